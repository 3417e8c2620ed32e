"""Words for what a pack says: factors, operations and what they ask for, stops, lists, keys. Unknown is said as
such.
"""

from __future__ import annotations

from desktop_app.content.texts import PLAIN_FACTORS
from desktop_app.domain.profile import Exit, Hold, HoldWhen, Hours, Tri
from desktop_app.language import Plural, Text
from desktop_app.language.days import wait
from desktop_app.language.lists import either
from desktop_app.language.numbers import decimal

NO_PAGE = Text("No official page says.")
OUR_READING = Text("our reading")
CHECKED = Text("checked {day}")
NOTED = Text("noted {day}")
OLD = Text("older than 180 days: look whether it still holds")
PAGE_OF = Text("page of {day}")

FACTORS: dict[str, Text] = {
    "password": Text("Password"),
    "sms": Text("Codes by SMS"),
    "voice": Text("Codes by call"),
    "whatsapp": Text("Codes by WhatsApp"),
    "email": Text("Codes by email"),
    "totp": Text("Authenticator app"),
    "passkey": Text("Passkeys"),
    "security_key": Text("Security keys"),
    "app_push": Text("Approval in the app"),
    "fund_password": Text("Second password for funds"),
    "recovery_codes": Text("Recovery codes"),
    "id_and_face": Text("Check of papers and face"),
    "master_key": Text("Master key"),
    "anti_phishing_code": Text("Anti-phishing code"),
    "trusted_device": Text("Trusted device"),
    "device_passcode": Text("Passcode of the device"),
    "recovery_key": Text("Recovery key"),
    "recovery_phrase": Text("Recovery phrase"),
    "recovery_contact": Text("Recovery contact"),
    "emergency_contact": Text("Emergency contact"),
    "sim_pin": Text("SIM PIN"),
    "puk": Text("PUK"),
    "carrier_account": Text("Account at the carrier"),
    "whatsapp_pin": Text("PIN of WhatsApp"),
    "backup_password": Text("Password of the copy"),
    "cloud_account": Text("Account that keeps the copy"),
    "secret_key": Text("Secret key"),
    "key_file": Text("Key file"),
    "app_lock": Text("Lock of the app"),
    "biometric": Text("Finger or face"),
    "old_device": Text("The old device"),
    "backup_file": Text("File with the copy"),
}
SUPPORTED: dict[Tri, Text] = {
    True: Text("{name}: accepted."),
    False: Text("{name}: not offered."),
    "unknown": Text("{name}: no official page says."),
}
SUPPORTED_AS: dict[Tri, Text] = {
    True: Text("{name}: accepted, named “{menu}”."),
    False: Text("{name}: not offered, formerly “{menu}”."),
    "unknown": Text("{name}, named “{menu}”: no official page says whether it is there."),
}
REMOVAL: dict[str, Text] = {
    "unbinds": Text("Turned off, it is gone from the account."),
    "replaced": Text("It goes by itself once another method is chosen."),
    "not_offered": Text("Turned off, it is no longer asked for, but stays on the account."),
    "impossible": Text("It cannot be removed."),
    "unknown": Text("Whether it can be removed is on no official page."),
}
ONE_WAY = Text("Once on, it can never be off again.")

