"""Words for what a pack says: factors, operations and what they ask for, stops, lists, keys. Unknown is said as
such.
"""

from __future__ import annotations

from desktop_app.content.texts import PLAIN_FACTORS
from desktop_app.domain.profile import Exit, HoldWhen, Hours, Tri

NO_PAGE = "No official page says."
OUR_READING = "our reading"
CHECKED = "checked {day}"
NOTED = "noted {day}"
OLD = "older than 180 days: look whether it still holds"
PAGE_OF = "page of {day}"

FACTORS: dict[str, str] = {
    "password": "Password",
    "sms": "Codes by SMS",
    "voice": "Codes by call",
    "whatsapp": "Codes by WhatsApp",
    "email": "Codes by email",
    "totp": "Authenticator app",
    "passkey": "Passkeys",
    "security_key": "Security keys",
    "app_push": "Approval in the app",
    "fund_password": "Second password for funds",
    "recovery_codes": "Recovery codes",
    "id_and_face": "Check of papers and face",
    "master_key": "Master key",
    "anti_phishing_code": "Anti-phishing code",
    "trusted_device": "Trusted device",
    "device_passcode": "Passcode of the device",
    "recovery_key": "Recovery key",
    "recovery_phrase": "Recovery phrase",
    "recovery_contact": "Recovery contact",
    "emergency_contact": "Emergency contact",
    "sim_pin": "SIM PIN",
    "puk": "PUK",
    "carrier_account": "Account at the carrier",
    "whatsapp_pin": "PIN of WhatsApp",
    "backup_password": "Password of the copy",
    "cloud_account": "Account that keeps the copy",
    "secret_key": "Secret key",
    "key_file": "Key file",
    "app_lock": "Lock of the app",
    "biometric": "Finger or face",
    "old_device": "The old device",
    "backup_file": "File with the copy",
}
SUPPORTED: dict[Tri, str] = {
    True: "{name}: accepted",
    False: "{name}: not offered",
    "unknown": "{name}: no official page says",
}
SUPPORTED_AS: dict[Tri, str] = {
    True: "{name}: accepted, named “{menu}”",
    False: "{name}: not offered, formerly “{menu}”",
    "unknown": "{name}, named “{menu}”: no official page says whether it is there",
}
REMOVAL: dict[str, str] = {
    "unbinds": "Turned off, it is gone from the account.",
    "replaced": "It goes by itself once another method is chosen.",
    "not_offered": "Turned off, it is no longer asked for, but stays on the account.",
    "impossible": "It cannot be removed.",
    "unknown": "Whether it can be removed is on no official page.",
}
ONE_WAY = "Once on, it can never be off again."

