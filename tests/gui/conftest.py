"""What window tests share: small photos, a window of their own, and a check that nothing is left."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoedit.formats import by_name
from photoedit.gui.canvas.canvas import Canvas
from photoedit.gui.studio import Studio
from photoedit.gui.words import use_language
from photoedit.photo import Photo
from photoedit.settings import Settings

LONG = 60_000


def pytest_sessionstart() -> None:
    """Without a display the tests run on Qt's own invisible one; the words they look for are English."""
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("LANGUAGE", None)
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves threads, worker processes or windows behind."""
    threads, windows, workers = set(threading.enumerate()), set(qapp.topLevelWidgets()), worker_processes()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    for thread in set(threading.enumerate()) - threads:
        thread.join(30)  # a tile that nobody wants any more is left to end by itself
    left = [thread.name for thread in threading.enumerate() if thread not in threads]
    assert not left, f"threads are left: {left}"
    _gone, alive = psutil.wait_procs(worker_processes() - workers, timeout=30)
    assert not alive, f"worker processes are left: {alive}"
    shown = [window for window in qapp.topLevelWidgets() if window not in windows and window.isVisible()]
    assert not shown, f"windows are left: {shown}"


def worker_processes() -> set[psutil.Process]:
    """The workers there are: children of the server they are forked from."""
    return {worker for child in psutil.Process().children() for worker in child.children()}


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Plurals and numbers of windows and of plain functions are English, whatever a test changes."""
    use_language("en")
    yield
    use_language("en")


@pytest.fixture
def make_photo(tmp_path: Path) -> Callable[..., Path]:
    """Writes a small JPEG with a gradient and some noise; returns its path."""

    def make(name: str = "photo.jpg", width: int = 160, height: int = 120, seed: int = 0) -> Path:
        across = np.linspace(40, 200, width)[np.newaxis, :, np.newaxis]
        noise = np.random.default_rng(seed).normal(0, 6, (height, width, 3))
        pixels = np.clip(across + noise, 0, 255).astype(np.uint8)
        path = tmp_path / "photos" / name
        path.parent.mkdir(exist_ok=True)
        kind = by_name("jpeg")
        with path.open("wb") as file:
            kind.write(Photo.from_array(pixels), file, kind.options())
        return path

    return make


@pytest.fixture
def make_studio(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Studio]]:
    """Opens windows; they are closed at the end."""
    made: list[Studio] = []

    def make(settings: Settings | None = None) -> Studio:
        studio = Studio(tmp_path / "config", settings or Settings(execution="threads", workers=2))
        made.append(studio)
        studio.window.show()
        qtbot.waitExposed(studio.window)
        return studio

    yield make
    for studio in made:
        studio.close()


@pytest.fixture
def studio(make_studio: Callable[..., Studio]) -> Studio:
    """A window without photos."""
    return make_studio()


def settled(studio: Studio) -> bool:
    """Whether the picture stands."""
    return studio.window.canvas.frame is not None and studio.link.idle


@pytest.fixture
def opened(studio: Studio, make_photo: Callable[..., Path], qtbot: QtBot) -> Studio:
    """A window with three photos, the first one shown."""
    for index in range(3):
        make_photo(f"photo{index}.jpg", seed=index)
    studio.opening.open_paths([make_photo("photo0.jpg").parent])
    qtbot.waitUntil(lambda: len(studio.session.photos) == 3 and settled(studio), timeout=LONG)
    return studio


def point_at(canvas: Canvas, at: QPoint, qtbot: QtBot) -> None:
    """Move the mouse there, without a button, and wait until the canvas knows.

    Without a button the event comes from the display, some time later; of two moves in a row it may tell only
    the second one, and not even that if the mouse had been there before.
    """
    if QCursor.pos() == canvas.mapToGlobal(at):
        return
    with qtbot.waitSignal(canvas.pointed, timeout=LONG):
        QTest.mouseMove(canvas, at)
