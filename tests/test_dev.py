"""The door to the source: what it says and does before anything is installed."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import dev

AddProgram = Callable[[str, str], None]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves Qt's libraries to the system")
SOURCE = (dev.HERE / "dev.py").read_text(encoding="utf-8")


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with two lock files, and a pip that only writes down what it was asked to install."""
    for name in ("VENV", "STAMP", "RUN_LOCK", "DEV_LOCK"):
        monkeypatch.setattr(dev, name, tmp_path / getattr(dev, name).relative_to(dev.HERE))
    dev.RUN_LOCK.write_text("app==1\n", encoding="utf-8")
    dev.DEV_LOCK.write_text("tool==1\n", encoding="utf-8")
    pip = tmp_path / "pip.py"
    pip.write_text("import sys; open('asked.txt', 'a').write(' '.join(sys.argv[1:]) + '\\n')", encoding="utf-8")
    monkeypatch.setattr(dev, "pip_command", lambda: [sys.executable, str(pip)])
    monkeypatch.setattr(dev, "clear_environment", lambda: _bare_environment(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _bare_environment(folder: Path) -> None:
    dev.STAMP.unlink(missing_ok=True)
    Path(dev.environment_python()).parent.mkdir(parents=True, exist_ok=True)
    Path(dev.environment_python()).touch()
    with (folder / "asked.txt").open("a") as asked:
        asked.write("clear\n")


def what_was_asked(folder: Path) -> list[str]:
    """Since the last call: "clear", or the lock files of one call of pip."""
    asked = folder / "asked.txt"
    lines = asked.read_text().splitlines() if asked.exists() else []
    asked.unlink(missing_ok=True)
    return [" ".join(re.findall(r"requirements\S*\.lock", line)) or line for line in lines]


# ---------------------------------------------------------------- the command line


def run_dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "dev.py", *arguments]
    return subprocess.run(command, cwd=dev.HERE, capture_output=True, text=True, check=False)


def test_without_arguments_it_tells_its_commands() -> None:
    done = run_dev()
    assert done.returncode == 0
    assert set(re.findall(r"dev\.py (\w+)", done.stdout)) == {
        "run",
        "test",
        "check",
        "shots",
        "gallery",
        "bench",
        "lock",
        "package",
        "words",
        "facts",
    }


def test_an_unknown_command_is_refused_with_those_that_exist() -> None:
    done = run_dev("tset")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith('dev.py: There is no command "tset". The commands are: run, test,')


def test_shots_asks_for_a_folder_before_it_sets_anything_up() -> None:
    done = run_dev("shots")
    assert (done.returncode, done.stderr) == (2, "dev.py: Say where the pictures go: python3 dev.py shots DIR\n")


def test_two_dashes_before_arguments_for_pytest_may_stand_or_not() -> None:
    assert dev.passed_on(["--", "-k", "x"]) == dev.passed_on(["-k", "x"]) == ["-k", "x"]


def test_the_readme_names_every_command() -> None:
    readme = (dev.HERE / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"dev\.py (\w+)", dev.__doc__ or "")) <= set(re.findall(r"dev\.py (\w+)", readme))


# ---------------------------------------------------------------- Python


@pytest.mark.parametrize("version", [(3, 9), (3, 10), (3, 15), (4, 0)])
def test_a_python_without_wheels_is_told_which_one_is_needed(version: tuple[int, int]) -> None:
    with pytest.raises(SystemExit, match=rf"needs Python 3\.11 to 3\.14, and this is {version[0]}\.{version[1]}\."):
        dev.refuse_python(version)


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_a_python_with_wheels_is_taken(version: tuple[int, int]) -> None:
    dev.refuse_python(version)


def test_an_old_python_can_read_dev_far_enough_to_say_so() -> None:
    ast.parse(SOURCE, feature_version=(3, 7))