OPERATIONS: dict[str, Text] = {
    "login": Text("To sign in"),
    "switch_factor": Text("To choose another second step when signing in"),
    "reset_password": Text("To set a new password when it is forgotten"),
    "change_password": Text("To change the password"),
    "reset_totp": Text("To replace a lost authenticator"),
    "reset_passkey": Text("To replace a lost passkey"),
    "change_totp": Text("To change the authenticator"),
    "disable_totp": Text("To turn the authenticator off"),
    "disable_sms": Text("To turn SMS off"),
    "add_passkey": Text("To add a passkey"),
    "link_phone": Text("To link a first phone number"),
    "change_phone": Text("To change the phone number"),
    "change_email": Text("To change the email address"),
    "change_fund_password": Text("To change the second password for funds"),
    "reset_fund_password": Text("To set a new second password for funds when it is forgotten"),
    "create_api_key": Text("To make an API key"),
    "unlock_api_withdrawals": Text("To let a locked API key withdraw"),
    "add_withdrawal_address": Text("To add a withdrawal address"),
    "disable_address_list": Text("To switch the address list off"),
    "unlock_settings": Text("To open the locked settings"),
    "withdraw": Text("To withdraw"),
    "p2p_sell": Text("To sell to another user"),
    "freeze_account": Text("To freeze the account"),
    "unfreeze_account": Text("To lift the freeze"),
    "sign_in": Text("To sign in"),
    "remove_second_factor": Text("To take the second step away"),
    "remove_recovery_phone": Text("To take the recovery number away"),
    "create_app_password": Text("To make a password for a mail program"),
    "restore_codes": Text("To bring the codes to another device"),
    "open_store": Text("To open the store"),
    "add_device": Text("To add a device"),
    "delete_account": Text("To delete the account"),
    "change_sim": Text("To get another SIM card"),
    "port_out": Text("To move the number to another carrier"),
    "remove_number_lock": Text("To take the lock off the number"),
    "reset_sim_pin": Text("To set the SIM PIN anew"),
    "register_elsewhere": Text("To register on another phone"),
}
ASKS = Text("{operation}: {proofs}.", "what a thing asks for")
ASKS_UNKNOWN = Text("{operation}: no official page says what is asked for.")
ASKS_NOTHING = Text("being signed in is enough")
TOGETHER = Text("{first} and {second}", "two proofs that are asked for together")
OR = Text("{first}, or {second}", "two ways; each is one proof or several")
TOKENS: dict[str, Text] = {
    **PLAIN_FACTORS,
    "second_factor": Text("any second step that is on"),
    "all_bound": Text("a code of every channel that is linked"),
    "session": Text("being signed in"),
    "support": Text("a talk with support"),
    "new_email": Text("a code to the new address"),
    "api_key": Text("an API key"),
    "bound_channels": Text("a code by phone and by email, as far as they are linked"),
    "new_phone": Text("a code to the new number"),
    "known_device": Text("a device that was approved before"),
    "knowledge": Text("questions about the account"),
    "bank_account": Text("the linked bank account"),
    "security_mail": Text("a link in a security mail"),
    "trusted_device": Text("a trusted device"),
    "device_passcode": Text("the passcode of a device"),
    "recovery_phrase": Text("the recovery phrase"),
    "recovery_contact": Text("a recovery contact"),
    "recovery_key": Text("the recovery key"),
    "cloud_account": Text("the account that keeps the copy"),
    "old_device": Text("the old device"),
    "sim_pin": Text("the SIM PIN"),
    "puk": Text("the PUK"),
    "carrier_account": Text("the account at the carrier"),
    "backup_password": Text("the password of the copy"),
    "backup_file": Text("the file with the copy"),
    "secret_key": Text("the secret key"),
    "key_file": Text("the key file"),
    "app_lock": Text("the lock of the app"),
    "emergency_contact": Text("an emergency contact"),
    "whatsapp_pin": Text("the PIN of WhatsApp"),
    "biometric": Text("a finger or a face"),
}

STOPS_UNKNOWN = Text("Whether anything is stopped afterwards is on no official page.")
STOPS_NOTHING = Text("Nothing is stopped afterwards.")
ONLY_WHEN = Text("Only in this case: {condition}.")
MORE_MAY_BE_ASKED = Text("More may be asked for; the page breaks off.")
GIVES = Text("What that gives: {what}")
DESTROYS = Text("What that destroys: {what}")
ONLY_IN = Text("Only at {sites}.")
TAKES_EFFECT = Text("It takes effect after {wait}.")
EXITS: dict[tuple[Exit, ...], Text] = {
    ("api", "withdraw"): Text("Then withdrawals stop for {wait}."),
    ("api", "p2p", "withdraw"): Text("Then withdrawals and sales to other users stop for {wait}."),
    ("api", "p2p", "trade", "withdraw"): Text("Then withdrawals, sales and trading stop for {wait}."),
    ("api", "trade", "withdraw"): Text("Then withdrawals and trading stop for {wait}."),
}
"""What is stopped -> that it stops afterwards."""
SOME_EXITS = Text("Then some ways out stop for {wait}.")
WHEN: dict[HoldWhen, Text] = {
    "always": Text(""),
    "new_device": Text("That holds only if somebody then signs in on a new device."),
    "new_address": Text("That holds for new addresses only."),
    "no_second_factor": Text("That holds only while no second step is on."),
    "set_by_user": Text("That holds only if you turned it on."),
    "weaker_factor_used": Text("That holds only if a weaker way was used."),
    "large_amount": Text("That holds for large amounts only."),
    "looks_suspicious": Text("That holds only if the exchange finds it suspicious."),
    "after_deposit": Text("That holds only after a deposit."),
}
"""When a stop or a wait holds, as the sentence after it."""
ENDED_EARLY = Text("That can be ended early with {proofs}.", "a stop or a wait")

