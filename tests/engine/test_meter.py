"""The meter tells waiting for the GIL from working and from standing in the run queue."""

from __future__ import annotations

import threading
import time

import pytest

from photoedit.engine.meter import Stopwatch, TileRecord, by_worker


def test_work_is_cpu_time() -> None:
    watch = Stopwatch()
    before = watch.read()
    end = time.thread_time() + 0.05
    while time.thread_time() < end:
        pass
    record = watch.record(before)
    assert record.cpu >= 0.05
    assert record.wall >= record.cpu * 0.9
    assert record.gil_wait <= record.wall - record.cpu + 1e-6


def test_waiting_for_something_else_counts_as_wait() -> None:
    watch = Stopwatch()
    before = watch.read()
    threading.Event().wait(0.05)
    record = watch.record(before)
    assert record.gil_wait == pytest.approx(record.wall, rel=0.3)


def test_the_run_queue_is_taken_off_and_nothing_is_negative() -> None:
    record = TileRecord((1, 1), start=0.0, end=1.0, cpu=0.5, queued=0.3)
    assert record.gil_wait == pytest.approx(0.2)
    assert record._replace(queued=None).gil_wait == pytest.approx(0.5)
    assert record._replace(queued=0.9).gil_wait == 0


def test_a_tile_that_never_slept_has_not_waited_for_the_gil() -> None:
    """With more threads than cores some kernels lose run-queue time; it was once taken for GIL wait."""
    watch = Stopwatch()
    before = watch.read()
    earlier = before._replace(wall=before.wall - 1.0)  # a second that no clock accounts for
    record = watch.record(earlier)
    if record.queued is None:
        pytest.skip("there is no run-queue clock on this system")
    assert record.gil_wait == 0


def test_records_add_up_by_worker() -> None:
    records = [
        TileRecord((1, 2), 0, 1, 0.9, 0.0),
        TileRecord((1, 1), 0, 2, 1, None),
        TileRecord((1, 2), 1, 2, 1, 0),
    ]
    first, second = by_worker(records)
    assert (first.worker, first.tiles, first.queued) == ((1, 1), 1, None)
    assert (second.tiles, second.wall, second.cpu) == (2, 2, 1.9)
