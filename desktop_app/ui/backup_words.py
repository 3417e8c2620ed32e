"""Words about backups: what one holds, when it was made, where it goes."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop_app.domain.dossier import OWNER, UNKNOWN, Dossier
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.days import long_day
from desktop_app.language.lists import listed
from desktop_app.language.numbers import spelled
from desktop_app.storage import errors
from desktop_app.storage.backup_file import SUFFIX
from desktop_app.storage.backups import Kept
from desktop_app.ui.notices import NoticeText, notice_for

NOT_SAVED = Text("The backup was not saved")
WHOLE = Text("No half-written file was left behind, and your vault is untouched.")

SAVED = Text("It was read again after that, and holds everything. It lies in {folder}.")
SAVED_WITHOUT_EARLIER = Text(
    "It was read again after that, and holds everything that holds now; the answers of earlier are on the drive that "
    "does not answer. It lies in {folder}."
)
WITHOUT_EARLIER = Text(
    "It holds everything that holds now; the answers of earlier are on the drive that does not answer."
)
GONE_ON = Text("The vault lies in {folder} from now on. It opens as before.")
NOT_REMEMBERED = Text(
    "That could not be noted: the next time start Strongroom with --folder and this folder, or choose it again here."
)
STILL_OPENS = (
    Text("Some files beside the vault may still open as before"),
    Text(
        "The change of what opens the vault is stored. But some backups, or vaults that were replaced, could not be "
        "written. Strongroom tries again when it next opens the vault. Delete them if somebody else may know the "
        "earlier passphrase or recovery key."
    ),
)
NOT_MOVED = (
    Text("There is a vault in that folder already"),
    Text("It was not touched: Strongroom never writes over a vault. Choose another folder, or a new one in it."),
)

_MOMENT = Text("{day}, {time}", "a day, and the time of day")
_ACCOUNTS = Plural("{count} account", "{count} accounts")
_BEHIND = Plural("{count} service behind them", "{count} services behind them")
_ANSWERS = Plural("{count} answer", "{count} answers")
_OWN = Plural("{count} exchange of your own", "{count} exchanges of your own")
_KEYS = Plural("{count} API key", "{count} API keys")
_ADDRESSES = Plural("{count} address", "{count} addresses")
_DAMAGED = Plural(
    "One backup is damaged. The newest whole one is of **{moment}**.",
    "{count} backups are damaged. The newest whole one is of **{moment}**.",
)


def moment(made: datetime) -> str:
    """As in "22 November 2026, 16:34", where the person is."""
    here = made.astimezone()
    return _MOMENT.format(day=long_day(here.date()), time=f"{here:%H:%M}")


def moment_of(text: str) -> str:
    """The same from an ISO date and time; "unknown" where a file says nothing that can be read."""
    try:
        return moment(datetime.fromisoformat(text))
    except ValueError:
        return tr("unknown", "when a backup or a file was made")


def contents(held: Dossier) -> str:
    """One line about what a backup holds."""
    accounts = len(held.of_kind("account"))
    behind = sum(entry.kind not in ("account", "owner") for entry in held.entries)
    answers = sum(UNKNOWN not in answer.value for answer in held.answers.values())
    always = ((_ACCOUNTS, accounts), (_BEHIND, behind), (_ANSWERS, answers))
    registers = (
        (_OWN, len(held.held("own_exchange"))),
        (_KEYS, len(held.held("api_key"))),
        (_ADDRESSES, len(held.held("address"))),
    )
    parts = (*always, *((words, number) for words, number in registers if number))
    return listed([words.of(number, count=spelled(number)) for words, number in parts])


def names(held: Dossier) -> str:
    """The entries by name."""
    return listed([entry.label for entry in held.entries if entry.id != OWNER]) or tr("none", "entries of a vault")


def latest(held: Dossier) -> str:
    """The day of the newest answer or step."""
    moments = [answer.at for answer in held.answers.values()] + [record.at for record in held.steps.values()]
    return moment_of(max(moments)) if moments else tr("none yet")


def file_name(now: datetime) -> str:
    """The name that is proposed for a backup; it tells nothing about what is inside."""
    return f"Strongroom {now.astimezone():%Y-%m-%d}{SUFFIX}"


def which_to_take(newest: Kept | None, damaged: int) -> str:
    """Which backup to bring back when the vault does not open: for the page that is full of its fault."""
    if newest is None and damaged:
        return tr("The backups beside the vault are damaged, too. Bring back one that you saved elsewhere.")
    if newest is None:
        return tr("There is no backup beside the vault. Bring back one that you saved elsewhere.")
    made = moment(newest.made)
    is_of = (
        _DAMAGED.of(damaged, moment=made)
        if damaged
        else tr("The newest backup beside the vault is of **{moment}**.", moment=made)
    )
    return sentences((is_of, tr("You see what it holds before anything is replaced.")))


def not_saved(error: errors.VaultError, path: Path) -> NoticeText:
    """What happened and what to do where a backup could not be written to a place of the person's own."""
    if isinstance(error, errors.FolderReadOnly):
        what = tr("Nothing may be written in {folder}.", folder=path.parent)
        return _not_saved(what, tr("Choose another folder."))
    if isinstance(error, errors.DiskFull):
        return _not_saved(tr("The drive is full."), tr("Make some room, or choose another drive."))
    if isinstance(error, errors.FolderUnusable):
        what = tr("The folder {folder} is not there.", folder=path.parent)
        return _not_saved(what, tr("Choose another folder."))
    if isinstance(error, errors.DriveFailed | errors.BackupDamaged):
        what = tr("What was written did not read back as it should.")
        return _not_saved(what, tr("Choose another drive, and check this one."))
    return notice_for(error)


def _not_saved(what: str, to_do: str) -> NoticeText:
    return NoticeText(str(NOT_SAVED), sentences((what, WHOLE)), to_do)
