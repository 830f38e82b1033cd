"""What a flight's log book adds up."""

from __future__ import annotations

import time

from photoedit.engine.flights.logbook import Logbook
from photoedit.engine.meter import TileRecord
from photoedit.engine.pool.patience import AwakeClock


def test_waiting_for_the_next_slab_is_no_time_between_tiles() -> None:
    """A photo that flowed through in slabs was once called bound by handing tiles over."""
    log = Logbook(0, AwakeClock())
    log.add_tiles([TileRecord((1, 1), 0.0, 1.0, 1.0, 0.0), TileRecord((1, 1), 1.25, 2.0, 0.75, 0.0)])
    log.add_tiles([TileRecord((1, 1), 9.0, 10.0, 1.0, 0.0)])
    assert log.idle_between == 0.25
    assert len(log.records) == 3


def test_what_is_done_inside_a_stage_counts_once() -> None:
    log, begun = Logbook(0, AwakeClock()), time.perf_counter()
    with log.timed("write"), log.timed("encode"):
        while time.perf_counter() - begun < 0.01:
            pass
    assert log.seconds.encode + log.seconds.write <= time.perf_counter() - begun
    assert [span.stage for span in log.new_spans()] == ["encode", "write"]
    assert log.new_spans() == ()


def test_a_stage_hangs_from_the_end_of_what_was_done_inside_it_not_from_its_own_beginning() -> None:
    """A large photo that was written slab by slab for longer than encoding may take would have failed."""
    clock = AwakeClock()
    log = Logbook(0, clock)
    with log.timed("write"):
        clock.now += 1e6
        assert log.overdue(clock.now) is not None
        with log.timed("tiles"):
            assert log.overdue(clock.now) is None
        assert log.overdue(clock.now) is None
