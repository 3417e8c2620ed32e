"""Words for each rule that a path uses: a few for the picture, a sentence for the list of steps, and how a route is
told.

Templates are whole sentences with named fields: {who} begins a sentence ("Whoever takes over your phone number"),
{exchange}, {needs} (what the rule takes besides being signed in) and {gives} (what it yields).
"""

from __future__ import annotations

import msgspec

from desktop_app.language import Text


class RuleWords(msgspec.Struct, frozen=True):
    """`pill` for the picture; `step` for the list of steps, `alone` where the rule takes nothing besides being
    signed in.
    """

    pill: Text
    step: Text
    alone: Text


RULES: dict[str, RuleWords] = {
    "place": RuleWords(Text("Find it there"), Text("In {needs} they find {gives}."), Text("They find {gives}.")),
    "way": RuleWords(Text("Get further in"), Text("With {needs} they get {gives}."), Text("They get {gives}.")),
    "reuse": RuleWords(
        Text("Try the same password"),
        Text("With {needs} they have {gives} too, since both are the same."),
        Text("They try the same password."),
    ),
    "code": RuleWords(Text("Read the code"), Text("With {needs} they have {gives}."), Text("They have {gives}.")),
    "kept_session": RuleWords(
        Text("Signed in already"), Text("With {needs} they are in."), Text("They are signed in already.")
    ),
    "login": RuleWords(
        Text("Sign in"), Text("They sign in to {exchange} with {needs}."), Text("They sign in to {exchange}.")
    ),
    "reset_password": RuleWords(
        Text("Reset the password"),
        Text("They set a new {exchange} password with {needs}."),
        Text("They set a new {exchange} password."),
    ),
    "reset_2fa": RuleWords(
        Text("Replace the second factor"),
        Text("They say that the second factor is lost, and have it replaced with {needs}."),
        Text("They say that the second factor is lost, and have it replaced."),
    ),
    "reset_passkey": RuleWords(
        Text("Replace the passkey"),
        Text("They say that the passkey is lost, and have it replaced with {needs}."),
        Text("They say that the passkey is lost, and have it replaced."),
    ),
    "change_phone": RuleWords(
        Text("Change the number"),
        Text("They put a number of their own on the account with {needs}; codes by SMS now come to them."),
        Text("They put a number of their own on the account; codes by SMS now come to them."),
    ),
    "change_email": RuleWords(
        Text("Change the mailbox"),
        Text("They put a mailbox of their own on the account with {needs}; codes by email now come to them."),
        Text("They put a mailbox of their own on the account; codes by email now come to them."),
    ),
    "reset_fund_password": RuleWords(
        Text("Reset the second password"),
        Text("They set a new second password for funds with {needs}."),
        Text("They set a new second password for funds."),
    ),
    "replace_phone": RuleWords(
        Text("Have the number replaced"),
        Text("They say that the number is lost, and have their own put on the account with {needs}."),
        Text("They say that the number is lost, and have their own put on the account."),
    ),
    "replace_email": RuleWords(
        Text("Have the mailbox replaced"),
        Text("They say that the mailbox is lost, and have their own put on the account with {needs}."),
        Text("They say that the mailbox is lost, and have their own put on the account."),
    ),
    "create_api_key": RuleWords(
        Text("Make an API key"),
        Text("They make an API key that withdraws with {needs}."),
        Text("They make an API key that withdraws."),
    ),
    "add_address": RuleWords(
        Text("Add an address"),
        Text("They put an address of their own on the list with {needs}."),
        Text("They put an address of their own on the list."),
    ),
    "allowlist_off": RuleWords(
        Text("Switch the list off"),
        Text("They switch the address list off with {needs}."),
        Text("They switch the address list off."),
    ),
    "withdraw": RuleWords(
        Text("Withdraw"), Text("They withdraw the money with {needs}."), Text("They withdraw the money.")
    ),
    "withdraw_listed": RuleWords(
        Text("Withdraw to a listed address"),
        Text("They withdraw the money to a listed address with {needs}."),
        Text("They withdraw the money to a listed address."),
    ),
    "withdraw_by_api": RuleWords(
        Text("Withdraw by API key"),
        Text("They withdraw the money with {needs}."),
        Text("They withdraw the money by API key."),
    ),
    "p2p_sell": RuleWords(
        Text("Sell to another user"),
        Text("They sell the money to another user with {needs}."),
        Text("They sell the money to another user."),
    ),
    "trade": RuleWords(
        Text("Trade it away"),
        Text("They trade the money away to an account of their own with {needs}."),
        Text("They trade the money away to an account of their own."),
    ),
    "trade_by_api": RuleWords(
        Text("Trade it away by API key"),
        Text("They trade the money away to an account of their own with {needs}."),
        Text("They trade the money away to an account of their own."),
    ),
}
"""Every rule that the analysis makes."""