LIST_MEANING: dict[str, Text] = {
    "restricts": Text("{list}: once on, only listed addresses are paid."),
    "waives": Text("{list}: listed addresses are paid without a code. It does not stop payments to others."),
    "unknown": Text("{list}: whether it stops payments to other addresses is on no official page."),
}
LIST_NONE = Text("There is no list of withdrawal addresses.")
LIST_UNKNOWN = Text("Whether there is a list of withdrawal addresses is on no official page.")
LIST_WAIT = Text("A new address waits {wait}.")
LIST_WAIT_NONE = Text("A new address works at once.")
LIST_WAIT_UNKNOWN = Text("Whether a new address has to wait is on no official page.")
LIST_API: dict[Tri, Text] = {
    True: Text("Withdrawals by API key go to listed addresses only."),
    False: Text("Withdrawals by API key go anywhere."),
    "unknown": Text("Whether withdrawals by API key keep to the list is on no official page."),
}
WEAKENINGS: dict[str, Text] = {
    "listed_without_codes": Text("Addresses that are paid without a code"),
    "withdraw_without_codes": Text("Withdrawals with fewer codes"),
    "key_adds_addresses": Text("Keys that add addresses"),
    "weaker_login": Text("An easier way to sign in"),
    "known_device": Text("Devices that are trusted"),
    "devices_by_number": Text("New devices by phone number"),
}
WEAK_SUPPORTED: dict[Tri, Text] = {
    False: Text("{name}: not there."),
    "unknown": Text("{name}: no official page says whether there is such a setting."),
}
WEAK_SOUNDS = Text("The name sounds like protection; it is the opposite.")
WEAK_DEFAULT = Text("It is on unless you turn it off.")
WEAK_OFF: dict[Tri, Text] = {
    True: Text("You can do without it."),
    False: Text("It cannot be turned off."),
    "unknown": Text("Whether it can be turned off is on no official page."),
}
WEAK_DOES = Text("{name}: {what}", "a setting, and the sentence of what it does")
WEAK_LAPSES = Plural("Unused, it ends after {count} day.", "Unused, it ends after {count} days.")
SETTINGS_LOCK = Text("A lock over the settings")
LOCK_SUPPORTED: dict[Tri, Text] = {
    True: Text("{name}: while it is on, settings cannot be changed."),
    False: Text("{name}: not there."),
    "unknown": Text("{name}: no official page says whether there is one."),
}
LOCK_OPENS = Text("It opens at once with {proofs}.")
LOCK_WAITS = Text("Else it opens after {wait} at least.")

