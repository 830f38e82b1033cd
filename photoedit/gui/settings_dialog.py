"""Settings, made from their declarations: each with what it does and its default, and a field to search them.

A change works at once; there is nothing to confirm, and nothing to start again.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from photoedit.engine.machine import default_budget
from photoedit.gui.forms.choice_rows import spelled
from photoedit.gui.forms.declared_form import DeclaredForm
from photoedit.gui.style.controls import without_icons
from photoedit.gui.style.theme import GRID, Theme
from photoedit.gui.words import choice, declared
from photoedit.params import Param, ParamType, format_size, params_of
from photoedit.settings import Settings, cores

GROUPS = (
    ("Who does the work", ("execution", "kernels", "workers", "tile", "memory")),
    ("Edits", ("keep_edits",)),
    ("Look", ("language", "theme", "surround", "thumbnails")),
    ("Colours", ("screen", "proof", "proof_intent", "proof_paper")),
)


class SettingsDialog(QDialog):
    """Shows settings and tells wishes.

    Signals:
        wished(str, object): a setting and the value the user wants.
    """

    wished = Signal(str, object)

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(600, 680)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self.forms: list[DeclaredForm] = []
        self._headings: list[QLabel] = []
        self.nothing = QLabel(self.tr("No setting is called so."))
        self.nothing.setObjectName("dim")
        self.nothing.hide()
        self.colours = QLabel()
        self.colours.setObjectName("dim")
        self.colours.setWordWrap(True)
        self.colours.setTextFormat(Qt.TextFormat.PlainText)
        buttons = without_icons(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(2 * GRID)
        box.addWidget(self.search)
        box.addWidget(self._make_area(settings), 1)
        box.addWidget(buttons)
        self.set_theme(theme)
        self.show_settings(settings)

    def _make_area(self, settings: Settings) -> QScrollArea:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 2 * GRID, 0)
        column.setSpacing(GRID)
        notes = {param.name: self._note(param) for param in params_of(Settings)}
        for title, names in GROUPS:
            heading = QLabel(declared(title))
            heading.setObjectName("heading")
            self._headings.append(heading)
            column.addWidget(heading)
            form = DeclaredForm(settings, names, notes)
            form.changed.connect(self.wished)
            self.forms.append(form)
            column.addWidget(form)
        column.addWidget(self.colours)
        column.addWidget(self.nothing)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        return area

    def _note(self, param: Param) -> str:
        """The default, and what that is on this machine."""
        here = {"workers": str(cores()), "memory": format_size(default_budget())}
        if param.name in here:
            return self.tr("Default: automatic, here {0}.").format(here[param.name])
        if param.default is None:
            return self.tr("Default: automatic.")
        if param.type is ParamType.CHOICE:
            return self.tr("Default: {0}.").format(choice(spelled(str(param.default))))
        if param.type is ParamType.SIZE:
            return self.tr("Default: {0}.").format(format_size(float(param.default)))
        return self.tr("Default: {0}.").format(param.format(param.default))

    def show_settings(self, settings: Settings) -> None:
        """Show these settings; emits nothing."""
        for form in self.forms:
            form.show_values(settings)

    def show_screen(self, sentence: str) -> None:
        """Say what is known of the screen's colours."""
        self.colours.setText(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        for form in self.forms:
            form.set_theme(theme)

    def _narrow(self, text: str) -> None:
        words = text.lower().split()
        found = [form.narrow(words) for form in self.forms]
        for heading, form, there in zip(self._headings, self.forms, found, strict=True):
            heading.setVisible(there)
            form.setVisible(there)
        self.colours.setVisible(not words)
        self.nothing.setVisible(not any(found))
