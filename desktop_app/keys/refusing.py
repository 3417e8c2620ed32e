"""Secrets of API keys: refused before anything else is done with the text.

A page shows a key's public name in full, so a long random word is not a secret by its looks alone. It is one where a
heading or a name says so, where it stands outside the column of keys, or where it comes without any heading.
"""

from __future__ import annotations

import re
from typing import Any

from desktop_app.pasted.errors import SecretShaped
from desktop_app.pasted.secret_shapes import looks_random, random_tokens, refuse_secret

_NAMES = (
    r"secret|pass\s?phrase|private\s?key|priv_?key|api[_\s-]?sign|password|geheim\w{0,20}+|privater?\s?schlüssel|"
    r"clé\s?(?:secrète|privée)|clave\s?(?:secreta|privada)|chave\s?(?:secreta|privada)|"
    r"секретн\w{0,20}+|приватн\w{0,20}+|пароль|gizli|密钥|密鑰|私钥|私鑰|密码|シークレット|秘密鍵|시크릿|비밀\s?키"
)
_HEADED = re.compile(rf"(?i)(?:{_NAMES})[^\n\t:=,;]{{0,30}}[\"']?([\t:=,;\n ]{{1,40}})[\"']?([^\s,;\"']{{8,}})")
_NAMED = re.compile(rf"(?i){_NAMES}")
_MASK = re.compile(r"[*•●·.…x-]{3,}")
_KEY_NAME = re.compile(r"organizations/[0-9a-f-]{36}/apiKeys/[0-9a-f-]{36}", re.IGNORECASE)


def refuse_secrets(text: str) -> None:
    """SecretShaped where the text holds a secret of a wallet or of a key, whatever else it holds."""
    refuse_secret(text)
    for found in _HEADED.finditer(text.replace("\uff1a", ":")):
        value = found[2]
        if _MASK.search(value):
            continue
        if _is_secret_value(value) or (found[1].strip(" ") in (":", "=", "\t") and _is_mixed(value)):
            raise SecretShaped("api_secret")
    words = text.split()
    if len(words) == 1 and random_tokens(words[0]) == words and not _KEY_NAME.fullmatch(words[0]):
        raise SecretShaped("api_secret")


def _is_secret_value(value: str) -> bool:
    return looks_random(value) or (len(value) >= 16 and value.isalnum() and not value.isalpha())


def _is_mixed(value: str) -> bool:
    return any(letter.isalpha() for letter in value) and any(letter.isdigit() for letter in value)


def refuse_value(text: str) -> None:
    """SecretShaped for what stands under a heading of secrets, unless it is left out or words of the page."""
    for value in text.split():
        if len(value) >= 8 and not _MASK.search(value) and (_is_mixed(value) or looks_random(value)):
            raise SecretShaped("api_secret")


def refuse_tokens(text: str) -> None:
    """SecretShaped where a text that is no key's name holds a long random word: a label, a note, a cell."""
    if random_tokens(_KEY_NAME.sub("", text)):
        raise SecretShaped("api_secret")


def refuse_named(value: Any, depth: int = 0) -> None:
    """SecretShaped where an answer has a secret in a field that is named so."""
    if depth > 12:
        return
    if isinstance(value, dict):
        for name, inner in value.items():
            if _NAMED.search(name) and isinstance(inner, str) and len(inner) >= 6 and not _MASK.search(inner):
                raise SecretShaped("api_secret")
            refuse_named(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            refuse_named(inner, depth + 1)
