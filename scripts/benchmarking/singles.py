"""Part two: one operation on one photo of 24 megapixels that lies in memory, 8 bits in and 8 bits out.

Everybody may use all cores, as far as the library can, but for the lane that has one. The error is that of
the 8-bit result against the formula in float64, so nobody's is below the quarter of a level, on average, that
rounding costs. A library that would take too long works on a part of the photo, and its time is scaled.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarking.figures import OWN, Apart, Row
from benchmarking.formulas import CUT, middle
from benchmarking.lanes import Conversation, Failure, Ground, environment
from benchmarking.operations import Operation, operations
from benchmarking.photos import pixels_of, shape_of, tiled
from benchmarking.progress import say

SLOW = 1.0
"""Seconds from which on an operation is done in one round only."""


ONE_CORE = f"{OWN}, one core"


@dataclass(frozen=True)
class Library:
    """A rival of the single operations; see `serve_single`."""

    name: str
    peer: str
    variant: str = ""


LIBRARIES = (
    Library(f"{OWN}, processes", "own", "processes"),
    Library(f"{OWN}, threads", "own", "threads"),
    Library(f"{OWN}.render", "own", "render"),
    Library(ONE_CORE, "own", "serial"),
    Library("pyvips", "vips"),
    Library("pyvips, precise", "vips", "precise"),
    Library("OpenCV", "opencv"),
    Library("Pillow", "pillow"),
    Library("SciPy", "scipy"),
    Library("scikit-image", "skimage"),
)


@dataclass(frozen=True)
class Pictures:
    """The photo, the cut for errors, and the part for slow libraries, as ``.npy`` files."""

    whole: Path
    cut: Path
    part: Path
    pixels: npt.NDArray[np.uint8]

    @classmethod
    def of(cls, photo: Path, megapixels: float, folder: Path) -> Pictures:
        pixels = tiled(pixels_of(photo), *shape_of(megapixels))
        y, x = (max(0, side - CUT) // 2 for side in pixels.shape[:2])
        cut = tiled(pixels[y : y + CUT, x : x + CUT], CUT, CUT)
        made = cls(folder / "whole.npy", folder / "cut.npy", folder / "part.npy", cut)
        np.save(made.whole, pixels)
        np.save(made.cut, cut)
        return made


@dataclass(frozen=True)
class Terms:
    """How thorough it is: rounds, the photo's size, and the seconds a slow library may take at a time."""

    rounds: int
    megapixels: float
    patience: float


def measure(photo: Path, ground: Ground, terms: Terms) -> list[Row]:
    """Every operation of every library."""
    pictures = Pictures.of(photo, terms.megapixels, ground.fresh("pictures"))
    todo = zip(operations(max(shape_of(terms.megapixels))), operations(CUT), strict=True)
    rows: list[Row] = []
    with _started(ground) as (talks, absent):
        for operation, on_cut in todo:
            rows += _one(Task(operation, on_cut, pictures, terms), talks, absent)
            say(f"single: {operation.name}")
    return rows


@contextmanager
def _started(ground: Ground) -> Iterator[tuple[dict[str, Conversation], dict[str, str]]]:
    """A process for each library; and why some have none."""
    talks: dict[str, Conversation] = {}
    absent: dict[str, str] = {}
    try:
        for library in LIBRARIES:
            command = [sys.executable, "-m", "benchmarking.serve_single", library.peer]
            variables = environment((("VIPS_CONCURRENCY", str(ground.workers)),))
            talk = Conversation([*command, library.variant, str(ground.workers)], variables, ground.log)
            try:
                talk.hear()
                talks[library.name] = talk
            except Failure as problem:
                talk.close()
                absent[library.name] = str(problem)
        yield talks, absent
    finally:
        for talk in talks.values():
            talk.close()


@dataclass(frozen=True)
class Task:
    """One operation, as it is done on the whole photo and on the cut, which differ for a resize."""

    operation: Operation
    on_cut: Operation
    pictures: Pictures
    terms: Terms


def _one(task: Task, talks: dict[str, Conversation], absent: dict[str, str]) -> list[Row]:
    """One operation, all libraries, interleaved."""
    formula = task.on_cut.formula
    exact = None if formula is None else formula(task.pictures.pixels.astype(np.float64))
    players = []
    rows = []
    for library in LIBRARIES:
        row = Row("single", task.operation.name, library.name, megapixels=task.terms.megapixels)
        rows.append(row)
        if library.name in absent:
            row.note = absent[library.name]
        elif row.is_own and not task.operation.is_there:
            row.note = "this photoedit has no such filter"
        else:
            player = Player(task, talks[library.name], row)
            if player.prepare(exact):
                players.append(player)
    for number in range(task.terms.rounds):
        for index in range(len(players)):
            players[(index + number) % len(players)].take_turn()
    return rows


class Player:
    """A library in one operation."""

    def __init__(self, task: Task, talk: Conversation, row: Row) -> None:
        self._task = task
        self._talk = talk
        self._row = row
        self._picture = task.pictures.whole
        self._slow = False

    def prepare(self, exact: npt.NDArray[np.float64] | None) -> bool:
        """Measure its error on the cut, and how long it will take; False if it can't do the operation."""
        task = self._task
        made = task.pictures.cut.with_stem("made")
        try:
            answer = self._ask(task.on_cut, task.pictures.cut, made)
            if "missing" in answer:
                self._row.note = answer["missing"]
                return False
            if exact is not None:
                self._row.apart = error_of(middle(np.load(made)), exact)
            if answer["seconds"] < SLOW or self._row.is_own:  # a first time has more to do
                answer = self._ask(task.on_cut, task.pictures.cut)
            guess = answer["seconds"] * task.terms.megapixels * 1e6 / CUT**2
            self._slow = guess > SLOW
            if guess > task.terms.patience:
                self._take_part(task.terms.patience / guess)
            elif not self._slow:
                self._ask(task.operation, self._picture)  # the first time it touches its memory
        except Failure as problem:
            self._row.note = f"failed: {problem}"
            return False
        return True

    def _take_part(self, share: float) -> None:
        """Work on the upper rows only."""
        pictures = self._task.pictures
        pixels = np.load(pictures.whole, mmap_mode="r")
        height = max(256, round(pixels.shape[0] * share))
        self._picture = pictures.part.with_stem(f"part-{height}")
        np.save(self._picture, pixels[:height])
        self._row.share = height / pixels.shape[0]

    def take_turn(self) -> None:
        """Do one round; a slow one does the first only."""
        if self._slow and self._row.seconds:
            self._row.seconds.append(None)
            return
        seconds = self._ask(self._task.operation, self._picture)["seconds"]
        self._row.seconds.append(seconds / self._row.share)

    def _ask(self, operation: Operation, picture: Path, keep: Path | None = None) -> dict[str, Any]:
        own = self._row.is_own
        return self._talk.ask(
            {
                "operation": "chain" if own else operation.method,
                "arguments": [list(operation.chain)] if own else list(operation.arguments),
                "picture": str(picture),
                "keep": str(keep) if keep else None,
            }
        )


def error_of(made: npt.NDArray[np.float64], exact: npt.NDArray[np.float64]) -> Apart | None:
    """Mean and largest distance of a result from the formula, in levels; None if the sizes differ."""
    if made.shape != exact.shape:
        return None
    distance = np.abs(made - np.clip(exact, 0, 255))
    return Apart(float(distance.mean()), float(distance.max()))
