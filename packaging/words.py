"""The app's texts and their translations: finds every text in the code and keeps the files of Qt Linguist up to date.

    python3 dev.py words            bring assets/i18n/*.ts up to date: new texts come in as unfinished, dropped ones go
    python3 dev.py words --check    say what is missing, left over or does not fit, and change nothing

A text is what is given to `Text`, `tr` or `Plural` of `desktop_app.language`, written there as it is. The files are
edited with Qt Linguist or any editor; the app reads them as they are.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from string import Formatter
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from desktop_app.language.known import LANGUAGES

HERE = Path(__file__).resolve().parent.parent
CODE = HERE / "desktop_app"
FOLDER = HERE / "assets" / "i18n"

Key = tuple[str, str]


class Message(NamedTuple):
    """A text of the code: in English, what it is about, the form for one thing (of a Plural), and where it stands."""

    source: str
    about: str
    one: str
    files: tuple[str, ...]

    @property
    def key(self) -> Key:
        """What it is looked up by."""
        return self.source, self.about


class Translation(NamedTuple):
    """What stands for a text in one language: one form, or several of a Plural. `done`: fit to be shown."""

    forms: tuple[str, ...]
    done: bool


# ---------------------------------------------------------------- the code


def messages(code: Path = CODE) -> tuple[dict[Key, Message], list[str]]:
    """Every text of the code in the order of the files, and what is wrong with how they are written there."""
    found: dict[Key, Message] = {}
    faults: list[str] = []
    for path in sorted(code.rglob("*.py")):
        file = path.relative_to(code.parent).as_posix()
        for line, name, arguments in _calls(path):
            if not arguments or any(one is None for one in arguments):
                if "language" not in path.relative_to(code).parts:
                    faults.append(f"{file}:{line}: {name} has to be given its text as it is, without variables")
                continue
            texts = [one for one in arguments if one is not None]
            one = texts.pop(0) if name == "Plural" else ""
            if not texts or not texts[0]:
                continue
            source, about = texts[0], texts[1] if len(texts) > 1 else ""
            before = found.get((source, about))
            if before is None:
                found[source, about] = Message(source, about, one, (file,))
            elif before.one != one:
                faults.append(f'{file}:{line}: "{source}" stands elsewhere with another form for one, or without one')
            elif file not in before.files:
                found[source, about] = before._replace(files=(*before.files, file))
    return found, faults


def _calls(path: Path) -> Iterator[tuple[int, str, list[str | None]]]:
    """Calls of Text, tr and Plural: line, name, and each positional argument; None for what is no plain text."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"Text", "tr", "Plural"}:
            given: list[ast.expr] = list(node.args)
            if node.func.id != "tr":
                given += [one.value for one in node.keywords]
            values = [one.value if isinstance(one, ast.Constant) else None for one in given]
            yield node.lineno, node.func.id, [one if isinstance(one, str) else None for one in values]


# ---------------------------------------------------------------- the files


def read(path: Path) -> dict[Key, Translation]:
    """The translations of a file by the texts that they stand for; none where there is no file."""
    if not path.exists():
        return {}
    found = {}
    for message in ElementTree.parse(path).getroot().iter("message"):  # noqa: S314 - of this repository
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        key = (message.findtext("source", ""), message.findtext("comment", ""))
        found[key] = Translation(tuple(forms), done=not translation.get("type") and all(forms))
    return found


def written(language: str, texts: dict[Key, Message], there: dict[Key, Translation], forms: int) -> str:
    """The file of a language with every text of the code, in the order of the code."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name>Strongroom</name>",
    ]
    for key, text in texts.items():
        lines.append('    <message numerus="yes">' if text.one else "    <message>")
        lines += [f'        <location filename="../../{file}"/>' for file in text.files]
        lines.append(f"        <source>{escape(text.source)}</source>")
        if text.about:
            lines.append(f"        <comment>{escape(text.about)}</comment>")
        if text.one:
            lines.append(f"        <extracomment>For one: {escape(text.one)}</extracomment>")
        lines += _translation(text, there.get(key), forms)
        lines.append("    </message>")
    return "\n".join((*lines, "</context>", "</TS>", ""))


def _translation(text: Message, there: Translation | None, forms: int) -> list[str]:
    wanted = forms if text.one else 1
    known = there is not None and len(there.forms) == wanted
    shown = there.forms if there is not None and known else ("",) * wanted
    mark = "" if there is not None and known and there.done else ' type="unfinished"'
    if not text.one:
        return [f"        <translation{mark}>{escape(shown[0])}</translation>"]
    inner = [f"            <numerusform>{escape(form)}</numerusform>" for form in shown]
    return [f"        <translation{mark}>", *inner, "        </translation>"]


def faults_of(texts: dict[Key, Message], there: dict[Key, Translation], forms: int) -> Iterator[str]:
    """What a file of translations lacks, has too many of, or says with other fields than the English text."""
    for key, text in texts.items():
        found = there.get(key)
        if found is None or not found.done:
            yield f'"{text.source}" is not translated'
            continue
        if len(found.forms) != (forms if text.one else 1):
            yield f'"{text.source}" has {len(found.forms)} forms'
        allowed, wanted = fields(text.source) | fields(text.one), fields(text.source) - {"count"}
        for form in found.forms:
            if form.strip() != form and text.source.strip() == text.source and len(form) > 1:
                yield f'"{form}" has a space too many'
            try:
                has = fields(form)
            except ValueError:
                yield f'"{form}" has a brace that is not closed'
                continue
            dates = {"number"} if "{number}" in text.about else set()
            if not has <= allowed | dates or not (wanted <= has or dates):
                yield f'"{form}" has not the fields of "{text.source}"'
    yield from (f'"{source}" is no text of the app any more' for source, _about in there.keys() - texts.keys())


def fields(text: str) -> set[str]:
    """The names of the fields of a text. ValueError where a brace is not closed."""
    return {name for _before, name, _spec, _conversion in Formatter().parse(text) if name is not None}


# ---------------------------------------------------------------- the command


def main(arguments: Sequence[str] | None = None) -> int:
    """Brings the files up to date, or checks them. Returns 1 where something is wrong."""
    parser = argparse.ArgumentParser(prog="dev.py words", description=__doc__)
    parser.add_argument("--check", action="store_true")
    asked = parser.parse_args(arguments)
    texts, faults = messages()
    for language in LANGUAGES[1:]:
        path, forms = FOLDER / f"strongroom.{language.code}.ts", 1 + max(map(language.form_of, range(200)))
        if not asked.check:
            FOLDER.mkdir(exist_ok=True)
            path.write_text(written(language.code, texts, read(path), forms), encoding="utf-8", newline="\n")
        faults += [f"{path.name}: {fault}" for fault in faults_of(texts, read(path), forms)]
    for fault in faults[:100]:
        print(fault)
    print(f"{len(texts)} texts, {len(LANGUAGES) - 1} translations, {len(faults)} faults")
    return 1 if faults and asked.check else 0


if __name__ == "__main__":
    sys.exit(main())
