"""Words of the look over: whose code it is, how strong, whether it is new, and which apps would fail."""

from __future__ import annotations

from desktop_app.authenticator.look_over import LookedOver
from desktop_app.authenticator.refusals import Odd
from desktop_app.domain.seed import Seed
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.lists import listed
from desktop_app.ui.authenticator.said import Said
from desktop_app.ui.authenticator.words_find import odd
from desktop_app.ui.day_words import day
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.notice import NoticeTone

_HASHES = {"SHA1": "SHA-1", "SHA256": "SHA-256", "SHA512": "SHA-512"}
STRENGTHS: dict[str, tuple[Text, Tone]] = {
    "strong": (Text("strong", "a key"), "ok"),
    "enough": (Text("enough", "a key"), "ok"),
    "weak": (Text("short", "a key"), "warn"),
}
DIGITS = Plural("{count} digit", "{count} digits")
SECONDS = Text("{seconds}\N{NO-BREAK SPACE}s", "seconds, short")
_TRAITS = {
    "algorithm": Text("the way of calculating"),
    "digits": Text("the number of digits"),
    "period": Text("the rhythm"),
}


def kind(seed: Seed) -> str:
    """As in "TOTP · SHA-1 · 6 digits · 30 s"."""
    parts = ("TOTP", _HASHES[seed.algorithm], DIGITS.of(seed.digits), SECONDS.format(seconds=seed.period))
    return " · ".join(parts)


def veiled(account: str) -> str:
    """An account's name as it may be seen over a shoulder: "m…@example.org"."""
    name, at, host = account.partition("@")
    if at and host and name:
        return f"{name[0]}…@{host}"
    return account


_USUAL = {
    (True, True): Text("This is a usual code for {issuer}, account {account}."),
    (True, False): Text("This is a usual code for {issuer}."),
    (False, True): Text("This is a usual code for the account {account}."),
    (False, False): Text("This is a usual code."),
}
_SAYS = {
    (True, True): Text("The code says: {issuer}, account {account}."),
    (True, False): Text("The code says: {issuer}."),
    (False, True): Text("The code says: account {account}."),
    (False, False): Text("The code names neither an exchange nor an account."),
}


def in_one_line(seed: Seed, *, usual: bool) -> str:
    """Whose code it says it is; `usual`: nothing is to be said against it."""
    names = {"issuer": seed.issuer, "account": veiled(seed.account)}
    return (_USUAL if usual else _SAYS)[bool(seed.issuer), bool(seed.account)].format(**names)


_SEEN = {
    "new": Text("no", "whether a code was seen before"),
    "same": Text("yes", "whether a code was seen before"),
    "replaces": Text("no; another one was", "whether a code was seen before"),
    "older": Text("yes, and a newer one since", "whether a code was seen before"),
    "twice": Text("yes, for another account", "whether a code was seen before"),
}
_SEEN_ON = Text("yes, on {day}", "whether a code was seen before")


def before(looked: LookedOver) -> str:
    """In few words, whether it was seen before."""
    when = _when(looked)
    if looked.before == "same" and when:
        return _SEEN_ON.format(day=when)
    return str(_SEEN[looked.before])


def _when(looked: LookedOver) -> str:
    """The day on which the earlier one was seen; "" where it is not known."""
    return day(looked.earlier.at) if looked.earlier is not None and looked.earlier.at else ""


def remarks(seed: Seed, looked: LookedOver, found: tuple[Odd, ...], exchange: str) -> tuple[Said, ...]:
    """Everything to be said before the code is used, what weighs most first. `exchange`: of the step, or ""."""
    said = [*_owner(seed, looked, exchange), *_before(looked), *_strength(looked), *_apps(looked), *_odd(found)]
    order = {"bad": 0, "warn": 1, "accent": 2}
    return tuple(sorted(said, key=lambda one: order.get(one[2], 3)))


