"""Batches of real files: results, faults, cancelling, memory."""

from __future__ import annotations

import dataclasses
import errno
import hashlib
import itertools
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from photoedit.engine import render
from photoedit.engine.batch import Batch
from photoedit.engine.events import (
    Event,
    Finished,
    PhotoDone,
    PhotoFailed,
    PhotoStarted,
    Progress,
    Started,
    Timed,
)
from photoedit.engine.flights.run import MOST_TROUBLES, most_aloft
from photoedit.engine.jobs import BatchSpec, How, Job
from photoedit.engine.orders.forecast import peak_memory, predict
from photoedit.engine.pixels.colours import output_profile
from photoedit.engine.pixels.layout import memory_needed, taken_beside
from photoedit.engine.safety.journal import Journal
from photoedit.engine.shared import _folders, block_bytes
from photoedit.engine.workers import Workers
from photoedit.errors import UsageError
from photoedit.filters._histogram import Histogram
from photoedit.filters.auto_levels import AutoLevels
from photoedit.filters.base import Filter
from photoedit.formats import by_name, recognise
from photoedit.formats.notes import Note
from photoedit.formats.png import Png
from photoedit.formats.profiles import icc
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.conftest import picture
from tests.formats.samples import photo, saved

RECIPE = Recipe.from_text("gaussian-blur radius=1 unsharp-mask amount=0.5 saturation amount=1.2")


def make_photos(folder: Path, count: int, size: tuple[int, int] = (120, 160)) -> list[Path]:
    paths = []
    for index in range(count):
        path = folder / f"photo {index}.png"
        Image.fromarray(picture(*size, seed=index)).save(path)
        paths.append(path)
    return paths


def jobs(paths: Sequence[Path], out: Path, format_name: str = "png", **options: object) -> tuple[Job, ...]:
    kind = by_name(format_name)
    return tuple(
        Job(path, out / (path.stem + kind.suffixes[0]), format_name, kind.options.from_values(options))
        for path in paths
    )


def run(spec: BatchSpec) -> tuple[Finished, list[Event]]:
    events: list[Event] = []
    finished = Batch(spec).run(events.append)
    return finished, events


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


@pytest.mark.parametrize(("chain", "grey"), [("", 128), (" shrink_on_load=no", 188)])
def test_a_decoder_that_shrinks_averages_encoded_light_unless_told_not_to(
    tmp_path: Path, chain: str, grey: int
) -> None:
    """Black and white dots are half the light of white: 188 of 255; half the values are 128."""
    dots = 255 * (np.indices((128, 128)).sum(axis=0) % 2).astype(np.uint8)
    path = tmp_path / "dots.jpg"
    Image.fromarray(dots).save(path, quality=100)
    recipe = Recipe.from_text("resize percent=50" + chain)
    run(BatchSpec(jobs([path], tmp_path / "out"), recipe, How("serial")))
    with Image.open(tmp_path / "out" / "dots.png") as result:
        middle = np.asarray(result)[8:-8, 8:-8].astype(int)
    assert np.abs(middle - grey).max() <= 2


@pytest.mark.parametrize("execution", ["processes", "threads", "serial"])
def test_a_batch_does_every_photo_and_tells_its_story(tmp_path: Path, execution: str) -> None:
    paths = make_photos(tmp_path, 5)
    spec = BatchSpec(jobs(paths, tmp_path / "out"), RECIPE, How(execution, workers=2))
    finished, events = run(spec)
    assert (finished.done, finished.failed, finished.unfinished, finished.cancelled) == (5, 0, 0, False)
    assert isinstance(events[0], Started)
    assert events[-1] is finished
    for index in range(5):
        story = [event for event in events if getattr(event, "index", None) == index]
        assert isinstance(story[0], PhotoStarted)
        assert isinstance(story[-1], PhotoDone)
        progress = [event.done for event in story if isinstance(event, Progress)]
        assert progress == sorted(progress)
        assert story[-1].sha256 == hashlib.sha256(story[-1].target.read_bytes()).hexdigest()
        assert story[-1].seconds.total >= story[-1].seconds.tiles > 0
    card = finished.card
    assert (card.photos, card.execution) == (5, execution)
    assert card.megapixels == pytest.approx(5 * 120 * 160 / 1e6)
    assert 0 <= card.gil_wait <= 1
    assert sum(worker.tiles for worker in card.workers) >= 5


