"""Has the filters compiled in the background when the program was just installed or updated.

Another process does it, because the compiler holds the interpreter for seconds at a time; what it leaves on
disk is what this program's workers then load.
"""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, QProcess, Signal

from photoedit.engine.warmup import is_warm
from photoedit.gui.command import start_command


class Warming(QObject):
    """Runs ``photoedit warm-up`` if that has not been done.

    Signals:
        said(str): how far it is; empty when it is over.
    """

    said = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._tell)
        self._process.finished.connect(lambda: self.said.emit(""))

    def start(self) -> None:
        """Begin, if there is anything to do."""
        if not is_warm():
            start_command(self._process, "warm-up", "--json")

    def close(self) -> None:
        """Stop; what is compiled so far stays."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished()

    def _tell(self) -> None:
        event = None
        while self._process.canReadLine():
            event = json.loads(bytes(self._process.readLine().data()))
        if event is not None:
            sentence = self.tr("Preparing filters, this once: {0} of {1}. You can work meanwhile.")
            self.said.emit(sentence.format(event["done"], event["total"]))
