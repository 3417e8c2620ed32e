"""What the app asks and what it walks through: the form of assets/content/questions and assets/content/steps.

Texts may hold {placeholders}: {name} (the exchange or service), {host} (the host to type), {label} (the person's own
name for the entry), {mailbox}, {number} (labels of linked entries), {factor.sms} (that factor's name in the service's
menus), {list} (the address list's name), {list.called} (a sentence on what it is called), {lock} (the name of its
lock). No sentence is built from pieces.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from desktop_app.domain.dossier import Kind


class Condition(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """True where the value of what it looks at is among `any_of`.

    Looks at exactly one of: `answer` (a question of the same entry; of a linked entry as "mailbox.second_factor";
    unanswered counts as "unknown"; "entries.authenticator" is "yes" where there is an entry of that kind, else "no")
    or `pack` (a feature of the pack, see content.conditions.features: "factor.sms", "factor.sms.removal",
    "address_list", "address_list.lock", "anti_phishing", "api_keys", "p2p", "path.turn off SMS",
    "operation.reset_password", "id" …; values "yes", "no", "unknown" or the pack's own word).
    """

    answer: str = ""
    pack: str = ""
    any_of: tuple[str, ...]


class Option(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One possible answer. `alone` is for an option that excludes the others of a question with several choices
    ("None of these").
    """

    id: str
    text: str
    hint: str = ""
    alone: bool = False
    only_if: tuple[Condition, ...] = ()


class Question(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One question about an entry of `kind`. "I do not know yet" (id "unknown") is added to every one by the app.

    `stage`: "interview" is asked in the first talk, "look" is offered later as something to look up. `ask_if`: all
    must hold. `ask_if_any`: one of these must, where there are any. `look`: what to do to find out, one or two
    sentences, besides the menu path of `goal`. `unknown_counts_as`: the sentence under "I do not know yet". `why`:
    why it is asked. `minutes`: what looking takes. `about`: the operation or feature that it settles (a look is
    dropped where the pack states it).
    """

    id: str
    kind: Kind
    stage: Literal["interview", "look"] = "interview"
    text: str
    help: str = ""
    options: tuple[Option, ...]
    several: bool = False
    ask_if: tuple[Condition, ...] = ()
    ask_if_any: tuple[Condition, ...] = ()
    goal: str = ""
    look: str = ""
    unknown_counts_as: str
    why: str
    minutes: int = 2


class Need(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What must be true before a step is safe. Any one of `any_of` is enough; `step` is what brings it about; `text`
    says it.
    """

    any_of: tuple[Condition, ...]
    step: str
    text: str


class Seen(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One answer to "What did you see?". `sets` are the answers that it stores, `adds` what it adds to the options of
    answers that are there; `done` whether the step counts as done by it.

    The first `done` option whose conditions hold is also what the plan assumes that the step will bring.
    """

    id: str
    text: str
    done: bool
    sets: dict[str, tuple[str, ...]] = {}
    adds: dict[str, tuple[str, ...]] = {}
    only_if: tuple[Condition, ...] = ()


class Line(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One numbered thing to do. `path`: show the menu path of this goal here ("Open …"); `small`: a second, smaller
    sentence.
    """

    text: str = ""
    small: str = ""
    path: str = ""
    only_if: tuple[Condition, ...] = ()


class Reason(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A sentence that is shown where its conditions hold."""

    text: str
    only_if: tuple[Condition, ...] = ()


class Step(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing to do for an entry of `kind`.

    `only_if`: where it applies at all. `finished_if`: where the answers already say that nothing is left to do (any
    one is enough). `needs`: all must hold before it is safe. `do`: the numbered lines. `check`: the question at the
    end, `seen` its answers. `hold_of`: operations whose hold is announced before the click. `costs`:
    what it costs or stops otherwise. `one_way`: the sentence
    of a door that cannot be gone back through, shown where its conditions hold. `instead`: shown in place of a
    promise where the pack does not say that it is possible. `paper`: one line for the printed list. `safe`: why it is
    safe to do now (shown where the needs hold). `rank`: hygiene steps without effect on the numbers are ordered by
    it; 90 and more come last.
    """

    id: str
    kind: Kind
    goal: str = ""
    title: str
    minutes: int
    why: str
    paper: str
    safe: str
    only_if: tuple[Condition, ...] = ()
    finished_if: tuple[Condition, ...] = ()
    needs: tuple[Need, ...] = ()
    do: tuple[Line, ...]
    check: str
    check_help: str = ""
    seen: tuple[Seen, ...]
    hold_of: tuple[str, ...] = ()
    costs: tuple[Reason, ...] = ()
    one_way: tuple[Reason, ...] = ()
    instead: tuple[Reason, ...] = ()
    rank: int = 50
