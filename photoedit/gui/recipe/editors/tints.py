"""Tints: a hue and how strong it is, as a place on a wheel. The hue is the angle, in OKLab."""

from __future__ import annotations

import cmath
import math
from collections.abc import Iterator, Sequence

from photoedit.gui.forms.gradients import RING
from photoedit.gui.recipe.wheels import WheelsEditor
from photoedit.params import Param

WEAKEST = 0.002
"""So near to the middle there is no direction; the hue stays what it was."""


def place_of_tint(hue: float, saturation: float) -> complex:
    """Where a tint lies on the wheel."""
    return cmath.rect(saturation, math.radians(hue))


def tint_at(place: complex, hue: float) -> tuple[float, float]:
    """Hue and saturation of a place on the wheel; in the middle the hue is the one it was."""
    saturation = min(abs(place), 1.0)
    return hue if saturation < WEAKEST else math.degrees(cmath.phase(place)) % 360, saturation


class TintsEditor(WheelsEditor):
    """Wheels for hues of 0 to 360 degrees with a saturation of 0 to 1."""

    parts = ("hue", "saturation")
    ring = RING

    @classmethod
    def claims(cls, params: Sequence[Param]) -> Iterator[tuple[str, ...]]:
        spans = {"hue": (0, 360), "saturation": (0, 1)}
        fitting = [p for p in params if (p.low, p.high) == spans.get(p.name.rpartition("_")[2])]
        names = cls.ranges_in(fitting)
        if names:
            yield names

    def place_of(self, numbers: Sequence[float]) -> complex:
        return place_of_tint(*numbers)

    def numbers_at(self, place: complex, numbers: Sequence[float]) -> Sequence[float]:
        return tint_at(place, numbers[0])
