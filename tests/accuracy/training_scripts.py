"""The training scripts' own modules, for tests: two folders have modules of the same names."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

TRAINING = Path(__file__).resolve().parents[2] / "training"


def script(folder: str, name: str) -> ModuleType:
    """The module `name` of training/<folder>, with the modules beside it that it imports; other folders' are left as they were."""
    beside = {path.stem for path in (TRAINING / folder).glob("*.py")}
    kept = {module: sys.modules.pop(module) for module in beside & set(sys.modules)}
    path = list(sys.path)
    sys.path.insert(0, str(TRAINING / folder))
    try:
        return import_module(name)
    finally:
        sys.path[:] = path
        for module in beside & set(sys.modules):
            del sys.modules[module]
        sys.modules.update(kept)
