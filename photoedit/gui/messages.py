"""Messages: what went wrong and what was worth saying, oldest first, as plain text."""

from __future__ import annotations

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QPlainTextEdit, QWidget

MOST_LINES = 2000


class Messages(QPlainTextEdit):
    """A list of lines that can be read, selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setMaximumBlockCount(MOST_LINES)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setPlaceholderText(self.tr("Nothing to report."))
        self.setAccessibleName(self.tr("Messages"))

    def say(self, sentence: str) -> None:
        """Add a line."""
        self.appendPlainText(f"{QTime.currentTime().toString('HH:mm:ss')}   {sentence}")
