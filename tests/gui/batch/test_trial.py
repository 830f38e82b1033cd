"""Tests of trials: what the export dialog shows is what an export writes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from photoedit.engine.batch import Batch
from photoedit.engine.jobs import How
from photoedit.engine.workers import Workers
from photoedit.errors import Cancelled, PhotoEditError
from photoedit.formats import by_name, recognise
from photoedit.gui.batch.export_wish import ExportWish
from photoedit.gui.batch.trial import Trial, Tried
from photoedit.gui.batch.trial_view import TrialView
from photoedit.gui.forms.param_row import ParamRow
from photoedit.gui.studio import Studio
from photoedit.gui.style.theme import DARK
from photoedit.photo import Photo, Region, Size
from photoedit.recipe import Recipe
from tests.gui.conftest import LONG

RECIPE = Recipe.from_text("exposure stops=0.3 resize long_side=120")


def _wish(photos: tuple[Path, ...], folder: Path, name: str, **options: object) -> ExportWish:
    return ExportWish(photos, folder, name, by_name(name).options.from_values(options))


def _tried(wish: ExportWish, recipe: Recipe = RECIPE) -> Tried:
    with Workers(How("serial")) as workers:
        return Trial(wish, recipe, wish.photos[0], workers)(lambda: False)


def _pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return np.array(plain.constBits()).reshape(plain.height(), plain.width(), 4)[:, :, :3]


def test_size_and_pixels_are_those_of_the_file_that_an_export_writes(
    make_photo: Callable[..., Path], tmp_path: Path
) -> None:
    wish = _wish((make_photo(),), tmp_path / "out", "jpeg", quality=20)
    tried = _tried(wish)
    spec, _ = wish.plan(RECIPE)
    with Workers(How("serial")) as workers:
        Batch(spec, workers).run(lambda _event: None)
    (job,) = spec.jobs
    assert tried.length == job.target.stat().st_size
    assert tried.size == (120, 90)
    assert np.array_equal(_pixels(tried.after), recognise(job.target).read(job.target).pixels)


def test_before_is_what_the_encoder_got(make_photo: Callable[..., Path], tmp_path: Path) -> None:
    photo = make_photo()
    lossless = _tried(_wish((photo,), tmp_path, "png"))
    coarse = _tried(_wish((photo,), tmp_path, "jpeg", quality=5))
    assert np.array_equal(_pixels(lossless.before), _pixels(lossless.after))
    assert np.array_equal(_pixels(lossless.before), _pixels(coarse.before))
    assert not np.array_equal(_pixels(coarse.before), _pixels(coarse.after))


def test_what_is_transparent_is_shown_so_as_long_as_the_format_holds_it(tmp_path: Path) -> None:
    source = tmp_path / "veil.png"
    pixels = np.full((40, 60, 3), 120, np.uint8)
    kind = by_name("png")
    with source.open("wb") as file:
        kind.write(Photo(pixels, alpha=np.full((40, 60), 64, np.uint8)), file, kind.options())
    kept = _tried(_wish((source,), tmp_path, "png"), Recipe())
    assert kept.before.pixelColor(5, 5).alpha() == kept.after.pixelColor(5, 5).alpha() == 64
    flat = _tried(_wish((source,), tmp_path, "jpeg"), Recipe())
    assert flat.before.pixelColor(5, 5).alpha() == 64
    assert flat.after.pixelColor(5, 5).alpha() == 255


def test_nothing_of_a_trial_stays(
    make_photo: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    _tried(_wish((make_photo(),), tmp_path / "out", "jpeg"))
    assert list(temporary.iterdir()) == []
    assert not (tmp_path / "out").exists()


def test_the_whole_export_is_estimated_from_the_megapixels_of_all_photos(
    make_photo: Callable[..., Path], tmp_path: Path
) -> None:
    photos = (make_photo("a.jpg"), make_photo("b.jpg", 320, 240))
    tried = _tried(_wish(photos, tmp_path, "png"), Recipe())
    assert tried.total == pytest.approx(tried.length * 5)
    assert _tried(_wish(photos[:1], tmp_path, "png")).total is None


def test_a_trial_that_nobody_wants_any_more_stops(make_photo: Callable[..., Path], tmp_path: Path) -> None:
    wish = _wish((make_photo(),), tmp_path, "jpeg")
    with Workers(How("serial")) as workers, pytest.raises(Cancelled):
        Trial(wish, RECIPE, wish.photos[0], workers)(lambda: True)


def test_a_photo_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0nothing")
    with pytest.raises(PhotoEditError, match=r"broken\.jpg"):
        _tried(_wish((broken,), tmp_path, "jpeg"))


def test_a_broken_photo_is_passed_over_and_the_next_one_tried(
    make_photo: Callable[..., Path], tmp_path: Path
) -> None:
    broken, good = tmp_path / "broken.jpg", make_photo()
    broken.write_bytes(b"\xff\xd8\xff\xe0nothing")
    tried = _tried(_wish((broken, good), tmp_path, "jpeg"))
    assert tried.photo == good
    assert _pixels(tried.after).any()


def test_the_dialog_follows_its_options(opened: Studio, qtbot: QtBot) -> None:
    dialog = opened.exporter.ask_batch({}, opened.preferences.theme)
    with qtbot.waitSignal(opened.trials.tried, timeout=LONG) as first:
        pass
    form = dialog.options.findChild(ParamRow, "row-quality")
    assert form is not None
    with qtbot.waitSignal(opened.trials.tried, timeout=LONG) as second:
        form.wished.emit(10)
        form.rested.emit()
    assert first.args is not None and second.args is not None
    assert second.args[0].length < first.args[0].length
    assert second.args[0].photo.name in dialog.trial.size_line.text()
    dialog.reject()


@pytest.fixture
def view(qtbot: QtBot) -> TrialView:
    """A view of a part in the middle of a large photo: black before, white after."""
    view = TrialView(DARK)
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.show()
    qtbot.waitExposed(view)
    before, after = (QImage(1600, 1200, QImage.Format.Format_RGB32) for _ in range(2))
    before.fill(0)
    after.fill(0xFFFFFF)
    part = Region(1200, 1400, 1600, 1200)
    view.show_tried(Tried(Path("a.jpg"), Size(4000, 4000), 3_400_000, part, before, after, 34e6))
    return view


def _seen(view: TrialView) -> int:
    return view.picture.grab().toImage().pixelColor(20, 20).red()


def test_a_key_shows_the_photo_before_encoding(view: TrialView) -> None:
    assert _seen(view) == 255
    view.hold_original(True)
    assert _seen(view) == 0
    view.hold_original(False)
    assert _seen(view) == 255
    view.which.buttons["original"].click()
    assert _seen(view) == 0


def test_sizes_are_told_in_words(view: TrialView) -> None:
    assert "3.4 MB" in view.size_line.text()
    assert "34.0 MB" in view.size_line.text()


def test_where_the_part_ends_another_one_is_asked_for(view: TrialView, qtbot: QtBot) -> None:
    asked: list[tuple[float, float]] = []
    view.moved.connect(lambda: asked.append(view.at))
    QTest.keyClick(view.picture, Qt.Key.Key_Right)
    assert asked == []
    assert view.at[0] > 0.5
    for _ in range(40):
        QTest.keyClick(view.picture, Qt.Key.Key_Right)
    assert asked and asked[-1][0] > 0.6