OPERATIONS: dict[str, str] = {
    "login": "To sign in",
    "switch_factor": "To choose another second step when signing in",
    "reset_password": "To set a new password when it is forgotten",
    "change_password": "To change the password",
    "reset_totp": "To replace a lost authenticator",
    "reset_passkey": "To replace a lost passkey",
    "change_totp": "To change the authenticator",
    "disable_totp": "To turn the authenticator off",
    "disable_sms": "To turn SMS off",
    "add_passkey": "To add a passkey",
    "link_phone": "To link a first phone number",
    "change_phone": "To change the phone number",
    "change_email": "To change the email address",
    "change_fund_password": "To change the second password for funds",
    "reset_fund_password": "To set a new second password for funds when it is forgotten",
    "create_api_key": "To make an API key",
    "unlock_api_withdrawals": "To let a locked API key withdraw",
    "add_withdrawal_address": "To add a withdrawal address",
    "disable_address_list": "To switch the address list off",
    "unlock_settings": "To open the locked settings",
    "withdraw": "To withdraw",
    "p2p_sell": "To sell to another user",
    "freeze_account": "To freeze the account",
    "unfreeze_account": "To lift the freeze",
    "sign_in": "To sign in",
    "remove_second_factor": "To take the second step away",
    "remove_recovery_phone": "To take the recovery number away",
    "create_app_password": "To make a password for a mail program",
    "restore_codes": "To bring the codes to another device",
    "open_store": "To open the store",
    "add_device": "To add a device",
    "delete_account": "To delete the account",
    "change_sim": "To get another SIM card",
    "port_out": "To move the number to another carrier",
    "remove_number_lock": "To take the lock off the number",
    "reset_sim_pin": "To set the SIM PIN anew",
    "register_elsewhere": "To register on another phone",
}
ASKS = "{operation}: {proofs}"
ASKS_UNKNOWN = "{operation}: no official page says what is asked for"
ASKS_NOTHING = "being signed in is enough"
TOGETHER = "{first} and {second}"
OR = "{first}, or {second}"
TOKENS: dict[str, str] = {
    **PLAIN_FACTORS,
    "second_factor": "any second step that is on",
    "all_bound": "a code of every channel that is linked",
    "session": "being signed in",
    "support": "a talk with support",
    "new_email": "a code to the new address",
    "api_key": "an API key",
    "bound_channels": "a code by phone and by email, as far as they are linked",
    "new_phone": "a code to the new number",
    "known_device": "a device that was approved before",
    "knowledge": "questions about the account",
    "bank_account": "the linked bank account",
    "security_mail": "a link in a security mail",
    "trusted_device": "a trusted device",
    "device_passcode": "the passcode of a device",
    "recovery_phrase": "the recovery phrase",
    "recovery_contact": "a recovery contact",
    "recovery_key": "the recovery key",
    "cloud_account": "the account that keeps the copy",
    "old_device": "the old device",
    "sim_pin": "the SIM PIN",
    "puk": "the PUK",
    "carrier_account": "the account at the carrier",
    "backup_password": "the password of the copy",
    "backup_file": "the file with the copy",
    "secret_key": "the secret key",
    "key_file": "the key file",
    "app_lock": "the lock of the app",
    "emergency_contact": "an emergency contact",
    "whatsapp_pin": "the PIN of WhatsApp",
    "biometric": "a finger or a face",
}

STOPS = "Then {exits} for {wait}{when}."
STOPS_UNKNOWN = "Whether anything is stopped afterwards is on no official page."
STOPS_NOTHING = "Nothing is stopped afterwards."
ONLY_WHEN = "Only in this case: {condition}."
MORE_MAY_BE_ASKED = "More may be asked for; the page breaks off."
GIVES = "What that gives: {what}"
DESTROYS = "What that destroys: {what}"
ONLY_IN = "Only at {sites}."
TAKES_EFFECT = "It takes effect after {wait}."
EXITS: dict[tuple[Exit, ...], str] = {
    ("api", "withdraw"): "withdrawals stop",
    ("api", "p2p", "withdraw"): "withdrawals and sales to other users stop",
    ("api", "p2p", "trade", "withdraw"): "withdrawals, sales and trading stop",
    ("api", "trade", "withdraw"): "withdrawals and trading stop",
}
SOME_EXITS = "some ways out stop"
WHEN: dict[HoldWhen, str] = {
    "always": "",
    "new_device": ", if somebody then signs in on a new device",
    "new_address": ", to new addresses",
    "no_second_factor": ", while no second step is on",
    "set_by_user": ", if you turned that on",
    "weaker_factor_used": ", if a weaker way was used",
    "large_amount": ", for large amounts",
    "looks_suspicious": ", if the exchange finds it suspicious",
    "after_deposit": ", after a deposit",
}

