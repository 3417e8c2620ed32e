"""`strongroom export --format FORMAT`: what the window exports, without a window. Opens the vault, writes, locks.

The key store opens it where it can. Otherwise passphrase or recovery key is asked for at the terminal, unseen: neither
is ever an argument or a variable of the environment, where other programs could read it.
"""

from __future__ import annotations

import argparse
import errno
import getpass
import secrets
import sys
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO, get_args

from desktop_app import commands, newer_facts
from desktop_app.commands.telling import told, told_of_file
from desktop_app.content.assets import asset_folder, document
from desktop_app.content.facts_file import trusted_keys
from desktop_app.content.library import ContentUnusableError, Library, load
from desktop_app.content.translations import words
from desktop_app.export import FORMATS, Format
from desktop_app.export.made import Made, PaperSize
from desktop_app.export.material import Material
from desktop_app.export.wanted import Detail, Wanted
from desktop_app.language.catalogue import Catalogue, current, speak
from desktop_app.language.known import LANGUAGES, catalogue_of, chosen
from desktop_app.language.linguist import TranslationUnusableError
from desktop_app.session import Session
from desktop_app.storage import files
from desktop_app.storage.errors import (
    KeyringEntryMissing,
    KeyringUnavailable,
    VaultError,
    WrongPaperKey,
    WrongPassphrase,
)
from desktop_app.storage.faults import told_plainly
from desktop_app.storage.keystore import KeyStore, OsKeyStore
from desktop_app.storage.paper_key import understood
from desktop_app.storage.places import preferences_folder, vault_folder
from desktop_app.storage.preferences import load_preferences
from desktop_app.walk.lookup import holds
from desktop_app.walk.snapshot import Snapshot

FAILED = 1
TRIES = 3
NOT_ENCRYPTED = "The file is not encrypted: keep it like a key."


class _RefusedError(Exception):
    """Why nothing was written, in plain words. `status` is the exit status."""

    def __init__(self, words: str, status: int = FAILED) -> None:
        super().__init__(words)
        self.status = status


def run(arguments: Sequence[str], out: TextIO, err: TextIO) -> int:
    """Exit status 0 where the export was written, 1 where vault or drive would not, 2 for words without sense."""
    asked = _parser().parse_args(arguments)
    try:
        with _speaking(asked.language or _chosen_language()):
            with_vault(asked, out, err, OsKeyStore(), _ask_unseen)
    except _RefusedError as refused:
        print(f"strongroom: {refused}", file=err)
        return refused.status
    return commands.OK


def _chosen_language() -> str:
    """What was chosen in the settings; English where that is the system's, which only the window asks."""
    return chosen(load_preferences(preferences_folder()).language, ())


@contextmanager
def _speaking(code: str) -> Iterator[None]:
    """Within it papers and files are made in this language. What this command itself says stays English."""
    try:
        speak(catalogue_of(code, asset_folder() / "i18n"))
        yield
    except TranslationUnusableError as error:
        raise _RefusedError(str(error)) from None
    finally:
        speak(Catalogue())


def _parser() -> argparse.ArgumentParser:
    forms = "\n".join(f"  {name:<10} {form.about}" for name, form in FORMATS.items())
    parser = argparse.ArgumentParser(
        prog="strongroom export",
        description=commands.COMMANDS["export"].about,
        epilog=f"formats:\n{forms}\n\n{document('export.md')} describes them.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--format", required=True, choices=tuple(FORMATS), help="see below")
    parser.add_argument("--account", default="", help="one account, by its name in the vault or its id; else all")
    parser.add_argument("--folder", type=Path, help="the vault's folder, instead of the usual one")
    parser.add_argument("--out", type=Path, help="the file to write; without it the export goes to standard output")
    languages = tuple(language.code for language in LANGUAGES)
    parser.add_argument("--language", choices=languages, help="of what is written; the one of the settings by default")
    parser.add_argument("--paper", choices=get_args(PaperSize), default="a4", help="size of a page")
    parser.add_argument("--open-only", action="store_true", help="leave out steps that are done")
    parser.add_argument("--blank", action="store_true", help="nothing filled in: boxes and lines to write on")
    parser.add_argument("--two-up", action="store_true", help="two emergency cards on a page")
    parser.add_argument("--detail", choices=get_args(Detail), default="begin", help="how much an overview tells")
    parser.add_argument("--names", action="store_true", help="name the accounts in a calendar, which others may see")
    return parser


Ask = Callable[[str], str]


