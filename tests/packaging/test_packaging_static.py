"""What is built on other systems is looked at here without building: named files exist, names agree."""

from __future__ import annotations

import importlib
import json
import plistlib
import re
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from desktop_app import commands
from desktop_app.language.known import LANGUAGES
from desktop_app.ui.languages import QT_NAMES

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGING = ROOT / "packaging"


@pytest.fixture(scope="module")
def tools() -> Iterator[dict[str, ModuleType]]:
    """The modules of packaging, which is a folder of programs and not a package."""
    sys.path.insert(0, str(PACKAGING))
    names = ("archives", "bundle", "check_wheels", "debian", "identity", "lock")
    yield {name: importlib.import_module(name) for name in names}
    sys.path.remove(str(PACKAGING))
    for name in names:
        del sys.modules[name]


# ---------------------------------------------------------------- one name, one version


def test_the_version_stands_in_one_place() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    kept = [*PACKAGING.rglob("*"), *(ROOT / "desktop_app").rglob("*.py"), ROOT / "dev.py"]
    texts = [
        path
        for path in kept
        if path.is_file() and path.suffix in {".py", ".spec", ".iss", ".xml", ".1", ".json", ".plist"}
    ]
    assert texts
    stated = [
        path.name
        for path in texts
        if re.search(rf"[\"'= ]{re.escape(version)}[\"'<]", path.read_text(encoding="utf-8"))
    ]
    assert stated == []


def test_every_file_that_carries_the_id_carries_the_one_of_now(tools: dict[str, ModuleType]) -> None:
    app_id = tools["identity"].APP_ID
    linux = PACKAGING / "linux"
    named = {path.name for path in linux.iterdir() if path.name.startswith(app_id)}
    assert named == {f"{app_id}.desktop", f"{app_id}.metainfo.xml", f"{app_id}.mime.xml"}
    assert {path.name for path in linux.iterdir() if path.name.count(".") > 2} == named
    for path in (*linux.glob(f"{app_id}*"), linux / "flatpak.json", linux / "install.sh", linux / "uninstall.sh"):
        assert app_id in path.read_text(encoding="utf-8"), path.name
    assert f'setDesktopFileName("{app_id}")' in (ROOT / "desktop_app/ui/start.py").read_text(encoding="utf-8")
    script = (PACKAGING / "windows/strongroom.iss").read_text(encoding="utf-8")
    assert f"AppMutex={app_id}.running" in script
    assert f'AppUserModelID: "{app_id}"' in script
    assert f'NAME = "{app_id}.running"' in (ROOT / "desktop_app/storage/in_use.py").read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"~/.var/app/{app_id}`" in readme
    assert f"build {app_id}.json`" in readme
    kind = f"{app_id.rpartition('.')[0]}.backup"
    plist = plistlib.loads((PACKAGING / "macos/Info.plist").read_bytes())
    assert plist["CFBundleDocumentTypes"][0]["LSItemContentTypes"] == [kind]
    assert plist["UTExportedTypeDeclarations"][0]["UTTypeIdentifier"] == kind


def test_the_release_lists_every_file_to_change_for_another_id(tools: dict[str, ModuleType]) -> None:
    told = (ROOT / "RELEASE.md").read_text(encoding="utf-8")
    step = told[told.index("3. The name") :].partition("**Each time**")[0]
    stem = tools["identity"].APP_ID.rpartition(".")[0]
    places = [ROOT / "README.md", ROOT / "dev.py", *PACKAGING.rglob("*"), *(ROOT / "desktop_app").rglob("*.py")]
    texts = [path for path in places if path.is_file() and path.suffix not in {".pyc", ".png"}]
    named = {path.relative_to(ROOT) for path in texts if stem in path.read_text(encoding="utf-8")}
    assert len(named) > 10
    listed = [one for one in named if one.as_posix() in step or one.parent == Path("packaging/linux")]
    assert set(listed) == named


