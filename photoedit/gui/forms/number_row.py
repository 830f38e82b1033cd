"""The row of a number: slider, field and unit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QWidget

from photoedit.gui.forms.number_field import NumberField
from photoedit.gui.forms.numbers import (
    allowed,
    first_value,
    mark_of,
    rounded,
    slider_range,
    step_of,
    stepped,
    text_of,
)
from photoedit.gui.forms.param_row import FIELD, LABEL, UNIT, ParamRow
from photoedit.gui.forms.slider import ValueSlider
from photoedit.gui.style.controls import Tick
from photoedit.gui.style.theme import Theme
from photoedit.gui.words import declared
from photoedit.params import Param, Value


class NumberRow(ParamRow):
    """A number: slider, field and unit; with a checkbox in front if it may be none."""

    def __init__(
        self,
        param: Param,
        label: int = LABEL,
        colours: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(param, label, parent)
        low, high = slider_range(param)
        self._value: float | None = None
        self._last = first_value(param)
        self.slider = ValueSlider(low, high, mark_of(param), colours)
        self.field = NumberField()
        self.field.setFixedWidth(FIELD)
        self.check = Tick(declared(param.label)) if param.optional else None
        if self.check is None:
            self._add_label(self.field)
        else:
            self.check.setFixedWidth(self._label)
            self.check.setObjectName("dim")
            self.check.toggled.connect(self._switch)
            self._describe(self.check)
            self.line.addWidget(self.check)
        unit = QLabel(declared(param.unit))
        unit.setObjectName("dim")
        unit.setFixedWidth(UNIT)
        self.unit = unit
        self.line.addWidget(self.slider, 1)
        self.line.addWidget(self.field)
        self.line.addWidget(unit)
        self._describe(self.slider)
        self._describe(self.field)
        self._connect()

    def _connect(self) -> None:
        self.slider.dragged.connect(self._drag)
        self.slider.stepped.connect(self._step)
        self.slider.reset.connect(self._reset)
        self.slider.rested.connect(self.rested)
        self.field.typed.connect(self._type)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self.entered)

    def show_param(self, param: Param) -> None:
        if param == self.param:
            return
        super().show_param(param)
        self._last = first_value(param)
        self.slider.set_ends(*slider_range(param))
        self.unit.setText(declared(param.unit))

    def show_value(self, value: Value) -> None:
        number = None if value is None else float(value)
        self._value = number
        self.slider.setEnabled(number is not None)
        self.field.setEnabled(number is not None)
        if self.check is not None:
            blocked = self.check.blockSignals(True)
            self.check.setChecked(number is not None)
            self.check.blockSignals(blocked)
        if number is None:
            self.field.show_text("–")
            return
        self._last = number
        self.slider.show_value(number)
        self.field.show_text(text_of(self.param, number))

    def set_theme(self, theme: Theme) -> None:
        self.slider.set_theme(theme)

    def _drag(self, value: float) -> None:
        fine = step_of(self.param) / 5
        self._wish(round(value / fine) * fine)

    def _type(self, value: float) -> None:
        self._wish(value)
        self.rested.emit()

    def _step(self, steps: float) -> None:
        if self._value is not None:
            self._wish(stepped(self.param, self._value, steps))

    def _reset(self) -> None:
        self.wished.emit(self.param.default)

    def _switch(self, on: bool) -> None:
        self.wished.emit(rounded(self.param, self._last) if on else None)
        self.rested.emit()

    def _wish(self, value: float) -> None:
        self.wished.emit(allowed(self.param, value))
