"""What a command line of ``photoedit batch`` asks for, and what the engine is given of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from photoedit.errors import UsageError

if TYPE_CHECKING:
    from photoedit.engine.jobs import How
    from photoedit.engine.orders.order import Order, Own
    from photoedit.engine.orders.outputs import Output
    from photoedit.recipe import Recipe


@dataclass(frozen=True)
class Request:
    """The command line, parsed."""

    inputs: tuple[Path, ...]
    chain: tuple[str, ...]
    recipe: Path | None
    output: Path
    execution: str
    kernels: str
    workers: int | None
    tile: int | None
    memory: int | None
    format: str
    set: tuple[str, ...]
    name: str
    on_conflict: str
    recursive: bool
    mirror: bool
    metadata: str
    keep_time: bool
    salvage: bool
    sidecars: bool
    profile: str
    intent: str
    black_point: bool
    also: tuple[str, ...]
    allow_script: tuple[Path, ...]
    resume: bool
    report: Path | None
    retry: Path | None
    trace: Path | None
    dry_run: bool
    json: bool
    timing: bool

    def how(self) -> How:
        """The part of it that changes no byte of the results."""
        from photoedit.engine.jobs import How

        return How(self.execution, self.kernels, self.workers, self.tile, self.memory)


def recipe_of(request: Request) -> Recipe:
    """The recipe with the chain behind it; the scripts it is to run are allowed before it is read."""
    from photoedit.filters._trust import allow
    from photoedit.recipe import Recipe

    for script in request.allow_script:
        allow(script)
    chain = Recipe.from_words(request.chain)
    return Recipe.load(request.recipe).then(chain) if request.recipe else chain


def name_of(request: Request, recipe: Recipe) -> str:
    """What stands for {recipe} in names."""
    return recipe.name or (request.recipe.stem if request.recipe else "")


def outputs_of(request: Request) -> list[Output]:
    """What results are asked for, the plain options' first."""
    from photoedit.cli.also import also, values_of
    from photoedit.engine.orders.outputs import Output
    from photoedit.engine.pixels.colours import output_profile

    try:
        options = values_of(request.set)
    except UsageError as problem:
        raise UsageError(f"--set: {problem.message}") from None
    first = Output(
        request.output, request.name, request.format, options,
        request.on_conflict, request.mirror, request.metadata,
        output_profile(request.profile, request.intent, black_point=request.black_point),
    )  # fmt: skip
    return [first, *(also(text, first) for text in request.also)]


def order_of(request: Request, title: str = "") -> Order:
    """All that is asked for as an order that means the same in every folder."""
    from photoedit.engine.orders.order import Order

    inputs = tuple(path.absolute() for path in request.inputs)
    outputs = tuple(replace(one, folder=one.folder.absolute()) for one in outputs_of(request))
    recipe = recipe_of(request)
    return Order(
        title or inputs[0].name, inputs, outputs, replace(recipe, name=name_of(request, recipe)),
        request.recursive, request.salvage, request.keep_time, own_of(request, _photos_of(request)),
    )  # fmt: skip


def own_of(request: Request, photos: Iterable[Path]) -> tuple[Own, ...]:
    """The photos' own recipes, where they are asked for, with the chain behind them.

    Raises:
        UsageError: one can't be read; the batch would make something else than what was asked for.
    """
    from photoedit.edits import EditStore
    from photoedit.engine.orders.order import Own
    from photoedit.recipe import Recipe

    if not request.sidecars:
        return ()
    found = EditStore().find(photos)
    if found.problems:
        raise UsageError(found.problems[0])
    chain = Recipe.from_words(request.chain)
    return tuple(
        Own(photo.absolute(), edits.recipe.then(chain))
        for photo, edits in found.edits.items()
        if edits.recipe is not None
    )


def _photos_of(request: Request) -> list[Path]:
    from photoedit.engine.orders.inputs import find_photos

    if not request.sidecars:
        return []
    folders = [output.folder for output in outputs_of(request)]
    return [
        one.path for one in find_photos(request.inputs, recursive=request.recursive, outputs=folders).photos
    ]
