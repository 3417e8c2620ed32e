"""Whether what packs say holds together once it is worked out: graphs, letters that are claimed, and unknown answers.

For `check-content` and the tests; `content.checks` looks at what can be told without the analysis.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress

from desktop_app.analysis.compiler import compile_setup
from desktop_app.analysis.outcomes import Attack
from desktop_app.analysis.report import analyse
from desktop_app.content.library import Library
from desktop_app.content.problems import PackProblem
from desktop_app.domain.dossier import Answer, Dossier
from desktop_app.domain.profile import Profile
from desktop_app.walk.best import Best, bare, best_account, services
from desktop_app.walk.interview import asked, settled

COURSES = 6
"""So many dossiers with an answer to every question are tried: each takes another option where there is one."""


def best_of_all(library: Library) -> dict[str, Best]:
    """What each exchange allows at its best, by the pack's id. Takes some seconds; one that fails is left out."""
    found = {}
    for pack in library.packs("exchange"):
        with suppress(ValueError, KeyError, ArithmeticError):
            found[pack.id] = best_account(pack, library)
    return found


def analysis_problems(library: Library, reached: Mapping[str, Best]) -> list[PackProblem]:
    """What is wrong with the exchanges once they are worked out. `reached` as `best_of_all` gives it."""
    found: list[PackProblem] = []
    for pack in library.packs("exchange"):
        file = f"exchanges/{pack.id}.toml"
        found += [
            PackProblem(file=file, key=key, reason=reason)
            for key, reason in _faults(library, pack, reached.get(pack.id))
        ]
    return found


def _faults(library: Library, pack: Profile, reached: Best | None) -> Iterator[tuple[str, str]]:
    if reached is None:
        yield "", "cannot be worked out with every setting at its best"
        return
    try:
        analyse(compile_setup(bare(pack, library), _profiles(library, pack)))
    except (ValueError, KeyError, ArithmeticError) as error:
        yield "", f"cannot be worked out: {error}"
        return
    yield from claim_faults(pack, reached)
    yield from closed_by_not_knowing(library, pack)


def _profiles(library: Library, pack: Profile) -> dict[str, Profile]:
    return {**{one.id: one for one in services(library).values()}, pack.id: pack}


def claim_faults(pack: Profile, reached: Best) -> Iterator[tuple[str, str]]:
    """Where the pack claims other letters than those that follow from its facts."""
    if pack.best is None:
        return
    claims = (("security", pack.best.security), ("recovery", pack.best.recovery))
    for (name, claimed), letter in zip(claims, reached.letters, strict=True):
        if claimed != letter:
            yield f"best.{name}", f'is "{claimed}", but with every setting at its best it is "{letter}"'


def closed_by_not_knowing(library: Library, pack: Profile) -> Iterator[tuple[str, str]]:
    """Events that count as closed while nothing is known, and that some answers open: a false all-clear."""
    profiles = _profiles(library, pack)
    unknown = _reaching(profiles, bare(pack, library))
    for course in range(COURSES):
        opened = _reaching(profiles, _answered(library, pack, course)) - unknown
        for event in sorted(opened):
            yield "", f'"{event}" counts as closed while nothing is known, though some answers open it'


def _reaching(profiles: Mapping[str, Profile], dossier: Dossier) -> frozenset[str]:
    """The events that reach an exit."""
    setup = compile_setup(dossier, profiles)
    attack = Attack(setup, setup.exchange[0])
    exits = attack.closer.full.any | attack.closer.trading.any
    return frozenset(event for event, start in attack.starts.items() if attack.closer.whole(start) & exits)


def _answered(library: Library, pack: Profile, course: int) -> Dossier:
    """Every question answered: with option number `course`, or with all options where several can be chosen."""
    dossier = bare(pack, library)
    profiles = _profiles(library, pack)
    for entry in [entry for entry in dossier.entries if entry.pack in profiles]:
        for _ in range(2):  # answers open further questions
            for one in asked(dossier, entry, profiles[entry.pack], library.questions, looks=True):
                options = [option.id for option in one.options if not option.alone]
                if not options or settled(pack, one.question.id):
                    continue
                several = one.question.several and course % 2
                value = tuple(options) if several else (options[course % len(options)],)
                answers = {**dossier.answers, (entry.id, one.question.id): Answer(value=value, at="")}
                dossier = Dossier(entries=dossier.entries, answers=answers)
    return dossier


def best_table(reached: Mapping[str, Best]) -> list[str]:
    """One line an exchange: the letters at their best, and what they would be if every unknown were at its best."""
    lines = ["exchange    security  recovery  if all were known"]
    for pack, found in reached.items():
        security, recovery = found.letters
        known = f"{found.security_if_known.letter} and {found.recovery_if_known.letter}"
        lines.append(f"{pack:10}  {security:8}  {recovery:8}  {known}")
    return lines
