# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Modules that come into memory when something in them is first used (ADR 7).

Only the start of the windows asks for it; everybody else loads everything at once. Whoever takes a
name out of a module (`from a.b import C`) uses it; whoever imports the module (`from a import b`)
does not yet. Nothing else in the program knows of it.
"""

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType

# One for all: with a lock for each, two threads that load in another order wait for each other.
_ONE_AT_A_TIME = RLock()


def put_off(names: Sequence[str]) -> None:
    """From now on load a module of *names* when it is used; a name that ends in a dot: all in it.

    What is loaded already stays so. Packages themselves are loaded at once: they hold nothing.
    """
    sys.meta_path.insert(0, _Finder(tuple(names)))


def load(name: str) -> ModuleType:
    """Load *name* now, on any thread."""
    with _ONE_AT_A_TIME:
        return import_module(name)


def waiting() -> frozenset[str]:
    """What was imported, and not used so far."""
    return frozenset(name for name, one in sys.modules.items() if type(one) is _Unread)


class _Finder(MetaPathFinder):
    def __init__(self, names: tuple[str, ...]) -> None:
        self._names = names

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module as the others find it, with a loader that waits."""
        if not any(name == one or (one[-1] == "." and name.startswith(one)) for one in self._names):
            return None
        for other in sys.meta_path:
            spec = None if other is self else other.find_spec(name, path, target)
            if spec is not None:
                if spec.loader is not None and spec.submodule_search_locations is None:
                    spec.loader = _Waits(spec.loader)
                return spec
        return None


class _Waits(Loader):
    """Makes the module, and leaves it unread."""

    def __init__(self, loader: Loader) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        spec = module.__spec__
        if spec is not None:
            # As it would have been: whoever looks for the source finds it.
            spec.loader = module.__loader__ = self._loader
            module.__class__ = _Unread


class _Unread(ModuleType):
    """Reads itself when something of it is asked for."""

    def __getattribute__(self, name: str) -> object:
        own: dict[str, object] = object.__getattribute__(self, "__dict__")
        # What every module has is there already; asking for it reads nothing.
        if name.startswith("__") and (name in own or name in ("__class__", "__dict__")):
            return object.__getattribute__(self, name)
        with _ONE_AT_A_TIME:
            if object.__getattribute__(self, "__class__") is _Unread:
                _read(self, own)
        return object.__getattribute__(self, name)


def _read(module: ModuleType, own: dict[str, object]) -> None:
    spec = own["__spec__"]
    if own.get(_BEING_READ) or not isinstance(spec, ModuleSpec) or spec.loader is None:
        # In the middle of it, and on this thread: what is there so far, as in any circle.
        return
    own[_BEING_READ] = True
    try:
        spec.loader.exec_module(module)
    finally:
        del own[_BEING_READ]
    module.__class__ = ModuleType


_BEING_READ = "<being read>"
