"""Bands of colour: what happens to each of them, side by side as on an equaliser.

The tabs choose hue, saturation or lightness; the left and right arrow choose a band, up and down move it
(Shift: ten steps, Alt: a tenth). Double-click or Delete brings its default back. The row below types it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from photoedit.gui.forms.number_row import NumberRow
from photoedit.gui.forms.numbers import allowed, slider_range, step_of, stepped, text_of
from photoedit.gui.forms.param_row import LABEL
from photoedit.gui.forms.slider import steps_for
from photoedit.gui.recipe.drawn import Drawn
from photoedit.gui.recipe.editors.base import Colours, Editor
from photoedit.gui.style.controls import Segments
from photoedit.gui.style.theme import GRID, Theme
from photoedit.gui.words import declared
from photoedit.params import Param, ParamType, Value

WHATS = ("hue", "saturation", "lightness")
FEWEST = 3
"""So many bands are worth an equaliser."""
_DOT = 5.5


class BandStrip(Drawn):
    """A column for each band: a groove in its colours, and a dot where its value is.

    Attributes:
        chosen: the band that has the keys.

    Signals:
        picked(int): another band is the chosen one.
        moved(int, float): a band, and the value it was dragged to.
        stepped(int, float): a band, and steps.
        reset(int): a band.
    """

    picked = Signal(int)
    moved = Signal(int, float)
    stepped = Signal(int, float)
    reset = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(112, parent)
        self.chosen = 0
        self._values: list[float] = [0.0]
        self._low, self._high = -1.0, 1.0
        self._colours: list[Sequence[str]] = [()]
        self._grabbed: tuple[float, float] | None = None

    def set_bands(self, low: float, high: float, colours: Sequence[Sequence[str]]) -> None:
        """What the columns stand for: from `low` at the bottom to `high` at the top."""
        self._low, self._high, self._colours = low, high, list(colours)
        self.update()

    def show_numbers(self, values: Sequence[float]) -> None:
        """Show a value for each band; emits nothing."""
        self._values = list(values)
        self.update()

    def place_of(self, band: int) -> QPointF:
        """Where the dot of a band lies; beyond the ends at the end."""
        return QPointF(self._x_of(band), self._y_of(self._values[band]))

    def _box(self) -> QRectF:
        return QRectF(self.rect()).adjusted(GRID, GRID // 2, -GRID, -GRID // 2)

    def _x_of(self, band: int) -> float:
        box = self._box()
        return box.left() + box.width() * (band + 0.5) / len(self._values)

    def _y_of(self, value: float) -> float:
        box = self._box().adjusted(0, GRID + 2, 0, -GRID - 2)
        share = (min(max(value, self._low), self._high) - self._low) / (self._high - self._low)
        return box.bottom() - share * box.height()

    def _value_at(self, y: float) -> float:
        top, bottom = self._y_of(self._high), self._y_of(self._low)
        share = (bottom - y) / (bottom - top)
        return self._low + min(max(share, 0.0), 1.0) * (self._high - self._low)

    def _band_at(self, x: float) -> int:
        box = self._box()
        return min(max(int((x - box.left()) / box.width() * len(self._values)), 0), len(self._values) - 1)

    def _pick(self, band: int) -> None:
        if band != self.chosen:
            self._rest.stop()
            self.rested.emit()
            self.chosen = band
            self.picked.emit(band)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pick(self._band_at(event.position().x()))
        y = event.position().y()
        near = abs(y - self.place_of(self.chosen).y()) <= _DOT + 2
        self._grabbed = (y, self._values[self.chosen]) if near else (y, self._value_at(y))
        if not near:
            self.moved.emit(self.chosen, self._grabbed[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        start, value = self._grabbed
        way = event.position().y() - start
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            way /= 10
        self.moved.emit(self.chosen, self._value_at(self._y_of(value) + way))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            self._grabbed = None
            self.rested.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.reset.emit(self._band_at(event.position().x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                by = 1 if event.key() == Qt.Key.Key_Right else -1
                self._pick((self.chosen + by) % len(self._values))
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                sign = 1 if event.key() == Qt.Key.Key_Up else -1
                self.stepped.emit(self.chosen, sign * steps_for(event.modifiers()))
                self._rest.start()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.reset.emit(self.chosen)
            case _:
                event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), self._box()
        self._paint_ground(painter, box)
        column = QRectF(self._x_of(self.chosen) - box.width() / len(self._values) / 2, box.top(), 0, 0)
        column.setSize(QRectF(0, 0, box.width() / len(self._values), box.height()).size())
        painter.setBrush(self._theme.panel)
        painter.drawRect(column.adjusted(1, 1, -1, -1))
        zero = self._y_of(0.0)
        painter.setPen(QPen(self._theme.groove, 1))
        painter.drawLine(QPointF(box.left(), zero), QPointF(box.right(), zero))
        for band in range(len(self._values)):
            self._paint_band(painter, band)
        self._paint_focus(painter, box)

    def _paint_band(self, painter: QPainter, band: int) -> None:
        x, top, bottom = self._x_of(band), self._y_of(self._high), self._y_of(self._low)
        gradient = QLinearGradient(QPointF(x, bottom), QPointF(x, top))
        colours = self._colours[band] or (self._theme.groove.name(),) * 2
        for index, colour in enumerate(colours):
            gradient.setColorAt(index / (len(colours) - 1), QColor(colour))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        painter.drawRoundedRect(QRectF(x - 3, top, 6, bottom - top), 3, 3)
        chosen = band == self.chosen and self.hasFocus()
        painter.setPen(QPen(self._theme.accent if chosen else self._theme.field, 2))
        painter.setBrush(self._theme.text)
        painter.drawEllipse(self.place_of(band), _DOT, _DOT)


class BandsEditor(Editor):
    """Tabs, the strip, and the row of the chosen band."""

    @classmethod
    def claims(cls, params: Sequence[Param]) -> Iterator[tuple[str, ...]]:
        numbers = {p.name for p in params if p.type is ParamType.NUMBER and not p.optional}
        bands = [name.removesuffix(f"_{WHATS[0]}") for name in numbers if name.endswith(f"_{WHATS[0]}")]
        whole = {band for band in bands if all(f"{band}_{what}" in numbers for what in WHATS)}
        if len(whole) >= FEWEST:
            yield tuple(p.name for p in params if p.name.rpartition("_")[0] in whole)

    def __init__(
        self, params: Sequence[Param], colours: Colours, label: int = LABEL, parent: QWidget | None = None
    ) -> None:
        super().__init__(params, colours, label, parent)
        self.bands = list(dict.fromkeys(name.rpartition("_")[0] for name in self.params))
        self.what = WHATS[1]
        self.rows: dict[str, NumberRow] = {}
        self._theme: Theme | None = None
        self._words = {
            "hue": self.tr("Hue"),
            "saturation": self.tr("Saturation"),
            "lightness": self.tr("Lightness"),
        }
        self.tabs = Segments(
            self.tr("What changes"),
            [(what, self._words[what], "") for what in WHATS],
        )
        self.tabs.chosen.connect(self.choose)
        self.strip = BandStrip()
        self.strip.picked.connect(lambda _band: self._show_chosen())
        self.strip.moved.connect(self._move)
        self.strip.stepped.connect(self._step)
        self.strip.reset.connect(lambda band: self._reset([self._name(band)]))
        self.strip.rested.connect(self.rested)
        self.column.addWidget(self.tabs)
        self.column.addWidget(self.strip)
        self.choose(self.what)

    def choose(self, what: str) -> None:
        """Show hue, saturation or lightness."""
        self.what = what
        self.tabs.show_chosen(what)
        low, high = slider_range(self.params[self._name(0)])
        self.strip.set_bands(low, high, [self._colours.get(name, ()) for name in self._names()])
        self.strip.setAccessibleName(self._words[what])
        self._show_numbers()
        self._show_chosen()

    def show_values(self, values: Mapping[str, Value]) -> None:
        self.values = dict(values)
        for what in WHATS:
            names = [f"{band}_{what}" for band in self.bands]
            self.tabs.mark(what, on=any(values[name] != self.params[name].neutral for name in names))
        for name, row in self.rows.items():
            row.show_value(values[name])
        self._show_numbers()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.strip.set_theme(theme)
        for row in self.rows.values():
            row.set_theme(theme)

    def _number(self, name: str) -> float:
        return float(self.values[name] or 0)

    def _name(self, band: int) -> str:
        return f"{self.bands[band]}_{self.what}"

    def _names(self) -> list[str]:
        return [self._name(band) for band in range(len(self.bands))]

    def _show_numbers(self) -> None:
        self.strip.show_numbers([self._number(name) for name in self._names()])
        name = self._name(self.strip.chosen)
        param = self.params[name]
        self.strip.setAccessibleDescription(
            f"{declared(param.label)}: {text_of(param, self._number(name))}. {declared(param.help)}"
        )

    def _show_chosen(self) -> None:
        """Show the row of the chosen band; rows are made when they are first wanted."""
        chosen = self._name(self.strip.chosen)
        if chosen not in self.rows:
            self.rows[chosen] = self._make_row(chosen)
        for name, row in self.rows.items():
            row.setVisible(name == chosen)
        self._show_numbers()

    def _make_row(self, name: str) -> NumberRow:
        row = NumberRow(self.params[name], self._label, self._colours.get(name, ()))
        row.wished.connect(lambda value: self.wished.emit({name: value}))
        row.rested.connect(self.rested)
        row.entered.connect(self.entered)
        row.show_value(self.values[name])
        if self._theme is not None:
            row.set_theme(self._theme)
        self.column.addWidget(row)
        return row

    def _move(self, band: int, value: float) -> None:
        param = self.params[self._name(band)]
        fine = step_of(param) / 2
        self.wished.emit({param.name: allowed(param, round(value / fine) * fine)})

    def _step(self, band: int, steps: float) -> None:
        param = self.params[self._name(band)]
        self.wished.emit({param.name: stepped(param, self._number(param.name), steps)})
