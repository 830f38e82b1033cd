"""Hanging in a batch: files that hang cost one photo, a cancel waits for nobody, a pause holds all."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, Finished, PhotoDone, PhotoFailed, PhotoStarted, Progress
from photoedit.engine.jobs import BatchSpec, How
from photoedit.engine.pool import patience
from photoedit.engine.pool.threads import left_behind
from photoedit.engine.safety.journal import Journal
from photoedit.formats.png import Png
from photoedit.recipe import Recipe
from tests.engine.test_batch import jobs, make_photos
from tests.engine.test_workers import wait_until

RECIPE = Recipe.from_text("gaussian-blur radius=1")
LONG = 15.0
SLOW = Recipe.from_text("gaussian-blur radius=4")


class Hang:
    """Where files of a certain name hang in a method of the PNG format, until they are let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self.let_go = threading.Event()
        self.reached = threading.Event()

    def in_(self, method: str, applies: Callable[..., bool]) -> None:
        real = getattr(Png, method)

        def hang(form: Png, *args: Any, **named: Any) -> Any:
            if applies(*args):
                self.reached.set()
                self.let_go.wait()
            return real(form, *args, **named)

        self._monkeypatch.setattr(Png, method, hang)


@pytest.fixture
def hang(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hang]:
    made = Hang(monkeypatch)
    yield made
    made.let_go.set()
    wait_until(lambda: not left_behind())


