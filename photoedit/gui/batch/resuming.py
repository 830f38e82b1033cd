"""A batch that ended before its end is offered again: a line above the photo, and two buttons."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from photoedit.engine.orders.order import Planned
from photoedit.engine.safety.journal import Journal
from photoedit.engine.safety.unfinished import Unfinished, unfinished
from photoedit.errors import PhotoEditError
from photoedit.gui.background import Background, ignore
from photoedit.gui.batch.batch_run import BatchRun
from photoedit.gui.style import icons
from photoedit.gui.style.theme import GRID, Theme


class ResumeBanner(QFrame):
    """One sentence and two buttons; hidden while there is nothing to ask.

    Signals:
        resume_wished(), forget_wished(): go on with the batch; never ask about it again.
    """

    resume_wished = Signal()
    forget_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.resume = QPushButton(self.tr("Resume"))
        self.resume.setToolTip(self.tr("Do what is left of it, exactly as it was asked for then"))
        icons.named(self.resume, "play")
        self.forget = QPushButton(self.tr("Dismiss"))
        self.forget.setToolTip(self.tr("Leave it as it is; what is finished stays"))
        icons.named(self.forget, "x")
        self.resume.clicked.connect(self.resume_wished)
        self.forget.clicked.connect(self.forget_wished)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        line.setSpacing(GRID)
        line.addWidget(self.sentence, 1)
        line.addWidget(self.resume)
        line.addWidget(self.forget)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        icons.tint(self, theme)

    def show_batch(self, found: Unfinished | None) -> None:
        """Ask about this batch, or about none."""
        self.setVisible(found is not None)
        if found is not None:
            text = self.tr("Resume {0} of {1}? The batch into {2} did not come to its end.")
            self.sentence.setText(text.format(found.left, found.photos, found.output))


class Resuming(QObject):
    """Looks for unfinished batches and goes on with them.

    Signals:
        said(str): something to put into Messages.
    """

    said = Signal(str)

    def __init__(self, run: BatchRun, banner: ResumeBanner, background: Background) -> None:
        super().__init__(banner)
        self._run, self._banner, self._background = run, banner, background
        self._found: Unfinished | None = None
        banner.resume_wished.connect(self._resume)
        banner.forget_wished.connect(self._forget)
        run.started.connect(lambda: self._offer(None))

    def look(self, folder: Path | None = None) -> None:
        """Look for a batch that is unfinished: any, or one with photos in a folder."""
        self._background.run(lambda: unfinished(folder), self._offer, self._say)

    def _offer(self, found: Unfinished | None) -> None:
        self._found = None if self._run.running else found
        self._banner.show_batch(self._found)

    def _resume(self) -> None:
        found = self._found
        if found is None or self._run.running:
            return
        self._offer(None)

        def start(planned: Planned) -> None:
            if not self._run.running:
                self._run.run(planned.spec, planned.skips, found.order)

        self._background.run(lambda: _rest_of(found), start, self._say)

    def _forget(self) -> None:
        found = self._found
        self._offer(None)
        if found is not None:
            self._background.run(found.forget, ignore, self._say)

    def _say(self, problem: PhotoEditError) -> None:
        self.said.emit(problem.message)


def _rest_of(found: Unfinished) -> Planned:
    """What is left of a batch; in the background.

    Raises:
        UsageError: it can't be gone on with; the sentence why.
    """
    with Journal(found.output) as journal:
        return found.order.plan(records=journal.records())
