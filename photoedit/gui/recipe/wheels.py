"""Wheels side by side, one for each range of tones, and below them the numbers of the chosen one.

An editor says what a place on a wheel means for the params of its range; the rest is here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from photoedit.gui.forms.number_row import NumberRow
from photoedit.gui.forms.numbers import allowed
from photoedit.gui.forms.param_row import LABEL
from photoedit.gui.recipe.editors.base import Colours, Editor
from photoedit.gui.recipe.wheel import Wheel
from photoedit.gui.style.controls import Segments
from photoedit.gui.style.theme import GRID, Theme
from photoedit.gui.words import declared
from photoedit.params import Param, ParamType, Value


class WheelsEditor(Editor):
    """Base of editors whose params are called RANGE_PART, with the same parts for every range.

    Attributes:
        parts: of each range, the params that its wheel sets.
        ring: the colours around a wheel, as `Wheel` takes them.
    """

    parts: ClassVar[tuple[str, ...]]
    ring: ClassVar[tuple[str, ...]]

    @classmethod
    def ranges_in(cls, params: Sequence[Param]) -> tuple[str, ...]:
        """The names of all params of the ranges that have all parts, range by range."""
        numbers = {p.name for p in params if p.type is ParamType.NUMBER and not p.optional}
        ranges = dict.fromkeys(name.rpartition("_")[0] for name in (p.name for p in params))
        whole = [one for one in ranges if one and all(f"{one}_{part}" in numbers for part in cls.parts)]
        return tuple(f"{one}_{part}" for one in whole for part in cls.parts)

    def __init__(
        self, params: Sequence[Param], colours: Colours, label: int = LABEL, parent: QWidget | None = None
    ) -> None:
        super().__init__(params, colours, label, parent)
        self.ranges = list(dict.fromkeys(name.rpartition("_")[0] for name in self.params))
        self.chosen = self.ranges[0]
        words = self.tr("Show the numbers of these tones")
        self.tabs = Segments(
            self.tr("Tones"), [(one, declared(one.capitalize()), words) for one in self.ranges]
        )
        self.tabs.chosen.connect(self.choose)
        self.column.addWidget(self.tabs)
        line = QHBoxLayout()
        line.setSpacing(GRID // 2)
        line.setContentsMargins(0, GRID // 2, 0, 0)
        self.wheels = {one: self._make_wheel(one) for one in self.ranges}
        for wheel in self.wheels.values():
            line.addWidget(wheel)
        self.column.addLayout(line)
        self.rows = {name: self._make_row(name) for name in self.params}
        for row in self.rows.values():
            self.column.addWidget(row)
        self.choose(self.chosen)

    def place_of(self, numbers: Sequence[float]) -> complex:
        """Where the numbers of a range, in the order of `parts`, lie on its wheel."""
        raise NotImplementedError

    def numbers_at(self, place: complex, numbers: Sequence[float]) -> Sequence[float]:
        """The numbers of a range that lie at this place of its wheel, and had been `numbers`."""
        raise NotImplementedError

    def choose(self, one: str) -> None:
        """Show the numbers of a range of tones."""
        self.chosen = one
        self.tabs.show_chosen(one)
        for name, row in self.rows.items():
            row.setVisible(name in self._names(one))

    def show_values(self, values: Mapping[str, Value]) -> None:
        self.values = dict(values)
        for one, wheel in self.wheels.items():
            params = [self.params[name] for name in self._names(one)]
            wheel.show_place(self.place_of(self._numbers(one)))
            wheel.setAccessibleDescription(
                ", ".join(f"{declared(param.label)} {param.format(values[param.name])}" for param in params)
            )
            self.tabs.mark(one, on=any(values[p.name] != p.neutral is not None for p in params))
        for name, row in self.rows.items():
            row.show_value(values[name])

    def set_theme(self, theme: Theme) -> None:
        for wheel in self.wheels.values():
            wheel.set_theme(theme)
        for row in self.rows.values():
            row.set_theme(theme)

    def _make_wheel(self, one: str) -> Wheel:
        wheel = Wheel(self.ring)
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

    def _names(self, one: str) -> tuple[str, ...]:
        return tuple(f"{one}_{part}" for part in self.parts)

    def _numbers(self, one: str) -> tuple[float, ...]:
        return tuple(float(self.values[name] or 0) for name in self._names(one))

    def _move(self, one: str, place: complex) -> None:
        if one != self.chosen:
            self.choose(one)
        numbers = self.numbers_at(place, self._numbers(one))
        named = zip(self._names(one), numbers, strict=True)
        self.wished.emit({name: allowed(self.params[name], round(number, 3)) for name, number in named})
