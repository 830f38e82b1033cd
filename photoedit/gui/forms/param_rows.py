"""One row per declared param, made from its declaration alone: label, control, number, unit.

A row shows values and tells wishes; it never changes anything itself. Filters, save options and settings
all use the same rows.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from photoedit.gui.canvas.pictures import Bins
from photoedit.gui.forms.number_field import NumberField
from photoedit.gui.forms.numbers import (
    first_value,
    mark_of,
    rounded,
    slider_range,
    step_of,
    stepped,
    text_of,
)
from photoedit.gui.forms.slider import ValueSlider
from photoedit.gui.recipe.curve_editor import CurveEditor
from photoedit.gui.style import icons
from photoedit.gui.style.controls import Choice, Tick
from photoedit.gui.style.theme import GRID, ROW, Theme
from photoedit.gui.words import declared
from photoedit.params import Param, ParamType, Value, file_of, format_size
from photoedit.settings import LANGUAGES

LABEL, FIELD, UNIT = 96, 56, 32

_SPELLED = {"rgb": "RGB", "srgb": "sRGB", "420": "4:2:0", "422": "4:2:2", "444": "4:4:4",
            "lzw": "LZW", "aces": "ACES", "strip-gps": "Strip GPS", "display-p3": "Display P3",
            "adobe-rgb": "Adobe RGB", "prophoto": "ProPhoto RGB", **LANGUAGES}  # fmt: skip


class ParamRow(QWidget):
    """Base of all rows.

    Signals:
        wished(object): the user wants this value.
        rested(): a drag or a run of steps is over; the next wish is a new undo entry.
        entered(): a value was typed and ended with Enter.
    """

    wished = Signal(object)
    rested = Signal()
    entered = Signal()

    def __init__(self, param: Param, label: int = LABEL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.param = param
        self._label = label
        self.setObjectName(f"row-{param.name}")
        self.setFixedHeight(ROW)
        self.setToolTip(declared(param.help))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.line = QHBoxLayout()
        self.line.setSpacing(GRID // 2)
        self._column.addLayout(self.line)

    def show_value(self, value: Value) -> None:
        """Show `value`; emits nothing."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Rows that paint themselves take the colours."""

    def show_bins(self, bins: Bins | None) -> None:
        """Rows that show a histogram take its counts."""

    def _add_label(self, buddy: QWidget) -> None:
        label = QLabel(declared(self.param.label))
        label.setObjectName("dim")
        label.setFixedWidth(self._label)
        label.setBuddy(buddy)
        self.line.addWidget(label)

    def _describe(self, control: QWidget) -> None:
        control.setAccessibleName(declared(self.param.label))
        control.setAccessibleDescription(declared(self.param.help))


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
        assert self.param.low is not None and self.param.high is not None
        self.wished.emit(rounded(self.param, min(max(value, self.param.low), self.param.high)))


class ChoiceRow(ParamRow):
    """A choice: a combo box; each word's sentence is its tooltip."""

    def __init__(self, param: Param, label: int = LABEL, parent: QWidget | None = None) -> None:
        super().__init__(param, label, parent)
        self.combo = Choice()
        for word, sentence in param.choices.items():
            self.combo.addItem(declared(spelled(word)), word)
            self.combo.setItemData(self.combo.count() - 1, declared(sentence), Qt.ItemDataRole.ToolTipRole)
        self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.combo.activated.connect(self._choose)
        self._add_label(self.combo)
        self._describe(self.combo)
        self.line.addWidget(self.combo, 1)

    def show_value(self, value: Value) -> None:
        self.combo.setCurrentIndex(self.combo.findData(value))
        sentence = declared(self.param.choices.get(str(value), ""))
        self.combo.setToolTip(f"{declared(self.param.help)}\n{sentence}")

    def _choose(self, index: int) -> None:
        self.wished.emit(self.combo.itemData(index))
        self.rested.emit()


