"""Photos that the program itself did not survive: a decoder that crashes takes the whole process with it.

The journal has a line for every photo that takes off, and one when it lands. What was in the air when a batch
ended without an end is suspected. The next batch in that folder does suspects last, each alone; so who is in
the air at another death is the cause, and is not tried again before the batch has come to its end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from photoedit.engine.safety.records import absolute
from photoedit.engine.stamp import Stamp
from photoedit.errors import EngineError

QUARANTINED = "program_died"
"""The code of photos that are not tried any more."""

MOST_DEATHS = 2


class TakeOff(NamedTuple):
    """A photo's file as it was when it took off: who replaces it gets another chance."""

    source: str
    size: int
    mtime_ns: int

    @classmethod
    def of(cls, path: Path) -> TakeOff:
        """The file as it is now; zeros if there is none."""
        return cls(str(absolute(path)), *(Stamp.of(path) or Stamp(0, 0)))

    @classmethod
    def told(cls, line: Mapping[str, Any]) -> TakeOff:
        """The file as a journal's line tells it; zeros where that says no numbers."""
        said = (line.get("size"), line.get("mtime_ns"))
        return cls(str(line.get("source")), *(value if isinstance(value, int) else 0 for value in said))


class Suspects:
    """How many deaths each photo was met at, as the lines of a journal tell."""

    def __init__(self, lines: Iterable[Mapping[str, Any]] = ()) -> None:
        self._deaths: Counter[TakeOff] = Counter()
        aloft: dict[str, TakeOff] = {}
        for line in lines:
            event, source = line.get("event"), str(line.get("source"))
            if event == "begin":  # so the batch before had no end
                self._deaths.update(aloft.values())
                aloft = {}
            elif event == "start":
                aloft[source] = TakeOff.told(line)
            elif event in ("done", "failed"):
                one = aloft.pop(source, None)
                if one is not None and line.get("code") != QUARANTINED:
                    del self._deaths[one]
            elif event == "end":
                aloft = {}
                if not line.get("unfinished"):
                    self._deaths.clear()
        self._deaths.update(aloft.values())

    def __contains__(self, path: Path) -> bool:
        """Whether a photo is to be done last, and alone."""
        return bool(self._deaths) and self._deaths[TakeOff.of(path)] > 0

    def check(self, path: Path) -> None:
        """See that a photo may be tried.

        Raises:
            EngineError: the program died of it; code `QUARANTINED`.
        """
        deaths = self._deaths[TakeOff.of(path)] if self._deaths else 0
        if deaths >= MOST_DEATHS:
            raise EngineError(
                f"the program died {deaths} times while it had this photo in hand, the last time alone, so "
                "it is in quarantine; save it anew with another program, or leave it out",
                code=QUARANTINED,
            )
