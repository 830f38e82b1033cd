"""How much of a step shows, and where: the rows below its own, out of the way until they are wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photoedit.gui.forms.param_row import ParamRow
from photoedit.gui.forms.param_rows import row_for
from photoedit.gui.style.theme import GRID, Theme
from photoedit.gui.words import tr
from photoedit.masks import masks
from photoedit.masks.base import Mask
from photoedit.params import Param, ParamType, Value, params_of
from photoedit.recipe import Step

EVERYWHERE = "everywhere"


class BlendRows(QWidget):
    """Opacity, mask, and the params of the mask there is.

    Signals:
        wished(str, object): ``opacity`` with a number, ``mask`` with a mask or None, ``mask.NAME`` with the
            value of one of its params.
        rested(): a drag or a run of steps is over.
        entered(): a value was typed and ended with Enter.
    """

    wished = Signal(str, object)
    rested = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._kind: type[Mask] | None = None
        self.mask_rows: dict[str, ParamRow] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, GRID // 2, 0, 0)
        self._box.setSpacing(0)
        self.opacity = self._add("opacity", params_of(Step)[0])
        self.mask_choice = self._add("mask", mask_param(self.tr("Where the step works")), _mask_of)

    def show_step(self, step: Step) -> None:
        """Show what `step` has; emits nothing."""
        self.opacity.show_value(step.opacity)
        self.mask_choice.show_value(EVERYWHERE if step.mask is None else step.mask.name)
        kind = None if step.mask is None else type(step.mask)
        if kind is not self._kind:
            self._kind = kind
            self._make_mask_rows()
        for name, row in self.mask_rows.items():
            row.show_value(getattr(step.mask, name))

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        for row in (self.opacity, self.mask_choice, *self.mask_rows.values()):
            row.set_theme(theme)

    def _make_mask_rows(self) -> None:
        for row in self.mask_rows.values():
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        params = () if self._kind is None else params_of(self._kind)
        self.mask_rows = {param.name: self._add(f"mask.{param.name}", param) for param in params}

    def _add(
        self, name: str, param: Param, meant: Callable[[Value], object] = lambda value: value
    ) -> ParamRow:
        """Append a row; `meant` makes of its value what is wished."""
        row = row_for(param)
        row.wished.connect(lambda value: self.wished.emit(name, meant(value)))
        row.rested.connect(self.rested)
        row.entered.connect(self.entered)
        if self._theme is not None:
            row.set_theme(self._theme)
        self._box.addWidget(row)
        return row


def _mask_of(word: Value) -> Mask | None:
    return None if word == EVERYWHERE else masks()[str(word)]()


def mask_param(help_text: str) -> Param:
    """The choice among the masks there are."""
    sentences = {EVERYWHERE: tr("The whole photo")} | {name: kind.help() for name, kind in masks().items()}
    return Param("mask", ParamType.CHOICE, EVERYWHERE, help_text, choices=sentences)