KEYS_UNKNOWN = Text("API keys: No official page says.")
KEY_RIGHTS = Text("A key can be given these rights: {rights}.")
KEYS_IPS: dict[Tri, Text] = {
    True: Text("A key can be tied to IP addresses."),
    False: Text("A key cannot be tied to IP addresses."),
    "unknown": Text("Whether a key can be tied to IP addresses is on no official page."),
}
KEYS_LAPSE: dict[str, Plural] = {
    "inactivity": Plural(
        "A key that moves money and has no IP address ends after {count} day unused; one in use goes on.",
        "A key that moves money and has no IP address ends after {count} days unused; one in use goes on.",
    ),
    "age": Plural(
        "A key that moves money and has no IP address ends {count} day after it was made.",
        "A key that moves money and has no IP address ends {count} days after it was made.",
    ),
    "unknown": Plural(
        "A key that moves money and has no IP address ends after {count} day.",
        "A key that moves money and has no IP address ends after {count} days.",
    ),
}
KEYS_END = Plural("Every key ends {count} day after it was made.", "Every key ends {count} days after it was made.")
KEYS_AFTER_PASSWORD = Plural(
    "Keys end {count} day after a changed password.", "Keys end {count} days after a changed password."
)
KEYS_MOST_ADDRESSES = Plural("A key takes {count} IP address.", "A key takes up to {count} IP addresses.")
KEYS_MOST = Plural("An account has {count} key at most.", "An account has {count} keys at most.")
KEYS_SKIP = Text("Withdrawals by key ask for no code of the account.")
KEYS_CANNOT_WITHDRAW = Text("No key can send money out.")
KEYS_OWN_FACTOR = Text("A key can have a second step of its own.")
A_LOCK = Text("A lock of each key")
KEY_LOCK: dict[Tri, Text] = {
    True: Text("{name}: a key that has it cannot withdraw until it is opened."),
    False: Text("{name}: not there."),
    "unknown": Text("{name}: no official page says whether there is one."),
}

FREEZE: dict[Tri, Text] = {
    True: Text("You can freeze the account yourself."),
    False: Text("You cannot freeze the account yourself."),
    "unknown": Text("Whether you can freeze the account yourself is on no official page."),
}
FREEZE_WEB = Text("On the web: {path}")
FREEZE_APP = Text("In the app: {path}")
FREEZE_NEEDS = Text("It has to be set up beforehand: {needs}.")

PHISHING: dict[Tri, Text] = {
    True: Text("An anti-phishing code can be set: a word of your own that stands in genuine messages."),
    False: Text("There is no anti-phishing code."),
    "unknown": Text("Whether there is an anti-phishing code is on no official page."),
}
P2P: dict[Tri, Text] = {
    True: Text("Coins can be sold to other users."),
    False: Text("Coins cannot be sold to other users."),
    "unknown": Text("Whether coins can be sold to other users is on no official page."),
}
COVERED: dict[bool, Text] = {
    True: Text("{name}: these facts hold for it too."),
    False: Text("{name}: these facts do not speak for it."),
}
SITE = Text("{name}.", "a site of an exchange; what differs there follows")
REPORTED = Text("Reported: {text}")
REPORTED_BY = Text("Reported by {reporter}: {text}")

WRITTEN: dict[str, Text] = {
    "Coins can be sold to other users here.": Text("Coins can be sold to other users here."),
    "Coins cannot be sold to other users here.": Text("Coins cannot be sold to other users here."),
    "No page is named for these menu words.": Text("No page is named for these menu words."),
}
"""What the form writes into the file of an exchange of one's own -> how it is shown."""

GROUPS: dict[str, Text] = {
    "factors": Text("Ways to prove that it is you"),
    "operations": Text("What each thing asks for"),
    "weak": Text("Settings that weaken, and locks"),
    "list": Text("Withdrawal addresses"),
    "keys": Text("API keys"),
    "emergency": Text("In an emergency"),
    "more": Text("More facts"),
    "products": Text("Other sites"),
    "incidents": Text("What was reported"),
    "said": Text("Said without a page"),
}
OWN_WORD = Text("said without a page: it counts as unknown")


def length(hours: Hours) -> str:
    """A wait in words; for numbers only."""
    return str(NO_PAGE) if isinstance(hours, str) else wait(hours)


def ended_early(hold: Hold) -> str:
    """By what a stop or a wait ends before its time, as a sentence; "" where nothing is known to do so."""
    if not hold.lifted_by:
        return ""
    return ENDED_EARLY.format(proofs=either([TOKENS.get(one, one.replace("_", " ")) for one in hold.lifted_by]))


def after_days(text: Plural, number: float) -> str:
    """A text with a number of days."""
    return text.of(round(number), count=decimal(number, 2))
