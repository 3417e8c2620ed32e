"""Words for what a person says is different in their own account."""

from __future__ import annotations

from desktop_app.language import Text

HEADING = Text("Different for you")
NOTHING = Text(
    "If something here is not as Strongroom says, tell it. Your word then counts for you; the facts stay as they are."
)
BUTTON = Text("Something is different here")
TAKE_BACK = Text("Take back")
TAKE_BACK_NAME = Text("Take back: {text}")
ABOUT = Text("your word, {day}")

ASK_HEADING = Text("What is different for you?")
ASK_TEXT = Text("It counts for this one only, and is marked as your word. What the official pages say stays beside it.")
WHICH = Text("What it is about")
HOW = Text("How it is")
NOTE = Text("Note")
NOTE_HINT = Text("Where you saw it, and what it said. No passwords, no codes.")
SAVE = Text("Save")
CANCEL = Text("Cancel")
NOTE_MISSING = Text("Say in a few words what is different.")

FACTORS: dict[str, Text] = {
    "sms": Text("Codes by SMS"),
    "totp": Text("An authenticator app"),
    "passkey": Text("Passkeys"),
    "security_key": Text("Security keys"),
    "app_push": Text("Approvals in the app"),
    "fund_password": Text("A second password for funds"),
    "recovery_codes": Text("Recovery codes"),
    "master_key": Text("A master key"),
}
FACTOR = Text("{name}: whether there are any", "a way to prove that it is you")
HOLDS: dict[str, Text] = {
    "login": Text("The stop of withdrawals after signing in on a new device"),
    "reset_password": Text("The stop of withdrawals after a forgotten password"),
    "change_password": Text("The stop of withdrawals after a changed password"),
    "reset_totp": Text("The stop of withdrawals after a replaced authenticator"),
    "change_totp": Text("The stop of withdrawals after a changed authenticator"),
    "disable_sms": Text("The stop of withdrawals after SMS turned off"),
    "change_phone": Text("The stop of withdrawals after a changed phone number"),
    "change_email": Text("The stop of withdrawals after a changed email address"),
}
SUBJECTS: dict[str, Text] = {
    "removal": Text("Turning SMS off: what happens"),
    "list": Text("A list to which withdrawals can be limited"),
    "lock": Text("The wait of a new address"),
    "emergency": Text("A way to freeze the account yourself"),
    "p2p": Text("Sales to other users"),
    "anti_phishing": Text("An anti-phishing code"),
    "else": Text("Something else"),
}
"""What a fact is about, by its kind; factors, stops and settings that weaken are named one by one."""
VALUES: dict[str, Text] = {
    "yes": Text("There is"),
    "no": Text("There is not"),
    "unbinds": Text("The number is gone from the account"),
    "not_offered": Text("It is no longer asked for, but the number stays"),
    "impossible": Text("It cannot be turned off"),
    "0": Text("None"),
    "24": Text("24 hours"),
    "48": Text("48 hours"),
    "72": Text("72 hours"),
    "120": Text("5 days"),
    "noted": Text("As in my note"),
}
SAID = Text("{subject}: {value}.", "what is different for somebody, and how it is")
