"""Words for what a person says is different in their own account."""

from __future__ import annotations

HEADING = "Different for you"
NOTHING = (
    "If something here is not as Strongroom says, tell it. Your word then counts for you; the facts stay as they are."
)
BUTTON = "Something is different here"
TAKE_BACK = "Take back"
TAKE_BACK_NAME = "Take back: {text}"
ABOUT = "your word, {day}"

ASK_HEADING = "What is different for you?"
ASK_TEXT = "It counts for this one only, and is marked as your word. What the official pages say stays beside it."
WHICH = "What it is about"
HOW = "How it is"
NOTE = "Note"
NOTE_HINT = "Where you saw it, and what it said. No passwords, no codes."
SAVE = "Save"
CANCEL = "Cancel"
NOTE_MISSING = "Say in a few words what is different."

FACTORS: dict[str, str] = {
    "sms": "Codes by SMS",
    "totp": "An authenticator app",
    "passkey": "Passkeys",
    "security_key": "Security keys",
    "app_push": "Approvals in the app",
    "fund_password": "A second password for funds",
    "recovery_codes": "Recovery codes",
    "master_key": "A master key",
}
HOLDS: dict[str, str] = {
    "login": "signing in on a new device",
    "reset_password": "a forgotten password",
    "change_password": "a changed password",
    "reset_totp": "a replaced authenticator",
    "change_totp": "a changed authenticator",
    "disable_sms": "SMS turned off",
    "change_phone": "a changed phone number",
    "change_email": "a changed email address",
}
SUBJECTS: dict[str, str] = {
    "factor": "{about}: whether there are any",
    "removal": "Turning SMS off: what happens",
    "hold": "The stop of withdrawals after {about}",
    "list": "A list to which withdrawals can be limited",
    "lock": "The wait of a new address",
    "emergency": "A way to freeze the account yourself",
    "p2p": "Sales to other users",
    "anti_phishing": "An anti-phishing code",
    "weakening": "{about}",
    "else": "Something else",
}
VALUES: dict[str, str] = {
    "yes": "There is",
    "no": "There is not",
    "unbinds": "The number is gone from the account",
    "not_offered": "It is no longer asked for, but the number stays",
    "impossible": "It cannot be turned off",
    "0": "None",
    "24": "24 hours",
    "48": "48 hours",
    "72": "72 hours",
    "120": "5 days",
    "noted": "As in my note",
}
SAID = "{subject}: {value}."
