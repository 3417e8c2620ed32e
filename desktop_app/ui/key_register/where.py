"""Where an exchange's API keys are: the menu path with its source, or that no page gives one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.ui.interview_parts import segments
from desktop_app.ui.key_register import words
from desktop_app.ui.opening import open_page
from desktop_app.ui.step_words import page_words
from desktop_app.ui.widgets.labels import Body, Small
from desktop_app.ui.widgets.links import PathText, SourceLine
from desktop_app.ui.widgets.stacked import Stacked

if TYPE_CHECKING:
    from desktop_app.domain.profile import Profile

GOAL = "review API keys"


def where_part(page: QWidget, pack: Profile) -> QWidget:
    """The path in the pack's own menu words. Its source is opened only after its host was shown."""
    path = pack.path(GOAL)
    if path is None or not (path.web or path.app):
        told = words.WHERE_HOST if pack.type_this_host else words.WHERE_NONE
        return Body(told.format(name=pack.name, host=pack.type_this_host), marked=True)
    part = Stacked(gap=4)
    for lead, menu in ((words.WHERE_WEB, path.web), (words.WHERE_APP, path.app)):
        if menu:
            part.add(PathText(segments(menu), lead=str(lead)))
    if path.note:
        part.add(Small(path.note))
    if path.source:
        source = SourceLine(path.source, page_words(path))
        source.open_requested.connect(lambda url: open_page(page, pack, url))
        part.add(source)
    return part
