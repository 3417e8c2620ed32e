"""The names of the attacks and of the losses as they stand inside a sentence, for window and paper.

By the ids of `analysis.events` and of the losses there. {exchange} is the account's name.
"""

from __future__ import annotations

from desktop_app.language import Text

ATTACKS: dict[str, Text] = {
    "password_leak": Text("a leaked password"),
    "api_key_leak": Text("a leaked API key"),
    "inbox_takeover": Text("a taken mailbox"),
    "sim_swap": Text("SIM swap"),
    "support_impersonation": Text("somebody passes for you"),
    "cloud_takeover": Text("a taken cloud account"),
    "phishing": Text("a page that looks like {exchange}"),
    "malware_computer": Text("malware on your computer"),
    "session_theft": Text("a stolen session"),
    "stolen_phone_unlocked": Text("a stolen, unlocked phone"),
    "stolen_phone_locked": Text("a stolen, locked phone"),
    "burglary": Text("a burglary"),
}

LOSSES: dict[str, Text] = {
    "phone": Text("a lost phone"),
    "memory": Text("a forgotten password"),
    "computer": Text("a lost computer"),
    "inbox": Text("a mailbox shut for good"),
    "number": Text("a number gone for good"),
    "home": Text("a fire at home"),
    "sim": Text("a lost SIM card"),
    "home_and_phone": Text("a fire that takes the phone too"),
}
