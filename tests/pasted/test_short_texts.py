"""Names and notes take words, numbers and addresses, and no secret that was pasted by mistake."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.pasted.short_texts import secret_in
from desktop_app.session import Session
from desktop_app.storage import errors
from desktop_app.storage.paper_key import written
from tests.made_up import opened

SECRETS = {
    "wallet_words": [
        "legal winner thank year wave sausage worth useful legal winner thank yellow",
        "1. legal 2. winner 3. thank 4. year 5. wave 6. sausage 7. worth",
        "letter advice cage absurd amount doctor",
    ],
    "private_key_hex": [
        "0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318",
        "main: 4C0883A69102937D6231471B5DBB6204FE5129617082792AE468D01A3F362318",
    ],
    "private_key_wif": [
        "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
        "L1aW4aubDFB7yfras2S1mN3bqg9nwySY8nkoLmJebSLD5BWv3ENZ",
    ],
    "pem": ["-----BEGIN EC PRIVATE KEY-----", "-----BEGIN something"],
    "extended_private_key": [
        "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi",
        "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkV",
    ],
    "encrypted_private_key": ["6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg"],
    "xrp_seed": ["sn259rEFXrQrWyx3Q7XneWcwV6dfL"],
    "xlm_seed": ["SBU2RRGLXH3E5CQHTD3ODLDF2BWDCYUSSBLLZ5GNW7JXHDIYKXZWHOKR"],
    "authenticator_link": ["otpauth://totp/OKX:me?secret=JBSWY3DPEHPK3PXP"],
    "authenticator_key": ["JBSWY3DPEHPK3PXP", "seed JBSW Y3DP EHPK 3PXP", "jbsw y3dp ehpk 3pxp"],
    "api_secret": [
        "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A",
        "9F2A41C07D3E4B5A8C6D1E0F2A3B4C5D",
        "kQH5HW/8p1uGOVjbgWA7FunAmGO8lsSUXNsu3eow76sz84Q18fWxnyRzBHCd3pd5nE9qa99HAZtuZuj6F1huXg==",
    ],
    "recovery_key": [written(bytes(range(20))), written(bytes(range(20))).replace("-", " ").lower()],
}

HARMLESS = (
    "Binance, the old one",
    "m…@example.org",
    "…47",
    "+49 170 1234567",
    "the phone with the cracked glass in the kitchen",
    "My main mailbox at work since 2019",
    "OKX (sub-account grid-bot-2024)",
    "I want to ask support first because the page was down",
    "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
    "0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe",
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8",
    "google-authenticator-on-the-old-phone",
    "Geschäftskonto, zweiter Zugang über die Handynummer von Anna",
    "https://www.okx.com/account/security",
    "2026-11-22, 16:34",
    "phone",
    "",
)


@pytest.mark.parametrize(("shape", "text"), [(shape, text) for shape, texts in SECRETS.items() for text in texts])
def test_a_secret_is_recognised_by_its_shape(shape: str, text: str) -> None:
    assert secret_in(text) == shape
    assert secret_in(f"note: {text}" if shape != "wallet_words" else f" {text} ") == shape


@pytest.mark.parametrize("text", HARMLESS)
def test_words_numbers_and_addresses_are_no_secrets(text: str) -> None:
    assert secret_in(text) is None


@given(st.binary(min_size=24, max_size=64))
def test_random_bytes_as_hexadecimal_or_base_64_are_nearly_always_seen(data: bytes) -> None:
    """One of two spellings: a few bytes in hundreds have so few digits that they read like a word."""
    spellings = (data.hex(), base64.b64encode(data).decode())
    if len(set(data)) > 12:
        assert any(secret_in(one) for one in spellings)


def test_a_session_keeps_none_and_says_so(tmp_path: Path) -> None:
    session: Session = opened(tmp_path / "v")
    account = session.add("account", "okx", "OKX")
    before = session.dossier
    for text in (secret for texts in SECRETS.values() for secret in texts):
        for keep in (
            lambda text=text: session.add("mailbox", "google-account", text),
            lambda text=text: session.add("mailbox", "google-account", "Mail", hint=text),
            lambda text=text: session.answer(account.id, "sms", ["on"], note=text),
            lambda text=text: session.put_off(account.id, "sms_off", text),
        ):
            with pytest.raises(errors.LooksSecret) as told:
                keep()
            assert text not in str(told.value) + repr(vars(told.value))
    assert session.dossier == before
    session.lock()