class FlagRow(ParamRow):
    """A yes or no."""

    def __init__(self, param: Param, label: int = LABEL, parent: QWidget | None = None) -> None:
        super().__init__(param, label, parent)
        self.check = Tick(declared(param.label))
        self.check.toggled.connect(self._toggle)
        self._describe(self.check)
        self.line.addSpacing(self._label + GRID // 2)
        self.line.addWidget(self.check, 1)

    def show_value(self, value: Value) -> None:
        blocked = self.check.blockSignals(True)
        self.check.setChecked(bool(value))
        self.check.blockSignals(blocked)

    def _toggle(self, on: bool) -> None:
        self.wished.emit(on)
        self.rested.emit()


class TextRow(ParamRow):
    """A value that is typed; what can't be understood is marked, and its tooltip says what can."""

    def __init__(self, param: Param, label: int = LABEL, parent: QWidget | None = None) -> None:
        super().__init__(param, label, parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Automatic") if param.optional else "")
        self.field.editingFinished.connect(self._finish)
        self._add_label(self.field)
        self._describe(self.field)
        self.line.addWidget(self.field, 1)

    def show_value(self, value: Value) -> None:
        self.field.setText("" if value is None else self.param.format(value))

    def _finish(self) -> None:
        if not self.field.isModified():
            return
        try:
            value = self.param.parse(self.field.text().strip() or "none")
        except ValueError as problem:
            self.field.setToolTip(str(problem))
            self.field.setProperty("wrong", True)
        else:
            self.field.setToolTip("")
            self.field.setProperty("wrong", False)
            self.wished.emit(value)
            self.rested.emit()
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)


class CurveRow(TextRow):
    """Points of a tone curve: as text, and below it the curve to bend."""

    def __init__(self, param: Param, label: int = LABEL, parent: QWidget | None = None) -> None:
        super().__init__(param, label, parent)
        self.editor = CurveEditor(param.shape[1])
        self._describe(self.editor)
        self.editor.wished.connect(self.wished.emit)
        self.editor.rested.connect(self.rested)
        self.fold = QToolButton()
        self.fold.setObjectName("flat")
        self.fold.setCheckable(True)
        self.fold.setFixedSize(24, 24)
        icons.named(self.fold, "spline")
        self.fold.setAccessibleName(self.tr("Show the curve of {0}").format(declared(param.label)))
        self.fold.setToolTip(self.tr("Show or hide the curve"))
        self.fold.toggled.connect(self._open)
        self.line.addWidget(self.fold)
        self._column.addWidget(self.editor)
        self._open(False)

    def show_value(self, value: Value) -> None:
        super().show_value(value)
        text = self.param.format(value)
        self.editor.show_points(text)
        if value != self.param.neutral:
            self.fold.setChecked(True)

    def show_bins(self, bins: Bins | None) -> None:
        self.editor.show_bins(bins)

    def set_theme(self, theme: Theme) -> None:
        self.editor.set_theme(theme)

    def _open(self, on: bool) -> None:
        self.editor.setVisible(on)
        self.setFixedHeight(ROW + self.editor.height() if on else ROW)


class SizeRow(TextRow):
    """A number of bytes, typed like ``2GiB``; empty or "none" where that is allowed."""

    def show_value(self, value: Value) -> None:
        self.field.setText("" if value is None else format_size(float(value)))


class FileRow(TextRow):
    """A file: its path can be typed, or chosen in a dialog; its hash stays out of sight."""

    def __init__(self, param: Param, label: int = LABEL, parent: QWidget | None = None) -> None:
        super().__init__(param, label, parent)
        self.field.setPlaceholderText(self.tr("None"))
        self.browse = QToolButton()
        self.browse.setObjectName("flat")
        icons.named(self.browse, "folder-open")
        self.browse.setToolTip(self.tr("Choose a file"))
        self.browse.setAccessibleName(self.tr("Choose a file"))
        self.browse.clicked.connect(self._browse)
        self.line.addWidget(self.browse)

    def show_value(self, value: Value) -> None:
        path = str(file_of(str(value))[0]) if value else ""
        self.field.setText(path)
        self.field.setToolTip(path)

    def choose(self, path: str) -> None:
        """Wish for the file at `path`, as if it had been typed."""
        self.field.setText(path)
        self.field.setModified(True)
        self._finish()

    def _browse(self) -> None:
        dialog = QFileDialog(self, declared(self.param.help), self.field.text())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.choose)
        dialog.open()


def spelled(word: str) -> str:
    """A choice's word as people write it."""
    return _SPELLED.get(word) or word.replace("-", " ").replace("_", " ").capitalize()


def row_for(param: Param, colours: Sequence[str] = (), label: int = LABEL) -> ParamRow:
    """The row that fits the declaration; `label` is the width of its label."""
    if param.type is ParamType.CHOICE:
        return ChoiceRow(param, label)
    if param.type is ParamType.FLAG:
        return FlagRow(param, label)
    if param.type is ParamType.SIZE:
        return SizeRow(param, label)
    if param.type is ParamType.FILE:
        return FileRow(param, label)
    if param.type is ParamType.TABLE and param.rising and param.shape[2] == 2:
        return CurveRow(param, label)
    if param.type in {ParamType.TABLE, ParamType.COLOUR, ParamType.TEXT}:
        return TextRow(param, label)
    return NumberRow(param, label, colours)
