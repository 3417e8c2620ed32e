"""The lock files cover every system that the README names, and nothing in them says where to fetch from."""

from __future__ import annotations

import importlib.util
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

CHECKOUT = Path(__file__).resolve().parent.parent


def _load() -> Any:
    spec = importlib.util.spec_from_file_location("lock_program", CHECKOUT / "packaging" / "lock.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up there
    spec.loader.exec_module(module)
    return module


lock = _load()
TARGETS = [
    pytest.param(target, id=f"{target[0].sys_platform}-{target[0].machine}-{target[1]}") for target in lock.TARGETS
]
ENTRY = re.compile(r"([a-z0-9-]+)==[0-9.]+(?: --hash=sha256:[0-9a-f]{64})+")


@pytest.mark.parametrize("target", TARGETS)
def test_each_system_finds_each_dependency_once_with_its_hashes(target: Any) -> None:
    entries = lock.entries_for(target)
    names = [ENTRY.fullmatch(" ".join(entry.split()))[1] for entry in entries]
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [Requirement(one) for one in project["project"]["dependencies"] + project["dependency-groups"]["dev"]]
    wanted = {canonicalize_name(one.name) for one in asked if lock.applies(one, target)}
    assert len(names) == len(set(names))
    assert wanted <= set(names)


@pytest.mark.parametrize("path", [lock.RUN_LOCK, lock.DEV_LOCK], ids=lambda path: path.name)
def test_a_lock_file_holds_no_address_and_no_option_of_pip(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "://" not in text
    assert set(re.findall(r"(?<=\s)--?[a-z-]+", text)) == {"--hash"}


@given(st.sets(st.sampled_from(lock.SYSTEMS), min_size=1), st.integers(1, len(lock.PYTHONS)))
def test_a_marker_is_true_on_its_systems_and_on_no_other(systems: set[Any], pythons: int) -> None:
    targets = [(system, python) for system in systems for python in lock.PYTHONS[:pythons]]
    written = lock.marker(targets)
    for system, python in lock.TARGETS:
        meant = (system, python) in targets
        assert (not written or Marker(written).evaluate(system.environment(python))) == meant


def test_what_no_marker_can_say_ends_the_program() -> None:
    with pytest.raises(SystemExit, match="cannot write as a marker"):
        lock.marker([lock.TARGETS[0], lock.TARGETS[-1]])
