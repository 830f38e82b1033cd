"""The save options of one format, made from their declarations."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photoedit.formats.base import Format, SaveOptions
from photoedit.gui.forms.declared_form import DeclaredForm
from photoedit.gui.style.theme import Theme
from photoedit.params import params_of


class FormatOptions(QWidget):
    """Their rows; another format brings others.

    Signals:
        changed(): another option is chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kept: dict[str, SaveOptions] = {}
        self._form: DeclaredForm | None = None
        self._name = ""
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    @property
    def options(self) -> SaveOptions | None:
        """What is chosen; None where there is nothing to choose."""
        values = None if self._form is None else self._form.values
        return values if isinstance(values, SaveOptions) else None

    def show_format(self, kind: Format | None, options: SaveOptions | None = None) -> None:
        """Show the options of `kind`; without `options`, what was chosen for it before comes back."""
        if self._form is not None:
            if self.options is not None:
                self._kept[self._name] = self.options
            self._box.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self.setVisible(kind is not None and bool(params_of(kind.options)))
        if kind is not None:
            self._name = kind.name
            self._form = DeclaredForm(options or self._kept.get(kind.name, kind.options()))
            self._form.set_theme(self._theme)
            self._form.changed.connect(lambda _name, _value: self.changed.emit())
            self._box.addWidget(self._form)
