"""The real window on a real display: opened, dragged, exported, switched, exported again.

Runs on X11 only (under Xvfb on a machine without a screen, which scripts/test starts);
events go to the native window, pixels come from the screen.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from photoedit.gui.forms.number_row import NumberRow
from photoedit.gui.resources import RESOURCES
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from photoedit.settings import Settings

from .conftest import LONG, settled

SAMPLES = sorted((RESOURCES / "samples").glob("*.jpg"))[:2]


@pytest.fixture
def xcb(qapp: QGuiApplication) -> None:
    """Skips where there is no X11 display."""
    if QGuiApplication.platformName() != "xcb":
        pytest.skip(f"needs an X11 display (xcb); this is {QGuiApplication.platformName()!r}")
    if not SAMPLES:
        pytest.skip("the sample photos are not there")


def _seen(studio: Studio) -> QImage:
    """What the screen shows of the canvas."""
    canvas = studio.window.canvas
    corner = canvas.mapToGlobal(QPoint(0, 0))
    screen = canvas.screen()
    ratio = screen.devicePixelRatio()
    image = screen.grabWindow(0, corner.x(), corner.y(), canvas.width(), canvas.height()).toImage()
    return image.copy(QRect(0, 0, round(canvas.width() * ratio), round(canvas.height() * ratio)))


def _drag(studio: Studio, widget: QWidget, start: QPoint, end: QPoint) -> None:
    """Press, move and release the mouse on the native window."""
    window, native = studio.window, studio.window.windowHandle()
    first, last = (widget.mapTo(window, point) for point in (start, end))
    QTest.mousePress(native, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, first)
    for tenth in range(1, 11):
        QTest.mouseMove(native, first + (last - first) * tenth / 10)
    QTest.mouseRelease(native, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, last)


def _click(studio: Studio, widget: QWidget) -> None:
    point = widget.mapTo(studio.window, widget.rect().center())
    native = studio.window.windowHandle()
    QTest.mouseClick(native, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def _export(studio: Studio, folder: Path, qtbot: QtBot) -> dict[str, str]:
    """Run a batch through the dialog; returns the results' hashes."""
    studio.window.action("export").trigger()
    dialog = studio.exporter.dialog
    assert dialog is not None
    dialog.folder.setText(str(folder))
    with qtbot.waitSignal(studio.run.finished, timeout=3 * LONG) as finished:
        QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert finished.args[0].done == len(SAMPLES)
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.iterdir()}


@pytest.mark.usefixtures("xcb")
def test_open_drag_export_switch_and_export_again(
    make_studio: Callable[[Settings], Studio], tmp_path: Path, qtbot: QtBot
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    for sample in SAMPLES:
        shutil.copy(sample, photos)
    studio = make_studio(Settings(execution="processes", workers=2))
    studio.window.resize(1280, 800)
    studio.opening.open_paths([photos])
    studio.session.set_recipe(Recipe.from_text("exposure unsharp-mask"))
    qtbot.waitUntil(lambda: settled(studio), timeout=3 * LONG)
    before = _seen(studio)

    row = studio.window.recipe.cards[0].rows["stops"]
    assert isinstance(row, NumberRow)
    middle = row.slider.height() // 2
    start, end = (QPoint(round(row.slider.x_of(stops)), middle) for stops in (0.0, 1.5))
    _drag(studio, row.slider, start, end)
    assert studio.session.recipe.steps[0].filter.values()["stops"] == pytest.approx(1.5, abs=0.1)
    qtbot.waitUntil(lambda: settled(studio), timeout=LONG)
    centre = before.rect().center()
    dark = before.pixelColor(centre).lightness()
    qtbot.waitUntil(lambda: _seen(studio).pixelColor(centre).lightness() > dark, timeout=LONG)

    in_processes = _export(studio, tmp_path / "processes", qtbot)
    assert "· processes" in studio.window.status.run.text()
    _click(studio, studio.window.mode.buttons["threads"])
    assert studio.room.how.execution == "threads"
    qtbot.waitUntil(lambda: settled(studio), timeout=LONG)
    in_threads = _export(studio, tmp_path / "threads", qtbot)
    assert "· threads only" in studio.window.status.run.text()
    assert in_processes == in_threads
    assert len(in_threads) == len(SAMPLES)
