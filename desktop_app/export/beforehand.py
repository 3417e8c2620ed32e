"""What is said of a step before the first click, in the window and on paper: what it shuts, and what it takes."""

from __future__ import annotations

from desktop_app.content.texts import PLAIN_FACTORS
from desktop_app.content.waiting import Wait
from desktop_app.domain.profile import HoldWhen, Operation, Prerequisite
from desktop_app.language import Text, sentences, tr
from desktop_app.language.days import wait as length
from desktop_app.language.lists import listed

ADDRESS_AFTER = Text("A new address can be paid only after {time}.")
ADDRESS_AFTER_IF_ON = Text("A new address can be paid only after {time} if you turn that on.")
STILL_OPENS = Text(
    "For {time} after this, a code to the old number may still open the mailbox. Security counts that way as closed "
    "at once."
)
STOPS: dict[HoldWhen, Text] = {
    "always": Text("This stops withdrawals for {time}."),
    "new_device": Text("This stops withdrawals for {time} if somebody then signs in on a new device."),
    "new_address": Text("This stops withdrawals for {time} to new addresses."),
    "no_second_factor": Text("This stops withdrawals for {time} while no second factor is on."),
    "set_by_user": Text("This stops withdrawals for {time} if you turn that on."),
    "weaker_factor_used": Text("This stops withdrawals for {time} if a weaker way is used."),
    "large_amount": Text("This stops withdrawals for {time} for large amounts."),
    "looks_suspicious": Text("This stops withdrawals for {time} if the exchange finds it suspicious."),
    "after_deposit": Text("This stops withdrawals for {time} after a deposit."),
}
"""By what starts it."""

STOPS_SALES: dict[HoldWhen, Text] = {
    "always": Text("This stops withdrawals and sales to other users for {time}."),
    "new_device": Text(
        "This stops withdrawals and sales to other users for {time} if somebody then signs in on a new device."
    ),
    "new_address": Text("This stops withdrawals to new addresses and sales to other users for {time}."),
    "no_second_factor": Text(
        "This stops withdrawals and sales to other users for {time} while no second factor is on."
    ),
    "set_by_user": Text("This stops withdrawals and sales to other users for {time} if you turn that on."),
    "weaker_factor_used": Text("This stops withdrawals and sales to other users for {time} if a weaker way is used."),
    "large_amount": Text("This stops withdrawals and sales to other users for {time} for large amounts."),
    "looks_suspicious": Text(
        "This stops withdrawals and sales to other users for {time} if the exchange finds it suspicious."
    ),
    "after_deposit": Text("This stops withdrawals and sales to other users for {time} after a deposit."),
}
"""The same where sales stop too."""

NEEDED = {
    "verified_identity": Text("a verified identity"),
    "minimum_balance": Text("a minimum balance"),
    "app": Text("the app on your phone"),
    "cross_device_passkey": Text("a passkey that works on several devices"),
}


def wait_told(wait: Wait) -> str:
    """What is shut, and for how long."""
    if wait.hours == "unknown":
        if wait.kind == "address":
            return tr("A new address may have to wait before it can be paid. No official page says for how long.")
        return tr("This may stop withdrawals for a time. No official page says. Do it when you need no withdrawal.")
    if of_old_number(wait):
        return STILL_OPENS.format(time=length(wait.hours))
    if wait.kind == "effect":
        return tr("The change takes full effect after {time}.", time=length(wait.hours))
    when = wait.hold.when if wait.hold else "always"
    if wait.kind == "address":
        words = ADDRESS_AFTER_IF_ON if when == "set_by_user" else ADDRESS_AFTER
    else:
        words = (STOPS_SALES if wait.hold and "p2p" in wait.hold.covers else STOPS)[when]
    return words.format(time=length(wait.hours))


def of_old_number(wait: Wait) -> bool:
    """Whether this is the time in which codes may still go to a number that was removed."""
    return isinstance(wait.cited, Operation) and wait.cited.name == "remove_recovery_phone" and wait.kind == "effect"


def needed_first(one: Prerequisite) -> str:
    """As in "It takes the authenticator app and a verified identity.", with the pack's note."""
    names = [NEEDED.get(need) or PLAIN_FACTORS.get(need) or tr("to {goal}", goal=need) for need in one.needs]
    return sentences((tr("It takes {things}.", things=listed(names)) if names else "", one.note))
