"""The bench: what experiments work with: a photo, warm pools, and the wish how often to measure."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from photoedit.engine.pool.processes import greet, process_pool
from photoedit.engine.pool.serial import SerialExecutor
from photoedit.errors import Cancelled
from photoedit.formats import recognise
from photoedit.lab.interpreters import Interpreter, given, to_be_found, told_apart
from photoedit.settings import cores


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user asks of the laboratory.

    Attributes:
        photo: the photo to work on; None makes one.
        workers: of every lane that has some; None is one for each core.
        rounds: how often every lane runs, after a first time that does not count.
        interpreters: commands of other interpreters; none means those found on the machine.
    """

    photo: Path | None = None
    workers: int | None = None
    rounds: int = 3
    interpreters: tuple[str, ...] = ()


class Bench:
    """Everything experiments need, until it is closed.

    Attributes:
        workers, rounds: as wished.
        folder: a temporary folder for files.
    """

    def __init__(self, wish: Wish, stopped: Callable[[], bool] = lambda: False) -> None:
        self.workers = wish.workers or cores()
        self.rounds = wish.rounds
        self.stack = contextlib.ExitStack()
        self.folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory(prefix="photoedit-lab-")))
        self._wish = wish
        self._stopped = stopped
        self._photo = _read(wish.photo) if wish.photo else _made()
        self._pools: dict[tuple[str, int], Executor] = {}
        self._interpreters: tuple[Interpreter, ...] | None = None

    def check(self) -> None:
        """Go on, or not.

        Raises:
            Cancelled: the user stopped the work.
        """
        if self._stopped():
            raise Cancelled("The laboratory was stopped")

    def pixels(self, height: int, width: int, channels: int = 3) -> npt.NDArray[np.uint8]:
        """A piece of the photo, H x W x C, uint8; the photo is repeated if it is too small."""
        photo = self._photo[:height, :width]
        below, beside = height - photo.shape[0], width - photo.shape[1]
        piece = np.pad(photo, ((0, below), (0, beside), (0, 0)), mode="wrap")
        return np.ascontiguousarray(piece if channels == 3 else piece[:, :, 1:2])

    def executor(self, execution: str, count: int | None = None) -> Executor:
        """A pool that is warm: ``serial``, ``threads`` or ``processes``."""
        count = count or self.workers
        if execution == "serial":
            return SerialExecutor()
        if (execution, count) not in self._pools:
            pool = ThreadPoolExecutor(count) if execution == "threads" else process_pool(count)
            self._pools[execution, count] = self.stack.enter_context(pool)
            wait([pool.submit(greet) for _ in range(2 * count)])
        return self._pools[execution, count]

    @property
    def interpreters(self) -> tuple[Interpreter, ...]:
        """The other interpreters to try.

        Raises:
            UsageError: one that was asked for does not start.
        """
        if self._interpreters is None:
            named = self._wish.interpreters
            self._interpreters = told_apart(map(given, named)) if named else to_be_found()
        return self._interpreters

    def close(self) -> None:
        """End pools and delete files."""
        self.stack.close()

    def __enter__(self) -> Bench:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _read(path: Path) -> npt.NDArray[np.uint8]:
    pixels: npt.NDArray[Any] = recognise(path).read(path).pixels
    if pixels.dtype != np.uint8:
        top = 1.0 if pixels.dtype == np.float32 else float(np.iinfo(pixels.dtype).max)
        pixels = np.round(np.clip(pixels / top, 0, 1) * 255).astype(np.uint8)
    return np.repeat(pixels, 3, axis=2) if pixels.shape[2] == 1 else pixels


def _made() -> npt.NDArray[np.uint8]:
    """A picture with gradients, edges and noise, 1200 x 1800; the same one everywhere."""
    random = np.random.default_rng(8)
    y, x = np.mgrid[0:1200, 0:1800]
    planes = [np.sin(x / (70 + 30 * c) + y / (110 - 20 * c)) * ((x // 90 + y // 70) % 2) for c in range(3)]
    value = 0.5 + 0.4 * np.stack(planes, axis=2) + 0.1 * random.random((1200, 1800, 3))
    return np.round(np.clip(value, 0, 1) * 255).astype(np.uint8)
