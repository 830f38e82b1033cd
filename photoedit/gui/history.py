"""What can be undone: changes of edits and of the list of photos, one after the other, as plain data.

A change knows what it touched as it was before and after. Changes that share a key, as those of a slider that
is being dragged, become one entry until the history rests.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from photoedit.edits import Edits

MOST = 500
"""Entries that are kept; the oldest go first."""

Place = Path | None
"""Whose edits: a photo's, or with None the folder's, which are a recipe and nothing else."""

EditsByPlace = Mapping[Place, Edits]


@dataclass(frozen=True)
class State:
    """What a change touched, before or after it.

    Attributes:
        edits: what they are.
        photos: the list of photos; None if it was not touched.
    """

    edits: EditsByPlace = field(default_factory=dict)
    photos: tuple[Path, ...] | None = None


@dataclass(frozen=True)
class _Change:
    """One entry."""

    before: State
    after: State


class History:
    """The entries, and the place among them: those before it can be undone, those behind it redone."""

    def __init__(self) -> None:
        self._changes: list[_Change] = []
        self._place = 0
        self._key: object = None

    @property
    def can_undo(self) -> bool:
        return self._place > 0

    @property
    def can_redo(self) -> bool:
        return self._place < len(self._changes)

    def add(self, before: State, after: State, drag: object = None) -> None:
        """Make an entry, or a part of the last one if that was the same `drag`; None never is."""
        key = None if drag is None else (drag, frozenset(after.edits))
        if key is not None and key == self._key and self._place:
            self._place -= 1
            before = self._changes[self._place].before
        self._changes[self._place :] = [_Change(before, after)]
        del self._changes[: max(len(self._changes) - MOST, 0)]
        self._place = len(self._changes)
        self._key = key

    def rest(self) -> None:
        """End a drag: the next change is an entry of its own."""
        self._key = None

    def back(self) -> State:
        """Go one entry back, if there is one; what is so then."""
        self.rest()
        if not self.can_undo:
            return State()
        self._place -= 1
        return self._changes[self._place].before

    def forward(self) -> State:
        """Go one entry forward again, if there is one; what is so then."""
        self.rest()
        if not self.can_redo:
            return State()
        self._place += 1
        return self._changes[self._place - 1].after

    def touches(self, place: Place) -> bool:
        """Whether anything was changed there."""
        return any(place in change.after.edits for change in self._changes)

    def forget_lists(self) -> None:
        """Other photos are open: the lists of the former ones can't be brought back."""
        undone = [change for change in self._changes[: self._place] if change.after.photos is None]
        rest = [change for change in self._changes[self._place :] if change.after.photos is None]
        self._changes, self._place = undone + rest, len(undone)
