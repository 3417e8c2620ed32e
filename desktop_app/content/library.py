"""All content at once. A bad file or table is left out and named in `problems`; everything else loads."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import get_args

import msgspec

from desktop_app.content.folders import is_folder
from desktop_app.content.problems import PackProblem
from desktop_app.domain.dossier import Kind
from desktop_app.domain.profile import Profile
from desktop_app.domain.script import Question, Step
from desktop_app.language import tr

KINDS: tuple[str, ...] = get_args(Kind)


class Library(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was loaded. `profiles`: exchanges by name, then services, generic ones last of their kind."""

    profiles: dict[str, Profile]
    questions: dict[str, tuple[Question, ...]]
    steps: dict[str, Step]
    problems: tuple[PackProblem, ...] = ()

    def packs(self, kind: str) -> tuple[Profile, ...]:
        """The packs of one kind ("exchange", "mailbox", …) in the order in which they are offered."""
        return tuple(pack for pack in self.profiles.values() if pack.kind == kind)


class ContentUnusableError(Exception):
    """There is no exchange or no question left to work with. `str` says it in plain words; `problems` say why."""

    def __init__(self, missing: str, problems: tuple[PackProblem, ...]) -> None:
        super().__init__(
            f"The app's own files hold no {missing} that can be used. Your answers are not touched. "
            "Install Strongroom again; if you changed these files, look at the list of problems."
        )
        self.problems = problems


def load(folder: Path, user_folder: Path | None = None) -> Library:
    """The content of a folder, and the packs that a user added in another, see `with_own`.

    Taken from the prepared form where the files are those that it was made from, else from the files. Raises
    ContentUnusableError where no exchange or no question about an account is left; nothing else, whatever the files
    hold.
    """
    from desktop_app.content import prepared

    library = prepared.read(folder)
    if library is None:
        from desktop_app.content.pack_files import read_folder

        library = read_folder(folder)
    if not library.packs("exchange"):
        raise ContentUnusableError("exchange", library.problems)
    if not library.questions["account"]:
        raise ContentUnusableError("question about accounts", library.problems)
    return with_own(library, user_folder) if user_folder is not None else library


def with_own(library: Library, folder: Path) -> Library:
    """The library with the packs of a user's folder as it is now, in the place of those that it had of it.

    They come on top: one never replaces a pack of the app, whose sources were looked at. Raises nothing.
    """
    packs = {pack.id: pack for pack in library.profiles.values() if pack.own is None}
    problems = [problem for problem in library.problems if not problem.own]
    if not is_folder(folder):
        return msgspec.structs.replace(library, profiles=packs, problems=tuple(problems))
    from desktop_app.content.own_packs import read_own

    mine, refused = read_own(folder)
    for pack in mine:
        part = "exchanges" if pack.kind == "exchange" else "services"
        if pack.id not in packs:
            packs[pack.id] = pack
            continue
        reason = tr('"{id}" comes with the app and is not replaced; give your own another id and file name', id=pack.id)
        if packs[pack.id].own is not None:
            reason = tr('"{id}" is there already', id=pack.id)
        refused.append(PackProblem(file=f"{part}/{pack.id}.toml", key="id", reason=reason, own=True))
    return msgspec.structs.replace(library, profiles=in_order(packs.values()), problems=(*problems, *refused))


def in_order(packs: Iterable[Profile]) -> dict[str, Profile]:
    """By id, in the order in which they are offered: exchanges by name, then services, generic ones last."""
    return {pack.id: pack for pack in sorted(packs, key=_order)}


def _order(pack: Profile) -> tuple[bool, str, bool, str]:
    return pack.kind != "exchange", pack.kind, pack.generic, pack.name.casefold()
