"""The power is cut at any moment, and the drive forgets what it had not been told to keep. What was saved is there.

Each moment of a recorded run is a power cut; see power_loss.py for what one may leave. STRONGROOM_FAULTS=20000 in the
environment tries so many of them.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from fault_storm import TASKS, Task
from power_loss import Recorder, after_a_cut, recording

from tests.faults import Faults

CUTS = {"save": 110, "create": 60, "upgrade": 40, "backup": 50, "restore": 60, "ways": 60, "preferences": 40}
"""Power cuts of each kind in an ordinary run."""

WORDS = {"save": 8, "create": 3, "backup": 3, "preferences": 6}
"""After how many things that were said to be saved a task that goes on is stopped."""

WANTED = int(os.environ.get("STRONGROOM_FAULTS", "0"))

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the recorder knows the calls of Linux")


class Enough(BaseException):
    """The task has said enough; a BaseException, so that nothing on the way takes it for a fault."""


def recorded(task: Task, words: int) -> tuple[Recorder, int]:
    """What a task does from its beginning, as a recorder of its parent folder."""
    said = 0
    with recording(task.folder.parent) as recorder:

        def say(word: object) -> None:
            nonlocal said
            recorder.said(word)
            said += 1
            if said == words:
                raise Enough

        with suppress(Enough):
            task.work(say)
    return recorder, len(recorder.events)


@pytest.mark.parametrize("name", CUTS)
def test_a_power_cut_at_any_moment_loses_nothing(tmp_path: Path, name: str, faults: Faults) -> None:
    place = tmp_path / "drive"
    place.mkdir()
    task = TASKS[name](place / "v")
    task.prepare()
    recorder, moments = recorded(task, WORDS.get(name, 0))
    cuts = max(CUTS[name], WANTED * CUTS[name] // sum(CUTS.values()))
    seed = 5 if "CI" in os.environ else random.randrange(10**6)
    chance = random.Random(seed)
    assert moments > 10, "nothing was recorded"
    for cut in range(cuts):
        # Each moment once, from the first to the last, then at random.
        moment = cut * moments // cuts if cuts <= moments else (cut if cut <= moments else chance.randint(0, moments))
        said = after_a_cut(recorder, moment, chance, place)
        looked = TASKS[name].__new__(TASKS[name])
        looked.__dict__.update(vars(task))
        faults.injected()
        try:
            looked.look(said)
        except Exception as error:
            events = [f"{what} {Path(name).name}" for what, name, _, _ in recorder.events[:moment][-6:]]
            error.add_note(f"seed {seed}, cut {cut}, after {moment} of {moments} events, the last: {events}")
            raise
    shutil.rmtree(place)
