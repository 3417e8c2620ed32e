"""Addresses out of the chains' own specifications and tests, most of which stand in no other list here.

Sources, by chain: btc BIP-173 and BIP-350; evm EIP-55; xrp the tests of xrpl.js, ripple-address-codec; xlm
SEP-23; ada CIP-19; dot the tests of @polkadot/util-crypto; xmr monero-project, tests of addresses; tron Tron's
documentation; ton TON's documentation; atom the tests of bech32 in cosmos-sdk; sol Solana's documentation; bch
the CashAddr specification.
"""

from __future__ import annotations

import pytest

from desktop_app.addresses.chains import parse
from desktop_app.pasted.errors import PastedError

TAKEN: dict[str, str] = {
    "btc": """
        BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4
        bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y
        BC1SW50QGDZ25J
        bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs
        bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0
        3P14159f73E4gFr7JterCCQh9QjiTjiZrG
        17VZNX1SN5NtKa8UQFxwQbFeFc3iqRYhem
    """,
    "evm": """
        0x52908400098527886E0F7030069857D2E4169EE7
        0x8617E340B3D01FA5F11F306F4090FD50E238070D
        0xde709f2102306220921060314715629080e2fb77
        0x27b1fdb04752bbc536007a920d24acb045561c26
        0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed
        0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359
        0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB
        0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb
    """,
    "xrp": """
        r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59
        X7AcgcsBL6XDcUb289X4mJ8djcdyKaB5hJDWMArnXr61cqZ
        X7AcgcsBL6XDcUb289X4mJ8djcdyKaGZMhc9YTE92ehJ2Fu
        X7AcgcsBL6XDcUb289X4mJ8djcdyKaGo2K5VpXpmCqbV2gS
        X7AcgcsBL6XDcUb289X4mJ8djcdyKaLFuhLRuNXPrDeJd9A
        XVZVpQj8YSVpNyiwXYSqvQoQqgBttTxAZwMcuJd4xteQHyt
        XVLhHMPHU98es4dbozjVtdWzVrDjtV18pX8yuPT7y4xaEHi
        rDTXLQ7ZKZVKz33zJbHjgVShjsBnqMBhmN
        XV5sbjUmgPpvXv4ixFWZ5ptAYZ6PD2gYsjNFQLKYW33DzBm
    """,
    "xlm": """
        GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ
        MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ
        MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVAAAAAAAAAAAAAJLK
    """,
    "ada": """
        addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer3n0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgse35a3x
        addr1z8phkx6acpnf78fuvxn0mkew3l0fd058hzquvz7w36x4gten0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgs9yc0hh
        addr1yx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzerkr0vd4msrxnuwnccdxlhdjar77j6lg0wypcc9uar5d2shs2z78ve
        addr1x8phkx6acpnf78fuvxn0mkew3l0fd058hzquvz7w36x4gt7r0vd4msrxnuwnccdxlhdjar77j6lg0wypcc9uar5d2shskhj42g
        addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8
        addr1w8phkx6acpnf78fuvxn0mkew3l0fd058hzquvz7w36x4gtcyjy7wx
        Ae2tdPwUPEZFRbyhz3cpfC2CumGzNkFBN2L42rcUc2yjQpEkxDbkPodpMAi
        DdzFFzCqrhsw3prhfMFDNFowbzUku3QmrMwarfjUbWXRisodn97R436SHc1rimp4MhPNmbdYb1aTdqtGSJixMVMi5MkArDQJ6Sc1n3Ez
    """,
    "dot": """
        15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5
        14E5nqKAp3oAJcmzgZhUD2RcptBeUBScxKHgJKU4HPNcKVf3
    """,
    "xmr": """
        44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A
        888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H
        4BrL51JCc9NGQ71kWhnYoDRffsDZy7m1HUU7MRU4nUMXAHNFBEJhkTZV9HdaL4gfuNBxLPc3BeMkLGaPbF5vWtANQsGwTGg55Kq4p3ENE7
    """,
    "tron": """
        TJRabPrwbZy45sbavfcjinPJC18kjpRTv8
        TJCnKsPa7y5okkXvQAidZBzqx3QyQ6sxMW
    """,
    "ton": """
        EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2N
        UQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqEBI
        Ef8zMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzMzM0vF
        -1:3333333333333333333333333333333333333333333333333333333333333333
    """,
    "atom": """
        cosmos1depk54cuajgkzea6zpgkq36tnjwdzv4afc3d27
    """,
    "sol": """
        vines1vzrYbzLMRdu58ou5XTby4qAqVRLmqo36NKPTg
        7EcDhSYGxXyscszYEp35KHN8vvw3svAuLKTzXwCFLtV
    """,
    "bch": """
        bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a
        qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a
        bitcoincash:ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq
    """,
}
REFUSED: dict[str, str] = {
    "btc": """
        bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd
        BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL
        bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh
        bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4
        BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R
        bc1pw5dgrnzv
        bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav
        BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P
        bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf
        bc1gmk9yu
        tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx
        1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb
    """,
    "evm": """
        0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9adB
        0xfb6916095cA1df60bB79Ce92cE3Ea74c37c5d359
    """,
    "xrp": """
        XVLhHMPHU98es4dbozjVtdWzVrDjtV18pX8zeUygYrCgrPh
        T719a5UwUCnEs54UsxG9CJYYDhwmFCqkr7wxCcNcfZ6p5GZ
        T7YChPFWifjCAXLEtg5N74c7fSAYsvPKxzQAJGLQjNuGbVh
        r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk5
    """,
    "xlm": """
        GAAAAAAAACGC6
        MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUR
        GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGA
        GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUACUSI
        G47QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVP2I
        MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVAAAAAAAAAAAAAJLKA
        M47QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ
        MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVAAAAAAAAAAAAAJLK===
    """,
    "ada": """
        stake1uyehkck0lajq8gr28t9uxnuvgcqrc6070x3k9r8048z8y5gh6ffgw
        addr_test1vz2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzerspjrlsz
    """,
    "dot": """
        5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY
        15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp6
    """,
    "xmr": """
        44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3B
    """,
    "tron": """
        TJRabPrwbZy45sbavfcjinPJC18kjpRTv9
    """,
    "ton": """
        EQCD39VS5jcptHL8vMjEXrzGaRcCVYto7HUn4bpAOg8xqB2O
    """,
    "atom": """
        cosmosvaloper1sjllsnramtg3ewxqwwrwjxfgc4n4ef9u2lcnj0
        osmo1sjllsnramtg3ewxqwwrwjxfgc4n4ef9u0tvx7u
    """,
    "bch": """
        bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6b
        bchtest:qpm2qsznhks23z7629mms6s4cwef74vcwvqcw003ap
    """,
}
"""Chain -> addresses, by spaces."""

UNUSUAL = {
    "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y": "unknown_witness",
    "BC1SW50QGDZ25J": "unknown_witness",
    "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs": "unknown_witness",
}
"""Valid by BIP-350, and nobody can spend them yet."""


def each(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(chain, text) for chain, texts in table.items() for text in texts.split()]


@pytest.mark.parametrize(("chain", "text"), each(TAKEN))
def test_what_its_chain_takes_is_taken(chain: str, text: str) -> None:
    found = parse(text, chain)
    assert found.chain == chain and found.key
    assert parse(found.address, chain).key == found.key


@pytest.mark.parametrize(("chain", "text"), each(REFUSED))
def test_what_its_chain_refuses_is_refused(chain: str, text: str) -> None:
    with pytest.raises(PastedError):
        parse(text, chain)


@pytest.mark.parametrize(("text", "warning"), UNUSUAL.items())
def test_what_is_valid_and_unusual_is_warned_of(text: str, warning: str) -> None:
    assert warning in parse(text, "btc").warnings
