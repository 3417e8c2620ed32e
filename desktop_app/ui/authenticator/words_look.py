"""Words of the look over: whose code it is, how strong, whether it is new, and which apps would fail."""

from __future__ import annotations

from desktop_app.authenticator.look_over import LookedOver
from desktop_app.authenticator.refusals import Odd
from desktop_app.domain.seed import Seed
from desktop_app.language import Text, tr
from desktop_app.language.lists import listed
from desktop_app.ui.authenticator.said import Said
from desktop_app.ui.authenticator.words_find import odd
from desktop_app.ui.day_words import day
from desktop_app.ui.tokens import Tone
from desktop_app.ui.widgets.notice import NoticeTone

_HASHES = {"SHA1": "SHA-1", "SHA256": "SHA-256", "SHA512": "SHA-512"}
STRENGTHS: dict[str, tuple[str, Tone]] = {
    "strong": ("strong", "ok"),
    "enough": ("enough", "ok"),
    "weak": ("short", "warn"),
}
_TRAITS = {
    "algorithm": Text("the way of calculating"),
    "digits": Text("the number of digits"),
    "period": Text("the rhythm"),
}


def kind(seed: Seed) -> str:
    """As in "TOTP · SHA-1 · 6 digits · 30 s"."""
    return f"TOTP · {_HASHES[seed.algorithm]} · {seed.digits} digits · {seed.period}\N{NO-BREAK SPACE}s"


def veiled(account: str) -> str:
    """An account's name as it may be seen over a shoulder: "m…@example.org"."""
    name, at, host = account.partition("@")
    if at and host and name:
        return f"{name[0]}…@{host}"
    return account


def before(looked: LookedOver) -> str:
    """In few words, whether it was seen before."""
    earlier = f"on {day(looked.earlier.at)}" if looked.earlier is not None and looked.earlier.at else ""
    return {
        "new": "no",
        "same": f"yes, {earlier}" if earlier else "yes",
        "replaces": "no; another one was",
        "older": "yes, and a newer one since",
        "twice": "yes, for another account",
    }[looked.before]


def sentences(seed: Seed, looked: LookedOver, found: tuple[Odd, ...], exchange: str) -> tuple[Said, ...]:
    """Everything to be said before the code is used, what weighs most first. `exchange`: of the step, or ""."""
    said = [*_owner(seed, looked, exchange), *_before(looked), *_strength(looked), *_apps(looked), *_odd(found)]
    order = {"bad": 0, "warn": 1, "accent": 2}
    return tuple(sorted(said, key=lambda one: order.get(one[2], 3)))


def _owner(seed: Seed, looked: LookedOver, exchange: str) -> list[Said]:
    if looked.owner == "other" and exchange:
        return [
            Said(
                f"This code says {looked.owner_name}, not {exchange}.",
                "If you took the code from the right page, somebody may have put another one there. Else find the code "
                f"of {exchange}.",
                "bad",
            )
        ]
    if looked.owner == "unknown" and exchange:
        return [
            Said(
                f"This code says “{seed.issuer}”, not {exchange}.",
                f"Use it only if it stands on {exchange}’s own page, where you typed the address yourself.",
                "warn",
            )
        ]
    if looked.owner == "none" and exchange:
        text = f"Use it only if it stands on {exchange}’s own page."
        return [Said(tr("This code does not say whose it is."), text, "warn")]
    return []


def _before(looked: LookedOver) -> list[Said]:
    when = f" of {day(looked.earlier.at)}" if looked.earlier is not None and looked.earlier.at else ""
    if looked.before == "replaces":
        return [
            Said(
                tr("This is a new key for this account."),
                f"Once the exchange has taken it, the key{when} is dead: its entry in the phone and its paper open "
                "nothing any more. Keep both until the new one works, then delete them.",
                "warn",
            )
        ]
    if looked.before == "older":
        return [
            Said(
                tr("This is an older key."),
                f"A newer one{when} was set up for this account since, so this one opens nothing any more.",
                "bad",
            )
        ]
    if looked.before == "twice" and looked.earlier is not None:
        name = looked.earlier.issuer or looked.earlier.account or tr("another account")
        return [
            Said(
                tr("Two accounts have the same key."),
                f"It was seen{when} for {name}. No exchange gives the same key twice: one of the two was mixed up, or "
                "this is the same account under another name.",
                "bad",
            )
        ]
    return []


def _strength(looked: LookedOver) -> list[Said]:
    if looked.strength != "weak":
        return []
    return [
        Said(
            f"The key is short: {looked.bits} bits.",
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
    names = listed([limit.app for limit in looked.limits])
    apps = f" By what is known, {names} ignore that and would show wrong codes." if names else ""
    return [
        Said(
            tr("Not every app can use this code."),
            f"It is unusual in {traits}.{apps} The test of your phone will show it.",
            "warn",
        )
    ]


def _odd(found: tuple[Odd, ...]) -> list[Said]:
    said: list[Said] = []
    differing = [one.detail for one in found if one.code == "issuers_differ"]
    if differing:
        said.append(
            Said(
                tr("The code names two issuers."),
                f"In front of the account it says “{differing[0]}”. Apps show either the one or the other.",
                "warn",
            )
        )
    texts = odd(found)
    if texts:
        grave = {"direction_signs", "mixed_scripts", "hidden_signs", "web_link", "leftover"}
        tone: NoticeTone = "warn" if any(one.code in grave for one in found) else "accent"
        said.append(Said(tr("Odd about it:"), " ".join(texts), tone))
    return said