def test_the_ending_of_a_backup_is_the_same_everywhere() -> None:
    from desktop_app.__main__ import BACKUP_SUFFIX
    from desktop_app.storage.backup_file import SUFFIX

    assert BACKUP_SUFFIX == SUFFIX
    mime = ElementTree.parse(next((PACKAGING / "linux").glob("*.mime.xml"))).getroot()
    assert [one.get("pattern") for one in mime.iter("{http://www.freedesktop.org/standards/shared-mime-info}glob")] == [
        f"*{SUFFIX}"
    ]
    plist = plistlib.loads((PACKAGING / "macos/Info.plist").read_bytes())
    tags = plist["UTExportedTypeDeclarations"][0]["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == [SUFFIX.removeprefix(".")]
    assert f"Software\\Classes\\{SUFFIX}" in (PACKAGING / "windows/strongroom.iss").read_text(encoding="utf-8")


# ---------------------------------------------------------------- files that name files


def test_the_specification_parses_and_every_file_that_it_names_is_there() -> None:
    text = (PACKAGING / "strongroom.spec").read_text(encoding="utf-8")
    compile(text, "strongroom.spec", "exec")
    named = re.findall(r'(HERE|ROOT)((?: / "[^"]+")+)', text)
    assert len(named) >= 4
    for base, parts in named:
        path = (PACKAGING if base == "HERE" else ROOT).joinpath(*re.findall(r'"([^"]+)"', parts))
        assert path.exists(), path
    for name in ("strongroom.ico", "strongroom.icns"):
        assert (ROOT / "assets/icons/app" / name).exists()


def test_the_mac_says_why_it_looks_at_the_screen_and_asks_for_no_network() -> None:
    plist = plistlib.loads((PACKAGING / "macos/Info.plist").read_bytes())
    assert "QR code" in plist["NSScreenCaptureUsageDescription"]
    assert plist["NSRequiresAquaSystemAppearance"] is False
    entitlements = plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
    assert set(entitlements) == {"com.apple.security.cs.disable-library-validation"}


def test_a_mac_is_told_every_language_that_the_window_speaks() -> None:
    plist = plistlib.loads((PACKAGING / "macos/Info.plist").read_bytes())
    assert plist["CFBundleDevelopmentRegion"] == "en"
    names = {"zh": "zh-Hans"}  # the script is what Apple tells the two ways of writing Chinese apart by
    assert set(plist["CFBundleLocalizations"]) == {names.get(one.code, one.code) for one in LANGUAGES}


def test_windows_needs_no_administrator_and_a_silent_removal_keeps_the_vault() -> None:
    manifest = ElementTree.parse(PACKAGING / "windows/strongroom.manifest").getroot()
    told = {element.tag.rpartition("}")[2]: (element.text or "").strip() for element in manifest.iter()}
    assert told["longPathAware"] == "true"
    assert told["dpiAwareness"].startswith("PerMonitorV2")
    level = next(element for element in manifest.iter() if element.tag.endswith("requestedExecutionLevel"))
    assert level.get("level") == "asInvoker"
    script = (PACKAGING / "windows/strongroom.iss").read_text(encoding="utf-8")
    assert "PrivilegesRequired=lowest" in script
    assert "UninstallSilent()" in script
    assert script.count("MB_DEFBUTTON2") == 2
    assert "if not DelTree(" in script
    ending = next(line for line in script.splitlines() if r'"Software\Classes\.strongroom"' in line)
    assert "uninsdeletevalue uninsdeletekeyifempty" in ending
    resource = (PACKAGING / "windows/version-resource.txt").read_text(encoding="utf-8")
    compile(resource.replace("@NUMBERS@", "1, 2, 3, 0"), "version-resource.txt", "eval")


def test_windows_asks_about_the_vault_in_each_language_of_its_installer() -> None:
    script = (PACKAGING / "windows/strongroom.iss").read_text(encoding="utf-8")
    spoken = set(re.findall(r'^Name: "(\w+)"; MessagesFile:', script, re.MULTILINE))
    assert spoken == {language.code for language in LANGUAGES} - {"zh"}, "Inno Setup brings no Chinese"
    given = dict(re.findall(r"^(\w+\.\w+)=(.+)$", script, re.MULTILINE))
    code = script.partition("[Code]")[2]
    asked = {*re.findall(r"CustomMessage\('(\w+)'\)", code), "Backup"}
    assert {"AskDelete", "AskAgain", "NotDeleted"} <= asked
    assert given.keys() == {f"{language}.{name}" for language in spoken for name in asked}
    for name in ("AskDelete", "NotDeleted"):
        assert all("%1" in given[f"{language}.{name}"] for language in spoken), "the folder is named"
    assert not re.search(r"MsgBox\('", code), "words that stand in one language only"


def test_flatpak_has_no_network() -> None:
    manifest = json.loads((PACKAGING / "linux/flatpak.json").read_text(encoding="utf-8"))
    assert not [one for one in manifest["finish-args"] if "network" in one or "filesystem" in one]
    assert "--talk-name=org.freedesktop.secrets" in manifest["finish-args"]


def test_the_readme_says_to_leave_packed_what_the_flatpak_manifest_unpacks(tools: dict[str, ModuleType]) -> None:
    manifest = json.loads((PACKAGING / "linux/flatpak.json").read_text(encoding="utf-8"))
    assert manifest["modules"][0]["sources"][0]["type"] == "archive"
    told = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    assert f"download `{tools['identity'].APP_ID}.json` too, leave the `.tar.xz` packed beside it" in told


def test_flatpak_lets_through_every_voice_that_locks_the_vault() -> None:
    from desktop_app.ui.system_locks import LOGIN, SCREEN_SAVERS

    allowed = json.loads((PACKAGING / "linux/flatpak.json").read_text(encoding="utf-8"))["finish-args"]
    assert {f"--system-talk-name={LOGIN}", *(f"--talk-name={name}" for name in SCREEN_SAVERS)} <= set(allowed)


def test_no_icon_is_staged_that_flatpak_would_refuse_the_program_for(
    tmp_path: Path, tools: dict[str, ModuleType]
) -> None:
    licences = tmp_path / "program/_internal/licences"
    licences.mkdir(parents=True)
    (licences / "README.txt").write_text("made up", encoding="utf-8")
    tools["debian"].stage(tmp_path / "program", ROOT / "assets/icons", tmp_path / "tree")
    sizes = {int(path.parts[-3].partition("x")[0]) for path in (tmp_path / "tree/usr/share/icons").rglob("*.png")}
    assert {16, 48, 256, 512} <= sizes
    assert max(sizes) == 512


FIRST_ON_NODE_24 = {"checkout": 5, "setup-python": 6, "upload-artifact": 6}
"""The first major version of each action that runs on it. Runners have no older Node any more."""


def test_the_workflow_uses_no_action_that_a_runner_can_no_longer_run() -> None:
    text = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)", text)
    named = [re.fullmatch(r"actions/([\w-]+)@v(\d+)", one) for one in used]
    assert used
    assert all(one and int(one[2]) >= FIRST_ON_NODE_24[one[1]] for one in named), used


