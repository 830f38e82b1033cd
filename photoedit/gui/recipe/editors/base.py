"""What an editor is: a widget for a few params of a filter that belong together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photoedit.gui.canvas.pictures import Bins
from photoedit.gui.forms.param_row import LABEL
from photoedit.gui.style.theme import Theme
from photoedit.params import Param, Value

Colours = Mapping[str, Sequence[str]]
"""By the name of a param, what its slider does, from its low end to its high one."""


class Editor(QWidget):
    """Base of all editors. It shows values and tells wishes, and changes nothing itself.

    Attributes:
        draws_histogram: whether `show_bins` has to be called.

    Signals:
        wished(dict): these values, by name; all that one drag changes is one undo entry.
        rested(): a drag or a run of keys is over.
        entered(): a value was typed and ended with Enter.
    """

    draws_histogram: ClassVar[bool] = False

    wished = Signal(object)
    rested = Signal()
    entered = Signal()

    @classmethod
    def claims(cls, params: Sequence[Param]) -> Iterable[tuple[str, ...]]:
        """Of a filter's params, the names of those that this editor edits: one editor for each group."""
        raise NotImplementedError

    def __init__(
        self, params: Sequence[Param], colours: Colours, label: int = LABEL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.params = {param.name: param for param in params}
        self.values: dict[str, Value] = {param.name: param.default for param in params}
        self._colours = colours
        self._label = label
        self.setObjectName(f"editor-{params[0].name}")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def show_values(self, values: Mapping[str, Value]) -> None:
        """Show these values of all its params; emits nothing."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        raise NotImplementedError

    def show_bins(self, bins: Bins | None) -> None:
        """Take how often each value occurs in what comes into the step, a row for each channel."""

    def _reset(self, names: Iterable[str]) -> None:
        """Wish for the defaults."""
        self.wished.emit({name: self.params[name].default for name in names})
        self.rested.emit()
