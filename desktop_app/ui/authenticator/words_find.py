"""Words of the search: the places, what was found there, and what to do where nothing was."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from desktop_app.authenticator.contents import Content
from desktop_app.authenticator.migration import Export, LeftOut
from desktop_app.authenticator.refusals import Odd, SeedRefused, Slip
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.lists import either, listed
from desktop_app.language.numbers import spelled
from desktop_app.ui.authenticator.looking import Look
from desktop_app.ui.authenticator.said import Said, Saying
from desktop_app.ui.tokens import Tone

LEAD = Text(
    "Leave the page with the QR code in sight. Strongroom looks at your screens and at what you copied, now and once, "
    "and stores no picture."
)
OTHER_WAYS = Text("You can also drop a picture of the code on this page.")

TROUBLES: dict[str, Text] = {
    "permission": Text("macOS shows only the wallpaper"),
    "refused": Text("you said no, or nobody answered"),
    "no_portal": Text("this desktop gives no picture of the screen"),
    "unread": Text("the picture could not be read"),
    "left_behind": Text(""),
    "gone": Text("the file is not there, or may not be read"),
    "empty": Text("the file is empty"),
    "too_large": Text("the file is too large"),
    "too_wide": Text("the picture is too large"),
    "not_a_picture": Text("not a picture that is read here"),
    "damaged": Text("the picture is damaged"),
}
"""What kept a place from being searched."""

CODES = Plural("{count} code", "{count} codes")


def place_name(look: Look) -> str:
    """As in "Screen 2 · 3840 × 2160"."""
    if look.place == "clipboard":
        name = tr("What you copied")
    elif look.place == "file":
        name = look.name or tr("The picture")
    else:
        name = tr("Screen {number}", number=look.name) if look.name else tr("Your screen")
    return f"{name} · {look.width} × {look.height}" if look.width else name


def place_state(look: Look) -> tuple[str, Tone]:
    """What was found there, in few words."""
    if look.state == "trouble":
        return str(TROUBLES.get(look.trouble, TROUBLES["unread"])), "warn"
    if look.state == "found":
        return CODES.of(look.codes, count=spelled(look.codes)), "ok"
    nothing = tr("no code, nor behind this window") if look.behind else tr("no code")
    empty = tr("nothing", "in a place that was searched")
    words = {"looking": tr("looking …"), "nothing": nothing, "blank": tr("all one colour"), "empty": empty}
    return words.get(look.state, ""), "neutral"


def nothing_found(looks: Sequence[Look]) -> Said:
    """What to do now."""
    troubles = {look.trouble for look in looks if look.state == "trouble"}
    places = {look.place for look in looks}
    if "permission" in troubles:
        return Said(
            tr("macOS lets Strongroom see only the wallpaper."),
            tr(
                "Open **System Settings › Privacy & Security › Screen & System Audio Recording**, turn Strongroom on, "
                "and start it anew. Or press **⌘ ⌃ ⇧ 4**, draw a frame around the code to copy it, and press the "
                "button again."
            ),
            "warn",
        )
    if troubles & {"no_portal", "refused"} and "screen" in places:
        return Said(
            tr("Your desktop gave no picture of the screen."),
            tr(
                "Take a screenshot of the code yourself and copy it, then press the button again. Or open its file, or "
                "type the key that stands under the code."
            ),
            "warn",
        )
    if places == {"file"}:
        return Said(
            tr("No code was found in it."),
            tr(
                "A picture of the whole code with its light margin works best: PNG, JPEG, WebP, GIF or BMP, at most 40 "
                "MB."
            ),
            "warn",
        )
    if places == {"clipboard"}:
        return Said(
            tr("There is no code in what you copied."),
            tr("Copy the picture of the code, its link, or its key."),
            "warn",
        )
    blank = any(look.state == "blank" for look in looks)
    also = (
        tr("A screen that shows one colour only may be off, or its program keeps it from being seen.") if blank else ""
    )
    larger = tr(
        "Make the page larger ({key} and +) until the code is as wide as your hand, and see that no other window "
        "covers it. Or type the key that stands under the code; most exchanges show it.",
        key="⌘" if sys.platform == "darwin" else tr("Ctrl"),
    )
    return Said(tr("No code was found."), sentences((larger, also)), "warn")


def left_behind(path: str) -> Said:
    """The desktop's picture could not be deleted."""
    return Said(
        tr("Delete one file yourself."),
        tr(
            "Your desktop wrote the picture of your screens to {file}, and Strongroom could not delete it. It may "
            "show the code.",
            file=path,
        ),
        "bad",
    )


