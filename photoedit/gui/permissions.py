"""Asking whether a Python script may run: it is a program, so nobody but the user decides."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from photoedit.errors import PhotoEditError
from photoedit.filters._trust import allow
from photoedit.gui.words import told


class Permissions(QObject):
    """Asks, and does once more what had to wait for the answer.

    Signals:
        refused(str): the permission can't be kept; the sentence why.
    """

    refused = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def ask(self, script: Path, again: Callable[[], object]) -> None:
        """Ask for `script`; after a yes, call `again`."""
        question = QMessageBox(self._window)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setWindowTitle(self.tr("Run this script?"))
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setText(
            self.tr("{0} is a program. It will run with all the rights you have.").format(script)
        )
        question.setInformativeText(
            self.tr(
                "Allow it only if you trust where it comes from. It is asked again when the file changes."
            )
        )
        yes = question.addButton(self.tr("Allow and run"), QMessageBox.ButtonRole.AcceptRole)
        read = question.addButton(self.tr("Read it"), QMessageBox.ButtonRole.ActionRole)
        no = question.addButton(self.tr("Don't run it"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(no)
        read.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(script))))
        yes.clicked.connect(lambda: self._allow(script, again))
        question.open()

    def _allow(self, script: Path, again: Callable[[], object]) -> None:
        try:
            allow(script)
        except PhotoEditError as problem:
            self.refused.emit(told(problem))
        else:
            again()
