"""How workers are doing, added up while they are at it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from photoedit.engine.meter import TileRecord


class Vitals(NamedTuple):
    """What workers have done since they began, in seconds, and what they have in hand.

    Attributes:
        flying: tasks in the pool's hands.
        wall, cpu, gil_wait: of all tiles, added up.
    """

    flying: int = 0
    wall: float = 0.0
    cpu: float = 0.0
    gil_wait: float = 0.0

    def plus(self, records: Sequence[TileRecord]) -> Vitals:
        """With these tiles as well."""
        return self._replace(
            wall=self.wall + sum(record.wall for record in records),
            cpu=self.cpu + sum(record.cpu for record in records),
            gil_wait=self.gil_wait + sum(record.gil_wait for record in records),
        )
