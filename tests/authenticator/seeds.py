"""Seeds and links that the tests of the authenticator share. All made up, or from the RFCs."""

from __future__ import annotations

import random
import string

from desktop_app.authenticator.links import Read, read_link
from desktop_app.authenticator.refusals import SeedRefused
from desktop_app.domain.seed import Secret, Seed

RFC_SECRET = b"12345678901234567890"
"""RFC 4226 appendix D and RFC 6238 appendix B."""

LETTERS = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
NOW = 1_795_340_000.0
"""A moment in November 2026, 20 seconds into a step of 30."""

REAL_LOOKING = (
    f"otpauth://totp/OKX:max%40example.org?secret={LETTERS}&issuer=OKX",
    "otpauth://totp/Binance.com:max@example.org?secret=JBSWY3DPEHPK3PXP&issuer=Binance.com",
    "otpauth://totp/Kraken%20%28max%29?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    (
        "otpauth://totp/ACME%20Co:john.doe@email.com?secret=HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ&issuer=ACME%20Co"
        "&algorithm=SHA1&digits=6&period=30"
    ),
    "otpauth://totp/Big+Corp:al?secret=jbswy3dpehpk3pxp&issuer=Big+Corp&algorithm=SHA256&digits=8&period=60",
    "otpauth://totp/%D0%91%D0%B8%D1%80%D0%B6%D0%B0:%D0%BC?secret=JBSWY3DPEHPK3PXP====&image=https%3A%2F%2Fx.org%2Fa",
    "otpauth://hotp/Old:me?secret=JBSWY3DPEHPK3PXP&counter=4",
    "otpauth://steam/Steam:me?secret=JBSWY3DPEHPK3PXP&issuer=Steam",
    (
        "otpauth-migration://offline?data=CjUKEPqlBekzoNEukL7qlsjBCDYSDnBpQHJhc3BiZXJyeXBpGgtyYXNwYmVycnlwaSABKAEwAhABGAEg"
        "ACjr4JKK%2B%2F%2F%2F%2F%2F8B"
    ),
    "apple-otpauth://totp/OKX:me?secret=JBSWY3DPEHPK3PXP",
    "https://chart.example.com/chart?cht=qr&chl=otpauth%3A%2F%2Ftotp%2FOKX%3Ame%3Fsecret%3DJBSWY3DPEHPK3PXP",
)
"""Where fuzzing begins."""


def seed(secret: bytes = RFC_SECRET, **more: object) -> Seed:
    return Seed(secret=Secret(secret), **more)  # type: ignore[arg-type]


def codes_of(read: Read) -> set[str]:
    return {odd.code for odd in read.odd}


def refusal(text: str) -> SeedRefused:
    """Why a link is refused."""
    try:
        read_link(text)
    except SeedRefused as refused:
        return refused
    raise AssertionError("it was accepted")


def mutated(text: str, by: random.Random) -> str:
    """The text with a few parts taken out, doubled, swapped or replaced, as a hostile or broken picture has them."""
    signs = list(text)
    for _ in range(by.randrange(1, 6)):
        if not signs:
            break
        at = by.randrange(len(signs))
        do = by.randrange(6)
        if do == 0:
            del signs[at : at + by.randrange(1, 9)]
        elif do == 1:
            signs[at:at] = signs[at : at + by.randrange(1, 20)]
        elif do == 2:
            signs[at] = by.choice(string.printable + "\0\u202e\u05d0é\uff05\uff10🂡\ud800")
        elif do == 3:
            signs[at:at] = list(
                by.choice(["%", "%00", "%ff", "&secret=", "?", ":", "//", "=", "&digits=7", "%E2%80%AE"])
            )
        elif do == 4:
            signs[at] = signs[at].swapcase()
        else:
            signs.reverse() if by.random() < 0.05 else signs.append(by.choice("=&?%#/: \n"))
    return "".join(signs)
