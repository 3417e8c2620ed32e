"""What has to come before a step on a list: what it needs, and which of the steps above bring that about."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence

from desktop_app.content.needs import meets
from desktop_app.domain.dossier import Entry
from desktop_app.domain.script import Need
from desktop_app.export.naming import Naming
from desktop_app.export.told import StepTold, Told
from desktop_app.language import Text, sentences

NOT_YET = Text("Not yet: {needs}")
ABOVE = Text("After the steps above: {needs}")
BY_ANOTHER = Text("After “{title}” above: {needs}", "the name of a step, then what it brings about")
INSTEAD = Text("After “{title}” above.", "the name of a step")
ELSEWHERE = Text("Other steps come first: they stand on the list of all accounts.")
OF_ANOTHER = Text("{name}: {title}", "a step of another account or service")

Key = tuple[str, str]


class ComingFirst:
    """For one list: `here` are the keys of the steps on it."""

    def __init__(self, told: Told, names: Naming, here: Container[Key]) -> None:
        self._told, self._names, self._here = told, names, here

    def brought(self, step: StepTold, need: Need, before: Iterable[StepTold]) -> tuple[list[StepTold], list[StepTold]]:
        """Of the steps before a step those that the need names, and those that bring about what is enough for it."""
        some = [one for one in before if one.key != step.key]
        return (
            [one for one in some if one.step.id == need.step and _is_meant(step, one.entry)],
            [one for one in some if meets(one.entry, one.assumed, step.entry, need)],
        )

    def said(
        self, step: StepTold, needs: Iterable[Need], before: Iterable[StepTold], never: Container[Need] = ()
    ) -> str:
        """What is said of these needs of a step when the steps `before` it are done; "" without any. `never`: those
        that are not met even then.

        A step that brings about something else that is enough is only named: the need's own words would ask for what
        stands nowhere.
        """
        above, alone, not_yet = list[str](), list[str](), list[str]()
        by: dict[Key, tuple[StepTold, list[str]]] = {}
        elsewhere = False
        for need in needs:
            words = self._names.text(step.entry, step.profile, need.text)
            named, others = self.brought(step, need, before)
            elsewhere = elsewhere or any(one.key not in self._here for one in (*named, *others))
            last = next((one for one in reversed(others) if one.key in self._here), None)
            if need in never:
                not_yet.append(words)
            elif any(one.key in self._here for one in named):
                above.append(words)
            elif last is not None:
                told = by.setdefault(last.key, (last, []))[1]
                told += [words] if self._is_about(last, step.entry, need) else []
            else:
                alone.append(words)
        return sentences(
            (
                NOT_YET.format(needs=sentences(not_yet)) if not_yet else "",
                ABOVE.format(needs=sentences(above)) if above else "",
                *(self._after(one, step, told) for one, told in by.values()),
                *alone,
                ELSEWHERE if elsewhere else "",
            )
        )

    def _after(self, one: StepTold, step: StepTold, needs: Sequence[str]) -> str:
        title, label = self._names.text(one.entry, one.profile, one.step.title), self._names.label(one.entry)
        if one.entry.id != step.entry.id and label not in title:
            title = OF_ANOTHER.format(name=label, title=title)
        if not needs:
            return INSTEAD.format(title=title)
        return BY_ANOTHER.format(title=title, needs=sentences(needs))

    def _is_about(self, one: StepTold, entry: Entry, need: Need) -> bool:
        """Whether a step brings about what the words of a need speak of: what the step that it names would."""
        named = self._told.step_named(need.step)
        asked = {question for seen in named.seen if seen.done for question in seen.sets} if named else set()
        return not asked.isdisjoint(meets(one.entry, one.assumed, entry, need))


def _is_meant(step: StepTold, other: Entry) -> bool:
    """Whether a step of `other` can be what a need of `step` names: of its entry, a linked one, or all accounts."""
    return other.id in (step.entry.id, *step.entry.links.values()) or other.kind != step.entry.kind
