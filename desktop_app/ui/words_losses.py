"""Words of the account's tab about losses."""

from __future__ import annotations

CHOOSE = "What if I lose…"
CHOICES: dict[str, str] = {
    "phone": "Phone",
    "sim": "SIM card",
    "number": "Phone number",
    "computer": "Computer",
    "inbox": "Mailbox",
    "home": "All at home",
    "home_and_phone": "Home and phone",
    "memory": "What I know by heart",
}
"""Every loss, the likeliest first."""

LEFT = "What you still have"
NOTHING_LEFT = "Nothing that Strongroom knows of."
PLACES: dict[str, str] = {
    "memory": "In your head",
    "phone": "On your phone",
    "computer": "On your computer",
    "home": "At home",
    "elsewhere": "Elsewhere",
}

IMPROVE = "What would make it less bad"
WORKING = "Working it out. This takes a moment."
GOOD_ALREADY = "Nothing needs to be better here: you get back in at once."
NO_STEP = "No step of your plan makes this loss less bad for this account, and nothing to look up would."
THEN = "then {route}"
MAY = "perhaps {route}"
ALL = "What each loss would mean today"
