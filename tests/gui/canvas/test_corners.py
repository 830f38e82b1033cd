"""Tests of what stands in the canvas's corners, and of marks on what is cut off."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoedit.gui.canvas.canvas_marks import LABEL_ROOM
from photoedit.gui.canvas.corners import only_exact_at_full_size
from photoedit.gui.canvas.pictures import HIGHLIGHTS_CLIPPED, SHADOWS_CLIPPED, mark_clipped, to_image
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG, settled


def test_the_navigator_comes_when_a_part_is_seen_and_moves_it(opened: Studio, qtbot: QtBot) -> None:
    navigator, canvas = opened.corners.navigator, opened.window.canvas
    assert not navigator.isVisible()
    canvas.zoom_to(16.0)
    qtbot.waitUntil(lambda: settled(opened) and navigator.isVisible(), timeout=LONG)
    assert navigator.width() / navigator.height() == pytest.approx(4 / 3, abs=0.02)
    QTest.mouseClick(navigator, Qt.MouseButton.LeftButton, pos=QPoint(navigator.width() // 3, 1))
    assert canvas.view.x == pytest.approx(1 / 3, abs=0.02)
    assert canvas.view.y < 0.5
    opened.window.action("navigator").setChecked(False)
    assert not navigator.isVisible()
    opened.window.action("navigator").setChecked(True)
    canvas.fit()
    assert not navigator.isVisible()


def test_another_photo_does_not_show_the_former_ones_stamp(opened: Studio, qtbot: QtBot) -> None:
    opened.window.canvas.zoom_to(16.0)
    qtbot.waitUntil(lambda: settled(opened) and opened.corners.navigator.isVisible(), timeout=LONG)
    with qtbot.waitSignal(opened.link.opened, timeout=LONG):
        opened.session.show_photo(1)
    assert opened.corners.navigator.is_empty


def test_a_badge_says_what_is_exact_at_100_percent_only_and_goes_there(opened: Studio, qtbot: QtBot) -> None:
    badge, canvas = opened.corners.badge, opened.window.canvas
    opened.session.set_recipe(Recipe.from_text("exposure stops=1 unsharp-mask"))
    canvas.zoom_to(0.5)
    qtbot.waitUntil(lambda: settled(opened) and badge.isVisible(), timeout=LONG)
    assert "Unsharp mask" in badge.toolTip()
    badge.click()
    assert canvas.zoom == 1
    assert not badge.isVisible()


def test_only_filters_that_look_at_pixels_and_work_are_named() -> None:
    chain = "exposure stops=1 median radius=2 grain amount=0 crop width=50 vignette unsharp-mask enabled=no"
    assert only_exact_at_full_size(Recipe.from_text(chain)) == ["Median"]
    assert only_exact_at_full_size(Recipe.from_text("median radius=2 mask=radial median radius=3")) == [
        "Median"
    ]


def test_values_that_are_cut_off_are_marked_and_no_others() -> None:
    pixels = np.full((2, 3, 3), 128, np.uint8)
    pixels[0, 1, 2], pixels[1, 2, 0], pixels[1, 0] = 0, 255, 254
    image = to_image(pixels)
    mark_clipped(image, pixels)
    shown = [[image.pixel(x, y) for x in range(3)] for y in range(2)]
    assert (shown[0][1], shown[1][2]) == (SHADOWS_CLIPPED, HIGHLIGHTS_CLIPPED)
    assert [shown[0][0], shown[0][2], shown[1][1]] == [0xFF808080] * 3
    assert shown[1][0] == 0xFFFEFEFE


def test_the_clipping_key_marks_the_picture_and_leaves_the_histogram(opened: Studio, qtbot: QtBot) -> None:
    opened.session.set_recipe(Recipe.from_text("exposure stops=3"))
    qtbot.waitUntil(lambda: settled(opened), timeout=LONG)
    before = opened.window.canvas.frame
    assert before is not None
    opened.window.action("clipping").trigger()
    qtbot.waitUntil(lambda: settled(opened) and opened.window.canvas.frame is not before, timeout=LONG)
    after = opened.window.canvas.frame
    assert after is not None
    assert np.array_equal(before.bins, after.bins)
    middle = after.layer.image.width() - 5
    assert after.layer.image.pixel(middle, 20) == HIGHLIGHTS_CLIPPED
    assert before.layer.image.pixel(middle, 20) != HIGHLIGHTS_CLIPPED


def test_the_badge_does_not_lie_on_the_word_of_a_soft_proof(opened: Studio, qtbot: QtBot) -> None:
    badge, canvas = opened.corners.badge, opened.window.canvas
    opened.session.set_recipe(Recipe.from_text("unsharp-mask"))
    canvas.zoom_to(0.5)
    qtbot.waitUntil(lambda: settled(opened) and badge.isVisible(), timeout=LONG)
    alone = badge.geometry().bottom()
    opened.window.action("proof").setChecked(True)
    qtbot.waitUntil(lambda: badge.geometry().bottom() < alone, timeout=LONG)
    assert badge.geometry().bottom() < canvas.height() - LABEL_ROOM
