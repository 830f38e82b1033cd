"""Before a batch with a Python script: one race tells what the script does with the GIL, and what that costs.

A script is the only filter of which nobody knows beforehand whether it holds the GIL. The race takes some
seconds, so it is left out where the whole batch takes hardly longer.
"""

from __future__ import annotations

from collections.abc import Callable

from photoedit.filters.python_script import PythonScript
from photoedit.lab.bench import Bench, Wish
from photoedit.lab.your_steps import YourSteps, advice
from photoedit.params import file_of
from photoedit.recipe import Recipe

WORTH = 10.0
"""Seconds a batch must be expected to take one tile after the other, for the race to be worth its time."""


def scripts_of(recipe: Recipe) -> Recipe:
    """The steps that run Python scripts, and no others."""
    return recipe.with_steps(
        step for step in recipe.steps if isinstance(step.filter, PythonScript) and step.effect() is not None
    )


def classified(
    recipe: Recipe, megapixels: float, workers: int | None, stopped: Callable[[], bool] = lambda: False
) -> str:
    """What the scripts of a recipe do with the GIL, and how long they take in either mode: one sentence.

    Empty if there are none, or if the batch is too short to ask.

    Args:
        megapixels: of all its photos together.

    Raises:
        Cancelled: `stopped` turned true.
        PhotoEditError: a script fails.
    """
    scripts = scripts_of(recipe)
    if not scripts.steps:
        return ""
    with Bench(Wish(workers=workers), stopped) as bench:
        steps = YourSteps(scripts)
        if steps.serial_pace(bench) * megapixels < WORTH:
            return ""
        outcome = steps.run(bench)
        threads, processes = (
            megapixels * steps.pace(bench, outcome, name) for name in ("threads", "processes")
        )
    names = ", ".join(file_of(str(step.filter.values()["file"]))[0].name for step in scripts.steps)
    return (
        f"{names}: {outcome.verdict}. {advice(outcome.kind)}: for this batch about {threads:.0f} s in "
        f"threads, {processes:.0f} s in processes"
    )