def _owner(seed: Seed, looked: LookedOver, exchange: str) -> list[Said]:
    if looked.owner == "other" and exchange:
        return [
            Said(
                tr("This code says {name}, not {exchange}.", name=looked.owner_name, exchange=exchange),
                tr(
                    "If you took the code from the right page, somebody may have put another one there. Else find the "
                    "code of {exchange}.",
                    exchange=exchange,
                ),
                "bad",
            )
        ]
    if looked.owner == "unknown" and exchange:
        return [
            Said(
                tr("This code says “{name}”, not {exchange}.", name=seed.issuer, exchange=exchange),
                tr(
                    "Use it only if it stands on {exchange}’s own page, where you typed the address yourself.",
                    exchange=exchange,
                ),
                "warn",
            )
        ]
    if looked.owner == "none" and exchange:
        text = tr("Use it only if it stands on {exchange}’s own page.", exchange=exchange)
        return [Said(tr("This code does not say whose it is."), text, "warn")]
    return []


_REPLACED = Text(
    "Once the exchange has taken it, the key is dead: its entry in the phone and its paper open nothing any more. Keep "
    "both until the new one works, then delete them."
)
_REPLACED_OF = Text(
    "Once the exchange has taken it, the key of {day} is dead: its entry in the phone and its paper open nothing any "
    "more. Keep both until the new one works, then delete them."
)
_OLDER = Text("A newer one was set up for this account since, so this one opens nothing any more.")
_OLDER_OF = Text("A newer one of {day} was set up for this account since, so this one opens nothing any more.")
_TWICE = Text("It was seen for {name}.", "a key of another account")
_TWICE_OF = Text("It was seen on {day} for {name}.", "a key of another account")
_MIXED_UP = Text(
    "No exchange gives the same key twice: one of the two was mixed up, or this is the same account under another name."
)


def _before(looked: LookedOver) -> list[Said]:
    when = _when(looked)
    if looked.before == "replaces":
        return [
            Said(
                tr("This is a new key for this account."),
                (_REPLACED_OF if when else _REPLACED).format(day=when),
                "warn",
            )
        ]
    if looked.before == "older":
        return [
            Said(
                tr("This is an older key."),
                (_OLDER_OF if when else _OLDER).format(day=when),
                "bad",
            )
        ]
    if looked.before == "twice" and looked.earlier is not None:
        name = looked.earlier.issuer or looked.earlier.account or tr("another account")
        return [
            Said(
                tr("Two accounts have the same key."),
                sentences(((_TWICE_OF if when else _TWICE).format(day=when, name=name), _MIXED_UP)),
                "bad",
            )
        ]
    return []


_SHORT = Plural("The key is short: {count} bit.", "The key is short: {count} bits.")
_IGNORED = Plural(
    "By what is known, {apps} ignores that and would show wrong codes.",
    "By what is known, {apps} ignore that and would show wrong codes.",
)


def _strength(looked: LookedOver) -> list[Said]:
    if looked.strength != "weak":
        return []
    return [
        Said(
            _SHORT.of(looked.bits),
            tr(
                "The standard asks for 128 and recommends 160. You cannot change that: the exchange makes the key. It "
                "still protects far better than SMS."
            ),
            "warn",
        )
    ]


def _apps(looked: LookedOver) -> list[Said]:
    if not looked.unusual:
        return []
    traits = listed([_TRAITS[trait] for trait in looked.unusual])
    names = [limit.app for limit in looked.limits]
    text = sentences(
        (
            tr("It is unusual in {traits}.", traits=traits),
            _IGNORED.of(len(names), apps=listed(names)) if names else "",
            tr("The test of your phone will show it."),
        )
    )
    return [Said(tr("Not every app can use this code."), text, "warn")]


def _odd(found: tuple[Odd, ...]) -> list[Said]:
    said: list[Said] = []
    differing = [one.detail for one in found if one.code == "issuers_differ"]
    if differing:
        said.append(
            Said(
                tr("The code names two issuers."),
                tr(
                    "In front of the account it says “{name}”. Apps show either the one or the other.",
                    name=differing[0],
                ),
                "warn",
            )
        )
    texts = odd(found)
    if texts:
        grave = {"direction_signs", "mixed_scripts", "hidden_signs", "web_link", "leftover"}
        tone: NoticeTone = "warn" if any(one.code in grave for one in found) else "accent"
        said.append(Said(tr("Odd about it:"), sentences(texts), tone))
    return said
