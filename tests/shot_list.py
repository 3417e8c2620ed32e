"""Which pages are drawn and looked at: every page of the app in the states that matter, from one made-up vault.

`tests.shots` draws them; the tests of the layout, of the Tab key and of names for screen readers walk the same list, so
a page that is added to it is looked at in all of these ways.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData

from desktop_app.authenticator.links import read_link
from desktop_app.session import Session
from desktop_app.ui.key_register.paste_field import PasteField
from desktop_app.ui.looks import look_all
from desktop_app.ui.pages.kept_secrets import KeptSecretsPage
from desktop_app.ui.widgets.routes import RoutesCard
from desktop_app.ui.window import Window
from tests.address_kit import with_book
from tests.authenticator.test_migration import entry, export
from tests.authenticator_kit import BINANCE, OKX, OTHER_LETTERS, Helper, MadeScreens, phone, screen_with
from tests.key_lists import LATER, MIXED, with_keys
from tests.made_up import Clock, new_session, opened, own_exchange, person
from tests.many_routes import MANY


class Shot(NamedTuple):
    """One picture: its name, whose vault, where to go in the window, what is done there (`act`), and the buttons whose
    names so begin to press then.
    """

    name: str
    session: Callable[[Path], Session]
    page: str
    where: dict[str, str]
    press: tuple[str, ...] = ()
    act: Callable[[Window], object] | None = None


def _empty(folder: Path) -> Session:
    return new_session(folder)


def _locked(folder: Path) -> Session:
    session = new_session(folder)
    session.create(recovery_key=session.new_recovery_key(), passphrase="correct horse battery staple", keyring=False)
    session.lock()
    return session


def _begun(folder: Path) -> Session:
    session = opened(folder)
    session.add("account", "okx", "OKX")
    session.add("account", "binance", "Binance")
    return session


def _with_history(folder: Path) -> Session:
    clock = Clock(Clock().now - timedelta(days=260))
    session = person(folder, clock)
    changed = (
        (3, "account-1", "sms", "off"),
        (3, "account-1", "switch", "totp"),
        (4, "account-1", "alerts", "email app"),
        (21, "mailbox-1", "second_factor", "totp"),
        (22, "mailbox-1", "recovery_phone", "no"),
        (23, "mailbox-1", "backup_codes", "paper"),
        (30, "account-1", "withdraw_asks", "totp passkey"),
        (31, "account-1", "passkey", "two"),
        (60, "account-2", "totp", "on"),
        (61, "account-2", "sms", "off"),
        (80, "number-1", "sim_pin", "on"),
        (140, "account-2", "api_keys", "none"),
        (200, "account-1", "allowlist", "on"),
        (250, "account-2", "alerts", "email app"),
        (258, "account-2", "allowlist", "on"),
    )
    for days, subject, question, value in changed:
        clock.now = Clock().now - timedelta(days=260 - days)
        session.answer(subject, question, value.split())
    return session


def _with_backups(folder: Path) -> Session:
    clock = Clock()
    session = person(folder, clock)
    session.back_up()
    for days in (1, 3, 12):
        clock.forward(days=days)
        session.answer("account-1", "anti_phishing", ["on" if days == 3 else "off"])
        session.back_up()
    return session


HELPER = {"subject": "account-1", "step": "authenticator"}
CODES = {"subject": "mailbox-1", "step": "mail_codes", "stage": "codes"}


def _none_found(window: Window) -> None:
    Helper(window).press("Find the code")


def _several(window: Window) -> None:
    part = export(entry(name="main", issuer="Kraken"), size=2)
    screens = MadeScreens.showing(screen_with(OKX, BINANCE), screen_with(part, "https://okx.com/x"))
    Helper(window, screens).press("Find the code")


def _wrong_exchange(window: Window) -> None:
    Helper(window).to_look(BINANCE)


def _late_phone(window: Window) -> None:
    helper = Helper(window)
    helper.to_phone()
    helper.type_code(phone(window.context.clock(), ahead=-50))


def _by_hand(window: Window) -> None:
    helper = Helper(window)
    helper.to_paper()
    helper.press("By hand")


def _under_passphrase(window: Window) -> None:
    helper = Helper(window)
    helper.to_paper()
    helper.press("With a passphrase")


def _slip(window: Window) -> None:
    helper = Helper(window)
    helper.to_rehearse()
    first, second = helper.page.stage._fields
    first.set_text("GEZD GNBV GY3T QOJ0")
    second.set_text("GEZD GNBV GY3T")
    helper.press("Check")


def _live(window: Window) -> None:
    helper = Helper(window)
    helper.to_finish()
    helper.press("Show a code here")


def _noted(window: Window) -> None:
    helper = Helper(window)
    helper.to_finish()
    helper.press("Yes, it was accepted")


def _with_the_paper(window: Window) -> None:
    session, page = window.context.session, window.page()
    assert isinstance(page, KeptSecretsPage) and page._unlock is not None
    key = session.new_recovery_key()
    session.keep_recovery_key(key)
    page._unlock.asked.paper.set_text(key)


def _ended(window: Window) -> None:
    helper = Helper(window)
    helper.to_finish(BINANCE, OTHER_LETTERS)
    helper.press("Yes, it was accepted")
    helper.press("Done: forget the key")


def _at_helper(folder: Path) -> Session:
    """The made-up person sets an authenticator up. What the helper notes is seen on no page of others."""
    session = person(folder)
    session.answer("account-1", "totp", ["off"])
    return session


def _keeper(folder: Path) -> Session:
    session = person(folder)
    for link, subject in ((OKX, "account-1"), (BINANCE, "account-2")):
        session.change_records(kept=[session.seal_secret(read_link(link).seed, subject)])
    return session


def _with_keys(folder: Path) -> Session:
    return with_keys(person(folder))


def _paste(text: str) -> Callable[[Window], None]:
    def act(window: Window) -> None:
        data = QMimeData()
        data.setText(text)
        window.findChildren(PasteField)[-1].insertFromMimeData(data)

    return act


def _with_own(folder: Path) -> Session:
    """The made-up person has added an exchange, and has an account there."""
    session = person(folder)
    session.keep_exchange(own_exchange())
    session.add("account", "northgate", "Northgate", links=dict(session.accounts()[0].links))
    (folder / "content" / "exchanges" / "torn.toml").write_text('id = "torn"\nname = "To', encoding="utf-8")
    session.reload_own()
    return session


def _many_routes(window: Window) -> None:
    window.page().findChildren(RoutesCard)[0].set_model(MANY)


SHOTS = (
    Shot("01-welcome", _empty, "welcome", {}),
    Shot("02-protect", _empty, "protect", {}),
    Shot("03-unlock", _locked, "unlock", {}),
    Shot("04-exchanges", opened, "exchanges", {}),
    Shot("05-behind", _begun, "behind", {}),
    Shot("06-interview", person, "interview", {"subject": "account-1", "question": "switch"}),
    Shot("06-interview-look", person, "overview", {}, act=lambda window: look_all(window.context)),
    Shot("07-interview-several", person, "interview", {"subject": "account-2", "question": "withdraw_asks"}),
    Shot("08-overview", person, "overview", {}),
    Shot("09-next-steps", person, "next_steps", {}),
    Shot("10-account-routes", person, "account", {"subject": "account-1", "tab": "routes"}),
    Shot("11-account-score", person, "account", {"subject": "account-1", "tab": "score"}),
    Shot("12-account-losses", person, "account", {"subject": "account-1", "tab": "losses"}),
    Shot("13-account-steps", person, "account", {"subject": "account-1", "tab": "steps"}),
    Shot("14-account-facts", person, "account", {"subject": "account-1", "tab": "facts"}),
    Shot("15-account-binance", person, "account", {"subject": "account-2", "tab": "routes"}),
    Shot("16-step-safe", person, "step", {"subject": "account-1", "step": "sms_off"}),
    Shot("17-step-not-yet", person, "step", {"subject": "account-2", "step": "sms_off"}),
    Shot("18-step-mailbox", person, "step", {"subject": "mailbox-1", "step": "mail_second_factor"}),
    Shot("19-mailbox", person, "entry", {"subject": "mailbox-1"}),
    Shot("20-number", person, "entry", {"subject": "number-1"}),
    Shot("21-print", person, "print", {}),
    Shot("67-print-card", person, "print", {"paper": "emergency", "subject": "account-1"}),
    Shot("68-print-overview", person, "print", {"paper": "overview"}, ("And what is behind it",)),
    Shot("69-files", person, "files", {}),
    Shot("70-ticks", person, "ticks", {}, ("Get alerts", "Set up an authenticator")),
    Shot("22-settings", person, "settings", {}),
    Shot("28-backups", _with_backups, "backups", {}),
    Shot("29-backup-inside", _with_backups, "backups", {}, ("Look inside",)),
    Shot("30-bring-back", _locked, "backups", {}),
    Shot("65-history", _with_history, "history", {}),
    Shot("66-history-first-evening", person, "history", {}),
    Shot("23-emergency", person, "emergency", {}),
    Shot("98-emergency-phone", person, "emergency", {"happened": "phone"}),
    Shot("24-what-if", person, "overview", {}, ("Binance", "Show what it would change")),
    Shot("25-method", person, "method", {}),
    Shot("26-account-score-open", person, "account", {"subject": "account-1", "tab": "score"}, ("Held at",)),
    Shot("31-helper", _at_helper, "authenticator", {}),
    Shot("32-helper-none-found", _at_helper, "authenticator", HELPER, act=_none_found),
    Shot("33-helper-several", _at_helper, "authenticator", HELPER, act=_several),
    Shot("34-helper-type", _at_helper, "authenticator", HELPER, ("Type the key",)),
    Shot("35-helper-look", _at_helper, "authenticator", {}, act=lambda window: Helper(window).to_look()),
    Shot("36-helper-wrong-exchange", _at_helper, "authenticator", HELPER, act=_wrong_exchange),
    Shot("37-helper-phone", _at_helper, "authenticator", HELPER, act=lambda window: Helper(window).to_phone()),
    Shot("38-helper-phone-late", _at_helper, "authenticator", HELPER, act=_late_phone),
    Shot("36-helper-codes", _at_helper, "authenticator", CODES, ("On paper",)),
    Shot("36-helper-codes-step", _at_helper, "step", {key: CODES[key] for key in ("subject", "step")}),
    Shot("40-helper-paper", _at_helper, "authenticator", HELPER, act=lambda window: Helper(window).to_paper()),
    Shot("41-helper-passphrase", _at_helper, "authenticator", HELPER, act=_under_passphrase),
    Shot("42-helper-by-hand", _at_helper, "authenticator", HELPER, act=_by_hand),
    Shot("43-helper-rehearse", _at_helper, "authenticator", HELPER, act=_slip),
    Shot("44-helper-live-code", _at_helper, "authenticator", HELPER, act=_live),
    Shot("45-helper-noted", _at_helper, "authenticator", HELPER, act=_noted),
    Shot("45-helper-ended", _at_helper, "authenticator", {**HELPER, "subject": "account-2"}, act=_ended),
    Shot("46-kept-locked", _keeper, "kept_secrets", {}),
    Shot("47-kept", _keeper, "kept_secrets", {}, ("Show the codes", "Show a code here"), act=_with_the_paper),
    Shot("48-step-with-helper", person, "step", {"subject": "account-2", "step": "authenticator"}),
    Shot("50-keys-none", person, "account", {"subject": "account-1", "tab": "keys"}),
    Shot("51-keys", _with_keys, "account", {"subject": "account-1", "tab": "keys"}, ("old script",)),
    Shot("52-keys-all", _with_keys, "keys", {}),
    Shot("53-key-form", person, "key_form", {"subject": "account-1"}),
    Shot("54-key-paste", person, "key_list", {"subject": "account-1"}),
    Shot("55-key-secret", person, "key_list", {"subject": "account-1"}, act=_paste("NhqPtmdSJYdKjVHjA7PZj4Mge3R5YNiP")),
    Shot("56-key-doubts", person, "key_list", {"subject": "account-1"}, act=_paste(MIXED)),
    Shot("57-key-changes", _with_keys, "key_list", {"subject": "account-1"}, act=_paste(LATER)),
    Shot("58-key-step", _with_keys, "step", {"subject": "account-1", "step": "api_keys"}),
    Shot("59-key-question", _with_keys, "interview", {"subject": "account-1", "question": "api_keys"}),
    Shot("80-address-book", with_book, "address_book", {}),
    Shot("81-address-entry", with_book, "address_book", {"entry": "address-3"}),
    Shot("82-address-form", with_book, "address_book", {}, ("Add an address",)),
    Shot("83-address-check", with_book, "address_book", {"entry": "address-1"}, ("Check it again",)),
    Shot("84-address-compare", with_book, "address_book", {"tab": "compare"}),
    Shot("85-address-list", with_book, "address_book", {"tab": "list", "subject": "account-1"}),
    Shot("27-account-lose-number", person, "account", {"subject": "account-2", "tab": "losses"}, ("Phone number",)),
    Shot("63-next-steps-ahead", person, "next_steps", {}, ("Show what the steps", *["One step more"] * 4)),
    Shot("60-compare", person, "compare", {}),
    Shot("61-compare-fact", person, "compare", {"pack": "okx", "aspect": "list"}),
    Shot("62-compare-letter", person, "compare", {"pack": "binance", "aspect": "security"}),
    Shot("90-own-new", person, "own_exchange", {"name": "Northgate"}),
    Shot("91-own-change", _with_own, "own_exchange", {"id": "northgate"}),
    Shot("92-own-list", _with_own, "own_exchanges", {}),
    Shot("93-own-account-facts", _with_own, "account", {"subject": "account-3", "tab": "facts"}),
    Shot("94-own-tiles", _with_own, "exchanges", {"chosen": "northgate"}),
    Shot("95-own-emergency", _with_own, "emergency", {}, ("Northgate",)),
    Shot("96-many-routes", person, "account", {"subject": "account-1", "tab": "routes"}, act=_many_routes),
    Shot("97-print-routes", person, "print", {"paper": "routes", "subject": "account-2"}),
)
