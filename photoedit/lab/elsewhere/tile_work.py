"""A blur and a contrast, tile by tile, by the interpreted kernels, in whatever interpreter runs this.

The same calls in the same order as the engine makes for ``gaussian-blur contrast`` (see
`photoedit.engine.tile`), on rows of `memoryview` over arrays of the standard library, so the bytes must be
the same. Where there is a compiler that `memoryview` keeps from its work, rows are a class of ours, and it
gets some passes to warm up. The parent process starts another interpreter on `serve`, sends a line of JSON
and the photo's bytes, and then a word a line: each names a lane that is run once and answered by a line of
JSON. An interpreter that has NumPy can be asked for the work of `numpy_work` instead.
"""

from __future__ import annotations

import concurrent.futures
import hashlib
import importlib
import importlib.util
import json
import os
import sys
import threading
import time
from array import array
from typing import Any

COMPILES = sys.implementation.name == "pypy"
"""Whether this interpreter compiles while it runs."""

WARM_UP = 6
"""Passes until it has compiled; measured: the time of a pass no longer falls then."""

Record = tuple[int, float, float, float, "float | None"]
"""Thread, start, end, CPU seconds, seconds in the run queue (None if not known)."""


def load_kernels(folder: str) -> None:
    """Make the kernels importable under a name that leaves them interpreted."""
    if "kernels" in sys.modules:
        return
    start = os.path.join(folder, "__init__.py")  # noqa: PTH118  pathlib takes longer to import than to use
    spec = importlib.util.spec_from_file_location("kernels", start, submodule_search_locations=[folder])
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["kernels"] = module
    spec.loader.exec_module(module)


class Job:
    """A photo and what is to be done with it.

    `told` has width, height, channels, tile (its side), weights (right half of the blur, centre first),
    gain, offset, workers, and the folder of the kernels; `pixels` is the photo, 8 bits a sample.
    """

    def __init__(self, told: dict[str, Any], pixels: bytes) -> None:
        load_kernels(told["kernels"])
        self.told = told
        self.modules = [importlib.import_module("kernels." + name) for name in ("blur", "convert", "point")]
        self.weights = _row(array("f", told["weights"]), 0, len(told["weights"]))
        length = told["width"] * told["channels"]
        self.rows = [memoryview(pixels)[y * length : (y + 1) * length] for y in range(told["height"])]

    def tiles(self) -> list[tuple[int, int, int, int]]:
        """The tiles as (x, y, width, height)."""
        side, width, height = self.told["tile"], self.told["width"], self.told["height"]
        return [
            (x, y, min(side, width - x), min(side, height - y))
            for y in range(0, height, side)
            for x in range(0, width, side)
        ]

    def make(self, tile: tuple[int, int, int, int], out: list[memoryview], left: int) -> None:
        """Make a tile into the rows `out`, from sample `left` on."""
        blur, convert, point = self.modules
        told, channels = self.told, self.told["channels"]
        x, y, width, height = tile
        reach = len(self.weights) - 1
        source = _rows(height + 2 * reach, (width + 2 * reach) * channels)
        target = _rows(height, width * channels)
        first, last = max(x - reach, 0), min(x + width + reach, told["width"])
        top, bottom = max(y - reach, 0), min(y + height + reach, told["height"])
        convert.load(
            self.rows[top:bottom], source, first * channels, (first - x + reach) * channels,
            top - y + reach, (last - first) * channels, 255.0,
        )  # fmt: skip
        convert.mirror(source, x - reach, y - reach, told["width"], told["height"], channels)
        window = _rows(1, (2 * reach + blur.BLOCK) * blur.PITCH)[0]
        blur.separable(source, target, self.weights, window, _rows(1, blur.PITCH)[0], channels)
        point.affine(target, told["gain"], told["offset"])
        convert.store_whole(target, out, left, width * channels, 255.0)

    def made(self, tile: tuple[int, int, int, int]) -> bytes:
        """A tile as bytes of its own."""
        _, _, width, height = tile
        length = width * self.told["channels"]
        data = bytearray(length * height)
        view = memoryview(data)
        self.make(tile, [view[y * length : (y + 1) * length] for y in range(height)], 0)
        return bytes(data)


class View:
    """A part of an array, as kernels use a row: its length, values by index, and parts of it.

    PyPy's compiler sees through this and not through `memoryview`, with which it took nine times as long;
    for CPython it is the other way round.
    """

    __slots__ = ("_data", "_length", "_start")

    def __init__(self, data: array[float], start: int, length: int) -> None:
        self._data, self._start, self._length = data, start, length

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, index: Any) -> Any:
        if isinstance(index, slice):
            first, last, _ = index.indices(self._length)
            return View(self._data, self._start + first, max(last - first, 0))
        return self._data[self._start + index]

    def __setitem__(self, index: int, value: float) -> None:
        self._data[self._start + index] = value


def _row(data: array[float], start: int, length: int) -> Any:
    return View(data, start, length) if COMPILES else memoryview(data)[start : start + length]


def _rows(count: int, length: int) -> list[Any]:
    data = array("f", bytes(4 * count * length))
    return [_row(data, y * length, length) for y in range(count)]