LIST_MEANING: dict[str, str] = {
    "restricts": "{list}: once on, only listed addresses are paid.",
    "waives": "{list}: listed addresses are paid without a code. It does not stop payments to others.",
    "unknown": "{list}: whether it stops payments to other addresses is on no official page.",
}
LIST_NONE = "There is no list of withdrawal addresses."
LIST_UNKNOWN = "Whether there is a list of withdrawal addresses is on no official page."
LIST_WAIT = "A new address waits {wait}{when}."
LIST_WAIT_NONE = "A new address works at once."
LIST_WAIT_UNKNOWN = "Whether a new address has to wait is on no official page."
LIST_API: dict[Tri, str] = {
    True: "Withdrawals by API key go to listed addresses only.",
    False: "Withdrawals by API key go anywhere.",
    "unknown": "Whether withdrawals by API key keep to the list is on no official page.",
}
WEAKENINGS: dict[str, str] = {
    "listed_without_codes": "Addresses that are paid without a code",
    "withdraw_without_codes": "Withdrawals with fewer codes",
    "key_adds_addresses": "Keys that add addresses",
    "weaker_login": "An easier way to sign in",
    "known_device": "Devices that are trusted",
    "devices_by_number": "New devices by phone number",
}
WEAK_SUPPORTED: dict[Tri, str] = {
    False: "{name}: not there.",
    "unknown": "{name}: no official page says whether there is such a setting.",
}
WEAK_SOUNDS = "The name sounds like protection; it is the opposite."
WEAK_DEFAULT = "It is on unless you turn it off."
WEAK_OFF: dict[Tri, str] = {
    True: "You can do without it.",
    False: "It cannot be turned off.",
    "unknown": "Whether it can be turned off is on no official page.",
}
WEAK_LAPSES = "Unused, it ends after {days:g} days."
SETTINGS_LOCK = "A lock over the settings"
LOCK_SUPPORTED: dict[Tri, str] = {
    True: "{name}: while it is on, settings cannot be changed.",
    False: "{name}: not there.",
    "unknown": "{name}: no official page says whether there is one.",
}
LOCK_OPENS = "It opens at once with {proofs}."
LOCK_WAITS = "Else it opens after {wait} at least."

KEY_RIGHTS = "A key can be given these rights: {rights}."
KEYS_IPS: dict[Tri, str] = {
    True: "A key can be tied to IP addresses.",
    False: "A key cannot be tied to IP addresses.",
    "unknown": "Whether a key can be tied to IP addresses is on no official page.",
}
KEYS_LAPSE: dict[str, str] = {
    "inactivity": "A key that moves money and has no IP address ends after {days:g} days unused; one in use goes on.",
    "age": "A key that moves money and has no IP address ends {days:g} days after it was made.",
    "unknown": "A key that moves money and has no IP address ends after {days:g} days.",
}
KEYS_END = "Every key ends {days:g} days after it was made."
KEYS_AFTER_PASSWORD = "Keys end {days:g} days after a changed password."
KEYS_SKIP = "Withdrawals by key ask for no code of the account."
KEYS_CANNOT_WITHDRAW = "No key can send money out."
KEYS_OWN_FACTOR = "A key can have a second step of its own."
A_LOCK = "A lock of each key"
KEY_LOCK: dict[Tri, str] = {
    True: "{name}: a key that has it cannot withdraw until it is opened.",
    False: "{name}: not there.",
    "unknown": "{name}: no official page says whether there is one.",
}

FREEZE: dict[Tri, str] = {
    True: "You can freeze the account yourself.",
    False: "You cannot freeze the account yourself.",
    "unknown": "Whether you can freeze the account yourself is on no official page.",
}
FREEZE_WEB = "On the web: {path}"
FREEZE_APP = "In the app: {path}"
FREEZE_NEEDS = "It has to be set up beforehand: {needs}."

PHISHING: dict[Tri, str] = {
    True: "An anti-phishing code can be set: a word of your own that stands in genuine messages.",
    False: "There is no anti-phishing code.",
    "unknown": "Whether there is an anti-phishing code is on no official page.",
}
P2P: dict[Tri, str] = {
    True: "Coins can be sold to other users.",
    False: "Coins cannot be sold to other users.",
    "unknown": "Whether coins can be sold to other users is on no official page.",
}
COVERED: dict[bool, str] = {
    True: "{name}: these facts hold for it too.",
    False: "{name}: these facts do not speak for it.",
}
REPORTED = "Reported: {text}"
REPORTED_BY = "Reported by {reporter}: {text}"

GROUPS: dict[str, str] = {
    "factors": "Ways to prove that it is you",
    "operations": "What each thing asks for",
    "weak": "Settings that weaken, and locks",
    "list": "Withdrawal addresses",
    "keys": "API keys",
    "emergency": "In an emergency",
    "more": "More facts",
    "products": "Other sites",
    "incidents": "What was reported",
    "said": "Said without a page",
}
OWN_WORD = "said without a page: it counts as unknown"


def length(hours: Hours) -> str:
    """A wait in words; for numbers only."""
    from desktop_app.ui.day_words import wait

    return wait(hours) if not isinstance(hours, str) else NO_PAGE
