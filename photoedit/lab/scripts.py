"""Before a batch with a Python script: one race tells what the script does with the GIL, and what that costs.

A script is the only filter of which nobody knows beforehand whether it holds the GIL. The race takes some
seconds, so what it found is remembered, by the script's content and values, and it is left out where the
whole batch takes hardly longer.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import platformdirs

from photoedit.engine import render
from photoedit.engine.plan import output_size
from photoedit.engine.pool.processes import process_pool
from photoedit.errors import Cancelled, PhotoEditError, RecipeError, WriteError
from photoedit.filters.base import Filter
from photoedit.filters.python_script import PythonScript
from photoedit.formats import recognise
from photoedit.formats.files import write_atomically
from photoedit.lab.bench import Bench, Wish
from photoedit.lab.outcome import Kind
from photoedit.lab.your_steps import YourSteps, advice
from photoedit.params import file_of
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from photoedit.settings import cores

WORTH = 10.0
"""Seconds a batch must be expected to take one tile after the other, for the race to be worth its time."""

ASKED = 20
"""Photos whose headers are read; the others are taken to be as large on average."""

MOST_REMEMBERED = 100

TRIAL_SIDE = 48
"""Pixels of the picture that scripts are tried on in a process of their own, before they run in this one."""

TRIAL_PATIENCE = 15.0
"""Seconds they may take for it, with the start of the process."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a race found about scripts.

    Attributes:
        kind: what they do with the GIL.
        verdict: that, with the numbers it rests on.
        threads, processes: seconds a megapixel takes in either mode.
    """

    kind: Kind
    verdict: str
    threads: float
    processes: float

    @classmethod
    def of(cls, outcome: Mapping[str, Any]) -> Finding:
        """From what ``photoedit lab --json-lines`` prints for a race of the scripts.

        Raises:
            KeyError, TypeError, ValueError: it is no such thing.
        """
        pace = outcome["paces"]
        return cls(
            Kind(outcome["kind"]), str(outcome["verdict"]), float(pace["threads"]), float(pace["processes"])
        )

    @property
    def told(self) -> bool:
        """Whether the machine was quiet enough to tell."""
        return self.kind not in (Kind.BUSY, Kind.NONE)

    def words(self, megapixels: float) -> str:
        """The sentence before a batch of so many megapixels."""
        threads, processes = megapixels * self.threads, megapixels * self.processes
        return (
            f"{self.verdict}. {advice(self.kind)}: for this batch about {threads:.0f} s in threads, "
            f"{processes:.0f} s in processes"
        )


def scripts_of(recipe: Recipe) -> Recipe:
    """The steps that run Python scripts, and no others."""
    return recipe.with_steps(
        step for step in recipe.steps if isinstance(step.filter, PythonScript) and step.effect() is not None
    )


def names(scripts: Recipe) -> str:
    """The file names of scripts, for people."""
    return ", ".join(file_of(str(step.filter.values()["file"]))[0].name for step in scripts.steps)


def classified(
    recipe: Recipe, megapixels: float, workers: int | None, stopped: Callable[[], bool] = lambda: False
) -> str:
    """What the scripts of a recipe do with the GIL, and how long they take in either mode: one sentence.

    Empty if there are none, if the batch is too short to ask, or if one fails on the laboratory's picture or
    does not come to an end: on the photos it may not, and if it does, the batch says so of each.

    Args:
        megapixels: of all its photos together, as they reach the scripts.

    Raises:
        Cancelled: `stopped` turned true.
    """
    scripts = scripts_of(recipe)
    if not scripts.steps:
        return ""
    found = remembered(scripts, workers)
    if found is None:
        try:
            if _rough_pace(scripts, stopped) * megapixels < WORTH:
                return ""
            with Bench(Wish(workers=workers), stopped) as bench:
                steps = YourSteps(scripts)
                if steps.serial_pace(bench) * megapixels < WORTH:
                    return ""
                found = Finding.of(steps.run(bench).to_json())
        except (RecipeError, BrokenProcessPool, TimeoutError):
            return ""
        remember(scripts, workers, found)
    if found.threads * megapixels < WORTH:
        return ""
    return f"{names(scripts)}: {found.words(megapixels)}"


def _rough_pace(scripts: Recipe, stopped: Callable[[], bool]) -> float:
    """At most how many seconds a megapixel takes, tried in a process that may hang or die.

    Raises:
        RecipeError: a script fails.
        BrokenProcessPool: one ends its process.
        TimeoutError: one does not come to an end.
        Cancelled: `stopped` turned true.
    """
    pool, end = process_pool(1), time.monotonic() + TRIAL_PATIENCE
    try:
        trial = pool.submit(_tried, scripts)
        while not wait([trial], timeout=0.1).done:
            if stopped():
                raise Cancelled("The laboratory was stopped")
            if time.monotonic() > end:
                raise TimeoutError
        return trial.result()
    finally:
        pool.kill()
        pool.close()


def _tried(scripts: Recipe) -> float:
    """Seconds a megapixel takes on a small picture; a first run, that loads what is needed, doesn't count."""
    photo = Photo.from_array(np.zeros((TRIAL_SIDE, TRIAL_SIDE, 3), np.uint8))
    render(photo, scripts, execution="serial")
    begun = time.perf_counter()
    render(photo, scripts, execution="serial")
    return (time.perf_counter() - begun) / photo.size.megapixels


def megapixels_of(photos: Sequence[Path], recipe: Recipe) -> float:
    """About how many megapixels photos have together when they reach the recipe's first script.

    What can't be read is left to the batch.
    """
    before = itertools.takewhile(lambda step: not isinstance(step.filter, PythonScript), recipe.steps)
    filters = recipe.with_steps(before).active()
    sizes = list(_sizes(itertools.islice(photos, 0, None, max(len(photos) // ASKED, 1)), filters))
    return len(photos) * sum(sizes) / len(sizes) if sizes else 0.0


def _sizes(photos: Iterable[Path], filters: Sequence[Filter]) -> Iterable[float]:
    for photo in photos:
        with contextlib.suppress(PhotoEditError, OSError):
            yield output_size(filters, recognise(photo).header(photo).size).megapixels


def remembered(scripts: Recipe, workers: int | None) -> Finding | None:
    """What was found about these very scripts, with as many workers; None if that is not known."""
    try:
        return Finding.of(_all_remembered()[_key(scripts, workers)])
    except (KeyError, TypeError, ValueError):  # nothing, or something of another version
        return None


def remember(scripts: Recipe, workers: int | None, found: Finding) -> None:
    """Keep what was found, if anything could be told; where that can't be written, it is found again."""
    if not found.told:
        return
    facts = {"kind": found.kind, "verdict": found.verdict}
    paces = {"threads": found.threads, "processes": found.processes}
    known = {**_all_remembered(), _key(scripts, workers): {**facts, "paces": paces}}
    text = json.dumps(dict(list(known.items())[-MOST_REMEMBERED:])).encode()
    with contextlib.suppress(WriteError, OSError):
        _file().parent.mkdir(parents=True, exist_ok=True)
        write_atomically(_file(), lambda file: file.write(text), overwrite=True)


def _all_remembered() -> dict[str, Any]:
    try:
        known = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _file() -> Path:
    return platformdirs.user_state_path("photoedit") / "scripts.json"


def _key(scripts: Recipe, workers: int | None) -> str:
    """The content of scripts is a part of the value of their `file`."""
    return f"{scripts.fingerprint()} {workers or cores()}"
