"""The help page in a window of its own, which stays open while one works."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from photoedit.gui.help_page import page
from photoedit.gui.resources import RESOURCES

PICTURES = RESOURCES / "help"


class HelpDialog(QDialog):
    """Shows the page in the window's language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.resize(920, 800)
        self.browser = QTextBrowser()
        self.browser.setOpenExternalLinks(True)
        self.browser.setAccessibleName(self.tr("Help"))
        self.browser.setSearchPaths([str(PICTURES)])
        self.browser.setHtml(page(QLocale().bcp47Name()))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.browser)
