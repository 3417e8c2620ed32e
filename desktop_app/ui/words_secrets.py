"""What a refused text looks like, in words. Without Qt."""

from __future__ import annotations

from desktop_app.pasted.errors import SecretKind

SECRETS: dict[SecretKind, str] = {
    "wallet_words": "the words of a wallet",
    "private_key_wif": "a private key",
    "encrypted_private_key": "an encrypted private key",
    "private_key_hex": "a private key of 64 digits",
    "extended_private_key": "the private key of a whole wallet",
    "xrp_seed": "the seed of an XRP wallet",
    "xlm_seed": "the secret seed of a Stellar wallet",
    "solana_keypair": "the key pair of a Solana wallet",
    "named_private_key": "a wallet’s private key",
    "pem": "a key file",
    "keystore_file": "a wallet’s key file",
    "authenticator_link": "the secret of an authenticator",
    "authenticator_key": "the key of an authenticator",
    "api_secret": "the secret of an API key",
    "recovery_key": "a recovery key of Strongroom",
}