def test_the_workflow_runs_commands_that_exist() -> None:
    text = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    for path in re.findall(r"packaging/[\w/-]+\.py", text):
        assert (ROOT / path).exists(), path
    assert text.count("dev.py package") >= 4


def test_each_kind_of_mac_is_built_on_a_runner_that_is_still_there_whatever_becomes_of_the_other() -> None:
    text = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    assert "runner: [macos-15, macos-15-intel]" in text
    assert "fail-fast: false" in text


def test_the_wheels_of_every_system_that_the_workflow_builds_elsewhere_are_looked_into(
    tools: dict[str, ModuleType],
) -> None:
    text = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    runners = {"windows-2022": "win32 AMD64", "macos-15": "darwin arm64", "macos-15-intel": "darwin x86_64"}
    built = re.findall(r"(?:windows|macos)-\d+[\w-]*", text)
    looked = {f"{platform} {machine}" for _, platform, machine in tools["check_wheels"].SYSTEMS}
    assert {runners[one] for one in built} == looked


def test_the_release_says_what_the_lock_file_holds_back_for_a_system(tools: dict[str, ModuleType]) -> None:
    text = (ROOT / "RELEASE.md").read_text(encoding="utf-8")
    for held in tools["lock"].EXCEPTIONS.values():
        for name, limit in held.items():
            assert f"{name} {int(limit.removeprefix('<')) - 1}," in text


