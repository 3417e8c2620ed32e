"""Words of the account's tab about losses."""

from __future__ import annotations

from desktop_app.domain.report import Route
from desktop_app.language import Text

CHOOSE = Text("What if I lose…")
CHOICES: dict[str, Text] = {
    "phone": Text("Phone"),
    "sim": Text("SIM card"),
    "number": Text("Phone number"),
    "computer": Text("Computer"),
    "inbox": Text("Mailbox"),
    "home": Text("All at home"),
    "home_and_phone": Text("Home and phone"),
    "memory": Text("What I know by heart"),
}
"""Every loss, the likeliest first."""

LEFT = Text("What you still have")
NOTHING_LEFT = Text("Nothing that Strongroom knows of.")
PLACES: dict[str, Text] = {
    "memory": Text("In your head"),
    "phone": Text("On your phone"),
    "computer": Text("On your computer"),
    "home": Text("At home"),
    "elsewhere": Text("Elsewhere"),
}

IMPROVE = Text("What would make it less bad")
WORKING = Text("Working it out. This takes a moment.")
GOOD_ALREADY = Text("Nothing needs to be better here: you get back in at once.")
NO_STEP = Text("No step of your plan makes this loss less bad for this account, and nothing to look up would.")
THEN: dict[Route, Text] = {
    "in": Text("then you get back in at once"),
    "wait": Text("then you get back in after a wait"),
    "support": Text("then only support can let you back in"),
    "out": Text("then you are locked out"),
}
MAY: dict[Route, Text] = {
    "in": Text("perhaps you get back in at once"),
    "wait": Text("perhaps you get back in after a wait"),
    "support": Text("perhaps only support can let you back in"),
    "out": Text("perhaps you are locked out"),
}
OTHERS = Text("What the other losses would mean today")
