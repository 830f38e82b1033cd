"""Part eight: where photoedit's own CPU time goes, so that a missed target is explained by a profile.

For each recipe, one batch of all photos is accounted: what decoding and encoding alone cost (the floor), what
the workers measure around their tiles, and what is left for everything else. And one photo's tiles are made
under Python's profiler, which says what each kernel took.
"""

from __future__ import annotations

import cProfile
import os
import pstats
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarking.figures import FLOOR, OWN, Row
from benchmarking.lanes import LANES, Ground, Warm, check, pairs_of
from benchmarking.memory import cpu_seconds
from benchmarking.peers.own import Standing
from benchmarking.photos import PhotoSet
from benchmarking.progress import say
from benchmarking.recipes import Job
from photoedit import kernels
from photoedit.engine.jobs import How
from photoedit.engine.pixels.canvas import Canvas, borrowed_planes
from photoedit.engine.plan import make_plan
from photoedit.engine.pool.task import Task, run_task
from photoedit.engine.render import tasks
from photoedit.engine.workers import Workers
from photoedit.recipe import Recipe

ACCOUNT, KERNELS = "account", "kernels"
TOTAL, TILES = "total", "tiles"
PYTHON = "Python between them"

_KERNELS = Path(kernels.__file__).parent
_NOT_KERNELS = ("tools", "compiling")
"""What also lies there."""

_TIMES = 3
"""How often the photo's tiles are made; the least CPU time counts."""


def measure(jobs: Iterable[Job], photos: PhotoSet, ground: Ground, rounds: int) -> list[Row]:
    """The rows of both tables: CPU seconds of batches, and seconds of one photo's kernels."""
    rows: list[Row] = []
    for job in jobs:
        rows += _account(job, photos, ground, rounds)
        rows += _kernels_of(job, photos.paths[0])
        say(f"{job.key}: accounted")
    return rows


def _account(job: Job, photos: PhotoSet, ground: Ground, rounds: int) -> Iterator[Row]:
    floor = Warm(next(lane for lane in LANES if lane.name == FLOOR), job, ground)
    try:
        turns = [floor.run(photos.paths).cpu for _ in range(rounds)]
    finally:
        floor.close()
    known = [cpu for cpu in turns if cpu is not None]
    yield Row(ACCOUNT, job.key, FLOOR, TOTAL, megapixels=photos.megapixels, cpu=known)
    out = ground.fresh("own")
    pairs = [(Path(source), Path(target)) for source, target in pairs_of(photos.paths, out)]
    for execution in ("processes", "threads"):
        name = f"{OWN}, {execution}"
        total, tiles = (
            Row(ACCOUNT, job.key, name, state, megapixels=photos.megapixels) for state in (TOTAL, TILES)
        )
        own = Standing(job.to_json(), execution, ground.workers)
        try:
            own.do(pairs)  # warms it
            check(out, photos.paths, keep=False)
            for _ in range(rounds):
                before = cpu_seconds(os.getpid())
                card = own.do(pairs)
                total.cpu.append(cpu_seconds(os.getpid()) - before)
                tiles.cpu.append(sum(worker.cpu for worker in card.workers))
                check(out, photos.paths, keep=False)
        finally:
            own.close()
        yield total
        yield tiles


def _kernels_of(job: Job, path: Path) -> list[Row]:
    """CPU seconds that each kernel takes of one photo's tiles, and the Python between them."""
    recipe = Recipe.from_words(list(job.chain))
    with Workers(How("serial")) as pool, Canvas.read(path, shared=False) as canvas:
        plan = make_plan(recipe.active(), canvas.photo.size)
        shape = (plan.size.height, plan.size.width, canvas.photo.channels)
        with borrowed_planes(shape, canvas.photo.pixels.dtype, alpha=False, shared=False) as target:
            made = tasks(plan, canvas.source, target, plan.size.whole(), pool)
            _cpu_of(made)  # warms it
            whole = min(_cpu_of(made) for _ in range(_TIMES))
            spent = _profiled(made)
        megapixels = canvas.photo.size.megapixels
    spent[PYTHON] = max(whole - sum(spent.values()), 0.0)
    return [
        Row(KERNELS, job.key, name, seconds=[seconds], megapixels=megapixels)
        for name, seconds in sorted(spent.items(), key=lambda item: -item[1])
    ]


def _cpu_of(made: Iterable[Task]) -> float:
    begun = time.thread_time()
    for task in made:
        run_task(task)
    return time.thread_time() - begun


def _profiled(made: Iterable[Task]) -> dict[str, float]:
    """CPU seconds of each kernel; not of Python, which the profiler makes several times as dear."""
    profile = cProfile.Profile(time.thread_time)
    for task in made:
        profile.runcall(run_task, task)
    times: dict[tuple[str, int, str], tuple[int, int, float, float, object]]
    times = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    return {
        f"{Path(file).stem}.{function}": own
        for (file, _, function), (_, _, own, _, _) in times.items()
        if Path(file).parent == _KERNELS and Path(file).stem not in _NOT_KERNELS
    }
