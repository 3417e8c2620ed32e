"""What a scanned text is: wrapped links are found, wallets are refused, a web link is only named."""

from __future__ import annotations

import encodings.idna
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.authenticator.contents import LONGEST_TEXT, Content, all_recognised, recognised
from desktop_app.pasted.hosts import host_of
from tests.authenticator.seeds import LETTERS, REAL_LOOKING, mutated

LINK = f"otpauth://totp/OKX:me?secret={LETTERS}&issuer=OKX"
ENCODED = LINK.replace(":", "%3A").replace("/", "%2F").replace("?", "%3F").replace("&", "%26").replace("=", "%3D")


def odd_of(content: Content) -> set[tuple[str, str]]:
    assert content.read is not None
    return {(odd.code, odd.detail) for odd in content.read.odd}


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        (LINK, set()),
        (f"\ufeff {LINK} \n", set()),
        (LINK.replace("otpauth", "apple-otpauth"), {("wrapped", "apple-otpauth")}),
        (LINK.replace("otpauth", "otpauth-apple"), {("wrapped", "otpauth-apple")}),
        (f"intent://{LINK[10:]}#Intent;scheme=otpauth;end", {("wrapped", "intent")}),
        (f"https://chart.googleapis.com/chart?cht=qr&chl={ENCODED}&chs=200", {("web_link", "chart.googleapis.com")}),
        (f"https://a.example/?u={ENCODED.replace('%', '%25')}", {("web_link", "a.example")}),
        (f"My key: {LINK} keep it", {("text_around", "")}),
        (f'<img alt="{LINK}">', {("text_around", "")}),
        (ENCODED, {("text_around", "")}),
    ],
)
def test_a_link_is_found_in_whatever_it_is_wrapped(text: str, odd: set[tuple[str, str]]) -> None:
    content = recognised(text)
    assert content.kind == "seed"
    assert content.read is not None
    assert (content.read.seed.issuer, content.read.seed.account) == ("OKX", "me")
    assert odd_of(content) == odd


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("otpauth://hotp/a?secret=GEZDGNBV&counter=1", "hotp"),
        (f"steam://{LETTERS}", "steam"),
        ("otpauth://totp/a", "no_secret"),
        ("otpauth-migration://offline?data=%21", "payload"),
        ("otpauth://" + "a" * 6000, "too_long"),
    ],
)
def test_a_link_that_gives_no_seed_keeps_its_reason(text: str, reason: str) -> None:
    content = recognised(text)
    assert content.kind == "refused"
    assert content.refusal is not None
    assert content.refusal.reason == reason


@pytest.mark.parametrize(
    ("text", "kind", "shown"),
    [
        ("", "empty", ""),
        (" \n", "empty", ""),
        ("x" * (LONGEST_TEXT + 1), "too_long", ""),
        (REAL_LOOKING[8], "export", ""),
        ("GEZD GNBV GY3T QOJQ", "key", ""),
        ("FIDO:/" + "0123456789" * 10, "passkey", ""),
        ("phonefactor://activate_account?code=1", "app", "Microsoft Authenticator"),
        ("motp://x:y?secret=00", "app", "Mobile-OTP"),
        ("WIFI:S:home;T:WPA;P:secret;;", "app", "Wi-Fi"),
        ("hello there", "text", ""),
        ("https://www.okx.com/join", "web", "www.okx.com"),
        ("www.okx.com", "web", "www.okx.com"),
        ("okx.com/join", "web", "okx.com"),
    ],
)
def test_what_a_text_is(text: str, kind: str, shown: str) -> None:
    content = recognised(text)
    assert (content.kind, content.shown) == (kind, shown)


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("https://okx.com@evil.example/x", "evil.example"),
        ("https://okx.com\\@evil.example/x", "okx.com"),
        ("https:\\\\evil.example\\okx.com", "evil.example"),
        ("HTTPS://OKX.COM:443/x", "okx.com"),
        ("https://\u043ekx.com/", "xn--kx-emc.com"),
        ("https://[::1]/", "::1"),
        ("https://", None),
        ("https://[bad", None),
        ("ftp://okx.com", None),
        ("max.mustermann", None),
        (f"https://{'okx.com.' * 40}evil.example/", None),  # what a cut would leave out says whose it is
        ("https://" + "\u00f6okx." * 40 + "evil.example/", None),
    ],
)
def test_the_host_is_the_one_that_a_browser_would_go_to(text: str, host: str | None) -> None:
    assert host_of(text) == host


