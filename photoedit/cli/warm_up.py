"""``photoedit warm-up``: compile everything now, so that nothing has to be compiled later."""

from __future__ import annotations

import sys

import click

from photoedit.cli.output import say, show


@click.command("warm-up")
def command() -> None:
    """Compile the filters for this machine, once; later starts load them.

    Without it each filter is compiled when it is first used.
    """
    from photoedit.engine.warmup import warm_up

    if sys.stderr.isatty():
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress

        columns = ("Preparing filters", BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task("", total=None)
            warm_up(lambda done, total: bar.update(task, completed=done, total=total))
        return
    say("Preparing filters: this takes a minute or two the first time")
    warm_up(lambda done, total: show(f"{done} {total}"))
