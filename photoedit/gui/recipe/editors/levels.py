"""Levels: the box with the handles, and below each handle its number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photoedit.gui.canvas.pictures import Bins
from photoedit.gui.forms.number_field import NumberField
from photoedit.gui.forms.numbers import allowed, stepped, text_of
from photoedit.gui.forms.param_row import FIELD, LABEL
from photoedit.gui.recipe.editors.base import Colours, Editor
from photoedit.gui.recipe.levels_box import BLACK, HANDLES, LevelsBox
from photoedit.gui.style.theme import GRID, Theme
from photoedit.gui.words import declared
from photoedit.params import Param, ParamType, Value


class LevelsEditor(Editor):
    """Black, white and gamma of whatever filter has them."""

    draws_histogram = True

    @classmethod
    def claims(cls, params: Sequence[Param]) -> Iterator[tuple[str, ...]]:
        if {p.name for p in params if p.type is ParamType.NUMBER and not p.optional}.issuperset(HANDLES):
            yield HANDLES

    def __init__(
        self, params: Sequence[Param], colours: Colours, label: int = LABEL, parent: QWidget | None = None
    ) -> None:
        super().__init__(params, colours, label, parent)
        self.box = LevelsBox()
        self.box.setAccessibleName(self.tr("Levels"))
        self.box.setToolTip(
            self.tr("What comes in, and how much of it becomes black and white, in the channel that has most")
        )
        self.box.moved.connect(self._wish)
        self.box.stepped.connect(self._step)
        self.box.reset.connect(lambda name: self._reset([name]))
        self.box.rested.connect(self.rested)
        self.column.addWidget(self.box)
        self.fields: dict[str, NumberField] = {}
        line = QHBoxLayout()
        line.setContentsMargins(GRID, 0, GRID, GRID // 2)
        for name in HANDLES:
            if name != BLACK:
                line.addStretch(1)
            line.addLayout(self._make_field(self.params[name]))
        self.column.addLayout(line)

    def _make_field(self, param: Param) -> QVBoxLayout:
        """A number under its name."""
        field = self.fields[param.name] = NumberField()
        field.setFixedWidth(FIELD)
        field.setAccessibleName(declared(param.label))
        field.setAccessibleDescription(declared(param.help))
        field.typed.connect(lambda value: self._type(param.name, value))
        field.stepped.connect(lambda steps: self._step(param.name, steps))
        field.entered.connect(self.entered)
        label = QLabel(declared(param.label))
        label.setObjectName("dim")
        label.setToolTip(declared(param.help))
        label.setBuddy(field)
        column = QVBoxLayout()
        column.setSpacing(0)
        for widget in (label, field):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        return column

    def show_values(self, values: Mapping[str, Value]) -> None:
        self.values = dict(values)
        numbers = {name: float(values[name] or 0) for name in HANDLES}
        self.box.show_levels(numbers)
        for name, field in self.fields.items():
            field.show_text(text_of(self.params[name], numbers[name]))

    def set_theme(self, theme: Theme) -> None:
        self.box.set_theme(theme)

    def show_bins(self, bins: Bins | None) -> None:
        self.box.show_bins(bins)

    def _wish(self, name: str, value: float) -> None:
        self.wished.emit({name: allowed(self.params[name], round(value, 3))})

    def _type(self, name: str, value: float) -> None:
        self.wished.emit({name: allowed(self.params[name], value)})
        self.rested.emit()

    def _step(self, name: str, steps: float) -> None:
        self.wished.emit({name: stepped(self.params[name], float(self.values[name] or 0), steps)})
