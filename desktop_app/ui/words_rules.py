"""Words for each rule that a path uses: a few for the picture, a sentence for the list of steps, and how a route is
told.

Templates are whole sentences with named fields: {who} begins a sentence ("Whoever takes over your phone number"),
{exchange}, {needs} (what the rule takes besides being signed in) and {gives} (what it yields).
"""

from __future__ import annotations

import msgspec


class RuleWords(msgspec.Struct, frozen=True):
    """`pill` for the picture; `step` for the list of steps, `alone` where the rule takes nothing besides being
    signed in.
    """

    pill: str
    step: str
    alone: str


RULES: dict[str, RuleWords] = {
    "place": RuleWords("Find it there", "In {needs} they find {gives}.", "They find {gives}."),
    "way": RuleWords("Get further in", "With {needs} they get {gives}.", "They get {gives}."),
    "reuse": RuleWords("Try the same password", "{needs} is the same as {gives}.", "They try the same password."),
    "code": RuleWords("Read the code", "With {needs} they have {gives}.", "They have {gives}."),
    "kept_session": RuleWords("Signed in already", "With {needs} they are in.", "They are signed in already."),
    "login": RuleWords("Sign in", "They sign in to {exchange} with {needs}.", "They sign in to {exchange}."),
    "reset_password": RuleWords(
        "Reset the password", "They set a new {exchange} password with {needs}.", "They set a new {exchange} password."
    ),
    "reset_2fa": RuleWords(
        "Replace the second factor",
        "They say that the second factor is lost, and have it replaced with {needs}.",
        "They say that the second factor is lost, and have it replaced.",
    ),
    "change_phone": RuleWords(
        "Change the number",
        "They put a number of their own on the account with {needs}; codes by SMS now come to them.",
        "They put a number of their own on the account; codes by SMS now come to them.",
    ),
    "change_email": RuleWords(
        "Change the mailbox",
        "They put a mailbox of their own on the account with {needs}; codes by email now come to them.",
        "They put a mailbox of their own on the account; codes by email now come to them.",
    ),
    "create_api_key": RuleWords(
        "Make an API key", "They make an API key that withdraws with {needs}.", "They make an API key that withdraws."
    ),
    "add_address": RuleWords(
        "Add an address",
        "They put an address of their own on the list with {needs}.",
        "They put an address of their own on the list.",
    ),
    "allowlist_off": RuleWords(
        "Switch the list off", "They switch the address list off with {needs}.", "They switch the address list off."
    ),
    "withdraw": RuleWords("Withdraw", "They withdraw the money with {needs}.", "They withdraw the money."),
    "withdraw_listed": RuleWords(
        "Withdraw to a listed address",
        "They withdraw the money to a listed address with {needs}.",
        "They withdraw the money to a listed address.",
    ),
    "withdraw_by_api": RuleWords(
        "Withdraw by API key", "They withdraw the money with {needs}.", "They withdraw the money by API key."
    ),
    "p2p_sell": RuleWords(
        "Sell to another user",
        "They sell the money to another user with {needs}.",
        "They sell the money to another user.",
    ),
    "trade": RuleWords(
        "Trade it away",
        "They trade the money away to an account of their own with {needs}.",
        "They trade the money away to an account of their own.",
    ),
    "trade_by_api": RuleWords(
        "Trade it away by API key",
        "They trade the money away to an account of their own with {needs}.",
        "They trade the money away to an account of their own.",
    ),
}
"""Every rule that the analysis makes."""

FOUND_IN: dict[str, str] = {
    "memory": "From your head they learn {gives}.",
    "phone": "On your phone they find {gives}.",
    "computer": "On your computer they find {gives}.",
    "home": "At your home they find {gives}.",
    "elsewhere": "Where you keep it they find {gives}.",
}
"""The rule "place" as a sentence, for the places that are no accounts."""

PILLS_BY: dict[tuple[str, str], str] = {
    ("reset_password", "sms_code"): "Reset the password by SMS",
    ("reset_password", "email_code"): "Reset the password by email",
    ("reset_password", "totp_code"): "Reset the password with the authenticator",
    ("reset_password", "id_face"): "Reset the password with papers",
    ("reset_2fa", "sms_code"): "Replace the second factor by SMS",
    ("reset_2fa", "email_code"): "Replace the second factor by email",
    ("reset_2fa", "id_face"): "Replace the second factor with papers",
    ("enter", "mailbox"): "Get into the mailbox",
    ("enter", "cloud"): "Get into the cloud account",
    ("enter", "other"): "Get further in",
    ("login", "sms_instead"): "Use SMS instead of the app",
    ("login", "email_instead"): "Use email instead of the app",
    ("reset_both", "sms_code"): "Reset password and second factor by SMS",
    ("reset_both", "email_code"): "Reset password and second factor by email",
    ("reset_both", "id_face"): "Reset password and second factor with papers",
    ("reset_both", ""): "Reset password and second factor",
}
"""Pills that say by what, where one proof is enough: (operation, proof)."""


class Told(msgspec.Struct, frozen=True):
    """One part of a route in words: `first` where the story begins with it, `then` where it goes on."""

    first: str
    then: str


