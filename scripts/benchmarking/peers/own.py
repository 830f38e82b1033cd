"""photoedit itself: its engine in this process, with workers that stay, as the window has them."""

from __future__ import annotations

import contextlib
import importlib.metadata
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from benchmarking.peers import Bytes, Job, Picture
from photoedit.engine import render
from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, PhotoFailed
from photoedit.engine.jobs import BatchSpec, How
from photoedit.engine.jobs import Job as PhotoJob
from photoedit.engine.meter import Card
from photoedit.engine.pixels.canvas import Canvas, borrowed_planes
from photoedit.engine.plan import make_plan
from photoedit.engine.pool.task import SharedPlanes
from photoedit.engine.render import counted, resolve, tasks
from photoedit.engine.workers import Workers
from photoedit.formats import by_name
from photoedit.photo import Photo
from photoedit.recipe import Recipe

RENDER = "render"
Pairs = Iterable[tuple[Path, Path]]


def about() -> str:
    return f"photoedit {importlib.metadata.version('photoedit')}"


class Standing:
    """Batches, one after the other, with the same workers."""

    def __init__(self, job: Job, execution: str, workers: int) -> None:
        self._recipe = Recipe.from_words(job["chain"])
        self._options = by_name("jpeg").options.from_text({"quality": str(job["quality"])})
        self._how = How(execution, workers=workers)
        self._workers = Workers(self._how)

    def do(self, pairs: Pairs) -> Card:
        """Do a batch; returns its timing card.

        Raises:
            RuntimeError: a photo failed.
        """
        jobs = tuple(PhotoJob(source, target, "jpeg", self._options) for source, target in pairs)
        failures: list[str] = []

        def listen(event: Event) -> None:
            if isinstance(event, PhotoFailed):
                failures.append(event.message)

        finished = Batch(BatchSpec(jobs, self._recipe, self._how), self._workers).run(listen)
        if failures:
            raise RuntimeError(failures[0])
        return finished.card

    def close(self) -> None:
        self._workers.close()


class Singles:
    """Single operations; each is a chain of one filter.

    Executed as ``processes`` or ``threads``, the photo lies in the engine's memory, the workers run, and the
    memory for the result is used again: the other libraries have it the same way. Executed as ``render``,
    arrays go in and come out, through the door for Python programs, which copies both.
    """

    execution = "processes"

    def __init__(self, workers: int) -> None:
        self._count = workers
        self._pool: Workers | None = None
        self._kept = contextlib.ExitStack()
        self._targets: dict[tuple[int, ...], SharedPlanes] = {}

    def take(self, pixels: Bytes) -> Picture:
        photo = Photo.from_array(pixels)
        if self.execution == RENDER:
            return photo
        self._kept.close()
        self._targets.clear()
        if self._pool is None:
            self._pool = Workers(How(self.execution, workers=self._count))
        return self._kept.enter_context(Canvas.of(photo, shared=self._pool.shares_memory))

    def give(self, picture: Picture) -> Bytes:
        pixels: Bytes = picture.pixels
        return pixels

    def chain(self, picture: Picture, words: list[str]) -> Picture:
        recipe = Recipe.from_words(words)
        if isinstance(picture, Photo):
            return render(picture, recipe, workers=self._count)
        assert isinstance(picture, Canvas) and self._pool is not None
        size = picture.photo.size
        plan = make_plan(resolve(recipe.active(), size, counted(picture.source, self._pool)), size)
        target = self._target((plan.size.height, plan.size.width, picture.photo.channels))
        self._pool.run(tasks(plan, picture.source, target, plan.size.whole(), self._pool))
        return target.planes()

    def close(self) -> None:
        """Give the memory back and end the workers."""
        self._kept.close()
        if self._pool is not None:
            self._pool.close()

    def _target(self, shape: tuple[int, ...]) -> SharedPlanes:
        """Memory for a result, the same for each result of that shape."""
        if shape not in self._targets:
            assert self._pool is not None
            planes = borrowed_planes(shape, np.uint8, alpha=False, shared=self._pool.shares_memory)
            self._targets[shape] = self._kept.enter_context(planes)
        return self._targets[shape]
