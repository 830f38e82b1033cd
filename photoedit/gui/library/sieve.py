"""Which of the open photos strip and grid show: those of a name and a state that are looked for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class State(Enum):
    """What a batch does with a photo."""

    NONE = "none"
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    SKIPPED = "skipped"


KINDS = {
    "all": "All photos",
    "edited": "Edited",
    "unedited": "Not edited",
    "waiting": "Waiting",
    "done": "Done",
    "failed": "Failed",
}
"""What one can look for, and its words for people."""

_STATES = {
    "waiting": {State.QUEUED, State.RUNNING},
    "done": {State.DONE, State.SKIPPED},
    "failed": {State.FAILED},
}


@dataclass(frozen=True)
class Sieve:
    """What is looked for.

    Attributes:
        name: a part of the file's name, in large or small letters; empty is any.
        kind: one of `KINDS`; a photo is edited if it has a recipe of its own.
    """

    name: str = ""
    kind: str = "all"

    @property
    def is_open(self) -> bool:
        """Whether it keeps nothing back."""
        return not self.name and self.kind == "all"

    def passes(self, photo: Path, state: State, *, edited: bool) -> bool:
        """Whether a photo is among those that are looked for."""
        if self.name.casefold() not in photo.name.casefold():
            return False
        if self.kind in _STATES:
            return state in _STATES[self.kind]
        return self.kind == "all" or edited == (self.kind == "edited")
