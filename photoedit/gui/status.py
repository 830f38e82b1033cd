"""The status bar: the photo, the pixel under the mouse or else the last run, and who does the work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from photoedit.engine.events import Finished
from photoedit.engine.jobs import How
from photoedit.gui import facts
from photoedit.gui.batch.vitals import Live
from photoedit.gui.canvas.pictures import Facts
from photoedit.gui.canvas.pixels import Reading
from photoedit.gui.style.theme import GRID, tabular


class Status(QStatusBar):
    """Three labels; the middle one gives way when the window is narrow, and to the pixel under the mouse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.photo = self._label(self.tr("Photo"))
        self._last_run = ""
        self.run = self._label(self.tr("Last run"))
        self.run.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.run.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pixel = self._label(self.tr("Pixel under the mouse"))
        self.pixel.setToolTip(
            self.tr("Column, row · values before and after the recipe, as the file has them · L*a*b* (D50)")
        )
        self.pixel.hide()
        self.mode = self._label(self.tr("Who does the work"))
        self.addWidget(self.photo)
        self.addWidget(self.pixel, 1)
        self.addWidget(self.run, 1)
        self.addPermanentWidget(self.mode)
        self.messageChanged.connect(lambda _text: self._share_middle())

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName("dim")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAccessibleName(name)
        label.setFont(tabular(label.font()))
        label.setContentsMargins(GRID, 0, GRID, 0)
        return label

    def show_photo(self, photo: Facts | None, zoom: float | None) -> None:
        """What is looked at, and how large."""
        self.photo.setText("" if photo is None else facts.photo_facts(photo, zoom))

    def show_pixel(self, pixel: Reading | None) -> None:
        """What the pixel under the mouse is, in the place of the last run."""
        self.pixel.setText("" if pixel is None else facts.reading(pixel))
        self._share_middle()

    def _share_middle(self) -> None:
        """One thing stands in the middle: a message for a moment, else the pixel, else the last run."""
        free, pixel = not self.currentMessage(), bool(self.pixel.text())
        self.pixel.setVisible(free and pixel)
        self.run.setVisible(free and not pixel)

    def show_live(self, live: Live) -> None:
        """How what runs is doing at this moment."""
        self.run.setText(facts.live(live))
        self.run.setToolTip(facts.live_help())

    def show_run(self, finished: Finished) -> None:
        """What the last batch took."""
        self._last_run = facts.last_run(finished)
        self.show_last_run()

    def show_last_run(self) -> None:
        """What the last batch took, as long as nothing runs; nothing if there was none."""
        self.run.setText(self._last_run)
        self.run.setToolTip(facts.gil_wait_help() if self._last_run else "")

    def show_mode(self, how: How) -> None:
        """Who does the work."""
        self.mode.setText(facts.mode(how))
        self.mode.setToolTip(self.tr("Who works on the tiles of a photo; the toolbar and Settings change it"))
