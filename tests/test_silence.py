"""The rules of conftest.py, seen from outside: a second pytest runs small tests that break them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent

OFFENDERS = """
import logging, socket, warnings
from pathlib import Path
import keyring, keyring.errors, platformdirs, pytest
from PySide6.QtCore import qWarning, qDebug

def test_bad_python_warning():
    warnings.warn("old", DeprecationWarning)

def test_bad_qt_warning():
    qWarning("paint")

def test_bad_qt_warning_while_tidying_up(request):
    request.addfinalizer(lambda: qWarning("late"))

def test_bad_log():
    logging.getLogger("app").error("broken")

def test_bad_log_while_tidying_up(request):
    request.addfinalizer(lambda: logging.getLogger("app").warning("late"))

@pytest.mark.logs("never said")
def test_bad_announcement():
    pass

@pytest.mark.logs("one thing")
def test_bad_second_log():
    logging.warning("one thing")
    logging.warning("another")

def test_bad_connection():
    try:
        socket.create_connection(("127.0.0.1", 9))
    except Exception:
        pass

def test_bad_connection_by_number():
    try:
        socket.socket().connect(("127.0.0.1", 9))
    except Exception:
        pass

def test_good_quiet():
    logging.getLogger("app").info("fine")
    qDebug("fine")

@pytest.mark.logs("half", "other")
def test_good_announcement():
    logging.warning("half of it")
    logging.error("the other")

def test_good_home(home):
    assert Path.home() == home and not list(home.iterdir())
    assert Path(platformdirs.user_data_dir("strongroom")).is_relative_to(home)

def test_good_key_store():
    with pytest.raises(keyring.errors.NoKeyringError):
        keyring.set_password("strongroom", "key", "x")
"""


def test_every_broken_rule_fails_its_test_and_nothing_else_does(tmp_path: Path) -> None:
    offenders = tmp_path / "test_offenders.py"
    offenders.write_text(OFFENDERS, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-c", "pyproject.toml", "-p", "tests.conftest", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "--rootdir", str(tmp_path), "-rA", str(offenders)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    bad = set(re.findall(r"^(?:FAILED|ERROR) \S*::(test_\w+)", done.stdout, re.MULTILINE))
    defined = set(re.findall(r"def (test_\w+)", OFFENDERS))
    assert bad == {name for name in defined if name.startswith("test_bad")}, done.stdout + done.stderr
