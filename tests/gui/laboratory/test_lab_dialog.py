"""The laboratory in the window: results come one by one, it can be cancelled, the page can be kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from photoedit.gui.laboratory.lab_card import Bars, gains, words
from photoedit.gui.laboratory.lab_dialog import MEDIANS, LabDialog
from photoedit.gui.studio import Studio
from photoedit.gui.style.theme import DARK
from photoedit.lab.experiments import experiments
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG

SERIAL = {
    "lane": "serial",
    "seconds": [2.0, 2.0, 3.0],
    "speedup": 1.0,
    "gil_wait": 0.0,
    "longest_stall_ms": 4.0,
}
THREADS = {
    "lane": "threads",
    "seconds": [1.0, 2.0, 1.5],
    "speedup": 2.0,
    "gil_wait": 0.45,
    "longest_stall_ms": None,
}


def pick(dialog: LabDialog, name: str) -> None:
    dialog.picker.setCurrentText(experiments()[name].title)


def said(dialog: LabDialog) -> str:
    return "\n".join(label.text() for card in dialog.cards for label in card.findChildren(QLabel))


def test_an_experiment_runs_and_its_page_can_be_kept(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened.show_lab()
    assert not dialog.keep.isEnabled()
    pick(dialog, "median-scipy")
    with qtbot.waitSignal(dialog.ended, timeout=3 * LONG):
        dialog.go.click()
        assert dialog.stop.isEnabled() and not dialog.go.isEnabled()
    assert len(dialog.cards) == 1
    assert "threads x" in said(dialog) and "Found: " in said(dialog)
    found = dialog.summary.text().splitlines()
    assert found[0] == "1 of 1 experiments"
    assert found[1].endswith(": median-scipy")  # grouped by what the meters found
    assert dialog.keep.isEnabled()
    dialog.save_report(tmp_path / "page.html")
    assert "The same median by SciPy" in (tmp_path / "page.html").read_text(encoding="utf-8")
    dialog.save_report(tmp_path / "nowhere" / "page.html")
    assert "can't be written" in dialog.summary.text()
    dialog.close()


def test_the_steps_of_the_recipe_can_be_raced(opened: Studio, qtbot: QtBot) -> None:
    """Which mode suits a recipe could only be asked on the command line."""
    opened.session.set_recipe(Recipe.from_text('curves points="0,0 0.5,0.6 1,1"'))
    dialog = opened.show_lab()
    dialog.picker.setCurrentIndex(3)
    assert dialog.picker.currentText().startswith("The steps of this recipe")
    with qtbot.waitSignal(dialog.ended, timeout=3 * LONG):
        dialog.go.click()
    assert len(dialog.cards) == 1
    assert "Your steps" in said(dialog) and "s a megapixel in threads" in said(dialog)
    assert dialog.summary.text().startswith("1 of 1 experiments")
    dialog.close()


def test_a_run_can_be_cancelled(studio: Studio, qtbot: QtBot) -> None:
    dialog = studio.show_lab()
    dialog.picker.setCurrentIndex(1)
    assert dialog.picker.currentData() == MEDIANS
    dialog.go.click()
    qtbot.waitUntil(lambda: len(dialog.cards) >= 1, timeout=3 * LONG)
    with qtbot.waitSignal(dialog.ended, timeout=LONG):
        dialog.stop.click()
    assert 1 <= len(dialog.cards) < len(MEDIANS)
    assert dialog.go.isEnabled()
    dialog.close()


def test_a_wrong_interpreter_is_a_sentence(studio: Studio, qtbot: QtBot) -> None:
    dialog = studio.show_lab()
    dialog.interpreter.setText("no-such-python")
    with qtbot.waitSignal(dialog.ended, timeout=3 * LONG):
        dialog.go.click()
    assert "There is no interpreter no-such-python" in dialog.summary.text()
    assert dialog.cards == []
    dialog.close()


def test_closing_the_window_ends_what_runs(studio: Studio, qtbot: QtBot) -> None:
    dialog = studio.show_lab()
    dialog.go.click()
    qtbot.waitUntil(lambda: dialog.running, timeout=LONG)
    process = dialog._process
    studio.close()
    assert process.processId() == 0


def test_lanes_in_words_and_numbers() -> None:
    assert words(THREADS) == "x2.00, GIL wait 45 %"
    assert words(SERIAL) == "x1.00, GIL wait 0 %, stall 4 ms"
    assert gains(THREADS, SERIAL) == [2.0, 1.0, 2.0]


def test_bars_are_as_long_as_the_gain(qtbot: QtBot) -> None:
    bars = Bars([SERIAL, THREADS])
    qtbot.addWidget(bars)
    bars.set_theme(DARK)
    bars.resize(900, 44)
    picture = QImage(bars.size(), QImage.Format.Format_RGB32)
    bars.render(picture)

    def length(y: int) -> int:
        colours = [picture.pixelColor(x, y).name() for x in range(176, 660)]
        return colours.count(colours[1])

    # Four pixels below the middle, clear of the line that shows the spread.
    assert abs(length(22 + 15) / length(15) - 2.0) < 0.05
