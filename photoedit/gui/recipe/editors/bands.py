"""Bands of colour: tabs for hue, saturation and lightness, the bands, and the row of the chosen one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from photoedit.gui.forms.number_row import NumberRow
from photoedit.gui.forms.numbers import allowed, slider_range, step_of, stepped, text_of
from photoedit.gui.forms.param_row import LABEL
from photoedit.gui.recipe.band_strip import BandStrip
from photoedit.gui.recipe.editors.base import Colours, Editor
from photoedit.gui.style.controls import Segments
from photoedit.gui.style.theme import Theme
from photoedit.gui.words import declared
from photoedit.params import Param, ParamType, Value

WHATS = ("hue", "saturation", "lightness")
FEWEST = 3
"""So many bands are worth an equaliser."""


class BandsEditor(Editor):
    """Tabs, the strip, and the row of the chosen band."""

    @classmethod
    def claims(cls, params: Sequence[Param]) -> Iterator[tuple[str, ...]]:
        numbers = {p.name for p in params if p.type is ParamType.NUMBER and not p.optional}
        bands = [name.removesuffix(f"_{WHATS[0]}") for name in numbers if name.endswith(f"_{WHATS[0]}")]
        whole = {band for band in bands if all(f"{band}_{what}" in numbers for what in WHATS)}
        if len(whole) >= FEWEST:
            yield tuple(p.name for p in params if p.name.rpartition("_")[0] in whole)

    def __init__(
        self, params: Sequence[Param], colours: Colours, label: int = LABEL, parent: QWidget | None = None
    ) -> None:
        super().__init__(params, colours, label, parent)
        self.bands = list(dict.fromkeys(name.rpartition("_")[0] for name in self.params))
        self.what = WHATS[1]
        self.rows: dict[str, NumberRow] = {}
        self._theme: Theme | None = None
        self._words = {
            "hue": self.tr("Hue"),
            "saturation": self.tr("Saturation"),
            "lightness": self.tr("Lightness"),
        }
        self.tabs = Segments(
            self.tr("What changes"),
            [(what, self._words[what], "") for what in WHATS],
        )
        self.tabs.chosen.connect(self.choose)
        self.strip = BandStrip()
        self.strip.picked.connect(lambda _band: self._show_chosen())
        self.strip.moved.connect(self._move)
        self.strip.stepped.connect(self._step)
        self.strip.reset.connect(lambda band: self._reset([self._name(band)]))
        self.strip.rested.connect(self.rested)
        self.column.addWidget(self.tabs)
        self.column.addWidget(self.strip)
        self.choose(self.what)

    def choose(self, what: str) -> None:
        """Show hue, saturation or lightness."""
        self.what = what
        self.tabs.show_chosen(what)
        low, high = slider_range(self.params[self._name(0)])
        self.strip.set_bands(low, high, [self._colours.get(name, ()) for name in self._names()])
        self.strip.setAccessibleName(self._words[what])
        self._show_numbers()
        self._show_chosen()

    def show_values(self, values: Mapping[str, Value]) -> None:
        self.values = dict(values)
        for what in WHATS:
            names = [f"{band}_{what}" for band in self.bands]
            self.tabs.mark(what, on=any(values[name] != self.params[name].neutral for name in names))
        for name, row in self.rows.items():
            row.show_value(values[name])
        self._show_numbers()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.strip.set_theme(theme)
        for row in self.rows.values():
            row.set_theme(theme)

    def _number(self, name: str) -> float:
        return float(self.values[name] or 0)

    def _name(self, band: int) -> str:
        return f"{self.bands[band]}_{self.what}"

    def _names(self) -> list[str]:
        return [self._name(band) for band in range(len(self.bands))]

    def _show_numbers(self) -> None:
        self.strip.show_numbers([self._number(name) for name in self._names()])
        name = self._name(self.strip.chosen)
        param = self.params[name]
        self.strip.setAccessibleDescription(
            f"{declared(param.label)}: {text_of(param, self._number(name))}. {declared(param.help)}"
        )

    def _show_chosen(self) -> None:
        """Show the row of the chosen band; rows are made when they are first wanted."""
        chosen = self._name(self.strip.chosen)
        if chosen not in self.rows:
            self.rows[chosen] = self._make_row(chosen)
        for name, row in self.rows.items():
            row.setVisible(name == chosen)
        self._show_numbers()

    def _make_row(self, name: str) -> NumberRow:
        row = NumberRow(self.params[name], self._label, self._colours.get(name, ()))
        row.wished.connect(lambda value: self.wished.emit({name: value}))
        row.rested.connect(self.rested)
        row.entered.connect(self.entered)
        row.show_value(self.values[name])
        if self._theme is not None:
            row.set_theme(self._theme)
        self.column.addWidget(row)
        return row

    def _move(self, band: int, value: float) -> None:
        param = self.params[self._name(band)]
        fine = step_of(param) / 2
        self.wished.emit({param.name: allowed(param, round(value / fine) * fine)})

    def _step(self, band: int, steps: float) -> None:
        param = self.params[self._name(band)]
        self.wished.emit({param.name: stepped(param, self._number(param.name), steps)})