def test_it_needs_the_standard_library_only() -> None:
    imports = [node for node in ast.walk(ast.parse(SOURCE)) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = [getattr(node, "module", None) or node.names[0].name for node in imports]
    imported = {name.split(".")[0] for name in names}
    assert len(imported) > 5
    assert imported <= sys.stdlib_module_names


# ---------------------------------------------------------------- the environment


def test_the_first_run_makes_an_environment_and_the_second_does_nothing(checkout: Path) -> None:
    dev.make_environment(dev.RUN_LOCK)
    assert what_was_asked(checkout) == ["clear", "requirements.lock"]
    dev.make_environment(dev.RUN_LOCK)
    assert what_was_asked(checkout) == []


def test_developer_tools_are_added_to_what_is_there(checkout: Path) -> None:
    dev.make_environment(dev.RUN_LOCK)
    what_was_asked(checkout)
    dev.make_environment(dev.RUN_LOCK, dev.DEV_LOCK)
    assert what_was_asked(checkout) == ["requirements-dev.lock"]
    dev.make_environment(dev.RUN_LOCK)
    dev.make_environment(dev.RUN_LOCK, dev.DEV_LOCK)
    assert what_was_asked(checkout) == []


def test_a_changed_lock_file_makes_the_environment_anew(checkout: Path) -> None:
    dev.make_environment(dev.RUN_LOCK, dev.DEV_LOCK)
    what_was_asked(checkout)
    dev.RUN_LOCK.write_text("app==2\n", encoding="utf-8")
    dev.make_environment(dev.RUN_LOCK)
    assert what_was_asked(checkout) == ["clear", "requirements.lock"]
    dev.make_environment(dev.RUN_LOCK, dev.DEV_LOCK)
    assert what_was_asked(checkout) == ["requirements-dev.lock"]


def test_an_environment_whose_python_is_gone_is_made_anew(checkout: Path) -> None:
    dev.make_environment(dev.RUN_LOCK)
    what_was_asked(checkout)
    Path(dev.environment_python()).unlink()
    dev.make_environment(dev.RUN_LOCK)
    assert what_was_asked(checkout) == ["clear", "requirements.lock"]


def test_where_pip_fails_it_says_what_to_do_and_begins_anew_the_next_time(checkout: Path) -> None:
    (checkout / "pip.py").write_text("raise SystemExit(1)", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"could not be set up(?s:.*)a connection(?s:.*)Nothing outside \.venv was"):
        dev.make_environment(dev.RUN_LOCK)
    what_was_asked(checkout)
    with pytest.raises(SystemExit):
        dev.make_environment(dev.RUN_LOCK)
    assert what_was_asked(checkout) == ["clear"]


# ---------------------------------------------------------------- system libraries


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libX11.so.6", "libx11-6"),
        ("libcups.so.2", "libcups2"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libfontconfig.so.1", "libfontconfig1"),
        ("libfreetype.so.6", "libfreetype6"),
        ("libgcc_s.so.1", "libgcc-s1"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
        ("libgthread-2.0.so.0", "libglib2.0-0"),
        ("libwayland-client.so.0", "libwayland-client0"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-render-util.so.0", "libxcb-render-util0"),
        ("libxcb.so.1", "libxcb1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libz.so.1", "zlib1g"),
    ],
)
def test_debian_packages_are_named_as_debian_names_them(library: str, package: str) -> None:
    assert dev.package_of(library) == package


@pytest.fixture
def system(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> AddProgram:
    """A Linux where Qt's libraries are told by a made-up `ldd`, and nothing else is installed. Adds programs to it."""
    (dev.VENV / "lib/python3.11/site-packages/PySide6").mkdir(parents=True)
    tools = checkout / "tools"
    tools.mkdir()
    monkeypatch.setenv("PATH", str(tools))

    def add(name: str, script: str) -> None:
        (tools / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (tools / name).chmod(0o755)

    add("ldd", "echo '\tlibEGL.so.1 => not found'; echo '\tlibc.so.6 => /lib/libc.so.6 (0x0)'; echo libEGL.so.1: again")
    return add


@linux_only
@pytest.mark.parametrize(
    ("manager", "advice"),
    [
        ("apt-get", "    sudo apt-get update && sudo apt-get install libegl1\n"),
        ("dnf", "    sudo dnf install 'libEGL.so.1()(64bit)'\n"),
        ("zypper", "    sudo zypper install 'libEGL.so.1()(64bit)'\n"),
        ("pacman", 'with your package manager ("pacman -F NAME" tells which package has one):\n\n    libEGL.so.1\n'),
        ("none", "with your package manager:\n\n    libEGL.so.1\n"),
    ],
)
def test_who_may_not_install_is_told_the_one_command(
    system: AddProgram, monkeypatch: pytest.MonkeyPatch, manager: str, advice: str
) -> None:
    system(manager, "exit 9")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stopped:
        dev.require_libraries("qxcb")
    assert advice in str(stopped.value)
    assert str(stopped.value).endswith("Then run the same command again.")


@linux_only
def test_root_gets_the_libraries_installed(system: AddProgram, checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    system("apt-get", f'echo "$@" >> {checkout}/apt.txt; [ "$1" = update ] || echo "#!/bin/sh" > {checkout}/tools/ldd')
    dev.require_libraries("qxcb")
    assert (checkout / "apt.txt").read_text().splitlines()[-1].endswith("--no-install-recommends libegl1")


@linux_only
def test_root_is_told_where_apt_does_not_bring_them(system: AddProgram, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    system("apt-get", "exit 100")
    with pytest.raises(SystemExit, match="sudo apt-get install libegl1"):
        dev.require_libraries("qxcb")


@linux_only
@pytest.mark.parametrize(
    ("chosen", "wayland", "plugin"),
    [
        ("", "", "qxcb"),
        ("", "wayland-0", "qwayland"),
        ("offscreen", "wayland-0", "qoffscreen"),
        ("xcb;vnc", "", "qxcb"),
    ],
)
def test_only_what_shows_the_window_here_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, chosen: str, wayland: str, plugin: str
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", chosen)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    assert dev.window_plugin() == plugin


@pytest.mark.parametrize(
    "words", ["", "--folder X", "--folder=X", "--folder export", "old.strongroom", "--folder X old.strongroom"]
)
def test_a_window_wants_a_screen(words: str) -> None:
    assert dev.opens_window(words.split())


@pytest.mark.parametrize(
    "words", ["-h", "--help", "--version", "--folder X --help", "export", "--folder X export", "export --folder X"]
)
def test_what_works_without_a_window_wants_none(words: str) -> None:
    assert not dev.opens_window(words.split())


@linux_only
def test_without_a_screen_it_says_so_and_names_what_works(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    with pytest.raises(SystemExit, match=r"no screen here(?s:.*)python3 dev\.py test"):
        dev.require_screen()
    monkeypatch.setenv("DISPLAY", ":0")
    dev.require_screen()
