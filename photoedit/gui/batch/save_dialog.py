"""The dialog that asks how one photo is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from photoedit.formats.base import Format
from photoedit.gui.batch.asking_dialog import AskingDialog
from photoedit.gui.batch.export_wish import Rules
from photoedit.gui.batch.format_options import FormatOptions
from photoedit.gui.forms.declared_form import DeclaredForm
from photoedit.gui.style import icons
from photoedit.gui.style.theme import Theme
from photoedit.gui.words import tr


class SaveDialog(AskingDialog):
    """Asks how one photo is saved, once its name is known.

    Signals:
        save_wished(SaveOptions, Rules): options, and what happens to metadata and colours.
    """

    save_wished = Signal(object, object)

    def __init__(
        self, target: Path, kind: Format, rules: Rules, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Save photo"), tr("Save"), parent)
        icons.named(self.go, "save")
        name = QLabel(str(target))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        self.add_row(self.tr("File"), name)
        self.options = FormatOptions(theme)
        self.options.show_format(kind)
        self.column.addWidget(self.options)
        self.rules = DeclaredForm(rules, only=["metadata", "profile"])
        self.rules.set_theme(theme)
        self.column.addWidget(self.rules)
        self.column.addStretch(1)
        self.go.clicked.connect(lambda: self._save(kind))
        icons.tint(self, theme)

    def _save(self, kind: Format) -> None:
        rules = self.rules.values
        assert isinstance(rules, Rules)
        self.save_wished.emit(self.options.options or kind.options(), rules)
