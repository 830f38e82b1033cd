"""A tool: what gets the mouse and the keys on the canvas before the canvas itself does."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from photoedit.gui.canvas.overlays.base import Ground


class Tool(QObject):
    """Base of all tools.

    Attributes:
        step: the step whose frame it works on; None works on every picture.

    Signals:
        changed(): it looks different.
    """

    changed = Signal()
    step: int | None = None

    @abstractmethod
    def press(self, ground: Ground, at: QPointF, *, evenly: bool) -> bool:
        """The left button goes down; whether the tool takes the mouse until it goes up."""

    @abstractmethod
    def move(self, ground: Ground, at: QPointF, *, evenly: bool) -> None:
        """The mouse the tool has taken moves; `evenly` is whether Shift is held."""

    @abstractmethod
    def release(self, ground: Ground) -> None:
        """The mouse goes up again."""

    @abstractmethod
    def key(self, ground: Ground | None, event: QKeyEvent) -> bool:
        """A key goes down; whether the tool takes it. It can be left also while there is no picture."""

    @abstractmethod
    def cursor(self, ground: Ground, at: QPointF) -> Qt.CursorShape | None:
        """What the mouse looks like there; None leaves it to the canvas."""

    def step_focus(self, ground: Ground, *, forward: bool) -> bool:
        """Tab goes down; whether there was something in the tool to go to."""
        return False

    @abstractmethod
    def paint(self, painter: QPainter, ground: Ground) -> None:
        """Draw it over the picture, in the widget's coordinates."""
