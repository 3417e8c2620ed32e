"""What a refused text looks like, in words. Without Qt."""

from __future__ import annotations

from desktop_app.language import Text
from desktop_app.pasted.errors import SecretKind

SECRETS: dict[SecretKind, Text] = {
    "wallet_words": Text("the words of a wallet"),
    "private_key_wif": Text("a private key"),
    "encrypted_private_key": Text("an encrypted private key"),
    "private_key_hex": Text("a private key of 64 digits"),
    "extended_private_key": Text("the private key of a whole wallet"),
    "xrp_seed": Text("the seed of an XRP wallet"),
    "xlm_seed": Text("the secret seed of a Stellar wallet"),
    "solana_keypair": Text("the key pair of a Solana wallet"),
    "named_private_key": Text("a wallet’s private key"),
    "pem": Text("a key file"),
    "keystore_file": Text("a wallet’s key file"),
    "authenticator_link": Text("the secret of an authenticator"),
    "authenticator_key": Text("the key of an authenticator"),
    "api_secret": Text("the secret of an API key"),
    "recovery_key": Text("a recovery key of Strongroom"),
}
