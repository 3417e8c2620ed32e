"""The words that packs may use: kinds of proofs, operations, goals. A word outside these lists is refused.

A misspelt operation would look like one that is not offered, and so like a closed door.
"""

from __future__ import annotations

EXCHANGE_FACTORS = (
    "password",
    "sms",
    "voice",
    "whatsapp",
    "email",
    "totp",
    "passkey",
    "security_key",
    "app_push",
    "fund_password",
    "recovery_codes",
    "id_and_face",
    "master_key",
    "anti_phishing_code",
)
SERVICE_FACTORS = (
    "trusted_device",
    "device_passcode",
    "recovery_phrase",
    "recovery_contact",
    "recovery_key",
    "cloud_account",
    "old_device",
    "sim_pin",
    "puk",
    "carrier_account",
    "backup_password",
    "backup_file",
    "secret_key",
    "key_file",
    "app_lock",
    "emergency_contact",
    "whatsapp_pin",
    "biometric",
)
FACTOR_KINDS = (*EXCHANGE_FACTORS, *SERVICE_FACTORS)

REQUIRE_TOKENS = (
    "second_factor",
    "all_bound",
    "bound_channels",
    "session",
    "support",
    "new_email",
    "new_phone",
    "api_key",
    "known_device",
    "knowledge",
    "bank_account",
    "security_mail",
)
"""What a set of `requires` may name besides factor kinds.

`second_factor`: any one that is on and not yet in the set. `all_bound`: a code of every channel that is bound.
`bound_channels`: the same without the authenticator: by phone and by email, as far as they are bound.
`new_email`, `new_phone`: one of the asker's own, which proves nothing. `known_device`: a device that was approved
before. `knowledge`: questions about the account (recent trades, birthday). `bank_account`: a linked bank account.
`security_mail`: a link in one of the mails that are sent when something was changed.
"""

PREREQUISITES = ("verified_identity", "minimum_balance", "app", "cross_device_passkey")
"""What a prerequisite may name besides factor kinds and goals."""

EXCHANGE_OPERATIONS = (
    "login",
    "switch_factor",
    "reset_password",
    "change_password",
    "reset_totp",
    "reset_passkey",
    "change_totp",
    "add_passkey",
    "disable_totp",
    "disable_sms",
    "link_phone",
    "change_phone",
    "change_email",
    "change_fund_password",
    "reset_fund_password",
    "create_api_key",
    "unlock_api_withdrawals",
    "add_withdrawal_address",
    "disable_address_list",
    "unlock_settings",
    "withdraw",
    "p2p_sell",
    "freeze_account",
    "unfreeze_account",
)
SERVICE_OPERATIONS = (
    "sign_in",
    "reset_password",
    "remove_second_factor",
    "remove_recovery_phone",
    "create_app_password",
    "restore_codes",
    "open_store",
    "add_device",
    "change_phone",
    "delete_account",
    "change_sim",
    "port_out",
    "remove_number_lock",
    "reset_sim_pin",
    "register_elsewhere",
)

WEAKENINGS = {
    "listed_without_codes": "listed or saved addresses are paid without codes",
    "withdraw_without_codes": "withdrawals to any address ask for fewer codes, or none",
    "key_adds_addresses": "an API key may list withdrawal addresses by itself",
    "weaker_login": "a weaker factor opens the account in place of a stronger one",
    "known_device": "fewer codes are asked for on a device that is known",
    "devices_by_number": "a new device is let in by a code to the phone number",
}
"""Kinds of settings that loosen a check while they are on, and which check."""

EXCHANGE_GOALS = (
    "turn on authenticator",
    "save authenticator key",
    "turn off SMS",
    "add passkey",
    "make passkey compulsory",
    "set anti-phishing code",
    "review API keys",
    "lock API withdrawals",
    "turn on address list",
    "review withdrawal addresses",
    "review devices",
    "review login history",
    "review connected apps",
    "freeze account",
    "change password",
    "change email",
    "set fund password",
    "set withdrawal limit",
    "set master key",
    "turn on settings lock",
    "choose factors per action",
    "turn on login second step",
    "turn on login IP list",
    "turn on alerts",
    "turn off codeless addresses",
    "turn off codeless withdrawals",
    "turn off weaker login",
    "forget known devices",
    "save recovery codes",
)
SERVICE_GOALS = (
    "turn on second factor",
    "remove recovery phone",
    "review recovery mailbox",
    "review forwarding",
    "review app passwords",
    "turn on SIM PIN",
    "turn on carrier lock",
    "turn on port-out lock",
    "protect carrier account",
    "turn off cloud copy",
    "stop new devices",
    "set backup password",
    "export codes",
    "turn on app lock",
    "turn on stolen device protection",
    "save recovery key",
    "add security keys",
    "join advanced protection",
    "change master password",
    "save emergency kit",
    "turn off quick unlock",
)
GOALS = (*EXCHANGE_GOALS, *SERVICE_GOALS)
"""What a menu path can lead to."""
