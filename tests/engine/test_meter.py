"""The meter tells waiting for the GIL from working and from standing in the run queue."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import pytest

from photoedit.engine.cutting import COLUMNS, ROWS
from photoedit.engine.meter import Stopwatch, TileRecord, by_worker, idle_between
from photoedit.engine.plan import make_plan
from photoedit.engine.tile import Planes, TileMaker, store
from photoedit.kernels.tools import Tools
from photoedit.photo import Region, Size
from photoedit.recipe import Recipe
from tests.conftest import picture


def test_work_is_cpu_time() -> None:
    watch = Stopwatch()
    end = time.thread_time() + 0.05
    while time.thread_time() < end:
        pass
    record = watch.lap()
    assert record.cpu >= 0.05
    assert record.wall >= record.cpu * 0.9
    assert record.gil_wait <= max(record.wall - record.cpu, 0)


def test_waiting_for_something_else_counts_as_wait() -> None:
    watch = Stopwatch()
    watch.start()
    threading.Event().wait(0.05)
    record = watch.lap()
    assert record.gil_wait == pytest.approx(record.wall, rel=0.3)


def test_laps_follow_each_other_without_a_gap() -> None:
    watch = Stopwatch()
    first, second = watch.lap(), watch.lap()
    assert first.end == second.start


def test_tiles_shorter_than_the_switch_interval_show_their_gil_wait() -> None:
    """Threads waited for the GIL between the tiles, where no clock ran, and the card said 0."""
    lost: list[float] = []
    both = threading.Barrier(2)

    def work() -> None:
        watch = Stopwatch()
        both.wait()  # one of them may get the GIL back only when the other is done: that counts as well
        laps = []
        for _ in range(100):
            total = 0
            for number in range(30_000):  # about 2 ms
                total += number
            laps.append(watch.lap())
        lost.append(sum(lap.wall - lap.cpu for lap in laps) / sum(lap.wall for lap in laps))

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    # Whether the lost half is the GIL's or a busy machine's, it must not go uncounted.
    assert max(lost) > 0.3


def test_the_run_queue_is_taken_off_and_nothing_is_negative() -> None:
    record = TileRecord((1, 1), start=0.0, end=1.0, cpu=0.5, queued=0.3)
    assert record.gil_wait == pytest.approx(0.2)
    assert record._replace(queued=None).gil_wait == pytest.approx(0.5)
    assert record._replace(queued=0.9).gil_wait == 0


def test_a_tile_that_never_slept_has_not_waited_for_the_gil() -> None:
    """With more threads than cores some kernels lose run-queue time; it was once taken for GIL wait."""
    watch = Stopwatch()
    watch._last = watch._last._replace(wall=watch._last.wall - 1.0)  # a second that no clock accounts for
    record = watch.lap()
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


def test_time_between_tiles_is_counted_by_worker() -> None:
    records = [
        TileRecord((1, 1), 0.0, 1.0, 1, 0),
        TileRecord((1, 1), 1.5, 2.0, 1, 0),
        TileRecord((1, 2), 0.5, 0.75, 1, 0),
        TileRecord((1, 2), 0.75, 1.0, 1, 0),
    ]
    assert idle_between(reversed(records)) == pytest.approx(0.5)


def test_metering_costs_less_than_a_hundredth_of_a_tile() -> None:
    """In CPU time, so that a busy machine does not matter; the tile is one of a modest recipe."""
    pixels = picture(ROWS, COLUMNS)
    target = pixels.copy()
    recipe = Recipe.from_text("gaussian-blur radius=2 unsharp-mask amount=0.5 saturation amount=1.2")
    size, tools, watch = Size(COLUMNS, ROWS), Tools(), Stopwatch()
    maker = TileMaker(make_plan(recipe.active(), size), Planes(pixels, None), tools)

    def tile() -> None:
        with tools.borrowed():
            store(maker.make(Region(0, 0, *size)), target, 0, 0, tools)

    def cost(work: Callable[[], object], times: int) -> float:
        """The least of some tries, in CPU seconds."""
        work()
        tries = []
        for _ in range(5):
            begun = time.thread_time()
            for _ in range(times):
                work()
            tries.append((time.thread_time() - begun) / times)
        return min(tries)

    assert cost(watch.lap, 200) < 0.01 * cost(tile, 5)
