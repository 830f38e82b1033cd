"""A form for anything with declared params: save options, settings, export choices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from photoedit.errors import UsageError
from photoedit.gui.forms.choice_rows import spelled
from photoedit.gui.forms.number_row import NumberRow
from photoedit.gui.forms.param_row import ParamRow
from photoedit.gui.forms.param_rows import row_for
from photoedit.gui.style.theme import GRID, Theme
from photoedit.gui.words import declared
from photoedit.params import Declared, Value, params_of

LABEL = 128
SHORT = 24
"""Sentences that are longer stand below their choice; shorter ones only in its tooltip."""


class DeclaredForm(QWidget):
    """One row for each param; holds the values the user has chosen so far.

    Signals:
        changed(str, object): a value is chosen for good: typed, picked, or the slider let go.
        refused(str): a combination is not possible; the sentence why.
    """

    changed = Signal(str, object)
    refused = Signal(str)

    def __init__(
        self, values: Declared, only: Sequence[str] | None = None, notes: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`notes` stand behind the sentence below a param; with them, every param has such a sentence."""
        super().__init__(parent)
        self._notes = notes
        self.values = values
        self.rows: dict[str, ParamRow] = {}
        self._sentences: dict[str, QLabel] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID // 2)
        for param in params_of(type(values)):
            if only is not None and param.name not in only:
                continue
            row = row_for(param, label=LABEL)
            row.wished.connect(lambda value, name=param.name: self._take(name, value))
            row.rested.connect(lambda name=param.name: self._rest(name))
            if isinstance(row, NumberRow):
                row.unit.setVisible(bool(param.unit))
            self.rows[param.name] = row
            box.addWidget(row)
            if notes is not None or any(len(sentence) > SHORT for sentence in param.choices.values()):
                box.addWidget(self._add_sentence(param.name))
        self.show_values(values)

    def show_values(self, values: Declared) -> None:
        """Show these values; emits nothing."""
        self.values = values
        for name, row in self.rows.items():
            row.show_value(getattr(values, name))
            self._explain(name)

    def narrow(self, words: Sequence[str]) -> bool:
        """Show only what all of these lower-case words occur in; whether there is any."""
        found = False
        for name, row in self.rows.items():
            param = row.param
            texts = [param.label, param.help, *map(spelled, param.choices), *param.choices.values()]
            there = " ".join([declared(text) for text in texts]).lower()
            fits = all(word in there for word in words)
            row.setVisible(fits)
            if name in self._sentences:
                self._sentences[name].setVisible(fits)
            found = found or fits
        return found

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        for row in self.rows.values():
            row.set_theme(theme)

    def _take(self, name: str, value: Value) -> None:
        try:
            self.values = self.values.replace(**{name: value})
        except UsageError as problem:
            self.refused.emit(problem.message)
        self.rows[name].show_value(getattr(self.values, name))
        self._explain(name)

    def _add_sentence(self, name: str) -> QLabel:
        """The line below a param that explains what is chosen, or what it does."""
        label = QLabel()
        label.setObjectName("dim")
        label.setWordWrap(True)
        label.setContentsMargins(0, 0, 0, GRID // 2)
        label.setIndent(LABEL + GRID // 2)
        self._sentences[name] = label
        return label

    def _explain(self, name: str) -> None:
        if name not in self._sentences:
            return
        param = self.rows[name].param
        sentence = declared(param.choices.get(str(getattr(self.values, name)), param.help))
        note = (self._notes or {}).get(name, "")
        self._sentences[name].setText(f"{sentence}. {note}" if note else sentence)

    def _rest(self, name: str) -> None:
        self.changed.emit(name, getattr(self.values, name))
