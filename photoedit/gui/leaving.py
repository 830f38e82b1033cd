"""Closing the window: during a batch it asks once, cancels, and closes when the batch has ended."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox

from photoedit.gui.batch.batch_run import BatchRun
from photoedit.gui.main_window import MainWindow


class Leaving(QObject):
    """Decides when the window may close."""

    def __init__(self, run: BatchRun, window: MainWindow) -> None:
        super().__init__(window)
        self._run, self._window = run, window
        self._question: QMessageBox | None = None
        self._decided = False
        window.close_wished.connect(self._leave)
        run.finished.connect(self._go_on)
        run.failed.connect(self._go_on)

    def _leave(self) -> None:
        if not self._run.running:
            self._window.may_close = True
        elif self._question is None and not self._decided and not self._window.may_close:
            self._ask()

    def _ask(self) -> None:
        question = self._question = QMessageBox(self._window)
        question.setWindowTitle(self.tr("Quit"))
        question.setText(self.tr("A batch is running. Cancel it and quit? Finished photos stay."))
        leave = question.addButton(self.tr("Cancel batch and quit"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Go on working"), QMessageBox.ButtonRole.RejectRole)
        leave.clicked.connect(self._cancel)
        question.finished.connect(self._forget_question)
        question.open()

    def _cancel(self) -> None:
        self._decided = True
        self._run.cancel()
        if not self._run.running:
            self._let_close()

    def _forget_question(self) -> None:
        self._question = None

    def _go_on(self) -> None:
        if self._decided:
            QTimer.singleShot(0, self._let_close)

    def _let_close(self) -> None:
        self._window.may_close = True
        self._window.close()
