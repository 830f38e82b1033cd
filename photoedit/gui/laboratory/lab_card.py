"""One experiment of the laboratory as a card: bars with their spread, the verdict, and the claim.

What is drawn is the plain data that ``photoedit lab --json-lines`` prints for an experiment.
"""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from photoedit.gui.facts import gil_wait_help
from photoedit.gui.style.theme import DARK, GRID, Theme, tabular
from photoedit.gui.words import figures, tr

ROW, BAR, LABEL, WORDS = 22, 12, 176, 252

_TINTS = {
    "serial": QColor(128, 128, 128),
    "threads": QColor(92, 122, 176),
    "processes": QColor(104, 150, 110),
}
_OTHER = QColor(140, 112, 170)

Lane = Mapping[str, Any]


def words(lane: Lane) -> str:
    """Like ``x1.83 (1.70–1.90), GIL wait 45 %, stall 12 ms``."""
    parts = [f"x{figures(lane['speedup'], 2)}"]
    if lane["gil_wait"] is not None:
        parts.append(tr("GIL wait {0} %").format(figures(100 * lane["gil_wait"])))
    if lane["longest_stall_ms"] is not None:
        parts.append(tr("stall {0} ms").format(figures(lane["longest_stall_ms"])))
    return ", ".join(parts)


def gains(lane: Lane, first: Lane) -> list[float]:
    """Of every round, over the first lane."""
    return [base / own for base, own in zip(first["seconds"], lane["seconds"], strict=True)]


class Bars(QWidget):
    """The gain of each lane over the first one: median, and the span of single rounds."""

    def __init__(self, lanes: Sequence[Lane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._theme = DARK
        self.setFont(tabular(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("; ".join(f"{lane['lane']}: {words(lane)}" for lane in lanes))
        self.setToolTip("\n".join([*(f"{lane['lane']}: {words(lane)}" for lane in lanes), gil_wait_help()]))

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(LABEL + WORDS + 240, ROW * len(self._lanes))

    def minimumSizeHint(self) -> QSize:
        return QSize(LABEL + WORDS + 80, ROW * len(self._lanes))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spans = [gains(lane, self._lanes[0]) for lane in self._lanes]
        scale = (self.width() - LABEL - WORDS) / max(max(span) for span in spans)
        for number, (lane, span) in enumerate(zip(self._lanes, spans, strict=True)):
            self._paint_lane(painter, ROW * number, lane, [LABEL + gain * scale for gain in span])

    def _paint_lane(self, painter: QPainter, top: float, lane: Lane, ends: Sequence[float]) -> None:
        line = QRectF(0, top, LABEL - GRID, ROW)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.text)
        name = self.fontMetrics().elidedText(lane["lane"], Qt.TextElideMode.ElideMiddle, LABEL - GRID)
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, name)
        y = top + ROW / 2
        bar = QRectF(LABEL, y - BAR / 2, max(statistics.median(ends) - LABEL, 1), BAR)
        tint = next((tint for word, tint in _TINTS.items() if word in lane["lane"]), _OTHER)
        painter.fillRect(bar, tint)
        painter.setPen(QPen(self._theme.text, 1))
        painter.drawLine(QPointF(min(ends), y), QPointF(max(ends), y))
        for end in (min(ends), max(ends)):
            painter.drawLine(QPointF(end, y - 3), QPointF(end, y + 3))
        painter.setPen(self._theme.dim)
        painter.drawText(QRectF(max(ends) + GRID, top, WORDS, ROW), middle, words(lane))


class LabCard(QFrame):
    """Title, bars, verdict, claim."""

    def __init__(self, outcome: Mapping[str, Any], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        box.setSpacing(GRID)
        box.addWidget(_label(outcome["title"], "heading"))
        self.bars = Bars(outcome["lanes"])
        self.bars.set_theme(theme)
        if outcome["lanes"]:
            box.addWidget(self.bars)
        box.addWidget(_label(outcome["verdict"][0].upper() + outcome["verdict"][1:]))
        for note in outcome["notes"]:
            box.addWidget(_label(note, "dim"))
        claim = self.tr("Usually said: “{0}”. Found: {1}").format(outcome["claim"], outcome["claim_holds"])
        box.addWidget(_label(claim, "dim"))


def _label(text: str, name: str = "") -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label
