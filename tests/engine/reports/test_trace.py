"""The trace of a batch: plain data that fits together, and the file that viewers open."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, Timed
from photoedit.engine.jobs import BatchSpec, How
from photoedit.engine.meter import TileRecord
from photoedit.engine.reports.trace import Span, chrome_trace
from photoedit.photo import Region
from tests.engine.test_batch import RECIPE, jobs, make_photos


@pytest.mark.parametrize("execution", ["processes", "threads", "serial"])
def test_a_batch_tells_who_did_what_when(tmp_path: Path, execution: str) -> None:
    paths = make_photos(tmp_path, 3)
    events: list[Event] = []
    spec = BatchSpec(jobs(paths, tmp_path / "out"), RECIPE, How(execution, workers=2, tile=64))
    card = Batch(spec).run(events.append).card
    spans = [span for event in events if isinstance(event, Timed) for span in event.spans]
    for photo in range(3):
        mine = [span for span in spans if span.photo == photo]
        stages = {span.stage for span in mine}
        assert stages == {"read", "decode", "tiles", "tile", "encode", "write"}
        ends = {span.stage: span.record.end for span in mine}
        tiles = [span.record for span in mine if span.stage == "tile"]
        assert {record.tile for record in tiles} == {
            Region(x, y, min(64, 160 - x), min(64, 120 - y)) for x in (0, 64, 128) for y in (0, 64)
        }
        # One clock for all threads and processes: what comes first ends first.
        assert ends["decode"] <= min(record.start for record in tiles)
        assert max(record.end for record in tiles) <= ends["encode"] <= ends["write"]
    tiles = [span.record for span in spans if span.stage == "tile"]
    assert sum(worker.tiles for worker in card.workers) == len(tiles)
    assert sum(worker.wall for worker in card.workers) == pytest.approx(sum(one.wall for one in tiles))


def test_the_trace_is_what_viewers_read() -> None:
    tile = TileRecord((7, 8), start=10.0, end=10.5, cpu=0.2, queued=0.1, tile=Region(0, 64, 32, 16))
    read = TileRecord((6, 6), start=9.0, end=9.5, cpu=0.1, queued=None)
    trace = chrome_trace([Span("tile", 0, tile), Span("read", 0, read)], ["a.jpg"], {"cores": 2})
    assert json.loads(json.dumps(trace)) == trace
    first, second = (event for event in trace["traceEvents"] if event["ph"] == "X")
    assert (first["name"], first["ts"], first["dur"], first["pid"], first["tid"]) == ("read", 0, 5e5, 6, 6)
    assert first["args"]["queued_ms"] is None
    assert (second["ts"], second["dur"], second["tid"]) == (1e6, 5e5, 8)
    assert second["args"]["tile"] == [0, 64, 32, 16]
    assert second["args"]["gil_wait_ms"] == pytest.approx(200)
    assert second["args"]["photo"] == "a.jpg"
    assert trace["otherData"] == {"cores": 2}


def test_a_trace_of_nothing_is_a_trace() -> None:
    assert chrome_trace([])["traceEvents"] == []
