"""The prepared form of the content is used only while the files are what it was made from."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from desktop_app.content import prepared
from desktop_app.content.assets import PREPARED, asset_folder
from desktop_app.content.library import load
from desktop_app.content.problems import RefusedError

AT_ONCE = """
import sys, threading
from pathlib import Path
from desktop_app.content import prepared
sys.setswitchinterval(1e-6)
begin, read = threading.Barrier(2), []

def go():
    begin.wait()
    read.append(prepared.read(Path(sys.argv[1])))

threads = [threading.Thread(target=go) for _ in range(2)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(*(len(one.packs("exchange")) for one in read))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A content folder of our own, prepared."""
    content = tmp_path / "content"
    shutil.copytree(asset_folder() / "content", content, ignore=shutil.ignore_patterns(PREPARED))
    prepared.write(content)
    return content


def test_it_says_what_the_files_say(folder: Path) -> None:
    held = prepared.read(folder)
    (folder / PREPARED).unlink()
    assert held == load(folder)


def test_a_changed_file_is_read_and_refused_in_plain_words(folder: Path) -> None:
    pack = folder / "exchanges/okx.toml"
    pack.write_text(pack.read_text(encoding="utf-8").replace('"exchange"', '"exchnage"', 1), encoding="utf-8")
    assert prepared.read(folder) is None
    assert [problem.file for problem in load(folder).problems] == ["exchanges/okx.toml"]


def test_a_file_more_or_less_is_noticed(folder: Path) -> None:
    (folder / "exchanges/okx.toml").rename(folder / "exchanges/okx2.toml")
    assert prepared.read(folder) is None
    (folder / "exchanges/okx2.toml").unlink()
    assert prepared.read(folder) is None


@pytest.mark.parametrize("damage", [b"", b"x", bytes(4000)])
def test_a_damaged_form_is_as_good_as_none(folder: Path, damage: bytes) -> None:
    (folder / PREPARED).write_bytes(damage)
    assert prepared.read(folder) is None
    assert load(folder).problems == ()


def test_a_small_form_is_read_without_room_for_the_largest_one(folder: Path) -> None:
    """Windows would make room for all that is asked for, at each start."""
    (folder / PREPARED).write_bytes(b"small")
    tracemalloc.start()
    assert prepared.read(folder) is None
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < prepared.MOST_BYTES / 4


def test_content_with_a_problem_is_not_prepared(folder: Path) -> None:
    (folder / "exchanges/okx.toml").write_text("kind = 1\n", encoding="utf-8")
    with pytest.raises(RefusedError):
        prepared.write(folder)
    assert not (folder / PREPARED).exists()


def test_two_threads_may_read_it_at_once(folder: Path) -> None:
    """A process of its own: what a type is like is worked out once in each, at its first use."""
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", AT_ONCE, str(folder)], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "16 16\n"), done.stderr
