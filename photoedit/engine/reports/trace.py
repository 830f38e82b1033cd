"""The trace: who did what from when to when, as plain data, and as a file that other programs draw.

The file is in Chrome's Trace Event Format, complete ("X") events on one time axis, which Perfetto
(ui.perfetto.dev), chrome://tracing and speedscope open. All processes of a machine read the same
`time.perf_counter`, so their spans fit together.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from photoedit.engine.meter import TileRecord


class Span(NamedTuple):
    """One stage of one photo, or one tile of it.

    Attributes:
        stage: read, decode, tiles (its measuring), tile, encode or write; encode lies within write.
        photo: the photo's place in the batch.
        record: by whom, from when to when, on what clocks. Only a tile's wait is sure to be for the GIL:
            the other stages also wait for files.
    """

    stage: str
    photo: int
    record: TileRecord


def chrome_trace(
    spans: Iterable[Span], photos: Sequence[str] = (), facts: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """`spans` as a trace; `photos` are their names by place, `facts` what else to keep with it."""
    kept = sorted(spans, key=lambda span: span.record.start)
    origin = kept[0].record.start if kept else 0.0
    workers = sorted({span.record.worker for span in kept})
    return {
        "traceEvents": [*_names(workers), *(_event(span, origin, photos) for span in kept)],
        "displayTimeUnit": "ms",
        "otherData": dict(facts or {}),
    }


def _names(workers: Sequence[tuple[int, int]]) -> list[dict[str, Any]]:
    """How the viewer calls processes."""
    return [
        {
            "name": "process_name",
            "ph": "M",
            "pid": process,
            "args": {"name": "photoedit" if process == os.getpid() else "photoedit worker"},
        }
        for process in sorted({process for process, _ in workers})
    ]


def _event(span: Span, origin: float, photos: Sequence[str]) -> dict[str, Any]:
    record = span.record
    process, thread = record.worker
    waited = "gil_wait_ms" if span.stage == "tile" else "waited_ms"
    told: dict[str, Any] = {
        "photo": photos[span.photo] if span.photo < len(photos) else span.photo,
        "cpu_ms": 1e3 * record.cpu,
        "queued_ms": None if record.queued is None else 1e3 * record.queued,
        waited: 1e3 * record.gil_wait,
    }
    if record.tile is not None:
        told["tile"] = list(record.tile)
    return {
        "name": span.stage,
        "cat": "tile" if span.stage == "tile" else "stage",
        "ph": "X",
        "ts": 1e6 * (record.start - origin),
        "dur": 1e6 * record.wall,
        "pid": process,
        "tid": thread,
        "args": told,
    }