def other_content(content: Content) -> Said:
    """What is said of something that was found and gives no seed."""
    if content.kind == "refused" and content.refusal is not None:
        return refused(content.refusal)
    if content.kind == "web":
        return Said(
            tr("One code is a link to a web page."),
            tr("It leads to {host}. It was not opened. An authenticator's code is another one.", host=content.shown),
            "warn",
        )
    if content.kind == "app":
        return Said(
            tr("One code is for {app} alone.", app=content.shown), tr("Other authenticator apps cannot use it."), "warn"
        )
    return _OTHERS[content.kind].said()


_OTHERS: dict[str, Saying] = {
    "private_key": Saying(
        Text("This is a wallet's private key."),
        Text(
            "It was let go at once and nothing of it is stored. Whoever sees it owns the money: take it off the screen "
            "and out of the clipboard, and never type or scan it anywhere but into its own wallet."
        ),
        "bad",
    ),
    "phrase": Saying(
        Text("This looks like a wallet's recovery phrase."),
        Text(
            "It was let go at once and nothing of it is stored. Whoever sees it owns the money: take it off the screen "
            "and out of the clipboard. No exchange and no helper ever needs it."
        ),
        "bad",
    ),
    "address": Saying(
        Text("One code is a wallet's address."),
        Text("Money is paid to it; it makes no codes. The authenticator's code is on the exchange's security page."),
        "warn",
    ),
    "passkey": Saying(
        Text("One code is for signing in with a passkey."),
        Text("It is read by a phone, once, and makes no codes."),
        "warn",
    ),
    "too_long": Saying(
        Text("What was copied is too long to be a key."), Text("Copy the link or the key alone."), "warn"
    ),
    "text": Saying(
        Text("Something was found that is no authenticator code."),
        Text("It was let go. Look for the code on the exchange's page about its authenticator."),
        "warn",
    ),
}

_REFUSED: dict[str, Saying] = {
    "hotp": Saying(
        Text("This code counts, and does not follow the clock."),
        Text(
            "It is of the kind HOTP, which no exchange that we know uses. Choose the authenticator app on the "
            "exchange's page, and look for its code there."
        ),
        "warn",
    ),
    "steam": Saying(
        Text("This is a Steam Guard code."),
        Text("It works in Steam's own app only, and is none of an exchange."),
        "warn",
    ),
    "too_long": Saying(
        Text("The link is too long."), Text("No exchange makes one like it. Nothing of it was used."), "warn"
    ),
    "no_secret": Saying(
        Text("The link holds no key."), Text("So no code can be made of it. Show the code on the page anew."), "warn"
    ),
    "key_empty": Saying(
        Text("The link holds no key."), Text("So no code can be made of it. Show the code on the page anew."), "warn"
    ),
    "key_letters": Saying(
        Text("The key in this code has characters that no key has."),
        Text("It may be damaged. Show the code on the page anew."),
        "warn",
    ),
    "key_hex": Saying(
        Text("The key is written in another way (hexadecimal)."),
        Text("Authenticator apps take the letters A to Z and the digits 2 to 7. Look for that form on the page."),
        "warn",
    ),
    "key_too_short": Saying(
        Text("The key is far too short."), Text("Part of it is missing. Show the code on the page anew."), "warn"
    ),
    "key_too_long": Saying(Text("The key is longer than any in use."), Text("Nothing of it was used."), "warn"),
    "payload": Saying(
        Text("This export of Google Authenticator cannot be read."),
        Text("Show its code once more, larger. If it happens again, the form of the export has changed."),
        "warn",
    ),
    "payload_empty": Saying(
        Text("This export holds no account."), Text("Choose at least one account in Google Authenticator."), "warn"
    ),
    "malformed": Saying(Text("The link is cut off or damaged."), Text("Show the code on the page anew."), "warn"),
}


_UNUSUAL: dict[str, Text] = {
    "algorithm": Text("This code asks for a way of calculating that apps do not know."),
    "digits": Text("This code asks for a number of digits that apps do not know."),
    "period": Text("This code asks for a rhythm that apps do not know."),
    "other_kind": Text("This code is of a kind that apps do not know."),
}


def refused(refusal: SeedRefused) -> Said:
    """Why a code for authenticator apps was not taken."""
    if refusal.reason in _UNUSUAL:
        known = refusal.detail and refusal.detail != "?"
        detail = tr("It says: {detail}.", detail=refusal.detail) if known else ""
        return Said(str(_UNUSUAL[refusal.reason]), sentences((tr("It was not used."), detail)), "warn")
    if refusal.reason == "twice":
        return Said(
            tr("The link contradicts itself."),
            tr(
                "It gives “{detail}” twice with different values, and apps would differ in which they take. It was not "
                "used.",
                detail=refusal.detail,
            ),
            "warn",
        )
    return _REFUSED.get(refusal.reason, _REFUSED["malformed"]).said()


