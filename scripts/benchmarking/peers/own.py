"""photoedit itself: its engine in this process, with workers that stay, as the window has them."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterable
from pathlib import Path

from benchmarking.peers import Bytes, Job, Picture
from photoedit.engine import render
from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, PhotoFailed
from photoedit.engine.jobs import BatchSpec, How
from photoedit.engine.jobs import Job as PhotoJob
from photoedit.engine.workers import Workers
from photoedit.formats import by_name
from photoedit.photo import Photo
from photoedit.recipe import Recipe

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

    def do(self, pairs: Pairs) -> None:
        """Do a batch.

        Raises:
            RuntimeError: a photo failed.
        """
        jobs = tuple(PhotoJob(source, target, "jpeg", self._options) for source, target in pairs)
        failures: list[str] = []

        def listen(event: Event) -> None:
            if isinstance(event, PhotoFailed):
                failures.append(event.message)

        Batch(BatchSpec(jobs, self._recipe, self._how), self._workers).run(listen)
        if failures:
            raise RuntimeError(failures[0])

    def close(self) -> None:
        self._workers.close()


class Singles:
    """Single operations, through the door for Python programs; each is a chain of one filter."""

    execution = "processes"

    def __init__(self, workers: int) -> None:
        self._count = workers

    def take(self, pixels: Bytes) -> Picture:
        return Photo.from_array(pixels)

    def give(self, picture: Picture) -> Bytes:
        pixels: Bytes = picture.pixels
        return pixels

    def chain(self, photo: Picture, words: list[str]) -> Picture:
        recipe = Recipe.from_words(words)
        return render(photo, recipe, execution=self.execution, workers=self._count)
