"""Modules that the built program loads when something of them is first asked for."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import shiboken6

START = Path(__file__).resolve().parents[2] / "packaging" / "start"

WRONG_CALLS = """
import sys
sys.path.insert(0, sys.argv[1])
import later
if sys.argv[2] == "later":
    later.install()
from PySide6.QtCore import QDate, QTimer, Qt
from PySide6.QtWidgets import QApplication, QWidget
waiting = sorted(name for name in later.LATER if isinstance(sys.modules.get(name), later.LaterModule))
print(waiting, "__feature__" in sys.modules, file=sys.stderr)
app = QApplication(["later"])
for call in (
    lambda: QWidget().setFixedWidth("wide"),
    lambda: QWidget().resize(1, 2, 3),
    lambda: QWidget(nothing_of_the_kind=1),
    lambda: QTimer.singleShot("soon", 1),
    lambda: QWidget.setFixedWidth(),
    lambda: QDate(1, 2, 3, 4, 5),
    lambda: QWidget().nothing_of_the_kind,
    lambda: Qt.AlignmentFlag("left"),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
from PySide6.support.signature import get_signature, layout, parser
print(get_signature(QWidget.setFixedWidth), QWidget.setFixedWidth.__doc__, layout.__name__, layout.__spec__.name)
print(sorted(name for name in dir(parser) if not name.startswith("_")))
from textwrap import *
import argparse, logging, tempfile, traceback, zipfile
print(dedent("  as ever"), argparse.ArgumentParser("x").format_help(), zipfile.ZipFile.__name__, logging.INFO)
"""


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of shiboken6 whose inner Python files lie beside it, as in the built program."""
    place = tmp_path_factory.mktemp("shiboken")
    shutil.copytree(Path(shiboken6.__file__).parent, place / "shiboken6")
    environment = {**os.environ, "SBK_EMBED": "0", "PYTHONPATH": str(place)}
    subprocess.run([sys.executable, "-c", "import shiboken6"], env=environment, check=True)
    return place


def said(unpacked: Path, how: str) -> tuple[str, str]:
    environment = {**os.environ, "PYTHONPATH": str(unpacked), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", WRONG_CALLS, str(START), how]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return done.stdout, done.stderr


def test_who_asks_gets_the_same_as_ever(unpacked: Path) -> None:
    later, waiting = said(unpacked, "later")
    at_once, none = said(unpacked, "at once")
    assert later == at_once
    assert "wrong argument types" in later
    assert none == "[] True\n"
    assert "shibokensupport.signature.parser" in waiting and "zipfile" in waiting
    assert waiting.endswith("False\n")  # nothing looks at every import from then on


def test_a_module_that_cannot_be_loaded_says_so_to_the_one_who_asks(tmp_path: Path) -> None:
    (tmp_path / "zipfile.py").write_text("raise RuntimeError('broken')", encoding="utf-8")
    program = (
        f"import sys; sys.path[:0] = [{str(tmp_path)!r}, {str(START)!r}]; import later; later.install()\n"
        "import zipfile\n"
        "for name in ('ZipFile', 'BadZipFile'):\n"
        "    try: getattr(zipfile, name)\n"
        "    except RuntimeError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-S", "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "broken\nbroken\n"
