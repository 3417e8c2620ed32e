"""Modules that libraries load at their beginning and that a start has no use for: each is loaded when something of it
is first asked for, so that the first window comes sooner.

Most of them are PySide6's own explanations of its functions (`shibokensupport`), which only an error about wrong
arguments asks for, and what those bring along. Nothing is replaced: who asks gets the whole module, an instant later.
`importlib.util.LazyLoader` does not do here: it loads a module already when its `__spec__` is looked at, which PySide6
does with its own.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.abc import Loader
    from importlib.machinery import ModuleSpec

LATER = frozenset(
    {
        "argparse",
        "ast",
        "base64",
        "inspect",
        "ipaddress",
        "logging",
        "msgspec.inspect",
        "msgspec.json",
        "msgspec.msgpack",
        "msgspec.toml",
        "msgspec.yaml",
        "shutil",
        "tempfile",
        "textwrap",
        "traceback",
        "zipfile",
        "shibokensupport.signature.errorhandler",
        "shibokensupport.signature.layout",
        "shibokensupport.signature.lib.enum_sig",
        "shibokensupport.signature.lib.pyi_generator",
        "shibokensupport.signature.lib.tool",
        "shibokensupport.signature.parser",
    }
)
"""By their full names. Not `shibokensupport.signature.mapping`: PySide6's library looks into it from C++."""

FEATURES = "shibokensupport.signature.loader"
"""Its `post_init` has PySide6 look at every import from then on, for `from __feature__ import ...`, and search the
source of every module that is imported. Nothing of ours uses that."""


def install() -> None:
    """From now on the modules in `LATER` that are not there yet are loaded when they are first used."""
    if not any(isinstance(one, _Finder) for one in sys.meta_path):
        sys.meta_path.insert(0, _Finder())


class LaterModule(ModuleType):
    """Stands for a module until something is asked of it; then it is that module."""

    def __getattr__(self, name: str) -> object:
        """Python asks here for what the module does not have, which is everything before it was loaded."""
        self.__dict__["_begin"](self)
        return getattr(self, name)

    def __dir__(self) -> list[str]:
        """All its names."""
        self.__dict__["_begin"](self)
        return dir(self)


class _Around:
    """Another loader, around which something is done. `spec` is that of the one module that it loads."""

    def __init__(self, spec: ModuleSpec, loader: Loader) -> None:
        self._spec, self._name, self._loader = spec, spec.name, loader
        self._lock = threading.RLock()

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)


class _Waiting(_Around):
    """Puts its module off, and loads it once, whichever threads ask."""

    def exec_module(self, module: ModuleType) -> None:
        module.__dict__["_begin"] = self._begin
        module.__class__ = LaterModule

    def _begin(self, module: ModuleType) -> None:
        with self._lock:
            if type(module) is not LaterModule:
                return  # another thread was quicker, or the module asks something of itself while it is loaded
            module.__class__ = ModuleType  # type: ignore[assignment] # narrowed to what it is no longer
            # PySide6 gives its modules a second name, under which their loader does not know them.
            known_as, self._spec.name = self._spec.name, self._name
            self._spec.loader = module.__loader__ = self._loader
            try:
                self._loader.exec_module(module)
            except BaseException:
                module.__class__ = LaterModule  # the next one who asks is told the same
                raise
            finally:
                self._spec.name = known_as
            del module.__dict__["_begin"]


class _WithoutFeatures(_Around):
    """Loads `FEATURES` with a `post_init` that does nothing."""

    def exec_module(self, module: ModuleType) -> None:
        self._loader.exec_module(module)
        module.post_init = _nothing  # type: ignore[attr-defined]


def _nothing() -> None:
    """In the place of what would be done."""


class _Finder:
    """Asks the others for a module and puts something around its loader."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in LATER and name != FEATURES:
            return None
        for other in sys.meta_path:
            spec = None if other is self else other.find_spec(name, path, target)
            if spec is not None and spec.loader is not None:
                around = _Waiting if name in LATER else _WithoutFeatures
                spec.loader = around(spec, spec.loader)  # type: ignore[assignment] # as much of a loader as is asked for
                return spec
        return None
