"""Words about backups: what one holds, when it was made, where it goes."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from desktop_app.domain.dossier import OWNER, UNKNOWN, Dossier
from desktop_app.language import Text, tr
from desktop_app.language.lists import listed
from desktop_app.storage import errors
from desktop_app.storage.backup_file import SUFFIX
from desktop_app.storage.backups import Kept
from desktop_app.ui.day_words import counted, day
from desktop_app.ui.notices import NoticeText, notice_for

NOT_SAVED = Text("The backup was not saved")
WHOLE = Text("No half-written file was left behind, and your vault is untouched.")

WITHOUT_EARLIER = Text("everything that holds now; the answers of earlier are on the drive that does not answer")
GONE_ON = Text("The vault lies in {folder} from now on. It opens as before.")
NOT_REMEMBERED = Text(
    "That could not be noted: the next time start Strongroom with --folder and this folder, or choose it again here."
)
NOT_MOVED = (
    Text("There is a vault in that folder already"),
    Text("It was not touched: Strongroom never writes over a vault. Choose another folder, or a new one in it."),
)


def moment(made: datetime) -> str:
    """As in "22 November 2026, 16:34", where the person is."""
    here = made.astimezone()
    return f"{day(here.date().isoformat())}, {here:%H:%M}"


def moment_of(text: str) -> str:
    """The same from an ISO date and time; "unknown" where a file says nothing that can be read."""
    try:
        return moment(datetime.fromisoformat(text))
    except ValueError:
        return "unknown"


def contents(held: Dossier) -> str:
    """One line about what a backup holds."""
    accounts = len(held.of_kind("account"))
    behind = sum(entry.kind not in ("account", "owner") for entry in held.entries)
    answers = sum(UNKNOWN not in answer.value for answer in held.answers.values())
    parts = [
        counted(accounts, "account", "accounts"),
        counted(behind, tr("service behind them"), tr("services behind them")),
        counted(answers, "answer", "answers"),
    ]
    own = len(held.held("own_exchange"))
    parts += [counted(own, tr("exchange of your own"), tr("exchanges of your own"))] if own else []
    keys, addresses = len(held.held("api_key")), len(held.held("address"))
    parts += [counted(keys, tr("API key"), tr("API keys"))] if keys else []
    parts += [counted(addresses, "address", "addresses")] if addresses else []
    return listed(parts)


def names(held: Dossier) -> str:
    """The entries by name."""
    return listed([entry.label for entry in held.entries if entry.id != OWNER]) or "none"


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
    are = f"The newest backup beside the vault is of **{moment(newest.made)}**"
    if damaged:
        are = (
            f"{counted(damaged, tr('backup is'), tr('backups are')).capitalize()} damaged. The newest whole one is of "
        )
        are += f"**{moment(newest.made)}**"
    return f"{are}. You see what it holds before anything is replaced."


def not_saved(error: errors.VaultError, path: Path) -> NoticeText:
    """What happened and what to do where a backup could not be written to a place of the person's own."""
    if isinstance(error, errors.FolderReadOnly):
        what = f"Nothing may be written in {path.parent}."
        return NoticeText(str(NOT_SAVED), f"{what} {WHOLE}", tr("Choose another folder."))
    if isinstance(error, errors.DiskFull):
        return NoticeText(str(NOT_SAVED), f"The drive is full. {WHOLE}", tr("Make some room, or choose another drive."))
    if isinstance(error, errors.FolderUnusable):
        return NoticeText(
            str(NOT_SAVED), f"The folder {path.parent} is not there. {WHOLE}", tr("Choose another folder.")
        )
    if isinstance(error, errors.DriveFailed | errors.BackupDamaged):
        what = tr("What was written did not read back as it should.")
        return NoticeText(str(NOT_SAVED), f"{what} {WHOLE}", tr("Choose another drive, and check this one."))
    return notice_for(error)
