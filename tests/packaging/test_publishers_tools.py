"""The publisher's tools say in words what is wrong with what they were given, and start nothing then."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parent.parent.parent / "packaging"


@pytest.fixture(scope="module", autouse=True)
def _beside_each_other() -> Iterator[None]:
    """The modules of packaging, which is a folder of programs and not a package."""
    before = set(sys.modules)
    sys.path.insert(0, str(PACKAGING))
    yield
    sys.path.remove(str(PACKAGING))
    for name in set(sys.modules) - before:
        if (PACKAGING / f"{name}.py").exists():
            del sys.modules[name]


def tool(name: str) -> ModuleType:
    return importlib.import_module(name)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["look", "{tmp}/nothing"], "nothing can be neither read nor written: No such file"),
        (["look", "{tmp}/text"], "text would be refused: it is no file of facts"),
        (["sign", "{tmp}/text", "{tmp}"], "text holds no private key"),
        (["sign", "{tmp}/nothing", "{tmp}"], "nothing can be neither read nor written"),
        (["make-key", "{tmp}/no/such"], "such can be neither read nor written"),
    ],
)
def test_facts_that_cannot_be_are_refused_in_one_line(
    tmp_path: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "text").write_text("# Strongroom’s own page", encoding="utf-8")
    assert tool("facts").main([word.format(tmp=tmp_path) for word in words]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert said in err
    assert [path.name for path in tmp_path.iterdir()] == ["text"]


@pytest.mark.skipif(sys.platform == "win32", reason="a screen of its own, which Windows does not have")
@pytest.mark.parametrize(
    ("words", "said"),
    [(["{tmp}/nothing"], "no program that can be started"), (["{tmp}/nothing", "many"], "one whole number")],
)
def test_nothing_is_measured_without_a_program(
    tmp_path: Path, words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert tool("measure_start").main([word.format(tmp=tmp_path) for word in words]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("name", ["facts", "measure_start", "check_wheels"])
def test_help_is_told_and_nothing_is_done(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert tool(name).main(["--help"]) == 0
    assert name in capsys.readouterr().out


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the window is driven on Linux only")
def test_only_a_built_program_is_driven(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    script = tmp_path / "strongroom"
    for said in ("there is no", "is no built program: there is no _internal beside it"):
        with pytest.raises(SystemExit) as ended:
            tool("smoke").main([str(script)])
        assert ended.value.code == 2
        assert said in capsys.readouterr().err
        script.touch()
    (tmp_path / "_internal").mkdir()
    link = tmp_path / "bin"
    link.symlink_to("/strongroom")
    assert tool("smoke").no_program(tool("smoke").file_of("/bin", tmp_path)) is None
    assert tool("smoke").no_program(script) is None
