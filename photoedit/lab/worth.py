"""What all cores together are worth, as the laboratory measured it last on this machine.

The system does not say what two halves of a core do together, nor what a host keeps from its guests: so what
is predicted rests on this measurement, where there is one.
"""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import platformdirs

from photoedit.errors import WriteError
from photoedit.formats.files import write_atomically


def remember(count: int, gain: float) -> None:
    """Keep that `count` busy processes did `gain` times the work of one; or not, if it can't be written."""
    text = json.dumps({"cores": count, "gain": gain}).encode()
    with contextlib.suppress(WriteError, OSError):
        _file().parent.mkdir(parents=True, exist_ok=True)
        write_atomically(_file(), lambda file: file.write(text), overwrite=True)


def remembered(count: int) -> float | None:
    """What `count` busy processes do, if one alone does 1; None if that was not measured."""
    try:
        told = json.loads(_file().read_text(encoding="utf-8"))
        return min(max(float(told["gain"]), 1.0), float(count)) if told["cores"] == count else None
    except (OSError, ValueError, KeyError, TypeError):  # nothing, or something of another version
        return None


def _file() -> Path:
    return platformdirs.user_state_path("photoedit") / "cores.json"
