"""The timeline of a batch: a line for each thread and worker, a box for each thing it did.

It is given spans and draws them. Within a tile the shares of its time lie one behind the other: working
solid, waiting for the GIL hatched, waiting for a core that others had as a thin line.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from photoedit.engine.reports.trace import Span
from photoedit.gui.style.theme import DARK, GRID, Theme, tabular
from photoedit.gui.words import declared, figures

ROW, BOX, LABEL, FOOT = 20, 14, 112, 24
SHORTEST = 1e-4
"""Seconds that the widget is wide at most when zoomed in."""

STAGES = {
    "read": ("reading", QColor(120, 132, 156)),
    "decode": ("decoding", QColor(92, 122, 176)),
    "tiles": ("measuring", QColor(150, 140, 110)),
    "tile": ("tile", QColor(104, 150, 110)),
    "encode": ("encoding", QColor(176, 132, 84)),
    "write": ("writing", QColor(140, 120, 104)),
}
"""What a stage is called, and its quiet tint."""

Worker = tuple[int, int]


class Line:
    """What one thread or worker did, in order of time."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.starts: list[float] = []
        self.longest = 0.0
        self._stages: set[str] = set()

    def add(self, span: Span) -> None:
        """Take a span in; they come nearly in order."""
        place = bisect_right(self.starts, span.record.start)
        self.starts.insert(place, span.record.start)
        self.spans.insert(place, span)
        self.longest = max(self.longest, span.record.wall)
        self._stages.add(span.stage)

    def between(self, first: float, last: float, grain: float = 0.0) -> Iterator[Span]:
        """Those in a window of time; of many within `grain` seconds only the first."""
        index = bisect_left(self.starts, first - self.longest)
        while index < len(self.spans) and self.starts[index] <= last:
            span = self.spans[index]
            if span.record.end >= first:
                yield span
            step = bisect_left(self.starts, span.record.start + grain) if span.record.wall < grain else 0
            index = max(index + 1, step)

    def role(self) -> str:
        """Who this is, by what it does."""
        if "tile" in self._stages:
            return "Tiles"
        return "Writer" if self._stages & {"encode", "write"} else "Reader"


