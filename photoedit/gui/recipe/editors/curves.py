"""Tone curves: one box to bend them in, with a tab for each, and the points as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from photoedit.gui.canvas.pictures import Bins
from photoedit.gui.forms.param_row import LABEL
from photoedit.gui.forms.text_rows import TextRow
from photoedit.gui.recipe.curve_editor import CurveEditor
from photoedit.gui.recipe.editors.base import Colours, Editor
from photoedit.gui.style.controls import Segments
from photoedit.gui.style.theme import Theme
from photoedit.gui.words import declared
from photoedit.params import Param, ParamType, Value

CHANNELS = ("red", "green", "blue")


class CurvesEditor(Editor):
    """All curves of a filter; the tab says which one is bent."""

    draws_histogram = True

    @classmethod
    def claims(cls, params: Sequence[Param]) -> Iterator[tuple[str, ...]]:
        curves = tuple(p.name for p in params if p.type is ParamType.TABLE and p.rising and p.shape[2] == 2)
        if curves:
            yield curves

    def __init__(
        self, params: Sequence[Param], colours: Colours, label: int = LABEL, parent: QWidget | None = None
    ) -> None:
        super().__init__(params, colours, label, parent)
        self._bins: Bins | None = None
        self.name = params[0].name
        self.tabs = Segments(self.tr("Curve"), [(p.name, self._tab(p), declared(p.help)) for p in params])
        self.tabs.chosen.connect(self.choose)
        self.tabs.setVisible(len(params) > 1)
        self.box = CurveEditor(params[0].shape[1])
        self.box.wished.connect(lambda text: self.wished.emit({self.name: text}))
        self.box.rested.connect(self.rested)
        self.rows = {param.name: TextRow(param, label) for param in params}
        self.column.addWidget(self.tabs)
        self.column.addWidget(self.box)
        for name, row in self.rows.items():
            row.wished.connect(lambda text, name=name: self.wished.emit({name: text}))
            row.rested.connect(self.rested)
            self.column.addWidget(row)
        self.choose(self.name)

    def _tab(self, param: Param) -> str:
        return declared(param.label) if param.name in CHANNELS else self.tr("All")

    def choose(self, name: str) -> None:
        """Bend this curve."""
        self.name = name
        self.tabs.show_chosen(name)
        self.box.setAccessibleName(declared(self.params[name].label))
        self.box.setAccessibleDescription(declared(self.params[name].help))
        self.box.show_points(self.params[name].format(self.values[name]))
        for other, row in self.rows.items():
            row.setVisible(other == name)
        self.show_bins(self._bins)

    def show_values(self, values: Mapping[str, Value]) -> None:
        self.values = dict(values)
        for name, row in self.rows.items():
            row.show_value(values[name])
            self.tabs.mark(name, on=values[name] != self.params[name].neutral)
        self.box.show_points(self.params[self.name].format(values[self.name]))

    def set_theme(self, theme: Theme) -> None:
        self.box.set_theme(theme)

    def show_bins(self, bins: Bins | None) -> None:
        self._bins = bins
        if bins is not None and len(bins) == len(CHANNELS) and self.name in CHANNELS:
            place = CHANNELS.index(self.name)
            bins = bins[place : place + 1]
        self.box.show_bins(bins)
