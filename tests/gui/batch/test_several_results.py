"""Tests of exports that make several results of each photo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from photoedit.errors import UsageError
from photoedit.filters.resize import Resize
from photoedit.formats import recognise
from photoedit.gui.batch.export_wish import ExportWish, Rules, smaller
from photoedit.gui.studio import Studio
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG


def _wish(photos: tuple[Path, ...], folder: Path) -> ExportWish:
    full = ExportWish(photos, folder / "full", "png")
    small = ExportWish((), folder / "web", "jpeg", rules=Rules(long_side=80, metadata="strip-all"))
    return ExportWish(photos, full.folder, "png", also=(small,))


def test_the_results_of_a_photo_stand_side_by_side_with_what_each_asks_for(
    make_photo: Callable[..., Path], tmp_path: Path
) -> None:
    photos = (make_photo("a.jpg"), make_photo("b.jpg"))
    spec, left_out = _wish(photos, tmp_path).plan(Recipe())
    assert left_out == []
    assert [job.target.relative_to(tmp_path).as_posix() for job in spec.jobs] == [
        "full/a.png", "web/a.jpg", "full/b.png", "web/b.jpg",
    ]  # fmt: skip
    full, small = spec.jobs[:2]
    assert (full.metadata, small.metadata) == ("keep", "strip-all")
    assert not full.tail.steps
    assert small.tail.steps[0].filter == Resize(long_side=80)


def test_two_results_cannot_have_one_file(make_photo: Callable[..., Path], tmp_path: Path) -> None:
    one = ExportWish((make_photo(),), tmp_path / "out", "jpeg")
    twice = ExportWish(one.photos, one.folder, "jpeg", also=(one,))
    with pytest.raises(UsageError, match="Two outputs would both write"):
        twice.plan(Recipe())


def test_as_a_job_that_waits_it_plans_the_same(make_photo: Callable[..., Path], tmp_path: Path) -> None:
    wish = _wish((make_photo(),), tmp_path)
    assert wish.order(Recipe()).plan().spec.jobs == wish.plan(Recipe())[0].jobs


def test_one_more_result_is_small_and_has_a_folder_of_its_own(tmp_path: Path) -> None:
    first = ExportWish((), tmp_path / "edited", "jpeg")
    second = smaller([first])
    third = smaller([first, second])
    assert second.folder == tmp_path / "web"
    assert second.rules.long_side == 2048
    assert third.folder == tmp_path / "web2"


def test_the_dialog_keeps_what_each_result_asks_for(opened: Studio, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened.exporter.ask_batch({}, opened.preferences.theme)
    dialog.folder.setText(str(tmp_path / "full"))
    assert not dialog.tabs.remove.isEnabled()
    dialog.tabs.add.click()
    assert dialog.folder.text() == str(tmp_path / "web")
    dialog.format.setCurrentIndex(dialog.format.findData("png"))
    dialog.rules.rows["long_side"].wished.emit(60)
    dialog.tabs.bar.setCurrentIndex(0)
    assert dialog.folder.text() == str(tmp_path / "full")
    assert dialog.format.currentData() == "jpeg"
    assert dialog.wish().also[0].rules.long_side == 60
    with qtbot.waitSignal(opened.run.finished, timeout=LONG):
        dialog.go.click()
    assert len(list((tmp_path / "full").glob("*.jpg"))) == 3
    small = sorted((tmp_path / "web").glob("*.png"))
    assert len(small) == 3
    assert recognise(small[0]).header(small[0]).size.width == 60


def test_a_result_is_taken_away_again(opened: Studio, qtbot: QtBot) -> None:
    dialog = opened.exporter.ask_batch({}, opened.preferences.theme)
    before = dialog.wish()
    dialog.tabs.add.click()
    assert len(dialog.wish().results) == 2
    dialog.tabs.remove.click()
    assert dialog.wish() == before
    with qtbot.waitSignal(opened.trials.tried, timeout=LONG):
        pass
    dialog.reject()