class Impatient:
    """Hears the events of a batch, which loses its patience when seven photos are done."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.events: list[Event] = []
        self._monkeypatch = monkeypatch

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        if sum(isinstance(event, PhotoDone) for event in self.events) == 7:
            for name in ("FLOOR", "_CODEC_PIXEL"):
                self._monkeypatch.setattr(patience, name, 0.0)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> Impatient:
    return Impatient(monkeypatch)


def is_first(path: Path, *_: object) -> bool:
    return path.name == "photo 0.png"


def is_large(photo: Any, *_: object) -> bool:
    return bool(photo.size.width > 500)


@pytest.mark.parametrize("method", ["header", "read"])
def test_a_file_that_hangs_costs_only_itself(
    hang: Hang, impatient: Impatient, method: str, tmp_path: Path
) -> None:
    paths = make_photos(tmp_path, 8)
    hang.in_(method, is_first)
    events = impatient.events
    out = tmp_path / "out"
    with Journal(out) as journal:
        spec = BatchSpec(jobs(paths, out), RECIPE, How("threads", workers=2))
        finished = Batch(spec, journal=journal).run(impatient)
    assert (finished.done, finished.failed, finished.unfinished) == (7, 1, 0)
    (failed,) = (event for event in events if isinstance(event, PhotoFailed))
    assert (failed.index, failed.code) == (0, "frozen")
    assert str(paths[0]) in failed.message and "left behind" in failed.message
    told = len(events)
    hang.let_go.set()
    wait_until(lambda: not left_behind())
    assert len(events) == told  # who comes back late has nothing to say
    assert not (out / "photo 0.png").exists()
    assert not list(out.glob(".*.part"))


def test_an_encoder_that_hangs_leaves_no_file_even_if_it_comes_back(
    hang: Hang, impatient: Impatient, tmp_path: Path
) -> None:
    large = make_photos(tmp_path, 1, (400, 600))[0].rename(tmp_path / "large.png")
    paths = [large, *make_photos(tmp_path, 7)]
    hang.in_("write", is_large)
    out = tmp_path / "out"
    finished = Batch(BatchSpec(jobs(paths, out), RECIPE, How("threads", workers=2))).run(impatient)
    assert (finished.done, finished.failed) == (7, 1)
    assert [event.code for event in impatient.events if isinstance(event, PhotoFailed)] == ["frozen"]
    assert len(list(out.iterdir())) == 7
    hang.let_go.set()
    wait_until(lambda: not left_behind())
    assert len(list(out.iterdir())) == 7


@pytest.mark.parametrize("method", ["read", "write"])
def test_a_cancel_does_not_wait_for_a_codec(hang: Hang, method: str, tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 12)
    hang.in_(method, lambda *_: True)
    out = tmp_path / "out"
    batch = Batch(BatchSpec(jobs(paths, out), RECIPE, How("threads", workers=2)))
    ended: list[float] = []

    def cancel() -> None:
        assert hang.reached.wait(60)
        ended.append(time.monotonic())
        batch.cancel()

    threading.Thread(target=cancel).start()
    finished = batch.run(lambda event: None)
    assert time.monotonic() - ended[0] < LONG  # less than a second on an idle machine; else it is for ever
    assert (finished.done, finished.unfinished, finished.cancelled) == (0, 12, True)
    hang.let_go.set()
    wait_until(lambda: not left_behind())
    assert not out.exists() or not list(out.iterdir())


@pytest.mark.parametrize("execution", ["processes", "threads", "serial"])
def test_a_cancel_does_not_wait_for_slow_tiles(execution: str, tmp_path: Path) -> None:
    paths = make_photos(tmp_path, 4, (600, 900))
    how = How(execution, "interpreted", workers=2)
    batch = Batch(BatchSpec(jobs(paths, tmp_path / "out"), SLOW, how))
    asked: list[float] = []

    def listen(event: Event) -> None:
        if isinstance(event, Progress) and event.done > 0.25 and not asked:
            asked.append(time.monotonic())
            threading.Thread(target=batch.cancel).start()

    finished = batch.run(listen)
    assert time.monotonic() - asked[0] < LONG  # less than a second on an idle machine; else it is minutes
    assert finished.cancelled
    wait_until(lambda: not left_behind())


def run_paused(tmp_path: Path, execution: str) -> tuple[Finished, Path]:
    """A batch that is paused after its first photo, and goes on when it has come to rest."""
    paths = make_photos(tmp_path, 10)
    out = tmp_path / "paused"
    batch = Batch(BatchSpec(jobs(paths, out), RECIPE, How(execution, workers=2, tile=16)))
    events: list[Event] = []
    paused = threading.Event()

    def listen(event: Event) -> None:
        events.append(event)
        if isinstance(event, PhotoDone) and not paused.is_set():
            batch.pause()
            paused.set()

    def go_on() -> None:
        assert paused.wait(60)
        assert batch.paused
        before = -1
        while before != len(events):  # nothing happened for a while: it rests
            before = len(events)
            threading.Event().wait(0.4)
        assert not any(isinstance(event, Finished) for event in events)
        batch.go_on()

    helper = threading.Thread(target=go_on)
    helper.start()
    finished = batch.run(listen)
    helper.join()
    return finished, out


@pytest.mark.parametrize("execution", ["processes", "threads", "serial"])
def test_a_pause_changes_no_byte(execution: str, tmp_path: Path) -> None:
    finished, out = run_paused(tmp_path, execution)
    assert finished.done == 10
    plain = tmp_path / "plain"
    Batch(BatchSpec(jobs(sorted(tmp_path.glob("*.png")), plain), RECIPE, How("serial"))).run(
        lambda event: None
    )
    for path in plain.iterdir():
        digest = hashlib.sha256(path.read_bytes()).digest()
        assert hashlib.sha256((out / path.name).read_bytes()).digest() == digest


def test_a_paused_batch_can_be_cancelled(tmp_path: Path) -> None:
    batch = Batch(BatchSpec(jobs(make_photos(tmp_path, 10), tmp_path / "out"), RECIPE, How("threads")))
    batch.pause()
    threading.Timer(0.3, batch.cancel).start()
    events: list[Event] = []
    finished = batch.run(events.append)
    assert (finished.done, finished.unfinished, finished.cancelled) == (0, 10, True)
    assert not any(isinstance(event, PhotoStarted) for event in events)


def test_a_cancel_in_the_moment_of_a_pause_waits_for_nobody(tmp_path: Path) -> None:
    batch = Batch(BatchSpec(jobs(make_photos(tmp_path, 2), tmp_path / "out"), RECIPE, How("serial")))

    class CancelledMeanwhile(threading.Event):
        def is_set(self) -> bool:
            before = super().is_set()
            self.set()
            batch._going.set()
            return before

    batch._stop = CancelledMeanwhile()
    batch.pause()
    assert not batch.paused
    assert batch.run(lambda event: None).cancelled