_MOST_SLIPS = 3
_SIGN = Text("Character {place} is “{sign}”, which no key has.")
_UNSEEN_SIGN = Text("Character {place} cannot be seen; no key has it.")
_MORE = Plural("And {count} more.", "And {count} more.", "wrong characters")


def typed_problem(refusal: SeedRefused) -> str:
    """What is wrong with a key that was typed: each wrong sign by its place."""
    if refusal.slips:
        more = len(refusal.slips) - _MOST_SLIPS
        named = (_slip(slip) for slip in refusal.slips[:_MOST_SLIPS])
        return sentences((*named, _MORE.of(more) if more > 0 else ""))
    if refusal.reason in ("key_empty", "empty"):
        return tr("Type the key first.")
    if refusal.reason == "key_too_short":
        return tr("This is far too short for a key. Most have 16, 26 or 32 characters.")
    if refusal.reason == "key_hex":
        lead, text, _ = _REFUSED["key_hex"]
        return sentences((lead, text))
    return tr("This is longer than any key in use.")


def _slip(slip: Slip) -> str:
    words = _SIGN if slip.sign.strip() else _UNSEEN_SIGN
    return sentences((words.format(place=slip.place, sign=slip.sign), meant(slip)))


def meant(slip: Slip) -> str:
    """What a wrong sign may stand for; "" where nothing looks like it."""
    return tr("It may be {signs}.", signs=either(slip.meant)) if slip.meant else ""


_EXPORT = Plural("This export has {count} code.", "This export has {count} codes.")
_PARTS = Plural(
    "Missing: part {parts}. Show the next code in Google Authenticator and press the button again, or choose below if "
    "your account is there already.",
    "Missing: parts {parts}. Show the next code in Google Authenticator and press the button again, or choose below if "
    "your account is there already.",
)
_LEFT_OUT = Plural("{count} entry of the export left out:", "{count} entries of the export left out:")
_LEFT_OUT_NAMES = Plural(
    "{names}. It counts instead of following the clock, or asks for what apps do not know.",
    "{names}. They count instead of following the clock, or ask for what apps do not know.",
)


def unfinished_export(export: Export) -> Said:
    """An export of Google Authenticator with parts missing."""
    missing = listed([index + 1 for index in export.missing])
    return Said(_EXPORT.of(export.size), _PARTS.of(len(export.missing), parts=missing), "accent")


def left_out(entries: Sequence[LeftOut]) -> Said:
    """Entries of an export that are no seeds."""
    names = [entry.issuer or entry.account or tr("one without a name") for entry in entries]
    shown = listed(list(dict.fromkeys(names))[:5])
    return Said(_LEFT_OUT.of(len(entries)), _LEFT_OUT_NAMES.of(len(entries), names=shown), "accent")


# --- what is odd about a code that can be used ---------------------------------------------------------------------

_ODD: dict[str, Text] = {
    "no_account": Text("It names no account, so give it a name in the app yourself."),
    "hidden_signs": Text("Its name holds characters that cannot be seen. They were taken out."),
    "direction_signs": Text(
        "Its name holds characters that turn the direction of reading, which can make a name look like "
        "another. They were taken out."
    ),
    "right_to_left": Text("Its name is written from right to left."),
    "mixed_scripts": Text("Its name mixes letters of several scripts that look alike. Read it letter by letter."),
    "shortened": Text("Its name is very long, and is shown shortened."),
    "not_utf8": Text("Part of its name could not be read."),
    "bad_percent": Text("Part of the link is written wrongly; it was read as well as possible."),
    "several_colons": Text("Its name has several colons: the part before the first was taken as the issuer."),
    "plus_for_space": Text("A plus sign in the issuer was read as a space."),
    "unknown_parameters": Text("The link holds more than is usual: {detail}. It changes no code."),
    "text_around": Text("There was other text around the link."),
    "wrapped": Text("The link was wrapped in another one ({detail})."),
    "web_link": Text(
        "The link was inside a web address of {detail}. That page may have seen the key: if it is not the "
        "exchange's own, do not use this code."
    ),
    "leftover": Text("The key may be incomplete: its last letter does not fit. Compare the end of it."),
}


def odd(found: Sequence[Odd]) -> tuple[str, ...]:
    """Sentences for what is worth saying, each once. What is only a matter of writing is left out."""
    return tuple(dict.fromkeys(_ODD[one.code].format(detail=one.detail) for one in found if one.code in _ODD))
