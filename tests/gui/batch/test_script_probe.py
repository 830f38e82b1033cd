"""Before an export with a Python script the dialog says what it does with the GIL; nobody has to wait."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoedit.filters import _trust
from photoedit.gui.batch.export_dialog import ExportDialog
from photoedit.gui.studio import Studio
from photoedit.lab.outcome import Kind
from photoedit.lab.scripts import Finding, remember, remembered, scripts_of
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG

HELD = Finding(Kind.BYTECODE, "held the GIL", threads=200.0, processes=100.0)


def with_script(file: Path) -> Recipe:
    return Recipe.from_words(["exposure", "stops=0.5", "python-script", f"file={file}"])


def asked(studio: Studio, recipe: Recipe) -> ExportDialog:
    """The export dialog for this recipe."""
    studio.session.set_recipe(recipe)
    return studio.exporter.ask_batch({}, studio.preferences.theme)


def test_a_script_is_measured_before_the_trial_and_remembered(opened: Studio, qtbot: QtBot) -> None:
    recipe = with_script(_trust.EXAMPLE)
    with qtbot.waitSignal(opened.probe.begun, timeout=LONG):
        dialog = asked(opened, recipe)
    line = dialog.script
    assert line.isVisible() and line.skip.isVisible()
    assert _trust.EXAMPLE.name in line.sentence.text()
    with qtbot.waitSignal(opened.trials.tried, timeout=6 * LONG):  # it waited for the cores
        pass
    assert not opened.probe.busy and not line.skip.isVisible()
    said = line.sentence.text()
    found = remembered(scripts_of(recipe), opened.room.how.workers)
    assert "s in threads" in said and "s in processes" in said
    assert found is None or str(found.kind) in said  # on a busy machine nothing is told, and nothing kept
    dialog.reject()


def test_what_was_found_once_is_told_at_once(opened: Studio, qtbot: QtBot) -> None:
    recipe = with_script(_trust.EXAMPLE)
    remember(scripts_of(recipe), opened.room.how.workers, HELD)
    with qtbot.assertNotEmitted(opened.probe.begun), qtbot.waitSignal(opened.probe.told, timeout=LONG):
        dialog = asked(opened, recipe)
    assert "held the GIL in bytecode" in dialog.script.sentence.text()
    assert "about 12 s in threads, 5.8 s in processes" in dialog.script.sentence.text()  # 3 x 160 x 120
    assert dialog.script.better.text() == "Use processes"
    dialog.script.better.click()
    assert opened.session.settings.execution == "processes"
    assert not dialog.script.better.isVisible()
    dialog.reject()


def test_measuring_can_be_skipped(opened: Studio, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opened.probe.begun, timeout=LONG):
        dialog = asked(opened, with_script(_trust.EXAMPLE))
    with qtbot.assertNotEmitted(opened.probe.told), qtbot.waitSignal(opened.trials.tried, timeout=LONG):
        dialog.script.skip.click()
    assert not dialog.script.isVisible()
    dialog.reject()


def test_a_script_that_fails_says_so(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    script = tmp_path / "broken.py"
    script.write_text("def pixel(r, g, b, x, y):\n    return r / 0, g, b\n")
    _trust.allow(script)
    with qtbot.waitSignal(opened.probe.failed, timeout=3 * LONG):
        dialog = asked(opened, with_script(script))
    assert "broken.py, line 2" in dialog.script.sentence.text()
    dialog.reject()


@pytest.mark.parametrize("recipe", ["exposure stops=1", "python-script"])
def test_without_a_script_nothing_is_measured(opened: Studio, recipe: str, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(opened.probe.begun), qtbot.waitSignal(opened.trials.tried, timeout=LONG):
        dialog = asked(opened, Recipe.from_text(recipe))
    assert not dialog.script.isVisible()
    dialog.reject()
