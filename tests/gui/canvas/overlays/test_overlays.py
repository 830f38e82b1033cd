"""What every overlay promises, for all there are."""

from __future__ import annotations

import math
from typing import Any

import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from photoedit.filters.base import Filter
from photoedit.filters.crop import Crop
from photoedit.filters.exposure import Exposure
from photoedit.gui.canvas.overlays import item_of, overlays
from photoedit.gui.canvas.overlays.base import Drag, Ground, Point
from photoedit.masks.base import Mask
from photoedit.masks.linear import Linear
from photoedit.masks.luminosity import Luminosity
from photoedit.photo import Size
from photoedit.recipe import Step

FRAME = Size(600, 400)
KINDS = pytest.mark.parametrize("kind", overlays(), ids=lambda kind: kind.__name__)


def _handles(kind: type[Filter | Mask]) -> dict[str, Point]:
    return dict(overlays()[kind].handles(kind(), FRAME))


@KINDS
def test_a_handle_that_is_not_moved_leaves_the_picture_as_it_was(kind: type[Any]) -> None:
    overlay = overlays()[kind]
    for name, point in _handles(kind).items():
        item = overlay.dropped(Drag(name, kind(), FRAME, point, point), FRAME)
        after = overlay.handles(item, FRAME)
        assert all(math.dist(after[each], place) < 0.05 for each, place in _handles(kind).items())


@KINDS
def test_every_handle_can_be_nudged_and_has_a_cursor(kind: type[Any]) -> None:
    overlay = overlays()[kind]
    for name in _handles(kind):
        moved = [overlay.nudged(_inner(kind), name, Point(*by), FRAME) for by in ((-2, 0), (0, -2), (2, 2))]
        assert any(item != _inner(kind) for item in moved)
        overlay.cursor(name)


@KINDS
def test_it_draws_itself(kind: type[Any], qtbot: QtBot) -> None:
    image = QImage(660, 460, QImage.Format.Format_RGB32)
    image.fill(0x808080)
    blank = image.copy()
    painter = QPainter(image)
    overlays()[kind].paint(painter, Ground(30, 30, 1.0, FRAME), _inner(kind), None)
    painter.end()
    assert image != blank


def _inner(kind: type[Any]) -> Any:
    """An item that lies inside the frame."""
    inner = {"left": 100, "top": 100, "width": 200, "height": 150} if kind is Crop else {}
    example = {"corners": "10,10 80,10 80,90 10,90"} if kind.__name__ == "Perspective" else inner
    return kind(**example)


def test_a_steps_mask_comes_before_its_filter_and_most_have_none() -> None:
    mask = Linear()
    assert item_of(Step(Exposure(stops=1), mask=mask)) is mask
    assert item_of(Step(Exposure(stops=1), mask=Luminosity())) is None
    assert item_of(Step(Crop())) == Crop()
