"""Photos larger than the memory budget: the same files as with plenty of memory, or one clear refusal."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image

from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, PhotoDone, PhotoFailed, Progress, Timed
from photoedit.engine.flights import flight, flow
from photoedit.engine.flights.flow import slabs
from photoedit.engine.jobs import BatchSpec, How, Job
from photoedit.engine.plan import make_plan, source_region
from photoedit.engine.ring import Ring
from photoedit.formats import by_name
from photoedit.photo import Region, Size
from photoedit.recipe import Recipe
from tests.conftest import picture

MIB = 2**20
R2 = (
    "gaussian-blur radius=2 unsharp-mask radius=1.5 amount=0.8 white-balance temperature=6000 "
    "contrast amount=0.1"
)


def strips(path: Path, pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> Path:
    tifffile.imwrite(path, pixels, rowsperstrip=16, photometric="rgb", extrasamples=alpha_of(pixels))
    return path


def alpha_of(pixels: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> list[str] | None:
    return ["unassalpha"] if pixels.shape[2] == 4 else None


def batch(source: Path, target: Path, chain: str, memory: int, **how: object) -> list[object]:
    format_name = {".tif": "tiff", ".jpg": "jpeg", ".png": "png"}[target.suffix]
    options = by_name(format_name).options.from_values({})
    spec = BatchSpec(
        (Job(source, target, format_name, options),),
        Recipe.from_text(chain),
        How(**{"execution": "threads", "workers": 2, **how, "memory": memory}),  # type: ignore[arg-type]
    )
    events: list[object] = []
    Batch(spec).run(events.append)
    return [event for event in events if isinstance(event, (PhotoDone, PhotoFailed, Progress))]


def same_bytes(source: Path, folder: Path, suffix: str, chain: str, budget: int, **how: object) -> None:
    plenty, little = folder / f"plenty{suffix}", folder / f"little{suffix}"
    (*_, done) = batch(source, plenty, chain, 1000 * MIB)
    assert isinstance(done, PhotoDone)
    (*_, done) = batch(source, little, chain, budget, **how)
    assert isinstance(done, PhotoDone), done
    assert done.seconds.decode > 0
    assert done.seconds.tiles > 0
    assert little.read_bytes() == plenty.read_bytes()


@pytest.mark.parametrize(
    "chain",
    [
        R2,
        "auto-levels clip=2 contrast amount=0.1",  # measured: the photo flows through twice
        "auto-contrast channels=each clahe grid=5",
        "gaussian-blur radius=9",  # on the grid of a smaller copy
        "resize long_side=500",
        "rotate angle=180",
        "crop aspect=1 straighten angle=3 vignette stops=-1 grain amount=0.3 border size=5",
        "lens-distortion b=-0.05 pixelate size=7 box-blur radius=3",
    ],
)
@pytest.mark.parametrize("execution", ["processes", "threads"])
def test_a_tiff_flows_through_and_is_byte_equal(tmp_path: Path, chain: str, execution: str) -> None:
    photo = strips(tmp_path / "photo.tif", picture(1500, 900))  # 4 MB, and as much for the result
    same_bytes(photo, tmp_path, ".tif", chain, 3 * MIB, execution=execution)


def test_a_slab_wholly_beside_the_photo_failed_with_nothing_to_reshape(tmp_path: Path) -> None:
    photo = strips(tmp_path / "photo.tif", picture(1500, 900))
    same_bytes(photo, tmp_path, ".tif", "rotate angle=90 expand=no", 8 * MIB, execution="threads")


@pytest.mark.parametrize("channels", [3, 4])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_depth_and_alpha_flow_along(tmp_path: Path, channels: int, dtype: type[np.generic]) -> None:
    photo = strips(tmp_path / "photo.tif", picture(1100, 800, channels, dtype))
    same_bytes(photo, tmp_path, ".tif", R2, 4 * MIB)


def test_a_format_that_is_decoded_whole_is_kept_and_its_result_flows(tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(imagecodecs.png_encode(picture(1200, 1000)))  # 3.6 MB
    same_bytes(photo, tmp_path, ".tif", R2, 11 * MIB)  # of which the decoder may have 6
    same_bytes(photo, tmp_path, ".jpg", R2, 11 * MIB)


def test_a_format_that_is_encoded_whole_gets_its_result_kept(tmp_path: Path) -> None:
    photo = strips(tmp_path / "photo.tif", picture(1200, 1000))
    same_bytes(photo, tmp_path, ".png", R2, 17 * MIB)  # of which the encoder may have 11


def test_a_jpeg_with_restart_markers_flows_on_both_sides(tmp_path: Path) -> None:
    plain = tmp_path / "plain.png"
    Image.fromarray(picture(1500, 1000)).save(plain)
    (*_, done) = batch(plain, tmp_path / "photo.jpg", "contrast amount=0.1", 1000 * MIB)
    assert isinstance(done, PhotoDone)
    same_bytes(tmp_path / "photo.jpg", tmp_path, ".jpg", R2, 3 * MIB)


def test_progress_goes_up_to_the_end(tmp_path: Path) -> None:
    photo = strips(tmp_path / "photo.tif", picture(1500, 900))
    told = [e.done for e in batch(photo, tmp_path / "out.tif", R2, 3 * MIB) if isinstance(e, Progress)]
    assert told == sorted(told)
    assert len(told) > 3
    assert told[-1] == 1


def test_what_does_not_fit_even_so_is_refused_and_leaves_no_file(tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(imagecodecs.png_encode(picture(1200, 1000)))
    (failed,) = batch(photo, tmp_path / "out" / "photo.tif", R2, 3 * MIB)
    assert isinstance(failed, PhotoFailed)
    assert failed.code == "too_large"
    assert not list((tmp_path / "out").glob("*"))


def test_cancelling_stops_the_flow_and_leaves_no_file(tmp_path: Path) -> None:
    photo = strips(tmp_path / "photo.tif", picture(1500, 900))
    options = by_name("tiff").options.from_values({})
    job = Job(photo, tmp_path / "out" / "photo.tif", "tiff", options)
    run = Batch(BatchSpec((job,), Recipe.from_text(R2), How("threads", memory=3 * MIB)))

    def listen(event: object) -> None:
        if isinstance(event, Progress):
            run.cancel()

    finished = run.run(listen)
    assert finished.cancelled
    assert finished.done == 0
    assert not list((tmp_path / "out").glob("*"))


@pytest.mark.parametrize("suffix", [".tif", ".png"])
def test_a_photo_that_changes_while_it_flows_leaves_no_result(tmp_path: Path, suffix: str) -> None:
    """The result once got its name before anybody looked whether the photo was still the same."""
    photo = strips(tmp_path / "photo.tif", picture(1500, 900))
    name, memory = {".tif": ("tiff", 5 * MIB), ".png": ("png", 19 * MIB)}[suffix]
    job = Job(photo, tmp_path / "out" / f"photo{suffix}", name, by_name(name).options.from_values({}))
    failed: list[PhotoFailed] = []

    def listen(event: object) -> None:
        if isinstance(event, Progress):
            os.utime(photo, (1, 1))
        if isinstance(event, PhotoFailed):
            failed.append(event)

    Batch(BatchSpec((job,), Recipe.from_text(R2), How("threads", memory=memory))).run(listen)
    assert [event.code for event in failed] == ["input_changed"]
    assert not list((tmp_path / "out").glob("*"))


def test_slabs_cover_the_result_once() -> None:
    plan = make_plan(Recipe.from_text("gaussian-blur radius=2 resize percent=50").active(), Size(300, 1001))
    cut = slabs(plan, 64)
    assert [slab.part.y for slab in cut] == list(range(0, plan.size.height, 64))
    assert sum(slab.part.height for slab in cut) == plan.size.height
    assert all(slab.window.clip(Size(300, 1001)) == slab.window for slab in cut)


def test_the_source_of_a_region_is_that_and_its_halo_inside_the_photo() -> None:
    plan = make_plan(
        Recipe.from_text("gaussian-blur radius=2 gaussian-blur radius=1").active(), Size(300, 200)
    )
    assert source_region(plan, Region(100, 50, 10, 10)) == Region(100, 50, 10, 10).grow(8 + 4)
    assert source_region(plan, Region(0, 190, 300, 10)) == Region(0, 178, 300, 22)


def test_blocks_are_handed_out_in_turn() -> None:
    """A large photo once had to wait until no small one wanted memory any more."""
    ring = Ring(4 * MIB, shared=False)
    first = ring.take(2 * MIB)
    order: list[str] = []
    waiting = threading.Semaphore(0)

    def take(name: str, size: int) -> None:
        waiting.release()
        block = ring.take(size)
        order.append(name)
        ring.give(block)

    large = threading.Thread(target=take, args=("large", 4 * MIB))
    large.start()
    waiting.acquire()
    while not ring.waiting():
        time.sleep(0.001)
    small = threading.Thread(target=take, args=("small", MIB))
    small.start()
    waiting.acquire()
    while ring.waiting() < 2:
        time.sleep(0.001)
    ring.give(first)
    large.join()
    small.join()
    assert order == ["large", "small"]
    ring.close()


def pieces(source: Path, target: Path, chain: str, *, salvage: bool = False) -> int:
    """In how many pieces the result is encoded, by a batch with plenty of memory."""
    options = by_name("jpeg").options.from_values({})
    spec = BatchSpec(
        (Job(source, target, "jpeg", options),), Recipe.from_text(chain), How("threads", workers=2),
        salvage=salvage,
    )  # fmt: skip
    events: list[object] = []
    assert Batch(spec).run(events.append).done == 1
    spans = [span for event in events if isinstance(event, Timed) for span in event.spans]
    return sum(span.stage == "encode" for span in spans)


def let_flow(monkeypatch: pytest.MonkeyPatch, slabs: int) -> None:
    """Photos from 1 MiB on are large, and flow in slabs that take so many bytes."""
    monkeypatch.setattr(flight, "LARGE", MIB)
    for module in (flight, flow):
        monkeypatch.setattr(module, "FEW", slabs)


@pytest.mark.parametrize(
    ("chain", "flows"),
    [
        (R2, True),
        ("resize long_side=900", True),
        ("auto-levels clip=2", False),  # by rows it would be decoded twice
        ("rotate angle=90", False),  # each slab would take the whole photo
        ("gaussian-blur radius=60", False),  # slabs this small would mostly be halo
    ],
)
def test_a_large_photo_flows_though_there_is_memory_for_the_whole(
    chain: str, flows: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = strips(tmp_path / "photo.tif", picture(2000, 900))  # 5 MB, and as much for the result
    assert pieces(photo, tmp_path / "whole.jpg", chain) == 1
    let_flow(monkeypatch, 2 * MIB)
    assert (pieces(photo, tmp_path / "slabs.jpg", chain) > 1) is flows
    assert (tmp_path / "slabs.jpg").read_bytes() == (tmp_path / "whole.jpg").read_bytes()
    assert pieces(photo, tmp_path / "salvaged.jpg", chain, salvage=True) == 1


@pytest.mark.parametrize("execution", ["processes", "threads"])
def test_a_pause_holds_the_tiles_of_a_slab(
    execution: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_flow(monkeypatch, 8 * MIB)  # two slabs
    photo = strips(tmp_path / "photo.tif", picture(1500, 900))
    job = Job(photo, tmp_path / "result.tif", "tiff", by_name("tiff").options.from_values({}))
    how = How(execution, workers=2, tile=32)
    batch = Batch(BatchSpec((job,), Recipe.from_text(R2), how))
    events: list[Event] = []
    begun = threading.Event()

    def listen(event: Event) -> None:
        events.append(event)
        if isinstance(event, Progress) and not begun.is_set():
            batch.pause()
            begun.set()

    running = threading.Thread(target=batch.run, args=(listen,))
    running.start()
    assert begun.wait(60)
    before = -1
    while before != len(events):  # nothing happened for a while: it rests
        before = len(events)
        threading.Event().wait(0.4)
    far = [event.done for event in events if isinstance(event, Progress)]
    assert far == sorted(far) and far[-1] < 0.3
    batch.go_on()
    running.join(60)
    assert sum(isinstance(event, PhotoDone) for event in events) == 1
    spans = [span for event in events if isinstance(event, Timed) for span in event.spans]
    assert sum(span.stage == "encode" for span in spans) > 1
