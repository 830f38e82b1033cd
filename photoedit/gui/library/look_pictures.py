"""Small pictures of one photo under many recipes, rendered in the background by the engine's own preview."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from photoedit.engine.pixels.canvas import Canvas
from photoedit.engine.preview import Preview
from photoedit.engine.workers import Workers
from photoedit.errors import Cancelled, PhotoEditError
from photoedit.formats import recognise
from photoedit.gui.background import Background, NewestWins, Stopped, ignore
from photoedit.gui.canvas.pictures import to_image
from photoedit.gui.engine_room import EngineRoom
from photoedit.recipe import Recipe

SIDE = 224


class LookPictures(QObject):
    """Renders them; the newest request wins.

    Signals:
        made(dict[Recipe, QImage]): the pictures that could be made.
    """

    made = Signal(object)

    def __init__(self, room: EngineRoom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._lease = room.lease()
        self._lane = Background(1, "looks", self)
        self._requests = NewestWins[dict[Recipe, QImage]](self._lane, self.made.emit, ignore, self)
        room.replaced.connect(self._follow_room)

    @property
    def idle(self) -> bool:
        """Whether everything asked for is made."""
        return self._requests.idle

    def ask(self, photo: Path, recipes: Sequence[Recipe]) -> None:
        """Make pictures of this photo under these recipes."""
        workers = self._lease.workers
        self._requests.ask(lambda stopped: _made(photo, recipes, workers, stopped), stop_running=True)

    def close(self) -> None:
        """Stop, and give the workers back."""
        self._requests.drop()
        self._lane.close()
        self._lease.give_back()

    def _follow_room(self) -> None:
        old, self._lease = self._lease, self._room.lease()
        self._lane.run(lambda: None, lambda _none: old.give_back(), ignore)


def _made(photo: Path, recipes: Sequence[Recipe], workers: Workers, stopped: Stopped) -> dict[Recipe, QImage]:
    """In the lane. A recipe that can't be put on this photo has no picture."""
    reader = recognise(photo)
    small = reader.thumbnail(photo, SIDE)
    preview = Preview(
        Canvas.of(small, shared=workers.shares_memory), workers, reader.header(photo).size, photo
    )
    pictures = {}
    try:
        for recipe in recipes:
            try:
                size = preview.output_size(recipe)
                picture = preview.render(recipe, size.whole(), min(SIDE / max(size), 1.0), stopped)
            except Cancelled:
                raise
            except PhotoEditError:  # putting it on says what is wrong
                continue
            pictures[recipe] = to_image(picture.pixels, small.profile)
    finally:
        preview.close()
    return pictures