class TimelineView(QWidget):
    """Draws spans; the wheel zooms at the cursor, dragging moves, a double-click shows all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: dict[Worker, Line] = {}
        self._photos: Sequence[str] = ()
        self._theme = DARK
        self._window: tuple[float, float] | None = None
        self._extent: tuple[float, float] | None = None
        self._grip: QPointF | None = None
        self.setFont(tabular(self.font()))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Timeline of the batch"))

    @property
    def spans(self) -> list[Span]:
        """Everything that is drawn."""
        return [span for line in self._lines.values() for span in line.spans]

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self._theme = theme
        self.update()

    def begin(self, photos: Sequence[str]) -> None:
        """Forget what was drawn; `photos` are the names of those to come."""
        self._lines, self._photos, self._window, self._extent = {}, photos, None, None
        self._resize()

    def add(self, spans: Iterable[Span]) -> None:
        """Draw these as well."""
        known = len(self._lines)
        for span in spans:
            self._lines.setdefault(span.record.worker, Line()).add(span)
            first, last = self._extent or (span.record.start, span.record.end)
            self._extent = min(first, span.record.start), max(last, span.record.end)
        if len(self._lines) != known:
            self._resize()
        self.update()

    def extent(self) -> tuple[float, float]:
        """From when to when there is something."""
        return self._extent or (0.0, 1.0)

    def window_of_time(self) -> tuple[float, float]:
        """What is to be seen: all of it, unless it was zoomed."""
        return self._window or self.extent()

    def zoom(self, factor: float, at: float) -> None:
        """Show `factor` times as much time, with what is at x = `at` staying there."""
        first, last = self.window_of_time()
        fixed = self._time(at)
        least, most = self.extent()
        length = min(max((last - first) * factor, SHORTEST), most - least)
        start = fixed - (fixed - first) * length / (last - first)
        self._show(start, length)

    def fit(self) -> None:
        """Show all of it."""
        self._window = None
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, max(len(self._lines), 2) * ROW + FOOT + 2 * GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def span_at(self, place: QPointF) -> Span | None:
        """What lies under a point."""
        row = int((place.y() - GRID) // ROW)
        ordered = self._ordered()
        if not 0 <= row < len(ordered) or place.x() < LABEL:
            return None
        moment, blur = self._time(place.x()), self._time(place.x() + 1) - self._time(place.x())
        under = ordered[row][1].between(moment - blur, moment + blur)
        return min(under, key=lambda span: span.record.wall, default=None)

    def told(self, span: Span) -> str:
        """A span in words."""
        record = span.record
        name = self._photos[span.photo] if span.photo < len(self._photos) else str(span.photo + 1)
        stage, wall, cpu = (
            declared(STAGES[span.stage][0]),
            figures(1e3 * record.wall, 1),
            figures(1e3 * record.cpu, 1),
        )
        parts = [f"{stage}, {name}: {wall} ms, CPU {cpu} ms"]
        if span.stage == "tile":
            parts.append(self.tr("GIL wait {0} ms").format(figures(1e3 * record.gil_wait, 1)))
        if record.queued:
            parts.append(self.tr("waiting for a core {0} ms").format(figures(1e3 * record.queued, 1)))
        return ", ".join(parts)

    def _role_word(self, role: str) -> str:
        return {"Reader": self.tr("Reader"), "Tiles": self.tr("Tiles"), "Writer": self.tr("Writer")}[role]

    def _resize(self) -> None:
        self.updateGeometry()
        self.setMinimumHeight(self.sizeHint().height())
        self.update()

    def _ordered(self) -> list[tuple[Worker, Line]]:
        order = {"Reader": 0, "Tiles": 1, "Writer": 2}
        return sorted(self._lines.items(), key=lambda item: (order[item[1].role()], item[0]))

    def _time(self, x: float) -> float:
        first, last = self.window_of_time()
        return first + (x - LABEL) / max(self.width() - LABEL - GRID, 1) * (last - first)

    def _show(self, start: float, length: float) -> None:
        least, most = self.extent()
        if length >= most - least:
            self._window = None
        else:
            start = min(max(start, least), most - length)
            self._window = (start, start + length)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.window)
        if not self._lines:
            painter.setPen(self._theme.dim)
            if not self._photos:
                words = self.tr("No batch has run yet.")
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
            return
        counts: dict[str, int] = {}
        for number, (_, line) in enumerate(self._ordered()):
            role = line.role()
            counts[role] = counts.get(role, 0) + 1
            self._paint_line(painter, GRID + number * ROW, f"{self._role_word(role)} {counts[role]}", line)
        self._paint_scale(painter)

    def _paint_line(self, painter: QPainter, top: float, name: str, line: Line) -> None:
        painter.setPen(self._theme.dim)
        painter.drawText(QRectF(GRID, top, LABEL - 2 * GRID, BOX), Qt.AlignmentFlag.AlignVCenter, name)
        painter.fillRect(QRectF(LABEL, top, self.width() - LABEL - GRID, BOX), self._theme.field)
        first, last = self.window_of_time()
        scale = (self.width() - LABEL - GRID) / (last - first)
        painter.save()
        painter.setClipRect(QRectF(LABEL, top, self.width() - LABEL - GRID, BOX))
        for span in line.between(first, last, 0.5 / scale):
            left = LABEL + (span.record.start - first) * scale
            self._paint_span(painter, QRectF(left, top, max(span.record.wall * scale, 0.5), BOX), span)
        painter.restore()

    def _paint_span(self, painter: QPainter, box: QRectF, span: Span) -> None:
        record, tint = span.record, STAGES[span.stage][1]
        if span.stage != "tile":
            painter.fillRect(box, tint)
            return
        queued = record.queued or 0.0
        whole = max(record.cpu + record.gil_wait + queued, 1e-9)
        working, waiting = box.width() * record.cpu / whole, box.width() * record.gil_wait / whole
        painter.fillRect(QRectF(box.left(), box.top(), working, BOX), tint)
        held = QRectF(box.left() + working, box.top(), waiting, BOX)
        if waiting > 0.5:
            self._hatch(painter, held)
        rest = box.width() - working - waiting
        if rest > 0.5:
            painter.fillRect(QRectF(held.right(), box.center().y() - 1, rest, 2), self._theme.groove)
        if box.width() > 3:  # where tiles meet
            painter.fillRect(QRectF(box.right() - 0.5, box.top(), 0.5, BOX), self._theme.window)

    def _hatch(self, painter: QPainter, box: QRectF) -> None:
        """Waiting for the GIL."""
        ground = QColor(self._theme.failure)
        ground.setAlpha(72)
        painter.fillRect(box, ground)
        painter.fillRect(box, QBrush(self._theme.failure, Qt.BrushStyle.BDiagPattern))

    def _paint_key(self, painter: QPainter, y: float) -> None:
        """What the tints mean, between the ends of the scale."""
        words = [(declared(name), tint) for name, tint in STAGES.values()]
        metrics = self.fontMetrics()
        widths = [metrics.horizontalAdvance(name) + 3 * GRID for name, _ in words]
        held, queued = self.tr("waiting for the GIL"), self.tr("waiting for a core")
        held_width = metrics.horizontalAdvance(held) + 3 * GRID
        whole = sum(widths) + held_width + metrics.horizontalAdvance(queued) + 3 * GRID
        x = LABEL + (self.width() - LABEL - whole) / 2
        if x < LABEL + 64:
            return  # too narrow: the tooltips say it as well
        for (name, tint), width in zip(words, widths, strict=True):
            painter.fillRect(QRectF(x, y + 4, 10, 10), tint)
            painter.drawText(QPointF(x + 2 * GRID, y + metrics.ascent()), name)
            x += width
        self._hatch(painter, QRectF(x, y + 4, 10, 10))
        painter.drawText(QPointF(x + 2 * GRID, y + metrics.ascent()), held)
        x += held_width
        painter.fillRect(QRectF(x, y + 8, 10, 2), self._theme.groove)
        painter.drawText(QPointF(x + 2 * GRID, y + metrics.ascent()), queued)

    def _paint_scale(self, painter: QPainter) -> None:
        first, last = self.window_of_time()
        origin, y = self.extent()[0], GRID + len(self._lines) * ROW
        painter.setPen(self._theme.dim)
        self._paint_key(painter, y)
        room = QRectF(LABEL, y, self.width() - LABEL - GRID, FOOT)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes in the chart
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft, f"{figures(first - origin, 3)} s")
        painter.drawText(room, Qt.AlignmentFlag.AlignRight, f"{figures(last - origin, 3)} s")

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.zoom(0.8 if event.angleDelta().y() > 0 else 1.25, max(event.position().x(), LABEL))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and self._window is not None:
            first, last = self._window
            moved = self._time(self._grip.x()) - self._time(event.position().x())
            self._grip = event.position()
            self._show(first + moved, last - first)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.fit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            span = self.span_at(QPointF(event.pos()))
            if span is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self.told(span), self)
            return True
        return super().event(event)
