"""Tests of the histograms that editors draw on."""

from __future__ import annotations

import numpy as np
from pytestqt.qtbot import QtBot

from photoedit.gui.canvas.pictures import Bins, count
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG, settled


def _after(opened: Studio, recipe: str) -> Bins:
    """Counts of the whole small photo."""
    preview = opened.link._open.preview  # type: ignore[union-attr]
    made = Recipe.from_text(recipe)
    return count(preview.render(made, preview.output_size(made).whole(), 1.0).pixels)


def test_levels_stand_on_what_comes_into_them_and_not_on_what_they_make(opened: Studio, qtbot: QtBot) -> None:
    told: list[list[Bins | None]] = []
    opened.incoming.counted.connect(told.append)
    opened.session.set_recipe(Recipe.from_text("exposure stops=-1 levels black=0.2 invert"))
    qtbot.waitUntil(lambda: bool(told) and told[-1][1] is not None, timeout=LONG)
    assert told[-1][0] is None and told[-1][2] is None
    shown = told[-1][1]
    assert shown is not None
    assert np.array_equal(shown, _after(opened, "exposure stops=-1"))
    assert not np.array_equal(shown, _after(opened, "exposure stops=-1 levels black=0.2"))


def test_nothing_is_counted_again_while_the_steps_before_stay_the_same(opened: Studio, qtbot: QtBot) -> None:
    told: list[object] = []
    with qtbot.waitSignal(opened.link.counted, timeout=LONG):
        opened.session.set_recipe(Recipe.from_text("exposure stops=-1 levels"))
    opened.link.counted.connect(told.append)
    opened.session.set_param(1, "black", 0.1)
    qtbot.waitUntil(lambda: settled(opened), timeout=LONG)
    assert told == []
    with qtbot.waitSignal(opened.link.counted, timeout=LONG):
        opened.session.set_param(0, "stops", 0.5)
    qtbot.waitUntil(lambda: settled(opened), timeout=LONG)


def test_another_photo_brings_counts_of_its_own(opened: Studio, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.link.counted, timeout=LONG):
        opened.session.set_recipe(Recipe.from_text("levels"))
    with qtbot.waitSignal(opened.link.counted, timeout=LONG):
        opened.session.show_photo(1)
    qtbot.waitUntil(lambda: settled(opened), timeout=LONG)