LEGS: dict[str, Told] = {
    "find": Told("{who} finds {gives} there.", "There they find {gives}."),
    "enter": Told("{who} can get into {gives} with {needs}.", "With {needs} they get into {gives}."),
    "enter_by_number": Told(
        "{who} can get into {gives} by a code to the number.", "With a code to the number they get into {gives}."
    ),
    "same_password": Told(
        "{who} also has {gives}, where both are the same.", "Where both are the same, that is also {gives}."
    ),
    "reuse": Told("{who} can try the same password at {gives}.", "The same password opens {gives}."),
    "reset_2fa": Told(
        "{who} can have the second factor of {exchange} replaced with {needs}.",
        "Then they have the second factor of {exchange} replaced with {needs}.",
    ),
    "reset_password": Told(
        "{who} can set a new {exchange} password with {needs}.", "Then they set a new {exchange} password with {needs}."
    ),
    "login": Told("{who} can sign in to {exchange} with {needs}.", "Then they sign in to {exchange} with {needs}."),
    "sms_instead": Told(
        "{who} can sign in to {exchange}: where the stronger second step is asked for, they choose {needs} instead.",
        "Where the stronger second step is asked for, they choose {needs} instead.",
    ),
    "kept_session": Told(
        "{who} is signed in to {exchange} already.", "With that they are signed in to {exchange} already."
    ),
    "change_phone": Told(
        "{who} can put a number of their own on {exchange}.", "Then they put a number of their own on {exchange}."
    ),
    "change_email": Told(
        "{who} can put a mailbox of their own on {exchange}.", "Then they put a mailbox of their own on {exchange}."
    ),
}
"""The parts of a route before the money."""


class ExitWords(msgspec.Struct, frozen=True):
    """How the money leaves: the pill and the two forms of its sentence."""

    pill: str
    first: str
    then: str


EXITS: dict[str, ExitWords] = {
    "withdraw": ExitWords("Withdraw", "{who} can withdraw the money.", "Then they withdraw the money."),
    "add_address+withdraw": ExitWords(
        "Add an address, withdraw",
        "{who} can list an address of their own and withdraw the money to it.",
        "Then they list an address of their own and withdraw the money to it.",
    ),
    "allowlist_off+withdraw": ExitWords(
        "Switch the list off, withdraw",
        "{who} can switch the address list off and withdraw the money.",
        "Then they switch the address list off and withdraw the money.",
    ),
    "withdraw_listed": ExitWords(
        "Withdraw to a listed address",
        "{who} can withdraw the money to a listed address.",
        "Then they withdraw the money to a listed address.",
    ),
    "add_address+withdraw_listed": ExitWords(
        "Add an address, withdraw",
        "{who} can list an address of their own, which is then paid without a code.",
        "Then they list an address of their own, which is paid without a code.",
    ),
    "withdraw_by_api": ExitWords(
        "Withdraw by API key", "{who} can withdraw the money with it.", "Then they withdraw the money by API key."
    ),
    "create_api_key+withdraw_by_api": ExitWords(
        "Make an API key, withdraw",
        "{who} can make an API key and withdraw the money with it.",
        "Then they make an API key and withdraw the money with it.",
    ),
    "add_address+withdraw_by_api": ExitWords(
        "Add an address, withdraw by API key",
        "{who} can list an address of their own and withdraw the money to it by API key.",
        "Then they list an address of their own and withdraw the money to it by API key.",
    ),
    "allowlist_off+withdraw_by_api": ExitWords(
        "Switch the list off, withdraw by API key",
        "{who} can switch the address list off and withdraw the money by API key.",
        "Then they switch the address list off and withdraw the money by API key.",
    ),
    "add_address+create_api_key+withdraw_by_api": ExitWords(
        "Add an address and an API key, withdraw",
        "{who} can list an address of their own and withdraw the money to it with a new API key.",
        "Then they list an address of their own and withdraw the money to it with a new API key.",
    ),
    "allowlist_off+create_api_key+withdraw_by_api": ExitWords(
        "Switch the list off, withdraw by a new API key",
        "{who} can switch the address list off and withdraw the money with a new API key.",
        "Then they switch the address list off and withdraw the money with a new API key.",
    ),
    "p2p_sell": ExitWords(
        "Sell to another user", "{who} can sell the money to another user.", "Then they sell the money to another user."
    ),
    "trade": ExitWords(
        "Trade it away",
        "{who} can trade the money away to an account of their own.",
        "Then they trade the money away to an account of their own.",
    ),
    "trade_by_api": ExitWords(
        "Trade it away by API key",
        "{who} can trade the money away to an account of their own, by the key alone.",
        "Then they trade the money away to an account of their own, by the key alone.",
    ),
}
"""The end of a route, by the rules that belong to it: the preparations in alphabetical order, then the exit."""

EXIT_RULES = ("withdraw", "withdraw_listed", "withdraw_by_api", "p2p_sell", "trade", "trade_by_api")
PREPARATIONS = ("add_address", "allowlist_off", "create_api_key")

NO_WITHDRAWAL = "They cannot withdraw it; what is lost is lost by trading."
WITHDRAWAL_STOPPABLE = "A withdrawal takes long enough to be stopped; trading does not."
HELPED = "Together with a leaked password it would get further."

NOT_KNOWN = "Part of this counts as open because you do not know yet {what}."
NOT_KNOWN_NOTE = "not known yet"

NOT_KNOWN_NOUNS: dict[str, str] = {
    "login": "what signing in asks for",
    "reset_password": "what a forgotten password asks for",
    "reset_2fa": "what a lost second factor asks for",
    "change_phone": "what a change of the number asks for",
    "change_email": "what a change of the mailbox asks for",
    "withdraw": "what a withdrawal asks for",
    "p2p_sell": "what a sale to another user asks for",
    "create_api_key": "what a new API key asks for",
    "trade": "what trading asks for",
    "add_address": "what a new address asks for",
    "withdraw_listed": "whether listed addresses are paid without a code",
    "allowlist_off": "what switching the address list off asks for",
    "place": "what is kept there",
    "way": "how that is reset",
    "same_password": "where else the password is used",
}
"""Rule -> what nobody told us, where the path rests on an alternative that may exist. Stands after "you do not know
yet".
"""
