"""The help page in a window of its own, which stays open while one works."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QLabel, QTextBrowser, QVBoxLayout, QWidget

from photoedit.gui.resources import RESOURCES

PAGE = RESOURCES / "help" / "index.html"


class HelpDialog(QDialog):
    """Shows the page that scripts/make_help.py makes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.resize(920, 800)
        self.browser = QTextBrowser()
        self.browser.setOpenExternalLinks(True)
        self.browser.setAccessibleName(self.tr("Help"))
        self.browser.setSource(QUrl.fromLocalFile(str(PAGE)))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        if PAGE.is_file():
            box.addWidget(self.browser)
        else:
            box.addWidget(
                QLabel(self.tr("The help page {0} is not there; install photoedit again.").format(PAGE))
            )
