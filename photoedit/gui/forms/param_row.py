"""One row of a form for one declared param: a label and a control.

A row shows values and tells wishes; it never changes anything itself. Filters, save options and settings
all use the same rows; `param_rows.row_for` finds the one that fits.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from photoedit.gui.style.theme import GRID, ROW, Theme
from photoedit.gui.words import declared
from photoedit.params import Param, Value

LABEL, FIELD, UNIT = 96, 56, 32


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
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(GRID // 2)

    def show_param(self, param: Param) -> None:
        """Show what the param counts now; emits nothing. Only numbers have more to do for it."""
        self.param = param

    def show_value(self, value: Value) -> None:
        """Show `value`; emits nothing."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Rows that paint themselves take the colours."""

    def _add_label(self, buddy: QWidget) -> None:
        label = QLabel(declared(self.param.label))
        label.setObjectName("dim")
        label.setFixedWidth(self._label)
        label.setBuddy(buddy)
        self.line.addWidget(label)

    def _describe(self, control: QWidget) -> None:
        control.setAccessibleName(declared(self.param.label))
        control.setAccessibleDescription(declared(self.param.help))
