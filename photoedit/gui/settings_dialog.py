"""Settings, made from their declarations. A change works at once; there is nothing to confirm."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from photoedit.gui.forms.declared_form import DeclaredForm
from photoedit.gui.style.controls import without_icons
from photoedit.gui.style.theme import GRID, Theme
from photoedit.gui.words import declared
from photoedit.settings import Settings

GROUPS = (
    ("Who does the work", ("execution", "kernels", "workers", "tile", "memory")),
    ("Look", ("language", "theme", "surround")),
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
        self.setMinimumWidth(560)
        self.forms: list[DeclaredForm] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        box.setSpacing(GRID)
        for title, names in GROUPS:
            heading = QLabel(declared(title))
            heading.setObjectName("heading")
            box.addWidget(heading)
            form = DeclaredForm(settings, only=names)
            form.changed.connect(self.wished)
            self.forms.append(form)
            box.addWidget(form)
            box.addSpacing(2 * GRID)
        self.colours = QLabel()
        self.colours.setObjectName("dim")
        self.colours.setWordWrap(True)
        self.colours.setTextFormat(Qt.TextFormat.PlainText)
        box.addWidget(self.colours)
        buttons = without_icons(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
        buttons.rejected.connect(self.reject)
        box.addStretch(1)
        box.addWidget(buttons)
        self.set_theme(theme)
        self.show_settings(settings)

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
