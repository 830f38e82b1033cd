"""Where people write from right to left, the window is mirrored, painted controls too."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from photoedit.gui.recipe.levels_box import BLACK, GAMMA, WHITE, LevelsBox
from photoedit.gui.studio import Studio
from photoedit.gui.style.controls import Choice, Tick


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
def test_the_panel_stands_on_the_left(make_studio: Callable[[], Studio]) -> None:
    window = make_studio().window
    panel, canvas = (part.mapTo(window, QPoint(0, 0)).x() for part in (window.recipe, window.canvas))
    assert panel < canvas


def _ink(image: QImage, left: int, right: int) -> int:
    """How many colours there are between two columns."""
    return len({image.pixel(x, y) for x in range(left, right) for y in range(image.height())})


@pytest.mark.usefixtures("mirrored")
def test_ticks_and_chevrons_change_sides(qtbot: QtBot) -> None:
    tick, combo = Tick(""), Choice()
    for control in (tick, combo):
        qtbot.addWidget(control)
        control.resize(120, 24)
    tick.setChecked(True)
    image = tick.grab().toImage()
    assert _ink(image, 100, 120) > 1
    assert _ink(image, 0, 20) == 1
    image = combo.grab().toImage()
    assert _ink(image, 8, 20) > _ink(image, 100, 112)


@pytest.mark.usefixtures("mirrored")
def test_words_of_a_histogram_stay_on_the_side_they_speak_of(qapp: QApplication, qtbot: QtBot) -> None:
    box = LevelsBox()
    qtbot.addWidget(box)
    box.resize(300, 150)
    bins = np.zeros((3, 256), np.int64)
    bins[:, 0], bins[:, 128] = 1, 3
    box.show_bins(bins)
    box.show_levels({BLACK: 0.1, GAMMA: 1.0, WHITE: 1.0})
    mirrored = box.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert box.grab().toImage() == mirrored
