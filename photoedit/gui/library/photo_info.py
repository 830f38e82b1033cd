"""What a photo's file tells of it: camera, exposure, date, size. Looked up in the background, for a panel."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QWidget

from photoedit.engine.orders.facts import UNKNOWN, Facts
from photoedit.errors import PhotoEditError
from photoedit.formats import recognise
from photoedit.gui.background import Background
from photoedit.gui.batch.trial_view import data_size
from photoedit.gui.facts import megapixels
from photoedit.gui.session import Session
from photoedit.gui.style.theme import GRID, tabular
from photoedit.gui.words import declared

LABELS = {
    "camera": "Camera",
    "lens": "Lens",
    "exposure": "Exposure",
    "taken": "Taken",
    "size": "Size",
    "file": "File",
}
"""What is told, in this order, and its words for people."""

Told = dict[str, str]


def looked_up(photo: Path) -> Told:
    """What is known of a photo, by `LABELS`; what it does not tell is left out.

    Raises:
        PhotoEditError: it can't be read.
    """
    size = recognise(photo).header(photo).size
    facts = Facts(photo)
    told = {
        "camera": _camera(facts),
        "lens": _joined(facts, ("exif.lens",), ""),
        "exposure": _joined(facts, ("exif.shutter", "exif.aperture", "exif.iso", "exif.focal"), " · "),
        "taken": facts.value("date:%Y-%m-%d %H:%M") if facts.taken else UNKNOWN,
        "size": f"{size.width} × {size.height} · {megapixels(size.megapixels)} MP",
        "file": f"{photo.suffix.lstrip('.').upper()} · {data_size(photo.stat().st_size)}",
    }
    return {name: text for name, text in told.items() if text and text != UNKNOWN}


def _camera(facts: Facts) -> str:
    """Maker and model; many models begin with their maker."""
    maker, model = facts.value("exif.make"), facts.value("exif.model")
    if model == UNKNOWN or model.casefold().startswith(maker.partition(" ")[0].casefold()):
        return model
    return _joined(facts, ("exif.make", "exif.model"), " ")


def _joined(facts: Facts, names: Sequence[str], between: str) -> str:
    known = ((name, facts.value(name)) for name in names)
    return between.join(_spoken(name, value) for name, value in known if value != UNKNOWN)


def _spoken(name: str, value: str) -> str:
    """As photographers write it; names of files can't have all the signs."""
    return {
        "exif.shutter": lambda: value.replace("-", "/").replace("s", " s"),
        "exif.aperture": lambda: value.replace("f", "f/"),
        "exif.iso": lambda: f"ISO {value}",
        "exif.focal": lambda: value.replace("mm", " mm"),
    }.get(name, lambda: value)()


class InfoPanel(QFrame):
    """A few lines on the shown photo.

    Signals:
        seen(): the panel came into sight.
    """

    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Photo info"))
        self._form = QFormLayout(self)
        self._form.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._form.setHorizontalSpacing(GRID)
        self._form.setVerticalSpacing(GRID // 2)
        self.values: dict[str, QLabel] = {}
        for name, text in LABELS.items():
            label, value = QLabel(declared(text)), QLabel()
            label.setObjectName("dim")
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setFont(tabular(value.font()))
            value.setWordWrap(True)
            value.setAccessibleName(declared(text))
            self.values[name] = value
            self._form.addRow(label, value)
        self.show_told({})

    def show_told(self, told: Told) -> None:
        """Show this, and no line of which nothing is known."""
        for name, value in self.values.items():
            value.setText(told.get(name, ""))
            self._form.setRowVisible(value, name in told)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()


class Informing(QObject):
    """Looks up what the panel shows, if anybody sees it."""

    def __init__(self, session: Session, background: Background, panel: InfoPanel) -> None:
        super().__init__(panel)
        self._session, self._background, self._panel = session, background, panel
        session.current_changed.connect(self._look)
        panel.seen.connect(self._look)

    def _look(self) -> None:
        photo = self._session.current
        self._panel.show_told({})
        if photo is not None and self._panel.isVisible():
            self._background.run(partial(looked_up, photo), partial(self._show, photo), self._leave_empty)

    def _show(self, photo: Path, told: Told) -> None:
        if photo == self._session.current:
            self._panel.show_told(told)

    def _leave_empty(self, _problem: PhotoEditError) -> None:
        """The canvas says what is wrong with the photo."""
