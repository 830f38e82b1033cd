"""``photoedit watch``: edit photos as they come into a folder, with the options of ``photoedit batch``."""

from __future__ import annotations

import contextlib
import copy
from typing import Any

import click

from photoedit.cli import batch
from photoedit.cli.option_types import Place
from photoedit.cli.output import counted, printable, say
from photoedit.cli.request import Request, order_of, outputs_of

_OF_A_BATCH_ALONE = {"inputs", "report", "retry", "resume", "dry_run", "timing", "trace", "sidecars"}
"""Params of ``batch`` that make no sense for work without an end."""

_SKIP = "skip"


def _shared_options() -> list[click.Parameter]:
    """The options of ``batch``; what happens where a result exists is decided for nights without anybody."""
    options = [copy.copy(one) for one in batch.command.params if one.name not in _OF_A_BATCH_ALONE]
    for option in options:
        if option.name == "on_conflict" and isinstance(option, click.Option):
            option.default, option.help = _SKIP, "What to do where a result exists (skip)."
    return options


def _watch(context: click.Context, /, **given: Any) -> int:
    """Edit photos as they come into a folder, and those that are there.

    A photo is taken when it is complete: when it did not change between two looks. What is done is
    remembered, so a watch that is started again goes on where it was. Ctrl-C ends it with status 130.

    photoedit watch incoming -o results -- exposure stops=0.5 resize long_side=2048
    """
    interval, once = given.pop("interval"), given.pop("once")
    return run(batch.request_of(context, given), interval, once=once)


command = batch.BatchCommand(
    "watch",
    callback=click.pass_context(_watch),
    help=_watch.__doc__,
    params=[
        click.Argument(["inputs"], nargs=-1, required=True, metavar="DIR...", type=Place()),
        *_shared_options(),
        click.Option(
            ["--interval"], type=click.FloatRange(0.01, 3600), default=2.0, metavar="SECONDS",
            help="Time between two looks (2).",
        ),
        click.Option(["--once"], is_flag=True, help="Do what is there and complete, then end."),
    ],
)  # fmt: skip


def run(request: Request, interval: float, *, once: bool) -> int:
    """Watch until a signal comes, or once; returns the exit status."""
    from photoedit.cli.progress import JsonLines, all_of, lines
    from photoedit.cli.stopping import stopping_with
    from photoedit.engine.watching.memory import Memory
    from photoedit.engine.watching.watch import Watch, check

    order = order_of(request)
    check(order)
    listeners = [JsonLines()] if request.json else []
    with contextlib.closing(Memory.of(order)) as memory:
        known = len(memory)
        listener = all_of([*listeners, lines, _done])
        # As messages show it: with the paths as they were typed.
        typed = order.replace(inputs=request.inputs, outputs=tuple(outputs_of(request)))
        watch = Watch(typed, request.how(), memory, listener, lambda text: say(printable(text)))
        with stopping_with(watch.stop) as stop:
            if not once:
                folders = ", ".join(printable(folder) for folder in request.inputs)
                say(f"Watching {folders}; Ctrl-C ends it. {counted(known, 'photo')} done before.")
            watch.run(interval, once=once)
        done = len(memory) - known - watch.skipped
        say(f"{counted(done, 'photo')} done, {watch.failures} failed, {watch.skipped} skipped")
    if stop.signal is not None:
        return stop.exit_status
    return 1 if watch.failures else 0


def _done(event: object) -> None:
    """A line for each result, because there is no bar without an end."""
    from photoedit.engine.events import PhotoDone

    if isinstance(event, PhotoDone):
        say(f"done: {printable(event.source)} -> {printable(event.target)}")
