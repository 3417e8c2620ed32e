"""The seed sheet: the one paper with a secret on it. Every word that is printed, in order, and nothing of its looks.

Readable without this app: a QR code, the key in groups of four with check signs, and what to do with them. Sealed,
the code and the letters are a block that OpenSSL opens with the passphrase, by the command on the sheet.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from desktop_app.domain.seed import KeyLine, Seed
from desktop_app.export.made import Made
from desktop_app.export.qr_code import modules
from desktop_app.language import Text, sentences, tr
from desktop_app.language.days import long_day

TITLE = Text("Strongroom seed sheet")
"""What a file or a print job is called: others see it, so it names nobody."""

CHECKED = Text(
    "The two characters at the end of a line check that line. They are not part of the key: never type them into an "
    "app. "
    "They are the first two characters, in base 32, of SHA-256 of the line's number, a slash, the number of lines, a "
    "colon and the line without spaces, as in 1/2:JBSWY3DPEHPK3PXP."
)
MADE = Text("Made on your computer by Strongroom")

_PLAIN_INTRO = Text(
    "With this sheet the codes of this account come back on any phone. Whoever else holds it can make them too, "
    "and with your password sign in: keep it like money, and away from the phone."
)
_SEALED_INTRO = Text(
    "With this sheet and its passphrase the codes of this account come back on any phone. The passphrase is not on it: "
    "without the passphrase the sheet is worth nothing, to a thief and to you."
)
_USUAL = Text("Nothing else has to be set: the app's usual settings are right.")
_UNUSUAL = Text(
    "Set these in the app, or its codes will be refused: {settings}. An app that cannot be set so will not do."
)


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One line beside the code: "Account", "max@example.org"."""

    label: str
    value: str


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to do. `command` is to be typed into a terminal as it stands."""

    text: str
    command: str = ""


class SeedSheet(msgspec.Struct, frozen=True, kw_only=True):
    """A whole seed sheet. `code` are the modules of its QR code; `sealed`: the key is under a passphrase."""

    title: str
    day: str
    intro: str
    code: tuple[str, ...]
    facts: tuple[Fact, ...]
    key_title: str
    lines: tuple[KeyLine, ...]
    sealed: bool
    checked: str
    steps_title: str
    steps: tuple[Step, ...]
    left: str
    right: str

    def __repr__(self) -> str:
        return "SeedSheet(…)"


def make_seed_sheet(seed: Seed, lines: tuple[KeyLine, ...], link: str, made: Made, name: str = "") -> SeedSheet:
    """The sheet of a seed in plain letters. `link` goes into the QR code; `name` is the exchange's, as the person
    calls it.
    """
    sheet = _sheet(seed, lines, modules(link, "Q"), made, name)
    return msgspec.structs.replace(
        sheet, intro=str(_PLAIN_INTRO), key_title=tr("The key"), steps=tuple(_plain_steps(seed, name))
    )


def make_sealed_sheet(
    seed: Seed, lines: tuple[KeyLine, ...], block: str, command: str, made: Made, name: str = ""
) -> SeedSheet:
    """The sheet of a seed under a passphrase: `block` in its QR code and in `lines`, `command` opens it."""
    sheet = _sheet(seed, lines, modules(block, "M"), made, name)
    steps = tuple(_sealed_steps(seed, command))
    return msgspec.structs.replace(
        sheet, intro=str(_SEALED_INTRO), key_title=tr("The encrypted key"), sealed=True, steps=steps
    )


def _sheet(seed: Seed, lines: tuple[KeyLine, ...], code: tuple[str, ...], made: Made, name: str) -> SeedSheet:
    """What both kinds have."""
    return SeedSheet(
        title=_title(name or seed.issuer),
        day=long_day(made.at.date()),
        intro="",
        code=code,
        facts=tuple(_facts(seed, made, name)),
        key_title="",
        lines=lines,
        sealed=False,
        checked=str(CHECKED),
        steps_title=tr("How to get the codes back"),
        steps=(),
        left=tr("Tried, by typing or scanning it back, on:"),
        right=str(MADE),
    )


def _title(who: str) -> str:
    return tr("{who}: authenticator key", who=who) if who else tr("Authenticator: authenticator key")


def _plain_steps(seed: Seed, name: str) -> Iterator[Step]:
    yield Step(text=tr("Install an authenticator app on the new phone. Choose to add an account."))
    yield Step(
        text=tr(
            "Scan the QR code. If that fails, choose to type a key, take the kind that is based on time, and type the "
            "characters of the key line by line."
        )
    )
    yield Step(text=str(_USUAL) if seed.usual else _UNUSUAL.format(settings=_settings(seed)))
    yield Step(
        text=tr(
            "Try a code: it must be accepted. If it is refused, let the phone set its date and time by itself, and "
            "try the next one."
        )
    )
    who = name or seed.issuer
    nobody = tr("Nobody at {who} will ask for it.", who=who) if who else tr("Nobody at the service will ask for it.")
    yield Step(
        text=sentences((tr("Never photograph this sheet, and never type the key into a web page."), nobody)),
    )


def _sealed_steps(seed: Seed, command: str) -> Iterator[Step]:
    yield Step(text=tr("Take a computer that you trust, with OpenSSL 1.1.1 or later. No network is needed."))
    yield Step(
        text=tr(
            "Scan the QR code, or type the block, each line on a line of its own: capitals and small letters as they "
            "are, without spaces and without the check characters. Save it as sheet.txt."
        )
    )
    yield Step(text=tr("In a terminal, in the same folder, type this. It asks for the passphrase."), command=command)
    kind = "" if seed.usual else _UNUSUAL.format(settings=_settings(seed))
    yield Step(
        text=sentences(
            (
                tr(
                    "The answer is a link. The characters behind secret= are the key: type them into an authenticator "
                    "app, "
                    "as a key that is based on time."
                ),
                kind,
            )
        )
    )
    yield Step(text=tr("Delete sheet.txt, and close the terminal."))


def _facts(seed: Seed, made: Made, name: str) -> Iterator[Fact]:
    """What is known of the seed besides its key."""
    if name:
        yield Fact(label=tr("Exchange"), value=name)
    if seed.issuer and seed.issuer.casefold() != name.casefold():
        yield Fact(label=tr("Issuer"), value=seed.issuer)
    if seed.account:
        yield Fact(label=tr("Account"), value=seed.account)
    yield Fact(label=tr("Kind"), value=tr("By time (TOTP), {settings}", settings=_settings(seed)))
    yield Fact(label=tr("Made on"), value=long_day(made.at.date()))


def _settings(seed: Seed) -> str:
    return tr(
        "{algorithm}, {digits} digits, {seconds} seconds",
        algorithm=f"{seed.algorithm[:3]}-{seed.algorithm[3:]}",
        digits=seed.digits,
        seconds=seed.period,
    )
