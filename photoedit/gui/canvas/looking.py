"""Looking at the current photo: joins session, preview, canvas, histogram and status bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from photoedit.gui.canvas.canvas import Canvas
from photoedit.gui.canvas.handling import Handling
from photoedit.gui.canvas.pictures import Facts
from photoedit.gui.canvas.preview_link import PreviewLink
from photoedit.gui.canvas.rendering import Compare, Frame, Wish
from photoedit.gui.library.thumbnails import Thumbnails
from photoedit.gui.session import Session
from photoedit.gui.status import Status
from photoedit.recipe import Recipe


class Looking(QObject):
    """Turns what the user looks at into wishes, and hands the frames on.

    Signals:
        failed(str): the current photo can't be shown.
        counted(Bins | None): how often each value occurs in what is shown now.
    """

    failed = Signal(str)
    counted = Signal(object)

    def __init__(
        self, session: Session, link: PreviewLink, thumbnails: Thumbnails,
        canvas: Canvas, handling: Handling, status: Status, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._session, self._link, self._thumbnails = session, link, thumbnails
        self._canvas, self._handling, self._status = canvas, handling, status
        self._facts: Facts | None = None
        self._both = Compare.OFF
        self._held = self._clipping = False
        self._tried: Recipe | None = None
        session.current_changed.connect(self._open)
        session.recipe_changed.connect(self._ask)
        canvas.view_changed.connect(self._ask)
        handling.changed.connect(self._ask)
        link.opened.connect(self._opened)
        link.shown.connect(self._show)
        link.failed.connect(self._fail)
        self._open()

    @property
    def compare(self) -> Compare:
        """What is seen of the original at this moment."""
        if self._held:
            return Compare.ORIGINAL
        return self._both if self._handling.index is None else Compare.OFF

    def compare_by(self, compare: Compare) -> None:
        """Show before and after at once, or only after; while a step is edited on the photo, only that."""
        self._both = compare
        self._ask()

    def mark_clipping(self, on: bool) -> None:
        """Mark values that are cut off, or not."""
        self._clipping = on
        self._ask()

    def hold_original(self, on: bool) -> None:
        """Show the original as long as a key is held."""
        if on != self._held:
            self._held = on
            self._ask()

    def try_on(self, recipe: Recipe | None) -> None:
        """Show what another recipe would do, or no longer."""
        if recipe != self._tried:
            self._tried = recipe
            self._ask()

    def _open(self) -> None:
        path = self._session.current
        self._facts = None
        self._status.show_photo(None, None)
        self.counted.emit(None)
        if path is None:
            self._canvas.show_message(
                self.tr("Drop photos or a folder here")
                + "\n"
                + self.tr("Open a folder with Ctrl+Shift+O, or single photos with Ctrl+O.")
                + "\n"
                + self.tr("Build a recipe on the right and watch it work; Export puts it on all open photos.")
                + "\n"
                + self.tr("Your originals are never changed; F1 opens the help.")
            )
        else:
            self._canvas.await_photo(self._thumbnails.peek(path))
        self._link.open(path)

    def _ask(self) -> None:
        compare = self.compare
        self._canvas.set_compare(compare)
        recipe = self._tried or self._handling.shown(self._session.recipe)
        index = self._handling.index
        self._link.show(
            Wish(recipe, self._canvas.view, self._canvas.pane, compare, index, self._clipping)
        )  # fmt: skip
        self._status.show_photo(self._facts, self._canvas.zoom)

    def _opened(self, facts: Facts) -> None:
        self._facts = facts
        self._canvas.set_size(facts.size)

    def _show(self, frame: Frame) -> None:
        self._canvas.show_frame(frame)
        if not frame.base:
            self.counted.emit(frame.bins)
        self._status.show_photo(self._facts, self._canvas.zoom)

    def _fail(self, sentence: str) -> None:
        self._canvas.show_message(self.tr("This photo can't be shown") + "\n" + sentence)
        self.counted.emit(None)
        self.failed.emit(sentence)
