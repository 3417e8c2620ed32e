"""One TOML file -> plain dicts. Files may come from anybody, so kind, size, depth and characters have limits."""

from __future__ import annotations

import re
import stat
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from desktop_app.content.problems import PackProblem, RefusedError
from desktop_app.language import tr

MAX_BYTES = 512 * 1024
MAX_DEPTH = 16
MAX_PARTS = 2 * MAX_DEPTH
"""Parts of a dotted key."""

MAX_TEXT = 2000
"""Characters in one text: the longest real one, an address written in percent signs, has about 300."""

_BLANKS = re.compile(r"[ \t]+")
_PART = r"""(?:(?<!\\)"(?:[^"\\]++|\\.)*+"|'[^']*+'|(?<![^\s"'.=])[^\s"'.=]*+)"""
_DOTTED = re.compile(rf"(?:{_PART} ?+\. ?+){{{MAX_PARTS}}}")
"""The parts of a key, in a line in which blanks are single. It neither goes back over what it has read nor begins in
the middle of a word: whatever the line, it takes a time that grows as the line does.
"""


def read_table(path: Path, file: str) -> dict[str, Any]:
    """The table in a file, or RefusedError. `file` is the name for the problem."""
    return parse_table(_bytes(path, file), file)


def parse_table(content: bytes, file: str) -> dict[str, Any]:
    """The table in what a file holds, or RefusedError."""
    if not content.strip():
        raise RefusedError(PackProblem(file=file, key="", reason=tr("is empty")))
    text = _text(content, file)
    if has_long_key(text):
        raise RefusedError(PackProblem(file=file, key="", reason=tr("has a key of too many parts")))
    try:
        table = tomllib.loads(text)
    except RecursionError:
        raise RefusedError(_too_deep(file)) from None
    except ValueError as error:  # TOMLDecodeError is one; numbers of thousands of digits are another
        reason = tr("is not valid TOML: {why}", why=_plain(error))
        raise RefusedError(PackProblem(file=file, key="", reason=reason)) from None
    if not _is_plain(table):
        _refuse_values(table, file)
    return table


def has_long_key(text: str) -> bool:
    """Whether a dotted key in a text of TOML has more than 32 parts: its reader takes a time that grows with their
    square.
    """
    return any(
        line.count(".") >= MAX_PARTS and _DOTTED.search(_BLANKS.sub(" ", line)) is not None for line in text.split("\n")
    )


def _bytes(path: Path, file: str) -> bytes:
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise RefusedError(PackProblem(file=file, key="", reason=tr("is not a file")))
        with path.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise RefusedError(PackProblem(file=file, key="", reason=tr("is missing"))) from None
    except OSError as error:
        reason = tr("cannot be read: {why}", why=(error.strerror or tr("unknown reason")).lower())
        raise RefusedError(PackProblem(file=file, key="", reason=reason)) from None
    if len(content) > MAX_BYTES:
        raise RefusedError(
            PackProblem(file=file, key="", reason=tr("is larger than {most} KB", most=MAX_BYTES // 1024))
        )
    return content


def _text(content: bytes, file: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        reason = tr("is not UTF-8 text (line {number})", number=line)
        raise RefusedError(PackProblem(file=file, key="", reason=reason)) from None


def _plain(error: ValueError) -> str:
    """The parser's words as part of a sentence; it quotes no more than a character of the file."""
    words = str(error).strip().rstrip(".")
    return words[:1].lower() + words[1:200]


def _too_deep(file: str) -> PackProblem:
    return PackProblem(file=file, key="", reason=tr("is nested deeper than {most} levels", most=MAX_DEPTH))


def _is_plain(table: dict[str, Any]) -> bool:
    """Whether all values are within the limits. Quick, as nearly every file is; else `_refuse_values` says where."""
    level: list[Any] = [table]
    for _ in range(MAX_DEPTH + 1):
        deeper: list[Any] = []
        for value in level:
            if isinstance(value, str):
                if len(value) > MAX_TEXT or not value.isprintable():
                    return False
            elif isinstance(value, dict):
                deeper.extend(value)
                deeper.extend(value.values())
            elif isinstance(value, list):
                deeper.extend(value)
            elif not isinstance(value, bool | int | float):
                return False
        if not deeper:
            return True
        level = deeper
    return False


def _refuse_values(table: dict[str, Any], file: str) -> NoReturn:
    for key, value in _walk(table):
        if isinstance(value, str):
            _refuse_text(value, key, file)
        elif not isinstance(value, bool | int | float | list | dict):
            raise RefusedError(
                PackProblem(file=file, key=key, reason=tr("must not be a date or time without quotation marks"))
            )
    raise RefusedError(_too_deep(file))


def _refuse_text(text: str, key: str, file: str) -> None:
    if len(text) > MAX_TEXT:
        raise RefusedError(
            PackProblem(file=file, key=key, reason=tr("is longer than {most} characters", most=MAX_TEXT))
        )
    if not text.isprintable():
        odd = next(char for char in text if not char.isprintable())
        reason = tr("has a character that cannot be seen ({code})", code=f"U+{ord(odd):04X}")
        raise RefusedError(PackProblem(file=file, key=key, reason=reason))


def _walk(table: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Every value with its key path, down to the greatest depth. A key is a text, too, named by the table around it."""
    todo: list[tuple[str, Any, int]] = [("", table, 0)]
    while todo:
        path, value, depth = todo.pop()
        yield path, value
        if depth > MAX_DEPTH:
            continue
        if isinstance(value, dict):
            for name, inner in value.items():
                yield path, name
                todo.append((f"{path}.{name}" if path else name, inner, depth + 1))
        elif isinstance(value, list):
            todo.extend((f"{path}[{index}]", inner, depth + 1) for index, inner in enumerate(value))
