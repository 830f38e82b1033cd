"""Tests of the grid: as lazy as the strip, sized by keys and wheel, and one with it in what is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoedit.gui.background import Background
from photoedit.gui.library.film_delegate import THUMB_ROLE
from photoedit.gui.library.film_strip import FilmStrip, Index, PhotoModel
from photoedit.gui.library.grid import SIDES, USUAL, GridPanel
from photoedit.gui.library.sieve import State
from photoedit.gui.library.thumbnail_cache import ThumbnailCache
from photoedit.gui.library.thumbnails import AT_ONCE, Thumbnails
from photoedit.gui.studio import Studio
from tests.gui.conftest import LONG, settled

MANY = tuple(Path(f"/nowhere/{number}.jpg") for number in range(20_000))


class _Slow(ThumbnailCache):
    """Gives every thumbnail, as soon as it may."""

    def __init__(self) -> None:
        super().__init__(Path("nowhere"))
        self.may = Event()
        self.asked: list[Path] = []

    def get(self, photo: Path, side: int) -> QImage:
        self.asked.append(photo)
        assert self.may.wait(LONG / 1000)
        return QImage(4, 3, QImage.Format.Format_RGB32)


class _Counting(PhotoModel):
    """Counts how often it is asked for its rows."""

    counted = 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  Qt's own signature
        self.counted += 1
        return super().rowCount(parent)


@pytest.fixture
def slow() -> _Slow:
    return _Slow()


@pytest.fixture
def panel(slow: _Slow, qtbot: QtBot) -> Iterator[GridPanel]:
    background = Background(AT_ONCE, "test")
    model = _Counting(Thumbnails(background, slow))
    strip = FilmStrip(model)
    panel = GridPanel(model, strip)
    for widget in (strip, panel):
        qtbot.addWidget(widget)
    panel.resize(900, 600)
    panel.show()
    qtbot.waitExposed(panel)
    model.set_photos(MANY)
    yield panel
    slow.may.set()
    background.close()


def _strip(panel: GridPanel) -> FilmStrip:
    strip = panel.grid.selectionModel().parent()
    assert isinstance(strip, FilmStrip)
    return strip


def test_twenty_thousand_photos_load_only_what_is_seen(panel: GridPanel, slow: _Slow, qtbot: QtBot) -> None:
    slow.may.set()
    qtbot.waitUntil(lambda: len(slow.asked) >= 20, timeout=LONG)
    assert panel.count.text() == "20000 photos"
    assert len(slow.asked) < 60


def test_what_changes_in_a_cell_lays_no_cell_out_anew(panel: GridPanel, slow: _Slow, qtbot: QtBot) -> None:
    model = panel.grid.model()
    assert isinstance(model, _Counting)
    slow.may.set()
    qtbot.waitUntil(
        lambda: all(model.index(row).data(THUMB_ROLE) is not None for row in range(10)), timeout=LONG
    )
    before = model.counted
    assert before > len(MANY)  # Qt asks for each cell that it lays out
    for photo in MANY[:5]:
        model.set_states({photo: (State.DONE, 1.0, "")})
        QApplication.processEvents()
    assert model.counted - before < len(MANY)


def test_what_scrolls_away_is_not_loaded(panel: GridPanel, slow: _Slow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(slow.asked) == AT_ONCE, timeout=LONG)  # those wait; more stand behind them
    panel.grid.scrollTo(panel.grid.model().index(10_000, 0))
    panel.grid.viewport().repaint()
    slow.may.set()
    qtbot.waitUntil(lambda: len(slow.asked) >= 20, timeout=LONG)
    assert all(int(photo.stem) > 9_900 for photo in slow.asked[AT_ONCE:])


def test_cells_fill_the_width(panel: GridPanel) -> None:
    for by in (1, 1, 1, -1, -1, -1, -1):
        panel.resize_cells(by)
        left = panel.grid.viewport().width() % panel.grid.gridSize().width()
        assert left < panel.grid.viewport().width() // panel.grid.gridSize().width() + 1


def test_the_wheel_with_ctrl_sizes_the_cells_and_stops_at_both_ends(panel: GridPanel) -> None:
    def turn(by: int) -> None:
        event = QWheelEvent(
            QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(panel.grid.viewport(), event)

    turn(120)
    assert panel.step == USUAL + 1
    for _ in SIDES:
        turn(-120)
    assert panel.step == 0
    assert not panel.smaller.isEnabled()


def test_strip_and_grid_choose_as_one(panel: GridPanel, qtbot: QtBot) -> None:
    strip = _strip(panel)
    with qtbot.waitSignal(strip.chosen, timeout=LONG) as chosen:
        QTest.mouseClick(
            panel.grid.viewport(), Qt.MouseButton.LeftButton,
            pos=panel.grid.visualRect(panel.grid.model().index(3, 0)).center(),
        )  # fmt: skip
    assert chosen.args == [3]
    QTest.keyClick(panel.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert strip.chosen_places() == panel.grid.chosen_places() == [3, 4]
    strip.show_current(4)
    assert strip.chosen_places() == [3, 4]
    with qtbot.assertNotEmitted(strip.chosen):
        strip.show_current(9)
    assert strip.chosen_places() == [9]


def test_the_grid_opens_and_enter_goes_back_to_the_photo(opened: Studio, qtbot: QtBot) -> None:
    window = opened.window
    window.action("grid").trigger()
    assert window.grid.isVisible()
    assert not window.film.isVisible()
    QTest.keyClick(window.grid.grid, Qt.Key.Key_Right)
    assert opened.session.current_index == 1
    window.action("zoom_in").trigger()
    assert window.grid.step == USUAL + 1
    QTest.keyClick(window.grid.grid, Qt.Key.Key_Return)
    assert window.canvas.isVisible()
    assert window.film.isVisible()
    qtbot.waitUntil(lambda: settled(opened), timeout=LONG)


def test_sorting_keeps_the_shown_photo(opened: Studio, make_photo: Callable[..., Path], qtbot: QtBot) -> None:
    first = opened.session.current
    make_photo("photo0.jpg", 400, 300)  # larger than the others now
    opened.window.grid.order_wished.emit("size")
    qtbot.waitUntil(lambda: opened.session.current_index == 2, timeout=LONG)
    assert opened.session.current == first
    assert opened.window.film.currentIndex().row() == 2


def test_the_next_folder_comes_in_the_chosen_order(
    studio: Studio, make_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    large, small = make_photo("a.jpg", 400, 300), make_photo("b.jpg")
    order = studio.window.grid.order
    order.setCurrentIndex(order.findData("size"))
    studio.opening.open_paths([large.parent])
    qtbot.waitUntil(lambda: studio.session.photos == (small, large), timeout=LONG)


def test_without_photos_there_is_no_grid(opened: Studio) -> None:
    opened.window.action("grid").setChecked(True)
    for _ in range(3):
        opened.session.remove_photos([0])
    assert opened.window.canvas.isVisible()