@pytest.mark.parametrize("name", ["\u00f6" * 300, "\ufdfa" * 200])
def test_no_longer_name_than_any_host_has_is_written_in_ascii(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It would take seconds for one of 20,000 letters, in the window's thread."""
    tried: list[str] = []
    monkeypatch.setattr(encodings.idna, "ToASCII", lambda label: tried.append(label) or b"x")
    assert host_of(f"https://{name}/") is None and tried == []
    assert host_of("https://\u00f6.example/") and tried, "else nothing would be counted"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq?amount=0.1", "address"),
        ("bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "address"),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "address"),
        ("0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe", "address"),
        ("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "address"),
        ("rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh", "address"),
        ("wc:00e46b69-d0cc-4b3e-b6a2-cee442f97188@1?bridge=x", "address"),
        ("5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ", "private_key"),
        ("0x" + "4c" * 32, "private_key"),
        ("snoPBrXtMeMyMHUVTgbuqAfg1SUTb", "private_key"),
        ("SCZANGBA5YHTNYVVV4C3U252E2B6P6F5T3U6MM63WBSBZATAQI3EBTQ4", "private_key"),
        ("-----BEGIN EC PRIVATE KEY-----\nx\n-----END EC PRIVATE KEY-----", "private_key"),
        ("[" + ",".join(["12"] * 64) + "]", "private_key"),
        ("abandon " * 11 + "about", "phrase"),
        (("1. abandon 2. ability 3. able 4. about 5. above 6. absent 7. absorb 8. abstract 9. absurd 10. abuse "
         "11. access 12. accident"), "phrase"),
        (("legal winner thank year wave sausage worth useful " * 3).strip().upper(), "phrase"),
    ],
)  # fmt: skip
def test_wallets_are_named_and_nothing_of_them_is_kept(text: str, kind: str) -> None:
    content = recognised(text)
    assert content == Content(kind=kind)  # type: ignore[arg-type]


def test_56_letters_that_begin_with_s_are_a_key_unless_their_check_sum_says_otherwise() -> None:
    assert recognised("SCZANGBA5YHTNYVVV4C3U252E2B6P6F5T3U6MM63WBSBZATAQI3EBTQA").kind == "key"


@pytest.mark.parametrize("lower", [False, True])
def test_random_keys_are_never_taken_for_a_wallet(lower: bool) -> None:
    by = random.Random(5)
    for _ in range(500):
        key = "".join(by.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", k=by.choice((16, 26, 32, 52))))
        assert recognised(key.lower() if lower else key).kind == "key"


def test_a_pasted_text_with_several_links_gives_each_line() -> None:
    text = f"first\n{LINK}\n\n{REAL_LOOKING[8]}\nhttps://okx.com\n"
    assert [content.kind for content in all_recognised(text)] == ["seed", "export"]
    assert [content.kind for content in all_recognised(LINK)] == ["seed"]
    assert [content.kind for content in all_recognised("x" * (LONGEST_TEXT + 1))] == ["too_long"]


@given(text=st.sampled_from(REAL_LOOKING), number=st.integers(0, 2**32))
def test_any_broken_text_is_something(text: str, number: int) -> None:
    for content in all_recognised(mutated(text, random.Random(number))):
        assert (content.read is not None) == (content.kind in ("seed", "key"))
        assert (content.part is not None) == (content.kind == "export")
        assert (content.refusal is not None) == (content.kind == "refused")


@given(st.text(max_size=200))
def test_any_text_is_something(text: str) -> None:
    assert all_recognised(text)
    host = host_of(text)
    assert host is None or host.isascii()