FOUND_IN: dict[str, Text] = {
    "memory": Text("From your head they learn {gives}."),
    "phone": Text("On your phone they find {gives}."),
    "computer": Text("On your computer they find {gives}."),
    "home": Text("At your home they find {gives}."),
    "elsewhere": Text("Where you keep it they find {gives}."),
}
"""The rule "place" as a sentence, for the places that are no accounts."""

PILLS_BY: dict[tuple[str, str], Text] = {
    ("reset_password", "sms_code"): Text("Reset the password by SMS"),
    ("reset_password", "email_code"): Text("Reset the password by email"),
    ("reset_password", "totp_code"): Text("Reset the password with the authenticator"),
    ("reset_password", "id_face"): Text("Reset the password with papers"),
    ("reset_2fa", "sms_code"): Text("Replace the second factor by SMS"),
    ("reset_2fa", "email_code"): Text("Replace the second factor by email"),
    ("reset_2fa", "id_face"): Text("Replace the second factor with papers"),
    ("reset_passkey", "sms_code"): Text("Replace the passkey by SMS"),
    ("reset_passkey", "email_code"): Text("Replace the passkey by email"),
    ("reset_passkey", "id_face"): Text("Replace the passkey with papers"),
    ("replace_phone", "id_face"): Text("Have the number replaced with papers"),
    ("replace_email", "id_face"): Text("Have the mailbox replaced with papers"),
    ("enter", "mailbox"): Text("Get into the mailbox"),
    ("enter", "cloud"): Text("Get into the cloud account"),
    ("enter", "other"): Text("Get further in"),
    ("login", "sms_instead"): Text("Use SMS instead of the app"),
    ("login", "email_instead"): Text("Use email instead of the app"),
    ("reset_both", "sms_code"): Text("Reset password and second factor by SMS"),
    ("reset_both", "email_code"): Text("Reset password and second factor by email"),
    ("reset_both", "id_face"): Text("Reset password and second factor with papers"),
    ("reset_both", ""): Text("Reset password and second factor"),
}
"""Pills that say by what, where one proof is enough: (operation, proof)."""


class Told(msgspec.Struct, frozen=True):
    """One part of a route in words: `first` where the story begins with it, `then` where it goes on."""

    first: Text
    then: Text


LEGS: dict[str, Told] = {
    "find": Told(Text("{who} finds {gives} there."), Text("There they find {gives}.")),
    "enter": Told(Text("{who} can get into {gives} with {needs}."), Text("With {needs} they get into {gives}.")),
    "enter_by_number": Told(
        Text("{who} can get into {gives} by a code to the number."),
        Text("With a code to the number they get into {gives}."),
    ),
    "same_password": Told(
        Text("{who} also has {gives}, where both are the same."), Text("Where both are the same, that is also {gives}.")
    ),
    "reuse": Told(Text("{who} can try the same password at {gives}."), Text("The same password opens {gives}.")),
    "reset_2fa": Told(
        Text("{who} can have the second factor of {exchange} replaced with {needs}."),
        Text("Then they have the second factor of {exchange} replaced with {needs}."),
    ),
    "reset_passkey": Told(
        Text("{who} can have the passkey of {exchange} replaced with {needs}."),
        Text("Then they have the passkey of {exchange} replaced with {needs}."),
    ),
    "reset_password": Told(
        Text("{who} can set a new {exchange} password with {needs}."),
        Text("Then they set a new {exchange} password with {needs}."),
    ),
    "login": Told(
        Text("{who} can sign in to {exchange} with {needs}."), Text("Then they sign in to {exchange} with {needs}.")
    ),
    "sms_instead": Told(
        Text(
            "{who} can sign in to {exchange}: where the stronger second step is asked for, they choose {needs} instead."
        ),
        Text("Where the stronger second step is asked for, they choose {needs} instead."),
    ),
    "kept_session": Told(
        Text("{who} is signed in to {exchange} already."), Text("With that they are signed in to {exchange} already.")
    ),
    "change_phone": Told(
        Text("{who} can put a number of their own on {exchange}."),
        Text("Then they put a number of their own on {exchange}."),
    ),
    "change_email": Told(
        Text("{who} can put a mailbox of their own on {exchange}."),
        Text("Then they put a mailbox of their own on {exchange}."),
    ),
    "reset_fund_password": Told(
        Text("{who} can set a new second password for funds at {exchange} with {needs}."),
        Text("Then they set a new second password for funds with {needs}."),
    ),
    "replace_phone": Told(
        Text("{who} can have another number put on {exchange} with {needs}."),
        Text("Then they have another number put on {exchange} with {needs}."),
    ),
    "replace_email": Told(
        Text("{who} can have another mailbox put on {exchange} with {needs}."),
        Text("Then they have another mailbox put on {exchange} with {needs}."),
    ),
}
"""The parts of a route before the money."""


class ExitWords(msgspec.Struct, frozen=True):
    """How the money leaves: the pill and the two forms of its sentence."""

    pill: Text
    first: Text
    then: Text


