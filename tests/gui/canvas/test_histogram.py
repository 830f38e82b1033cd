"""Tests of the histogram."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QPaintEvent
from pytestqt.qtbot import QtBot

from photoedit.gui.canvas.histogram import HistogramView
from tests.gui.conftest import LONG


class Counting(HistogramView):
    """A histogram that counts how often it is drawn."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's own name
        self.painted += 1
        super().paintEvent(event)


def test_of_many_counts_in_a_row_the_last_is_drawn_and_few_others(qtbot: QtBot) -> None:
    view = Counting()
    qtbot.addWidget(view)
    view.resize(340, 112)
    view.show()
    qtbot.waitExposed(view)
    before = view.grab().toImage()
    view.painted = 0
    for level in range(200):
        view.show_bins(np.full((3, 256), level, np.int64))
    qtbot.waitUntil(lambda: view.painted > 0, timeout=LONG)
    assert view.painted <= 2
    assert view.grab().toImage() != before
