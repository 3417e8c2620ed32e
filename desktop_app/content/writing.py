"""A pack -> the TOML of the documented form. What has the form's default is left out, so that a file stays short."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from desktop_app.domain.profile import Cited, Profile

HEAD = "# Facts about an exchange, for Strongroom. The form is explained in docs/content.md, which comes with it.\n"
"""It names no folder: the file is handed on, and folders have the names of people in them."""


def pack_text(pack: Profile) -> str:
    """The whole file. `content.library` reads the same pack out of it."""
    tables = [name for name in pack.__struct_fields__ if _is_table(getattr(pack, name))]
    lines = [f"{name} = {_value(value)}" for name, value in _given(pack) if name not in tables]
    for name in tables:
        value = getattr(pack, name)
        if isinstance(value, msgspec.Struct):
            lines += ["", f"[{name}]", *_lines(value)]
        else:
            for one in value:
                lines += ["", f"[[{name}]]", *_lines(one)]
    return HEAD + "\n".join(lines) + "\n"


def _lines(struct: msgspec.Struct) -> Iterator[str]:
    """The keys of one table. Tables inside it stand in braces, lists of them on a line each."""
    for name, value in _given(struct):
        if isinstance(value, tuple) and value and isinstance(value[0], msgspec.Struct):
            yield f"{name} = ["
            yield from (f"  {_value(one)}," for one in value)
            yield "]"
        else:
            yield f"{name} = {_value(value)}"


def _given(struct: msgspec.Struct) -> Iterator[tuple[str, object]]:
    """The fields that differ from the form's defaults, in the form's order; where a fact is from comes last."""
    for field in sorted(msgspec.structs.fields(struct), key=lambda field: _is_about(struct, field.name)):
        value = getattr(struct, field.name)
        if value is not None and not (type(value) is type(field.default) and value == field.default):
            yield field.name, value


def _is_about(struct: msgspec.Struct, field: str) -> bool:
    return isinstance(struct, Cited) and field in Cited.__struct_fields__


def _is_table(value: object) -> bool:
    if isinstance(value, tuple):
        return bool(value) and isinstance(value[0], msgspec.Struct)
    return isinstance(value, msgspec.Struct)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, int | float):
        return f"{value:.0f}" if isinstance(value, int) or value.is_integer() else repr(value)
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, msgspec.Struct):
        return f"{{ {', '.join(f'{name} = {_value(inner)}' for name, inner in _given(value))} }}"
    raise TypeError(type(value).__name__)


def _text(text: str) -> str:
    r"""A basic string. What cannot be seen is written as \u…, and would be refused where it is read."""
    return '"' + "".join(map(_character, text)) + '"'


def _character(one: str) -> str:
    if one in '"\\':
        return f"\\{one}"
    if one.isprintable():
        return one
    return f"\\u{ord(one):04X}" if ord(one) <= 0xFFFF else f"\\U{ord(one):08X}"
