"""``photoedit warm-up``: compile everything now, so that nothing has to be compiled later."""

from __future__ import annotations

import json
import sys

import click

from photoedit.cli.output import say, show


@click.command("warm-up")
@click.option("--json", "lines", is_flag=True, help="Print how far it is as lines of JSON.")
def command(*, lines: bool) -> None:
    """Compile the filters for this machine, once; later starts load them.

    Without it each filter is compiled when it is first used.
    """
    from photoedit.engine.warmup import warm_up

    if lines:
        warm_up(lambda done, total: show(json.dumps({"event": "progress", "done": done, "total": total})))
        return
    if sys.stderr.isatty():
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress

        columns = ("Preparing filters", BarColumn(), MofNCompleteColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            task = bar.add_task("", total=None)
            warm_up(lambda done, total: bar.update(task, completed=done, total=total))
        return
    say("Preparing filters: this takes a minute or two the first time")
    warm_up()
