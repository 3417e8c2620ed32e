"""A process that crashes really leaves no picture of its memory behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RAISED = "import os, resource, sys; most = resource.getrlimit(resource.RLIMIT_CORE)[1]"
LOUD = f"{RAISED}; resource.setrlimit(resource.RLIMIT_CORE, (most, most)); os.abort()"
QUIET = f"{RAISED}; resource.setrlimit(resource.RLIMIT_CORE, (most, most)); import desktop_app.__main__ as m; "
QUIET += "import contextlib\nwith contextlib.suppress(SystemExit): m.main(['--version'])\nos.abort()"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core dumps")


def dumped(program: str, folder: Path) -> bool:
    """Whether a process that ran this and crashed was dumped, by what the system itself says of it."""
    child = subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with child:
        assert child.stdout is not None
        said = child.stdout.read()
        _, status = os.waitpid(child.pid, 0)
        child.returncode = -6
    assert os.WIFSIGNALED(status), said
    return os.WCOREDUMP(status) or any(folder.iterdir())


def test_a_crash_of_the_program_leaves_no_core(tmp_path: Path) -> None:
    for name in ("loud", "quiet"):
        (tmp_path / name).mkdir()
    if not dumped(LOUD, tmp_path / "loud"):
        pytest.skip("this system dumps no program at all, so there is nothing to see")
    assert not dumped(QUIET, tmp_path / "quiet")
    assert list((tmp_path / "quiet").iterdir()) == []


def test_a_system_that_hands_dumps_to_a_program_is_told_the_one_number_it_asks_for(tmp_path: Path) -> None:
    """A limit of nought would not do there; see core_dumps."""
    limits = "from desktop_app.storage import core_dumps; core_dumps.forbid(); "
    limits += "print(most, *resource.getrlimit(resource.RLIMIT_CORE))"
    told = subprocess.run(
        [sys.executable, "-c", f"{RAISED}; {limits}"],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    wanted = "1" if sys.platform == "linux" and told[0] != "0" else "0"
    assert told[1:] == [wanted, wanted]