def test_files_are_the_same_whoever_runs_the_tiles(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 3)
    found = []
    for execution in ("processes", "threads", "serial"):
        out = tmp_path / execution
        run(BatchSpec(jobs(paths, out, "jpeg", quality=90), RECIPE, How(execution, workers=2, tile=33)))
        found.append(digests(out))
    assert found[0] == found[1] == found[2]
    assert len(found[0]) == 3


def test_a_bad_photo_fails_alone_and_leaves_nothing(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 3)
    whole = paths[1].read_bytes()
    paths[1].write_bytes(whole[: len(whole) // 2])
    (tmp_path / "text.png").write_text("no photo")
    (tmp_path / "empty.png").touch()
    bad = [tmp_path / "text.png", tmp_path / "empty.png", tmp_path / "missing.png"]
    finished, events = run(BatchSpec(jobs([*paths, *bad], tmp_path / "out"), RECIPE, How("threads")))
    assert (finished.done, finished.failed) == (2, 4)
    for event in events:
        if isinstance(event, PhotoFailed):
            assert str(event.source) in event.message
            assert event.code
            assert "\n" not in event.message
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["photo 0.png", "photo 2.png"]


def test_a_watermark_says_what_each_photo_is(tmp_path: Path) -> None:
    photos = make_photos(tmp_path, 2)
    run(BatchSpec(jobs(photos, tmp_path / "out"), Recipe.from_text('text-watermark text="{stem}" size=20')))
    for path in photos:
        written = Recipe.from_text(f'text-watermark text="{path.stem}" size=20')
        expected = render(recognise(path).read(path), written, execution="serial").pixels
        assert np.array_equal(np.asarray(Image.open(tmp_path / "out" / path.name)), expected)


def test_a_photo_whose_exif_breaks_its_reader_fails_alone_and_the_batch_ends(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    photos = make_photos(tmp_path, 3)

    def exif_of(path: Path) -> dict[int, str]:
        if path == photos[1]:
            raise AttributeError("a bug in somebody's parser")
        return {0x0110: "Camera"}

    monkeypatch.setattr("photoedit.engine.orders.facts.exif_of", exif_of)
    recipe = Recipe.from_text('text-watermark text="{exif.model}" size=20')
    finished, events = run(BatchSpec(jobs(photos, tmp_path / "out"), recipe, How("threads")))
    assert (finished.done, finished.failed) == (2, 1)
    assert [(event.index, event.code) for event in events if isinstance(event, PhotoFailed)] == [(1, "bug")]


def test_originals_stay_as_they_are(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 2)
    before = [(path.read_bytes(), path.stat().st_mtime_ns) for path in paths]
    run(BatchSpec(jobs(paths, tmp_path / "out"), RECIPE, How("threads")))
    assert [(path.read_bytes(), path.stat().st_mtime_ns) for path in paths] == before


def test_no_photo_is_written_over_itself_even_if_the_job_says_so(tmp_path: Path) -> None:
    (path,) = make_photos(tmp_path, 1)
    link = tmp_path / "link.png"
    link.hardlink_to(path)
    before = path.read_bytes()
    options = by_name("png").options()
    for target in (path, link):
        job = Job(path, target, "png", options, overwrite=True)
        finished, events = run(BatchSpec((job,), RECIPE, How("serial")))
        assert finished.failed == 1
        assert any(isinstance(event, PhotoFailed) and event.code == "is_original" for event in events)
    assert path.read_bytes() == before


def test_an_existing_file_stays_unless_overwriting_was_asked_for(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 1)
    target = tmp_path / "out" / "photo 0.png"
    target.parent.mkdir()
    target.write_bytes(b"mine")
    finished, _ = run(BatchSpec(jobs(paths, tmp_path / "out"), RECIPE, How("serial")))
    assert finished.failed == 1
    assert target.read_bytes() == b"mine"
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("execution", ["processes", "threads", "serial"])
def test_cancelling_keeps_what_is_finished_and_drops_the_rest(tmp_path: Path, execution: str) -> None:
    paths = make_photos(tmp_path, 12, (300, 400))
    spec = BatchSpec(jobs(paths, tmp_path / "out"), RECIPE, How(execution, workers=2, tile=16))
    batch = Batch(spec)
    finished_photos: list[PhotoDone] = []

    def listen(event: Event) -> None:
        if isinstance(event, PhotoDone):
            finished_photos.append(event)
            # From another thread, as a window does: a listener must not wait for the batch.
            threading.Thread(target=batch.cancel).start()

    finished = batch.run(listen)
    assert finished.cancelled
    assert finished.done == len(finished_photos) >= 1
    assert finished.unfinished == 12 - finished.done > 0
    assert finished.failed == 0
    written = sorted((tmp_path / "out").iterdir())
    assert written == sorted(event.target for event in finished_photos)
    for event in finished_photos:
        assert hashlib.sha256(event.target.read_bytes()).hexdigest() == event.sha256


def test_a_batch_cancelled_before_it_runs_does_nothing(tmp_path: Path) -> None:
    spec = BatchSpec(jobs(make_photos(tmp_path, 2), tmp_path / "out"), RECIPE, How("serial"))
    batch = Batch(spec)
    batch.cancel()
    finished = batch.run(lambda event: None)
    assert (finished.done, finished.unfinished, finished.cancelled) == (0, 2, True)
    assert not (tmp_path / "out").exists()


def test_a_photo_over_the_budget_is_refused_and_others_are_done(tmp_path: Path) -> None:
    small = make_photos(tmp_path, 2)
    large = tmp_path / "large.png"
    Image.fromarray(picture(2000, 2000)).save(large)
    how = How("threads", memory=16 * 2**20)
    finished, events = run(BatchSpec(jobs([large, *small], tmp_path / "out"), RECIPE, how))
    assert (finished.done, finished.failed) == (2, 1)
    (failed,) = (event for event in events if isinstance(event, PhotoFailed))
    assert failed.code == "too_large"
    assert "--memory" in failed.message


def test_a_small_budget_only_makes_photos_wait(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 6, (500, 700))
    header = recognise(paths[0]).header(paths[0])
    work = jobs(paths, tmp_path / "out")
    need = block_bytes(memory_needed(header, RECIPE)) + block_bytes(taken_beside(header, RECIPE, work[:1]))
    finished, _ = run(BatchSpec(work, RECIPE, How("threads", memory=need)))
    assert finished.done == 6
    assert finished.card.peak_memory == need


def test_what_a_decoder_keeps_for_itself_counts_for_the_budget(tmp_path: Path) -> None:
    """The coefficients of a progressive JPEG take as much as its pixels, and more than the budget."""
    path = tmp_path / "photo.jpg"
    Image.fromarray(picture(1000, 1400)).save(path, progressive=True)
    header = recognise(path).header(path)
    assert header.beside >= header.bytes_needed
    need = block_bytes(memory_needed(header, RECIPE)) + block_bytes(header.beside)
    for memory, code in ((need, []), (block_bytes(header.bytes_needed), ["too_large"])):
        job = Job(path, tmp_path / f"{memory}.jpg", "jpeg", by_name("jpeg").options())
        spec = BatchSpec((job,), RECIPE, How("threads", memory=memory))
        finished, events = run(spec)
        assert [event.code for event in events if isinstance(event, PhotoFailed)] == code
        assert peak_memory(predict(spec), 2**40) == need
        assert finished.card.peak_memory == (0 if code else need)


def test_what_an_encoder_keeps_for_itself_counts_for_the_budget(tmp_path: Path) -> None:
    """A JPEG XL takes fifty times the memory of its photo while it is encoded."""
    [path] = make_photos(tmp_path, 1, (200, 300))
    form = by_name("jxl")
    options = form.options.from_values({"effort": 2})
    beside = form.beside(recognise(path).header(path), options)
    assert beside > 10 * 200 * 300 * 3
    need = block_bytes(2 * 200 * 300 * 3) + block_bytes(beside)
    for memory, code in ((need, []), (need - 2**20, ["too_large"])):
        job = Job(path, tmp_path / f"{memory}.jxl", "jxl", options)
        spec = BatchSpec((job,), RECIPE, How("threads", memory=memory))
        finished, events = run(spec)
        assert [event.code for event in events if isinstance(event, PhotoFailed)] == code
        assert peak_memory(predict(spec), 2**40) == need
        assert finished.card.peak_memory == (0 if code else need)


@pytest.mark.parametrize("chain", ["", "exposure stops=1"])
def test_a_profile_that_only_reading_tells_is_converted_like_others(tmp_path: Path, chain: str) -> None:
    """Of a large JPEG XL the profile was not known in time, and its numbers were taken for sRGB's."""
    if missing := by_name("jxl").missing():
        pytest.skip(missing)
    recipe, made = Recipe.from_text(chain), []
    wide = photo(1000, 2000, profile=icc.built_in("prophoto"))
    saved(wide, tmp_path / "a.jxl", "jxl", lossless=True, effort=2)
    saved(wide, tmp_path / "a.tif", "tiff")
    tiff = by_name("tiff")
    job = Job(
        tmp_path / "a.jxl", tmp_path / "made.tif", "tiff", tiff.options(), profile=output_profile("srgb")
    )
    header = recognise(job.source).header(job.source)
    need = block_bytes(memory_needed(header, recipe, [job])) + block_bytes(header.beside)
    for source, memory in (("a.tif", need), ("a.jxl", need), ("a.jxl", need - 2**21)):  # it flows
        one = dataclasses.replace(job, source=tmp_path / source, overwrite=True)
        finished, _ = run(BatchSpec((one,), recipe, How("threads", memory=memory)))
        assert finished.done == 1
        made.append(tiff.read(job.target).pixels)
    assert not np.array_equal(made[0], wide.pixels)
    assert np.array_equal(made[0], made[1]) and np.array_equal(made[0], made[2])


@pytest.mark.parametrize("each", [1, 3])
def test_a_full_disk_ends_a_batch_early_if_nothing_fits_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, each: int
) -> None:
    """Thousands of photos were decoded and rendered for a disk that was full."""
    paths, write, count = make_photos(tmp_path, 60, (8, 8)), Png.write, itertools.count()

    def full(form: Png, *args: Any, **named: Any) -> tuple[str, ...]:
        if next(count) % each == 0:
            raise OSError(errno.ENOSPC, "full")
        return write(form, *args, **named)

    monkeypatch.setattr(Png, "write", full)
    out = tmp_path / "out"
    with Journal(out) as journal:
        spec = BatchSpec(jobs(paths, out), RECIPE, How("threads", workers=1))
        finished = Batch(spec, journal=journal).run(lambda event: None)
    assert not finished.cancelled
    if each == 1:
        assert MOST_TROUBLES < finished.failed <= MOST_TROUBLES + 1 + most_aloft()
        assert finished.failed + finished.unfinished == 60
        assert list(out.iterdir())  # the journal, to go on with
    else:
        assert (finished.done, finished.failed, finished.unfinished) == (40, 20, 0)


def test_nothing_is_left_in_shared_memory(tmp_path: Path) -> None:
    def blocks() -> set[Path]:
        mine = f"photoedit-{os.getpid()}-*"  # other programs of the kind may run meanwhile
        return {path for folder in _folders() for path in folder.glob(mine)}

    before = blocks()
    run(BatchSpec(jobs(make_photos(tmp_path, 3), tmp_path / "out"), RECIPE, How("processes", workers=2)))
    assert blocks() <= before


def test_16_bits_become_8_only_where_the_format_has_no_more_and_it_is_said(tmp_path: Path) -> None:
    import imagecodecs

    path = tmp_path / "deep.png"
    path.write_bytes(imagecodecs.png_encode(picture(40, 50, 3, np.uint16)))
    for name, bits, noted in (("png", 16, False), ("tiff", 16, False), ("jpeg", 8, True)):
        job = jobs([path], tmp_path / name, name)
        _, events = run(BatchSpec(job, RECIPE, How("serial")))
        (done,) = (event for event in events if isinstance(event, PhotoDone))
        assert recognise(done.target).read(done.target).bits == bits
        assert ("depth_reduced" in done.notes) == noted


@pytest.mark.parametrize(("depth", "noted"), [("auto", False), ("10", False), ("8", True)])
def test_ten_bits_that_stay_ten_are_not_called_reduced(depth: str, noted: bool, tmp_path: Path) -> None:
    avif = by_name("avif")
    source = tmp_path / "ten.avif"
    ramp = np.linspace(0, 65535, 64 * 64).astype(np.uint16).reshape(64, 64, 1).repeat(3, 2)
    with source.open("w+b") as file:
        avif.write(Photo(ramp), file, avif.options.from_values({"depth": "10", "lossless": True, "speed": 9}))
    target = tmp_path / "out" / "ten.avif"
    options = avif.options.from_values({"depth": depth, "lossless": True, "speed": 9})
    spec = BatchSpec((Job(source, target, "avif", options),), Recipe(), How("serial"))
    assert [Note.DEPTH_REDUCED in one.notes for one in predict(spec)] == [noted]
    _, events = run(spec)
    (done,) = (event for event in events if isinstance(event, PhotoDone))
    assert ("depth_reduced" in done.notes) == noted
    result = avif.read(target)
    assert result.bits == (8 if noted else 16)
    if noted:  # dithered: neighbours of one shade are not all alike
        assert len(np.unique(result.pixels[32, :])) > len(np.unique(ramp[32, :] // 257))
    else:  # by way of 12 bits, half of one of which is 8
        np.testing.assert_allclose(result.pixels, avif.read(source).pixels.astype(float), atol=8)


def test_what_two_steps_reduce_is_noted_once(tmp_path: Path) -> None:
    import imagecodecs

    path = tmp_path / "deep.jxl"
    path.write_bytes(imagecodecs.jpegxl_encode(picture(40, 50, 3, np.float32)))
    _, events = run(BatchSpec(jobs([path], tmp_path / "out", "avif"), RECIPE, How("serial")))
    (done,) = (event for event in events if isinstance(event, PhotoDone))
    assert done.notes == ("depth_reduced",)


def test_an_empty_batch_ends_at_once() -> None:
    finished, events = run(BatchSpec((), RECIPE, How("threads")))
    assert (finished.done, finished.failed) == (0, 0)
    assert len(events) == 2


def test_a_recipe_that_does_nothing_converts(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 1)
    _, events = run(BatchSpec(jobs(paths, tmp_path / "out", "tiff"), Recipe(), How("processes", workers=1)))
    (done,) = (event for event in events if isinstance(event, PhotoDone))
    assert np.array_equal(recognise(done.target).read(done.target).pixels, picture(120, 160))


def test_stripping_all_metadata(tmp_path: Path) -> None:
    path = tmp_path / "tagged.jpg"
    exif = Image.Exif()
    exif[0x010F] = "Maker"
    Image.fromarray(picture(40, 50)).save(path, exif=exif)
    for metadata, kept in (("keep", True), ("strip-all", False)):
        spec = BatchSpec(jobs([path], tmp_path / metadata, "jpeg"), RECIPE, How("serial"), metadata)
        _, events = run(spec)
        (done,) = (event for event in events if isinstance(event, PhotoDone))
        with Image.open(done.target) as result:
            assert (result.getexif().get(0x010F) == "Maker") == kept


def test_unknown_save_options_are_refused() -> None:
    with pytest.raises(UsageError, match="quality"):
        by_name("jpeg").options.from_values({"qualty": 3})


@pytest.mark.parametrize(("first", "second"), [("processes", "threads"), ("threads", "processes")])
def test_the_mode_can_change_in_the_middle_of_a_batch(tmp_path: Path, first: str, second: str) -> None:
    """From the next photo on; not a byte of the results is another."""
    paths = make_photos(tmp_path, 12)
    whole = BatchSpec(jobs(paths, tmp_path / "whole"), RECIPE, How("serial"))
    Batch(whole).run(lambda _event: None)
    spec = BatchSpec(jobs(paths, tmp_path / "out"), RECIPE, How(first, workers=2))
    workers_of: dict[int, set[tuple[int, int]]] = {}
    with Workers(spec.how) as before, Workers(How(second, workers=2)) as after:
        batch = Batch(spec, before)

        def listen(event: Event) -> None:
            if isinstance(event, Timed):
                for span in event.spans:
                    if span.stage == "tile":
                        workers_of.setdefault(span.photo, set()).add(span.record.worker)
            if isinstance(event, PhotoDone):
                batch.use(after)

        card = batch.run(listen).card
    assert digests(tmp_path / "out") == digests(tmp_path / "whole")
    assert (card.photos, card.execution, card.switched) == (12, second, True)
    here = {photo: {process == os.getpid() for process, _ in those} for photo, those in workers_of.items()}
    assert all(len(places) == 1 for places in here.values())  # a photo stays with those who began it
    assert here[0] == {first == "threads"}
    assert here[11] == {second == "threads"}


def test_a_change_of_mode_that_comes_too_late_is_not_on_the_card(tmp_path: Path) -> None:
    """All photos were done by threads, and the card said processes, with a wait for the GIL of 49 %."""
    spec = BatchSpec(jobs(make_photos(tmp_path, 1), tmp_path / "out"), RECIPE, How("threads", workers=2))
    with Workers(spec.how) as before, Workers(How("serial")) as after:
        batch = Batch(spec, before)

        def listen(event: Event) -> None:
            if isinstance(event, PhotoDone):
                batch.use(after)

        card = batch.run(listen).card
    assert (card.execution, card.switched) == ("threads", False)


TAIL = Recipe.from_text("resize long_side=60 unsharp-mask amount=0.3")


def several(paths: Sequence[Path], out: Path) -> tuple[Job, ...]:
    """Three results for each photo: as it is edited, small, and small without metadata as a PNG."""
    jpeg, png = by_name("jpeg"), by_name("png")
    return tuple(
        job
        for path in paths
        for job in (
            Job(path, out / "full" / f"{path.stem}.png", "png", png.options()),
            Job(path, out / "web" / f"{path.stem}.jpg", "jpeg", jpeg.options(), tail=TAIL),
            Job(path, out / "small" / f"{path.stem}.png", "png", png.options(), False, TAIL, "strip-all"),
        )
    )  # fmt: skip


def tree(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.parametrize("execution", ["processes", "threads", "serial"])
def test_several_results_of_a_photo_are_what_batches_of_their_own_would_make(
    tmp_path: Path, execution: str
) -> None:
    paths = make_photos(tmp_path, 4)
    finished, events = run(BatchSpec(several(paths, tmp_path / "one"), RECIPE, How(execution, workers=2)))
    assert (finished.done, finished.failed, finished.card.photos) == (12, 0, 4)
    assert finished.card.megapixels == pytest.approx(4 * 120 * 160 / 1e6)
    assert {event.index for event in events if isinstance(event, PhotoDone)} == set(range(12))
    for job in several(paths, tmp_path / "apart"):
        run(BatchSpec((job,), RECIPE, How("serial")))
    assert tree(tmp_path / "one") == tree(tmp_path / "apart")


def test_a_photo_with_several_results_is_decoded_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[Path] = []
    read = Png.read

    def counting(kind: Png, path: Path, *more: Any, **named: Any) -> Photo:
        reads.append(path)
        return read(kind, path, *more, **named)

    monkeypatch.setattr(Png, "read", counting)
    paths = make_photos(tmp_path, 3)
    run(BatchSpec(several(paths, tmp_path / "out"), RECIPE, How("serial")))
    assert sorted(reads) == paths


def test_a_measured_filter_measures_a_photo_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counts: list[Histogram] = []
    resolve = AutoLevels.resolve

    def counting(item: AutoLevels, seen: Histogram) -> tuple[Filter, ...]:
        counts.append(seen)
        return resolve(item, seen)

    monkeypatch.setattr(AutoLevels, "resolve", counting)
    recipe = Recipe.from_text("auto-levels")
    run(BatchSpec(several(make_photos(tmp_path, 2), tmp_path / "one"), recipe, How("serial")))
    assert len(counts) == 2


def test_a_result_that_fails_costs_no_other_of_its_photo(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 2)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "web").write_text("no folder")
    finished, events = run(BatchSpec(several(paths, tmp_path / "out"), RECIPE, How("threads")))
    assert (finished.done, finished.failed, finished.unfinished) == (4, 2, 0)
    assert {event.index for event in events if isinstance(event, PhotoFailed)} == {1, 4}
    assert len(tree(tmp_path / "out")) == 5


def test_a_photo_that_cant_be_read_fails_with_all_its_results(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 2)
    paths[0].write_bytes(paths[0].read_bytes()[:500])
    finished, events = run(BatchSpec(several(paths, tmp_path / "out"), RECIPE, How("threads")))
    assert (finished.done, finished.failed) == (3, 3)
    codes = {event.index: event.code for event in events if isinstance(event, PhotoFailed)}
    assert codes == dict.fromkeys((0, 1, 2), "truncated")


def test_the_results_of_a_photo_larger_than_the_budget_are_made_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "large.tif"
    Image.fromarray(picture(2000, 1800)).save(path)
    tiff = by_name("tiff")
    jobs = (
        Job(path, tmp_path / "out" / "full.tif", "tiff", tiff.options()),
        Job(path, tmp_path / "out" / "small.tif", "tiff", tiff.options(), tail=TAIL),
    )
    small = make_photos(tmp_path, 2)
    how = How("threads", memory=16 * 2**20)
    finished, _ = run(BatchSpec((*jobs, *several(small, tmp_path / "out")), RECIPE, how))
    assert (finished.done, finished.failed) == (8, 0)
    plenty = tuple(dataclasses.replace(job, target=tmp_path / "plenty" / job.target.name) for job in jobs)
    run(BatchSpec(plenty, RECIPE, How("threads")))
    for job in plenty:
        assert job.target.read_bytes() == (tmp_path / "out" / job.target.name).read_bytes()


def test_a_photo_of_its_own_recipe_gets_what_a_batch_of_that_would_give_it(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 3)
    own = Recipe.from_text("exposure stops=-1")
    mixed = (
        dataclasses.replace(job, recipe=own if job.source == paths[1] else None)
        for job in several(paths, tmp_path / "mixed")
    )
    run(BatchSpec(tuple(mixed), RECIPE, How("threads")))
    for name, recipe in (("all", RECIPE), ("own", own)):
        run(BatchSpec(several(paths, tmp_path / name), recipe, How("threads")))
    expected = tree(tmp_path / "all")
    expected.update((name, sha) for name, sha in tree(tmp_path / "own").items() if paths[1].stem in name)
    assert tree(tmp_path / "mixed") == expected
    assert tree(tmp_path / "mixed") != tree(tmp_path / "all")


def test_cancelling_between_results_keeps_the_first(tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 8, (300, 400))
    batch = Batch(BatchSpec(several(paths, tmp_path / "out"), RECIPE, How("threads", workers=2, tile=16)))
    finished_results: list[PhotoDone] = []

    def listen(event: Event) -> None:
        if isinstance(event, PhotoDone):
            finished_results.append(event)
            threading.Thread(target=batch.cancel).start()

    finished = batch.run(listen)
    assert finished.cancelled and finished.failed == 0
    assert finished.done + finished.unfinished == 24
    assert finished.done == len(finished_results) == len(tree(tmp_path / "out"))
