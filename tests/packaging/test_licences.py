"""All that is shipped is named with its licence's own text, and nothing that only the builder happens to have."""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
TEXTS = ROOT / "packaging/licences"
WITHIN_QT = {"libpng", "FreeType", "HarfBuzz", "PCRE2", "zlib", "libjpeg-turbo", "libwebp", "Easing-Equations"}
WITHIN_WHEELS = {"SQLite", "SQLite3MultipleCiphers", "Zint", "zueci", "expat", "libmpdec", "Ryu", "yyjson"}

DPKG = """#!/bin/sh
case "$*" in
  -S*libffi*) echo "libffi8:amd64: /usr/lib/libffi.so.8" ;;
  -S*) echo "python3-cffi-backend:amd64: /usr/lib/python3/dist-packages/whatever" ;;
  *) printf 1.0-1 ;;
esac
"""


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, ModuleType]]:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    before = set(sys.modules)
    yield {name: importlib.import_module(name) for name in ("debian", "licences", "sbom")}
    for name in set(sys.modules) - before:
        if (ROOT / "packaging" / f"{name}.py").exists():
            del sys.modules[name]


@pytest.mark.parametrize("system", ["linux", "windows", "macos"])
def test_what_others_compiled_in_is_named_with_its_text(system: str, tools: dict[str, ModuleType]) -> None:
    parts = {part.name: part for part in tools["licences"].compiled_in(system)}
    assert parts.keys() >= WITHIN_QT | WITHIN_WHEELS
    assert ("Wayland-protocols" in parts) is (system == "linux")
    assert ("Microsoft-Visual-C++-runtime" in parts) is (system == "windows")
    for part in parts.values():
        for text in part.texts:
            told = text.read_text(encoding="utf-8")
            assert len(told.splitlines()) >= 7, text.name
            assert "opyright" in told or "belong to" in told, text.name


def test_no_text_lies_there_for_nothing(tools: dict[str, ModuleType]) -> None:
    table = tools["licences"].COMPILED_IN
    named = {one["text"] for system in ("all", "linux", "macos", "windows") for one in table[system].values()}
    named |= set(table["crates"].values())
    named |= {
        "Apache-2.0.txt",
        "GPL-3.0.txt",
        "LGPL-3.0.txt",
    }  # of whole programs and libraries: licences.py names them
    assert {path.name for path in TEXTS.glob("*.txt")} == named


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script for a Unix shell")
def test_of_the_system_only_what_was_copied_from_it_is_listed(
    tools: dict[str, ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    licences = tools["licences"]
    (tmp_path / "dpkg-query").write_text(DPKG, encoding="ascii")
    (tmp_path / "dpkg-query").chmod(0o755)
    (tmp_path / "dpkg").write_text("#!/bin/sh\necho amd64\n", encoding="ascii")
    (tmp_path / "dpkg").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(licences.bundle, "SYSTEM", "linux")
    here = {"libffi.so.8": Path("/usr/lib/libffi.so.8"), "libicuuc.so.73": None}
    monkeypatch.setattr(licences, "_place", here.get)
    found = licences._system(["_cffi_backend.cpython-311-x86_64-linux-gnu.so", "libicuuc.so.73", "libffi.so.8"])
    assert [(part.name, part.version) for part in found] == [("libffi8", "1.0-1")]


@pytest.mark.skipif(sys.platform != "linux", reason="the table tells of Linux files")
def test_versions_are_those_that_the_files_tell(tools: dict[str, ModuleType]) -> None:
    import apsw

    parts = {part.name: part for part in tools["licences"].compiled_in("linux")}
    assert parts["SQLite"].version == apsw.sqlite_lib_version()
    assert parts["libpng"].version.startswith("1.") and parts["PCRE2"].version.startswith("10.")
    assert parts["SQLite3MultipleCiphers"].version and parts["libjpeg-turbo"].version


def test_a_file_that_tells_no_version_any_more_stops_the_build(tools: dict[str, ModuleType]) -> None:
    with pytest.raises(ValueError, match="does not tell"):
        tools["licences"]._version({"in": "apsw/__init__.*", "version": "no such words ([0-9]+)"})


def test_what_is_inside_the_library_of_ciphers_is_named(tools: dict[str, ModuleType]) -> None:
    parts = {part.name: part for part in tools["licences"]._in_ciphers()}
    assert {"OpenSSL", "asn1", "pem", "openssl-sys", "pyo3"} <= parts.keys()
    assert not {"cc", "syn", "pyo3-build-config"} & parts.keys()  # they run while it is built
    assert not any(name.startswith("cryptography") for name in parts)  # its own, told with it
    assert all(part.version and part.texts for part in parts.values())
    assert tools["sbom"]._purl(parts["asn1"]) == f"pkg:cargo/asn1@{parts['asn1'].version}"


def test_a_licence_whose_text_is_not_here_stops_the_build(tools: dict[str, ModuleType]) -> None:
    new = {"name": "new", "version": "1", "purl": "pkg:cargo/new@1", "licenses": [{"expression": "MPL-2.0"}]}
    with pytest.raises(ValueError, match=r"new within cryptography.*MPL-2\.0"):
        tools["licences"]._noted(new)


def test_a_version_that_nobody_knows_is_left_out(tools: dict[str, ModuleType], tmp_path: Path) -> None:
    (tmp_path / "program").mkdir()
    parts = tools["licences"].compiled_in("linux")
    listed = json.loads(tools["sbom"].document(parts, tmp_path / "program", 0))["components"]
    free = next(one for one in listed if one["name"] == "FreeType")
    assert "version" not in free
    assert free["purl"] == "pkg:generic/FreeType"
    assert free["licenses"] == [{"expression": "FTL"}]
    qt = tools["licences"].Part("Qt", "6", "LGPL-3.0-only", "generic", (TEXTS / "LGPL-3.0.txt",))
    tools["licences"].write([*parts, qt], tmp_path / "licences")
    assert "\nFreeType: FTL (FreeType.txt)\n" in (tmp_path / "licences/README.txt").read_text(encoding="utf-8")
    assert (tmp_path / "licences/FreeType.txt").exists()


def test_the_copyright_file_names_the_folder_in_which_the_texts_are(
    tools: dict[str, ModuleType], tmp_path: Path
) -> None:
    qt = tools["licences"].Part("Qt", "6", "LGPL-3.0-only", "generic", (TEXTS / "LGPL-3.0.txt",))
    tools["licences"].write([qt], tmp_path / "program/_internal/licences")
    tree = tmp_path / "tree"
    tools["debian"].stage(tmp_path / "program", ROOT / "assets/icons", tree)
    told = (tree / "usr/share/doc/strongroom/copyright").read_text(encoding="utf-8")
    assert "beside this file" not in told
    named = re.findall(r"(\S*lib/strongroom/\S+?licences)\b", told)
    assert len(named) == 2
    for folder in named:
        below = folder.lstrip("/").removeprefix("usr/")
        assert (tree / "usr" / below / "LGPL-3.0.txt").exists(), folder
