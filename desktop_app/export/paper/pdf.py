"""Pages as PDF: fonts inside, text that can be searched, nothing private in what describes the file."""

from __future__ import annotations

import re
from datetime import UTC

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from desktop_app.export.made import Made, PaperSize
from desktop_app.export.paper.marks import PaperPage
from desktop_app.export.paper.measuring import FINE
from desktop_app.export.paper.painting import paint

POINTS_AN_INCH = 72
PAGE_SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
_NAMESPACE = QUuid("{6f1c1b1e-3b0a-5c55-9d0e-7a5b3a1c9d42}")
_INFO_DATE = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)\d{14}([^)]*)\)")
_XMP_DATE = re.compile(rb'(xmp:\w+Date=")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([^"]*)"')


def page_layout(paper: PaperSize, *, lying: bool = False) -> QPageLayout:
    """The whole page without margins: the sheet has its own. `lying`: on its side."""
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    return QPageLayout(QPageSize(PAGE_SIZES[paper]), way, QMarginsF())


def of_pages(pages: tuple[PaperPage, ...], made: Made, title: str, *, lying: bool = False) -> bytes:
    """The file. The same pages made at the same moment give the same bytes on one machine. `title` names nobody.
    `lying`: on its side.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(POINTS_AN_INCH * FINE)
    writer.setPageLayout(page_layout(made.paper, lying=lying))
    writer.setTitle(title)
    writer.setCreator("Strongroom")
    writer.setDocumentId(QUuid.createUuidV5(_NAMESPACE, QByteArray(repr((pages, made)).encode())))
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        paint(painter, page, FINE)
    painter.end()
    return _dated(bytes(buffer.data().data()), made)


def _dated(data: bytes, made: Made) -> bytes:
    """The file with the moment that was handed in, in UTC, where Qt wrote its own. The length and all offsets stay."""
    moment = made.at.astimezone(UTC)
    info, xmp = f"{moment:%Y%m%d%H%M%S}".encode(), f"{moment:%Y-%m-%dT%H:%M:%S}".encode()

    def in_utc(zone: bytes) -> bytes:
        return re.sub(rb"[+-]\d\d(\D)\d\d", rb"+00\g<1>00", zone)

    data = _INFO_DATE.sub(lambda found: found[1] + info + in_utc(found[2]) + b")", data)
    return _XMP_DATE.sub(lambda found: found[1] + xmp + in_utc(found[2]) + b'"', data)