def with_vault(asked: argparse.Namespace, out: TextIO, err: TextIO, keys: KeyStore, ask: Ask) -> None:
    """Opens the vault, writes the export, locks. _RefusedError."""
    folder = (asked.folder or vault_folder()).absolute()
    form = FORMATS[asked.format]
    if form.paper and asked.out is None and out.isatty():
        raise _RefusedError(f"a {form.name} is no text: name a file with --out", commands.USAGE)
    if asked.out is not None:
        _check_is_file(asked.out)
    session = Session(folder, _library(), clock=_now, random=secrets.token_bytes, keys=keys)
    session.speak(lambda: words(asset_folder() / "content", current().language))
    try:
        if (newer := newer_facts.kept(folder, trusted_keys())) is not None:
            newer_facts.use(session, newer)
        _open(session, err, ask)
        data = _made(session, form, asked)
    except VaultError as error:
        raise _RefusedError(told(error, folder)) from None
    finally:
        session.lock()
    _write(data, asked.out, out)
    print(NOT_ENCRYPTED, file=err)


def _now() -> datetime:
    return datetime.now(UTC)


def _library() -> Library:
    try:
        return load(asset_folder() / "content")
    except ContentUnusableError as error:
        raise _RefusedError(str(error)) from None


# --- opening


def _open(session: Session, err: TextIO, ask: Ask) -> None:
    """By the key store where it opens the vault, else by what is typed."""
    kinds = session.opens_with()
    if "keyring" in kinds:
        with suppress(KeyringUnavailable, KeyringEntryMissing):
            session.open_by_keyring()
            return
        print("strongroom: the system’s key store did not open the vault.", file=err)
    for left in range(TRIES - 1, -1, -1):
        typed = _typed(ask, "passphrase" in kinds)
        try:
            _open_by(session, typed, kinds)
        except (WrongPassphrase, WrongPaperKey) as error:
            if not left:
                raise
            print(f"strongroom: {told(error, session.folder)}", file=err)
        else:
            return


def _typed(ask: Ask, passphrase: bool) -> str:
    try:
        typed = ask("Passphrase or recovery key: " if passphrase else "Recovery key: ")
    except (EOFError, OSError):
        typed = ""
    if not typed:
        raise _RefusedError("nothing was typed, so the vault stays locked")
    return typed


def _open_by(session: Session, typed: str, kinds: Sequence[str]) -> None:
    """A passphrase, unless what was typed is a recovery key without a slip."""
    if "passphrase" in kinds and not _is_recovery_key(typed):
        session.open_by_passphrase(typed)
    else:
        session.open_by_recovery_key(typed)


def _is_recovery_key(typed: str) -> bool:
    try:
        understood(typed)
    except WrongPaperKey:
        return False
    return True


def _ask_unseen(question: str) -> str:
    """What is typed at the terminal, without showing it. OSError where there is no terminal to ask at."""
    if not sys.stdin or not sys.stdin.isatty():
        raise _RefusedError("the vault needs a passphrase or recovery key, and there is no terminal to ask at")
    with warnings.catch_warnings():
        warnings.simplefilter("error", getpass.GetPassWarning)  # it would go on, and show what is typed
        try:
            return getpass.getpass(question)
        except getpass.GetPassWarning:
            raise _RefusedError("this terminal cannot hide what is typed, so nothing was asked") from None


# --- making and writing


def _made(session: Session, form: Format, asked: argparse.Namespace) -> bytes:
    wanted = Wanted(
        account=_account(session, asked.account),
        only_open=asked.open_only,
        blank=asked.blank,
        detail=asked.detail,
        two_up=asked.two_up,
        names=asked.names,
    )
    if form.needs_account and session.report() is None:
        raise _RefusedError("there is no account in the vault yet, so there is nothing to write")
    if form.paper:
        _prepare_paper()
    made = Made(at=_now().astimezone(), paper=asked.paper)
    return form.write(Material(Snapshot.taken(session), session.plan(), wanted, made, holds))


def _account(session: Session, name: str) -> str:
    """The id of the account that is meant. A name that two accounts share is not taken."""
    found = [one for one in session.accounts() if name in (one.id, one.label) and session.profile(one) is not None]
    if name and len(found) != 1:
        names = ", ".join(f"{one.label} ({one.id})" for one in session.accounts()) or "none"
        raise _RefusedError(f"--account wants one of these: {names}", commands.USAGE)
    return found[0].id if name else ""


def _prepare_paper() -> None:
    try:
        from desktop_app.export.paper import alone
    except ImportError as error:
        raise _RefusedError(f"paper cannot be drawn, because a part of the system is missing: {error}") from None
    alone.prepare()


def _check_is_file(path: Path) -> None:
    """Refuses a name of what is no file, before anything is asked for. Other faults are told when it is written."""
    try:
        files.chosen(path)
    except OSError as error:
        if error.errno == errno.EINVAL:
            words = f"{path} is no file but a folder, a pipe or a device: name a file, or leave --out away to pipe"
            raise _RefusedError(words, commands.USAGE) from None


def _write(data: bytes, path: Path | None, out: TextIO) -> None:
    if path is None:
        stream = getattr(out, "buffer", None)
        if stream is None:
            out.write(data.decode("utf-8", "replace"))
        else:
            out.flush()
            stream.write(data)
            stream.flush()
        return
    try:
        with told_plainly(path.name):
            files.write_chosen(path, data)
    except VaultError as error:
        raise _RefusedError(told_of_file(error, path)) from None