def test_windows_and_macs_build_with_tools_of_one_version_and_files_of_one_form() -> None:
    text = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    assert text.count("python-version:") == len(re.findall(r'python-version: "3\.\d+\.\d+"', text)) == 2
    assert re.search(r"choco install innosetup --version=\d", text)
    rules = (ROOT / ".gitattributes").read_text(encoding="utf-8")
    assert "* text=auto eol=lf" in rules
    kept = {path.suffix for path in (ROOT / "assets").rglob("*") if path.is_file() and b"\0" in path.read_bytes()}
    assert {suffix for suffix in kept if f"*{suffix} binary" not in rules} == set()


def test_the_release_names_files_that_exist() -> None:
    text = (ROOT / "RELEASE.md").read_text(encoding="utf-8")
    for path in re.findall(r"(?:packaging|assets|tests|desktop_app|\.ci)/[\w./-]*\w", text):
        assert (ROOT / path).exists(), path


# ---------------------------------------------------------------- what goes in


@pytest.mark.parametrize("system", ["linux", "windows", "macos"])
def test_everything_kept_has_a_reason_and_nothing_of_it_is_forbidden(system: str, tools: dict[str, ModuleType]) -> None:
    bundle = tools["bundle"]
    assert all(why.strip() for name, table in bundle.KEPT.items() if name != "left-out" for why in table.values())
    for place in bundle.expected(system):
        assert bundle.is_kept(place, system), place


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/QtNetwork.abi3.so",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/translations/qt_de.qm",
        "libssl.so.3",
        "libcrypto.so.3",
        "libX11.so.6",
        "keyring-25.7.0.dist-info/RECORD",
    ],
)
def test_networks_web_engines_the_systems_own_libraries_and_what_pip_noted_stay_out(
    place: str, tools: dict[str, ModuleType]
) -> None:
    assert not tools["bundle"].is_kept(place, "linux")


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", True),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/Resources/Info.plist", True),
        ("PySide6/Qt/lib/QtCore.framework/Resources", True),
        ("PySide6/Qt/lib/QtNetwork.framework/Versions/A/Resources/Info.plist", False),
        ("PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml", False),
        ("PySide6/Qt/resources/icudtl.dat", False),
    ],
)
def test_a_macs_framework_is_kept_with_what_it_cannot_be_signed_without(
    place: str, kept: bool, tools: dict[str, ModuleType]
) -> None:
    assert tools["bundle"].is_kept(place, "macos") is kept


