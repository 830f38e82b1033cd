"""The rows of what is typed: texts, tables, colours, sizes and files."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QToolButton, QWidget

from photoedit.gui.forms.param_row import LABEL, ParamRow
from photoedit.gui.style import icons
from photoedit.gui.words import declared
from photoedit.params import Param, Value, file_of, format_size


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