EXITS: dict[str, ExitWords] = {
    "withdraw": ExitWords(
        Text("Withdraw"), Text("{who} can withdraw the money."), Text("Then they withdraw the money.")
    ),
    "add_address+withdraw": ExitWords(
        Text("Add an address, withdraw"),
        Text("{who} can list an address of their own and withdraw the money to it."),
        Text("Then they list an address of their own and withdraw the money to it."),
    ),
    "allowlist_off+withdraw": ExitWords(
        Text("Switch the list off, withdraw"),
        Text("{who} can switch the address list off and withdraw the money."),
        Text("Then they switch the address list off and withdraw the money."),
    ),
    "withdraw_listed": ExitWords(
        Text("Withdraw to a listed address"),
        Text("{who} can withdraw the money to a listed address."),
        Text("Then they withdraw the money to a listed address."),
    ),
    "add_address+withdraw_listed": ExitWords(
        Text("Add an address, withdraw"),
        Text("{who} can list an address of their own, which is then paid without a code."),
        Text("Then they list an address of their own, which is paid without a code."),
    ),
    "withdraw_by_api": ExitWords(
        Text("Withdraw by API key"),
        Text("{who} can withdraw the money with it."),
        Text("Then they withdraw the money by API key."),
    ),
    "create_api_key+withdraw_by_api": ExitWords(
        Text("Make an API key, withdraw"),
        Text("{who} can make an API key and withdraw the money with it."),
        Text("Then they make an API key and withdraw the money with it."),
    ),
    "add_address+withdraw_by_api": ExitWords(
        Text("Add an address, withdraw by API key"),
        Text("{who} can list an address of their own and withdraw the money to it by API key."),
        Text("Then they list an address of their own and withdraw the money to it by API key."),
    ),
    "allowlist_off+withdraw_by_api": ExitWords(
        Text("Switch the list off, withdraw by API key"),
        Text("{who} can switch the address list off and withdraw the money by API key."),
        Text("Then they switch the address list off and withdraw the money by API key."),
    ),
    "add_address+create_api_key+withdraw_by_api": ExitWords(
        Text("Add an address and an API key, withdraw"),
        Text("{who} can list an address of their own and withdraw the money to it with a new API key."),
        Text("Then they list an address of their own and withdraw the money to it with a new API key."),
    ),
    "allowlist_off+create_api_key+withdraw_by_api": ExitWords(
        Text("Switch the list off, withdraw by a new API key"),
        Text("{who} can switch the address list off and withdraw the money with a new API key."),
        Text("Then they switch the address list off and withdraw the money with a new API key."),
    ),
    "p2p_sell": ExitWords(
        Text("Sell to another user"),
        Text("{who} can sell the money to another user."),
        Text("Then they sell the money to another user."),
    ),
    "trade": ExitWords(
        Text("Trade it away"),
        Text("{who} can trade the money away to an account of their own."),
        Text("Then they trade the money away to an account of their own."),
    ),
    "trade_by_api": ExitWords(
        Text("Trade it away by API key"),
        Text("{who} can trade the money away to an account of their own, by the key alone."),
        Text("Then they trade the money away to an account of their own, by the key alone."),
    ),
}
"""The end of a route, by the rules that belong to it: the preparations in alphabetical order, then the exit."""

EXIT_RULES = ("withdraw", "withdraw_listed", "withdraw_by_api", "p2p_sell", "trade", "trade_by_api")
PREPARATIONS = ("add_address", "allowlist_off", "create_api_key")

NO_WITHDRAWAL = Text("They cannot withdraw it; what is lost is lost by trading.")
WITHDRAWAL_STOPPABLE = Text("A withdrawal takes long enough to be stopped; trading does not.")
HELPED = Text("Together with a leaked password it would get further.")

NOT_KNOWN = Text("Part of this counts as open because you do not know yet {what}.")
NOT_KNOWN_NOTE = Text("not known yet")

NOT_KNOWN_NOUNS: dict[str, Text] = {
    "login": Text("what signing in asks for"),
    "reset_password": Text("what a forgotten password asks for"),
    "reset_2fa": Text("what a lost second factor asks for"),
    "reset_passkey": Text("what a lost passkey asks for"),
    "change_phone": Text("what a change of the number asks for"),
    "change_email": Text("what a change of the mailbox asks for"),
    "reset_fund_password": Text("what a forgotten second password asks for"),
    "replace_phone": Text("what support asks for before it changes the number"),
    "replace_email": Text("what support asks for before it changes the mailbox"),
    "withdraw": Text("what a withdrawal asks for"),
    "p2p_sell": Text("what a sale to another user asks for"),
    "create_api_key": Text("what a new API key asks for"),
    "trade": Text("what trading asks for"),
    "add_address": Text("what a new address asks for"),
    "withdraw_listed": Text("whether listed addresses are paid without a code"),
    "allowlist_off": Text("what switching the address list off asks for"),
    "place": Text("what is kept there"),
    "way": Text("how that is reset"),
    "same_password": Text("where else the password is used"),
}
"""Rule -> what nobody told us, where the path rests on an alternative that may exist. Stands after "you do not know
yet".
"""