def test_a_mac_build_with_a_framework_that_cannot_be_signed_is_refused(
    tmp_path: Path, tools: dict[str, ModuleType]
) -> None:
    bundle = tools["bundle"]
    for place in bundle.expected("macos"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(b"")
    assert list(bundle.faults(tmp_path, "macos")) == []
    told = "PySide6/Qt/lib/QtGui.framework/Versions/A/Resources/Info.plist"
    (tmp_path / told).unlink()
    assert list(bundle.faults(tmp_path, "macos")) == [f"{told} is missing"]


def test_windows_has_no_platform_without_fonts_and_no_way_to_the_service_that_may_never_answer(
    tools: dict[str, ModuleType],
) -> None:
    assert not tools["bundle"].is_kept("PySide6/plugins/platforms/qoffscreen.dll", "windows")
    assert "_wmi" in tools["bundle"].left_out()


def test_qts_own_texts_are_kept_for_every_language(tools: dict[str, ModuleType]) -> None:
    assert set(tools["bundle"].KEPT["translations"]) == set(QT_NAMES.values())
    assert set(QT_NAMES) == {language.code for language in LANGUAGES} - {"en"}


def test_every_module_of_qt_that_the_app_imports_is_kept(tools: dict[str, ModuleType]) -> None:
    texts = [path.read_text(encoding="utf-8") for path in (ROOT / "desktop_app").rglob("*.py")]
    used = {name for text in texts for name in re.findall(r"from PySide6\.Qt(\w+) import", text)}
    assert used <= set(tools["bundle"].modules("linux"))


# ---------------------------------------------------------------- documents


def test_every_document_that_the_program_names_is_shipped_beside_it(
    tmp_path: Path, tools: dict[str, ModuleType]
) -> None:
    code = {path: path.read_text(encoding="utf-8") for path in (ROOT / "desktop_app").rglob("*.py")}
    named = {name for text in code.values() for name in re.findall(r"\bdocument\([\"']([\w.-]+)[\"']\)", text)}
    assert named == set(tools["identity"].DOCUMENTS)
    assert "identity.DOCUMENTS" in (PACKAGING / "strongroom.spec").read_text(encoding="utf-8")
    licences = tmp_path / "program/_internal/licences"
    licences.mkdir(parents=True)
    (licences / "README.txt").write_text("made up", encoding="utf-8")
    tools["debian"].stage(tmp_path / "program", ROOT / "assets/icons", tmp_path / "tree")
    assert named <= {path.name for path in (tmp_path / "tree/usr/share/doc/strongroom").iterdir()}


@pytest.mark.parametrize(("command", "name"), [("analyse", "setup-file.md"), ("export", "export.md")])
def test_a_built_program_names_the_document_that_came_with_it(
    command: str, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    told = []
    for built in (None, str(Path("/opt/100%/strongroom/_internal"))):
        if built:
            monkeypatch.setattr(sys, "_MEIPASS", built, raising=False)
        with suppress(SystemExit):
            commands.run(command, ["--help"], sys.stdout, sys.stderr)
        told += re.findall(r"\S+\.md", capsys.readouterr().out)
    assert told == [f"docs/{name}", str(Path("/opt/100%/strongroom/_internal/docs") / name)]


# ---------------------------------------------------------------- archives


def test_the_same_files_give_the_same_bytes_whatever_their_order_and_time(
    tmp_path: Path, tools: dict[str, ModuleType]
) -> None:
    archives = tools["archives"]
    entries = [("./b", b"two"), ("./a", b"one"), ("./c/d", b"three")]
    made = archives.tar(entries, 1_700_000_000, lambda *_: archives.PLAIN)
    assert made == archives.tar(entries[::-1], 1_700_000_000, lambda *_: archives.PLAIN)
    assert archives.xz(made) == archives.xz(made)
    assert archives.gz(made) == archives.gz(made)


def test_a_zip_does_not_tell_in_which_order_its_files_were_found(tmp_path: Path, tools: dict[str, ModuleType]) -> None:
    files = {"os.pyc": b"one", "abc.pyc": b"two" * 99, "encodings/utf_8.pyc": b"three"}
    made = []
    for number, names in enumerate((list(files), sorted(files))):
        path = tmp_path / f"{number}.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name in names:
                archive.writestr(zipfile.ZipInfo(name), files[name])
        tools["archives"].in_order(path)
        made.append(path.read_bytes())
    assert made[0] == made[1]
    with zipfile.ZipFile(tmp_path / "0.zip") as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == files


def test_a_deb_is_an_ar_archive_as_its_tools_read_it(tools: dict[str, ModuleType]) -> None:
    made = tools["archives"].ar([("debian-binary", b"2.0\n"), ("odd", b"abc")], 7)
    assert made.startswith(b"!<arch>\ndebian-binary   7           0     0     100644  4         `\n2.0\n")
    assert made.endswith(b"abc\n")
    assert len(made) % 2 == 0
