"""The rows of what is chosen: a word among several, or a yes or no."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from photoedit.gui.forms.param_row import LABEL, ParamRow
from photoedit.gui.style.controls import Choice, Tick
from photoedit.gui.style.theme import GRID
from photoedit.gui.words import choice, declared
from photoedit.params import Param, Value
from photoedit.settings import LANGUAGES

_SPELLED = {"rgb": "RGB", "srgb": "sRGB", "420": "4:2:0", "422": "4:2:2", "444": "4:4:4",
            "lzw": "LZW", "aces": "ACES", "strip-gps": "Strip GPS", "display-p3": "Display P3",
            "adobe-rgb": "Adobe RGB", "prophoto": "ProPhoto RGB", **LANGUAGES}  # fmt: skip


class ChoiceRow(ParamRow):
    """A choice: a combo box; each word's sentence is its tooltip."""

    def __init__(self, param: Param, label: int = LABEL, parent: QWidget | None = None) -> None:
        super().__init__(param, label, parent)
        self.combo = Choice()
        for word, sentence in param.choices.items():
            self.combo.addItem(choice(spelled(word)), word)
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


def spelled(word: str) -> str:
    """A choice's word as people write it."""
    return _SPELLED.get(word) or word.replace("-", " ").replace("_", " ").capitalize()