class Watch:
    """The clocks of a thread, from when it is made to `record`; see `photoedit.engine.meter`.

    Asking for the run queue gives up the GIL for a moment, and the wait to get it back counts.
    """

    def __init__(self) -> None:
        self._thread = threading.get_native_id()
        cpu, start = time.thread_time(), time.perf_counter()
        self._before = (_queued(self._thread), cpu, start)

    def record(self) -> Record:
        before, cpu_before, start = self._before
        now = _queued(self._thread)
        cpu, end = time.thread_time(), time.perf_counter()
        queued = None if now is None or before is None else now - before
        return self._thread, start, end, cpu - cpu_before, queued


def _queued(thread: int) -> float | None:
    try:
        with open(f"/proc/self/task/{thread}/schedstat", encoding="ascii") as file:  # noqa: PTH123  as above
            return int(file.read().split()[1]) / 1e9
    except OSError:
        return None


_job: Job


def prepare(told: dict[str, Any], pixels: bytes) -> None:
    """What a worker that shares no memory does first."""
    global _job  # noqa: PLW0603  a worker of a pool has no other place for it
    _job = Job(told, pixels)


def made(tile: tuple[int, int, int, int]) -> tuple[bytes, Record]:
    """Make a tile of the job that was prepared."""
    watch = Watch()
    data = _job.made(tile)
    return data, watch.record()


def _numpy_job(told: dict[str, Any], pixels: bytes) -> Any:
    return importlib.import_module("numpy_work").NumpyJob(told, pixels)


class Lanes:
    """The lanes that this interpreter has: serial, threads, and from Python 3.14 on interpreters."""

    def __init__(self, told: dict[str, Any], pixels: bytes) -> None:
        self._job = _numpy_job(told, pixels) if told.get("work") == "numpy" else Job(told, pixels)
        self._told, self._pixels = told, pixels
        self._pools: dict[str, Any] = {}
        for _ in range(WARM_UP if COMPILES else 0):
            self.run("serial")

    def run(self, lane: str) -> tuple[bytes, list[Record]]:
        """Do the whole photo once; returns its bytes."""
        if lane not in about()["lanes"]:
            raise ValueError(f"this interpreter has no lane {lane}")
        if lane == "interpreters":
            return self._apart(lane)
        length = self._told["width"] * self._told["channels"]
        data = bytearray(length * self._told["height"])
        view = memoryview(data)
        rows = [view[y * length : (y + 1) * length] for y in range(self._told["height"])]

        def one(tile: tuple[int, int, int, int]) -> Record:
            watch = Watch()
            x, y, _, height = tile
            self._job.make(tile, rows[y : y + height], x * self._told["channels"])
            return watch.record()

        tiles = self._job.tiles()
        records = list(self._pool(lane).map(one, tiles)) if lane == "threads" else [one(t) for t in tiles]
        return bytes(data), records

    def _apart(self, lane: str) -> tuple[bytes, list[Record]]:
        """Workers that share nothing get the photo once and send every tile back."""
        channels, length = self._told["channels"], self._told["width"] * self._told["channels"]
        data = bytearray(length * self._told["height"])
        tiles = self._job.tiles()
        records = []
        for (x, y, width, height), (part, record) in zip(tiles, self._pool(lane).map(made, tiles)):  # noqa: B905  Python 3.9 has no `strict`
            for row in range(height):
                start = (y + row) * length + x * channels
                data[start : start + width * channels] = part[
                    row * width * channels : (row + 1) * width * channels
                ]
            records.append(record)
        return bytes(data), records

    def _pool(self, lane: str) -> Any:
        if lane not in self._pools:
            count = self._told["workers"]
            if lane == "threads":
                self._pools[lane] = concurrent.futures.ThreadPoolExecutor(count)
            else:
                kind: Any = getattr(concurrent.futures, "InterpreterPoolExecutor")  # noqa: B009  3.14+
                self._pools[lane] = kind(count, initializer=prepare, initargs=(self._told, self._pixels))
        return self._pools[lane]

    def close(self) -> None:
        """End the pools."""
        for pool in self._pools.values():
            pool.shutdown()


def about() -> dict[str, Any]:
    """What this interpreter is."""
    enabled = getattr(sys, "_is_gil_enabled", None)
    return {
        "implementation": sys.implementation.name,
        "version": ".".join(map(str, sys.version_info[:3])),
        "gil": True if enabled is None else bool(enabled()),
        "lanes": ["serial", "threads"]
        + (["interpreters"] if hasattr(concurrent.futures, "InterpreterPoolExecutor") else []),
        "numpy": importlib.util.find_spec("numpy") is not None,
    }


def serve() -> None:
    """Answer the parent until it closes the pipe."""
    asked, answers = sys.stdin.buffer, sys.stdout
    _answer(answers, about())
    line = asked.readline()
    if not line:
        return
    told = json.loads(line)
    lanes = Lanes(told, asked.read(told["width"] * told["height"] * told["channels"]))
    for word in asked:
        wall, cpu = time.perf_counter(), time.process_time()
        data, records = lanes.run(word.decode().strip())
        wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
        digest = hashlib.sha256(data).hexdigest()
        _answer(
            answers,
            {
                "seconds": wall,
                "cpu": cpu,
                "sha256": digest,
                "records": records,
                "process": os.getpid(),
                "gil": about()["gil"],
            },
        )
    lanes.close()


def _answer(stream: Any, data: dict[str, Any]) -> None:
    stream.write(json.dumps(data) + "\n")
    stream.flush()
