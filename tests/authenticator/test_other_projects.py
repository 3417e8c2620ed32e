"""Links and exports out of the tests of other public projects: read as those projects read them, or refused.

Sources: Google's own example of the Key URI format; the tests of 2FAGuard (two accounts in one code), of
totp_migration_decode, and of an importer whose export comes in two codes; one whose number of parts cannot be.
"""

from __future__ import annotations

import pytest

from desktop_app.authenticator.contents import recognised
from desktop_app.authenticator.links import read_link
from desktop_app.authenticator.migration import joined

GUARD = (
    "otpauth-migration://offline?data=Ci0KEBfNhW48%2BTYHuJJjaGSVaDgSDHRlc3RAdGVzdC5kZRoFQXBwbGUgASgBMAIKLwoUULGGAD3E0"
    "ueYHAy7s69SLeV1tHISCXVzZXJAdGVzdBoGVG9rZW4yIAEoATACEAEYASAAKJbEnKb%2B%2F%2F%2F%2F%2FwE%3D"
)
DART = (
    "otpauth-migration://offline?data=CioKCkhpLCBBbmRyZXMSBkFuZHJlcxoOU29tZSBTZXJ2aWNlIDEgASgBMAIKKQoKTm90IFNvIEJhZBIF"
    "S2V2aW4aDlNvbWUgU2VydmljZSAyIAEoATACEAE%3D"
)
GITHUB = "otpauth-migration://offline?data=CicKFDEyMzQ1Njc4OTAxMjM0NTY3ODkwEgVhbGljZRoGR2l0SHViMAIKHwoUMTIzNDU2Nzg5MDEyMzQ1Njc4OTASA2JvYjABOCkYAiAA"
FIRST_OF_TWO = (
    "otpauth-migration://offline?data=Ci4KCkhlbGxvId6tvu8SEWFsaWNlQGV4YW1wbGUub3JnGgdFeGFtcGxlIAEoATACEAEYAiAAKCo%3D"
)
NO_SUCH_PART = "otpauth-migration://offline?data=CiQKBpEFEk5klBIIbmFtZXRlc3QaCmlzc3VlcnRlc3QgASgBMAIQARgBIAEoew%3D%3D"


@pytest.mark.parametrize(
    ("link", "accounts", "missing"),
    [
        (GUARD, [("Apple", "test@test.de"), ("Token2", "user@test")], ()),
        (DART, [("Some Service 1", "Andres"), ("Some Service 2", "Kevin")], ()),
        (GITHUB, [("GitHub", "alice")], (1,)),
        (FIRST_OF_TWO, [("Example", "alice@example.org")], (1,)),
    ],
)
def test_exports_of_other_projects(link: str, accounts: list[tuple[str, str]], missing: tuple[int, ...]) -> None:
    part = recognised(link).part
    assert part is not None
    assert [(read.seed.issuer, read.seed.account) for read in part.read] == accounts
    (export,) = joined([part])
    assert export.missing == missing


def test_secrets_of_an_export_are_the_ones_that_were_put_in() -> None:
    part = recognised(DART).part
    assert part is not None
    assert [bytes(read.seed.secret.reveal()) for read in part.read] == [b"Hi, Andres", b"Not So Bad"]


def test_a_part_that_cannot_be_is_refused() -> None:
    found = recognised(NO_SUCH_PART)
    assert found.kind == "refused" and found.refusal is not None and found.refusal.reason == "payload"


@pytest.mark.parametrize(
    ("link", "issuer", "account", "digits", "period"),
    [
        ("otpauth://totp/Example:alice@google.com?secret=JBSWY3DPEHPK3PXP&issuer=Example", "Example", "alice@google.com", 6, 30),  # noqa: E501
        ("otpauth://totp/ACME%20Co:john.doe@email.com?secret=HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ&issuer=ACME%20Co&algorithm=SHA1&digits=6&period=30", "ACME Co", "john.doe@email.com", 6, 30),  # noqa: E501
        ("otpauth://totp/Example8:user@test.com?secret=JBSWY3DPEHPK3PXP&issuer=Example8&digits=8&period=30", "Example8", "user@test.com", 8, 30),  # noqa: E501
        ("otpauth://totp/AuthFusion:juchul?secret=JBSWY3DPEHPK3PXP&issuer=AuthFusion&algorithm=SHA1&digits=6&period=30", "AuthFusion", "juchul", 6, 30),  # noqa: E501
    ],
)  # fmt: skip
def test_links_of_other_projects(link: str, issuer: str, account: str, digits: int, period: int) -> None:
    seed = read_link(link).seed
    assert (seed.issuer, seed.account, seed.digits, seed.period) == (issuer, account, digits, period)
