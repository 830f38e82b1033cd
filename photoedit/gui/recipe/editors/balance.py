"""Colour balance: a wheel for each range of tones, and the numbers of the one that is chosen.

The wheel shows the colour in red, green and blue, which is what they differ by; what all three have in common
is brightness, and a wheel leaves it as it is.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from photoedit.gui.forms.number_row import NumberRow
from photoedit.gui.forms.numbers import allowed
from photoedit.gui.forms.param_row import LABEL
from photoedit.gui.recipe.editors.base import Colours, Editor
from photoedit.gui.recipe.wheel import Wheel
from photoedit.gui.style.controls import Segments
from photoedit.gui.style.theme import GRID, Theme
from photoedit.gui.words import declared
from photoedit.params import Param, ParamType, Value

AXES = ("red", "green", "blue")
_TURNS = tuple(cmath.exp(2j * math.pi * third / 3) for third in range(3))
"""Where red, green and blue lie on the wheel."""
_RING = ("#b04a44", "#a89a3a", "#5f9a5f", "#2f8f95", "#5b6fc4", "#a8609a", "#b04a44")

Shifts = tuple[float, float, float]


def colour_of(shifts: Shifts) -> complex:
    """Where shifts of red, green and blue lie on the wheel: what they have in common is left out."""
    return sum((shift * turn for shift, turn in zip(shifts, _TURNS, strict=True)), 0j) * 2 / 3


def with_colour(shifts: Shifts, colour: complex) -> Shifts:
    """Shifts with the colour at this place of the wheel, and as much in common as `shifts` have."""
    common = sum(shifts) / 3
    red, green, blue = (common + (colour * turn.conjugate()).real for turn in _TURNS)
    return red, green, blue


class BalanceEditor(Editor):
    """Wheels side by side, each under its name; below them red, green and blue of the chosen one."""

    @classmethod
    def claims(cls, params: Sequence[Param]) -> Iterator[tuple[str, ...]]:
        shifts = {p.name for p in params if p.type is ParamType.NUMBER and p.neutral == 0 == p.default}
        names = [p.name for p in params]
        ranges = dict.fromkeys(name.rpartition("_")[0] for name in names if name in shifts)
        whole = [one for one in ranges if one and all(f"{one}_{axis}" in shifts for axis in AXES)]
        if whole:
            yield tuple(f"{one}_{axis}" for one in whole for axis in AXES)

    def __init__(
        self, params: Sequence[Param], colours: Colours, label: int = LABEL, parent: QWidget | None = None
    ) -> None:
        super().__init__(params, colours, label, parent)
        self.ranges = list(dict.fromkeys(name.rpartition("_")[0] for name in self.params))
        self.chosen = self.ranges[0]
        self.tabs = Segments(
            self.tr("Tones"),
            [
                (one, declared(one.capitalize()), self.tr("Show the numbers of these tones"))
                for one in self.ranges
            ],
        )
        self.tabs.chosen.connect(self.choose)
        self.wheels = {one: self._make_wheel(one) for one in self.ranges}
        line = QHBoxLayout()
        line.setSpacing(GRID // 2)
        line.setContentsMargins(0, GRID // 2, 0, 0)
        for wheel in self.wheels.values():
            line.addWidget(wheel)
        self.rows = {name: self._make_row(name) for name in self.params}
        self.column.addWidget(self.tabs)
        self.column.addLayout(line)
        below = QVBoxLayout()
        below.setSpacing(0)
        for row in self.rows.values():
            below.addWidget(row)
        self.column.addLayout(below)
        self.choose(self.chosen)

    def _make_wheel(self, one: str) -> Wheel:
        wheel = Wheel(_RING)
        wheel.setAccessibleName(self.tr("Colour of {0}").format(declared(one.capitalize())))
        wheel.setToolTip(self.tr("Drag the dot towards a colour, or move it with the arrows"))
        wheel.moved.connect(partial(self._move, one))
        wheel.reset.connect(lambda: self._reset(self._names(one)))
        wheel.rested.connect(self.rested)
        return wheel

    def _make_row(self, name: str) -> NumberRow:
        row = NumberRow(self.params[name], self._label, self._colours.get(name, ()))
        row.wished.connect(lambda value: self.wished.emit({name: value}))
        row.rested.connect(self.rested)
        row.entered.connect(self.entered)
        return row

    def choose(self, one: str) -> None:
        """Show the numbers of a range of tones."""
        self.chosen = one
        self.tabs.show_chosen(one)
        for name, row in self.rows.items():
            row.setVisible(name in self._names(one))

    def show_values(self, values: Mapping[str, Value]) -> None:
        self.values = dict(values)
        for one, wheel in self.wheels.items():
            wheel.show_place(colour_of(self._shifts(one)))
            red, green, blue = self._shifts(one)
            wheel.setAccessibleDescription(f"{red:+.2f}, {green:+.2f}, {blue:+.2f}")
            self.tabs.mark(one, on=any(self._shifts(one)))
        for name, row in self.rows.items():
            row.show_value(values[name])

    def set_theme(self, theme: Theme) -> None:
        for wheel in self.wheels.values():
            wheel.set_theme(theme)
        for row in self.rows.values():
            row.set_theme(theme)

    def _names(self, one: str) -> tuple[str, ...]:
        return tuple(f"{one}_{axis}" for axis in AXES)

    def _shifts(self, one: str) -> Shifts:
        red, green, blue = (float(self.values[name] or 0) for name in self._names(one))
        return red, green, blue

    def _move(self, one: str, place: complex) -> None:
        if one != self.chosen:
            self.choose(one)
        shifts = with_colour(self._shifts(one), place)
        self.wished.emit(
            {
                name: allowed(self.params[name], round(shift, 3))
                for name, shift in zip(self._names(one), shifts, strict=True)
            }
        )
