"""Colour balance: how far a range of tones is moved towards red, green and blue, as a place on a wheel.

The wheel shows what the three differ by; what they have in common is brightness, and a wheel leaves it as it
is.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Iterator, Sequence

from photoedit.gui.recipe.wheels import WheelsEditor
from photoedit.params import Param

_TURNS = tuple(cmath.exp(2j * math.pi * third / 3) for third in range(3))
"""Where red, green and blue lie on the wheel."""


def colour_of(shifts: Sequence[float]) -> complex:
    """Where shifts of red, green and blue lie on the wheel: what they have in common is left out."""
    return sum((shift * turn for shift, turn in zip(shifts, _TURNS, strict=True)), 0j) * 2 / 3


def with_colour(shifts: Sequence[float], colour: complex) -> tuple[float, ...]:
    """Shifts with the colour at this place of the wheel, and as much in common as `shifts` have."""
    common = sum(shifts) / 3
    return tuple(common + (colour * turn.conjugate()).real for turn in _TURNS)


class BalanceEditor(WheelsEditor):
    """Wheels for shifts of red, green and blue, which are 0 where nothing is changed."""

    parts = ("red", "green", "blue")
    ring = ("#b04a44", "#a89a3a", "#5f9a5f", "#2f8f95", "#5b6fc4", "#a8609a", "#b04a44")

    @classmethod
    def claims(cls, params: Sequence[Param]) -> Iterator[tuple[str, ...]]:
        names = cls.ranges_in([param for param in params if param.neutral == 0 == param.default])
        if names:
            yield names

    def place_of(self, numbers: Sequence[float]) -> complex:
        return colour_of(numbers)

    def numbers_at(self, place: complex, numbers: Sequence[float]) -> Sequence[float]:
        return with_colour(numbers, place)
