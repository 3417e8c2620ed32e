"""What the sidebar shows, from the session and its report, and where each entry leads."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.dossier import UNKNOWN, Dossier, Entry
from desktop_app.language import Plural, Text, tr
from desktop_app.language.numbers import whole
from desktop_app.session import Session
from desktop_app.ui.pages import PAGES, PageSpec
from desktop_app.ui.shortcuts import keys_of
from desktop_app.ui.widgets.sidebar import SidebarItem, SidebarSection

Where = tuple[str, dict[str, str]]
"""A page and its arguments."""

ADD = "exchanges"
LOCK = "lock"
"""The entry that leads to no page: it closes the vault."""
NOT_ASKED = Text("not asked yet")
NOT_KNOWN = Text("not known yet")
STEPS_SPOKEN = Plural("{count} step", "{count} steps")
ANSWERED = Text("{answered} of {count} answered")
GRADE_SPOKEN = Text("security {letter}")
KINDS = ("mailbox", "number", "authenticator", "passwords")


def mailbox_words(dossier: Dossier, entry: Entry) -> str:
    """How a mailbox stands, in two words; "" where there is nothing to say in two words."""
    factor = dossier.value(entry.id, "second_factor")[0]
    by_phone = dossier.value(entry.id, "recovery_phone")[0]
    if factor == "sms" or by_phone == "yes":
        return tr("behind SMS")
    if factor == "nothing":
        return tr("no second step")
    if UNKNOWN in (factor, by_phone):
        if factor == UNKNOWN and by_phone == UNKNOWN:
            return _not_told(dossier, entry, "second_factor", "recovery_phone")
        return tr("partly known")
    return tr("second step on")


def _not_told(dossier: Dossier, entry: Entry, *questions: str) -> str:
    """Whether somebody said that they do not know, or was never asked."""
    asked = any((entry.id, question) in dossier.answers for question in questions)
    return str(NOT_KNOWN if asked else NOT_ASKED)


def number_words(dossier: Dossier, entry: Entry) -> str:
    """Whether the SIM asks for a PIN."""
    words = {"on": tr("PIN on"), "off": tr("no PIN")}.get(dossier.value(entry.id, "sim_pin")[0])
    return words or _not_told(dossier, entry, "sim_pin")


def authenticator_words(dossier: Dossier, entry: Entry, copies: str) -> str:
    """Where the codes are. `copies` is what the pack says: never, always, optional or unknown."""
    if copies in ("never", "always"):
        return tr("on the phone only") if copies == "never" else tr("copy in a cloud")
    words = {"on": tr("copy in a cloud"), "off": tr("on the phone only")}.get(dossier.value(entry.id, "cloud_copy")[0])
    return words or _not_told(dossier, entry, "cloud_copy")


def state_words(session: Session, entry: Entry) -> str:
    """The words at the right of a service's entry."""
    if entry.kind == "mailbox":
        return mailbox_words(session.dossier, entry)
    if entry.kind == "number":
        return number_words(session.dossier, entry)
    if entry.kind == "authenticator":
        profile = session.profile(entry)
        return authenticator_words(session.dossier, entry, profile.cloud_copy if profile else "unknown")
    return ""


def sidebar_model(
    session: Session, steps_left: int | None, pages: Mapping[str, PageSpec] = PAGES
) -> tuple[tuple[SidebarItem | SidebarSection, ...], tuple[SidebarItem, ...]]:
    """The entries, and those at the bottom. `steps_left` is None while nobody knows. Pages that do not exist are
    left out; while no vault is open there is nothing.
    """
    if not session.is_open:
        return (), ()
    top = (SidebarItem("overview", tr("Overview")), _next_steps(steps_left))
    tools = (
        SidebarItem("authenticator", tr("Authenticator helper")),
        SidebarItem("keys", tr("API keys")),
        SidebarItem("address_book", tr("Withdrawal addresses")),
        SidebarItem("compare", tr("Compare exchanges")),
    )
    bottom = (
        SidebarItem("print", tr("Print & export")),
        SidebarItem("emergency", tr("I think I am being robbed"), look="bad"),
        SidebarItem("settings", tr("Settings"), look="quiet"),
    )
    locks = (SidebarItem(LOCK, tr("Lock"), words=keys_of(LOCK), look="quiet"),) if "unlock" in pages else ()

    def there(items: tuple[SidebarItem, ...]) -> tuple[SidebarItem, ...]:
        return tuple(item for item in items if item.id in pages)

    model: list[SidebarItem | SidebarSection] = [*there(top), SidebarSection(tr("Accounts"), _accounts(session, pages))]
    if there(tools):
        model.append(SidebarSection(tr("Tools"), there(tools)))
    return tuple(model), (*there(bottom), *locks)


def _next_steps(count: int | None) -> SidebarItem:
    if not count:
        return SidebarItem("next_steps", tr("Next steps"))
    return SidebarItem("next_steps", tr("Next steps"), words=whole(count), spoken=STEPS_SPOKEN.of(count))


def _accounts(session: Session, pages: Mapping[str, PageSpec]) -> tuple[SidebarItem, ...]:
    report = session.report()
    letters = {one.name: one.security.grade.letter for one in report.exchanges} if report else {}
    items = [_account(session, entry, letters.get(entry.id, "")) for entry in session.accounts() if "account" in pages]
    if "entry" in pages:
        found = [entry for kind in KINDS for entry in session.dossier.entries if entry.kind == kind]
        items += [SidebarItem(entry.id, entry.label, words=state_words(session, entry)) for entry in found]
    if ADD in pages:
        items.append(SidebarItem(ADD, tr("+ Add account"), spoken="", look="quiet"))
    return tuple(items)


def _account(session: Session, entry: Entry, letter: str) -> SidebarItem:
    """One account. Until everything was asked its letter would judge questions and not the account: there is none."""
    if not any(subject == entry.id for subject, _ in session.dossier.answers):
        return SidebarItem(entry.id, entry.label, words=str(NOT_ASKED))
    talk = session.interview(entry.id)
    answered = sum(bool(one.chosen) for one in talk)
    if answered < len(talk):
        return SidebarItem(entry.id, entry.label, words=ANSWERED.format(answered=answered, count=len(talk)))
    spoken = GRADE_SPOKEN.format(letter=letter) if letter else ""
    return SidebarItem(entry.id, entry.label, letter=letter, spoken=spoken)


def target(session: Session, item: str) -> Where:
    """The page that an entry of the sidebar leads to."""
    entry = session.dossier.entry(item)
    if entry is None:
        return item, {}
    return ("account" if entry.kind == "account" else "entry"), {"subject": entry.id}
