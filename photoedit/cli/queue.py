"""``photoedit queue``: batches that wait in a file: add one, look at them, run them one after the other."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from photoedit.cli import batch
from photoedit.cli.option_types import Place
from photoedit.cli.output import printable, say, show, show_json
from photoedit.cli.request import Request, order_of
from photoedit.cli.running import do, offering_to_resume
from photoedit.errors import UsageError

if TYPE_CHECKING:
    from photoedit.engine.jobs import BatchSpec
    from photoedit.engine.orders.order import Order, Planned
    from photoedit.engine.safety.journal import Journal

_HOW = {"execution", "kernels", "workers", "tile", "memory"}
_SHOWN = {"json", "timing"}
_OF_A_RUN = _HOW | _SHOWN | {"report", "retry", "resume", "dry_run", "trace"}
"""Params of ``batch`` that say how it runs, not what is done: they are given to ``queue run``, if at all."""


def _options(names: set[str], *, without: bool = False) -> list[click.Parameter]:
    options = [one for one in batch.command.params if isinstance(one, click.Option)]
    return [copy.copy(one) for one in options if (one.name in names) is not without]


@click.group("queue")
def command() -> None:
    """Keep batches in a file, and run them one after the other."""


def _add(context: click.Context, /, **given: Any) -> int:
    """Put a batch at the end of a queue; FILE is made if it is missing. Nothing is run."""
    from photoedit.engine.orders.order import Orders

    file, title = given.pop("file"), given.pop("title")
    request = batch.request_of(context, given)
    order = order_of(request, title)
    planned = order.plan()
    _say_what_wont_fit(planned.spec)
    orders = Orders.load(file) if file.exists() else Orders()
    orders.add(order).save(file)
    say(f"{printable(order.name)} is job {len(orders.waiting) + 1} of {printable(file)}: "
        f"{len(planned.spec.jobs)} results")  # fmt: skip
    return 0


def _say_what_wont_fit(spec: BatchSpec) -> None:
    """Say which photos the recipe leaves nothing of.

    Raises:
        RecipeError: it leaves nothing of any.
    """
    from photoedit.cli.progress import lines_of_unfit
    from photoedit.engine.orders.unfit import unfit_in

    for line in lines_of_unfit(unfit_in(spec)):
        say(line)


command.add_command(
    batch.BatchCommand(
        "add",
        callback=click.pass_context(_add),
        help=_add.__doc__,
        params=[
            click.Argument(["file"], type=Place(), metavar="FILE"),
            click.Argument(["inputs"], nargs=-1, required=True, metavar="INPUT...", type=Place()),
            click.Option(["--title"], default="", metavar="TEXT", help="What the job is called."),
            *_options(_OF_A_RUN, without=True),
        ],
    )
)


@command.command("show")
@click.argument("file", type=Place())
@click.option("--json", "as_json", is_flag=True, help="Print a list as JSON.")
def show_queue(file: Path, as_json: bool) -> int:
    """List the jobs of a queue."""
    from photoedit.engine.orders.order import Orders

    waiting = Orders.load(file).waiting
    if as_json:
        show_json([{"name": order.name, "inputs": [str(path) for path in order.inputs],
                    "recipe": order.recipe.to_text(), "recursive": order.recursive,
                    "outputs": [str(output.folder) for output in order.outputs]}
                   for order in waiting])  # fmt: skip
    else:
        for number, order in enumerate(waiting, 1):
            show(printable(f"{number}. {order.name}: {order.describe()}"))
    return 0


def _run(context: click.Context, /, **given: Any) -> int:
    """Run the jobs of a queue, one after the other.

    A job that can't be done costs no other one. FILE stays as it is. Exit status as of a batch; Ctrl-C ends
    the job that runs, and no other is begun. After that, or a crash, --resume goes on where it was.
    """
    from photoedit.engine.orders.order import Orders
    from photoedit.engine.safety.journal import Journal

    orders = Orders.load(given.pop("file"))
    worst = 0
    for number, order in enumerate(orders.waiting, 1):
        say(f"Job {number} of {len(orders.waiting)}: {printable(order.name)}")
        known = {"inputs": order.inputs, "output": order.outputs[0].folder}
        request = batch.request_of(context, {**given, **known})
        try:
            with Journal(request.output, order) as journal:
                planned = _planned(order, request, journal)
                _say_what_wont_fit(planned.spec)
                status = do(planned.spec, planned.skips, request, journal)
        except UsageError as problem:
            say(f"failed: {printable(problem.message)}")
            worst = 1
            continue
        if status > 1:
            return status
        worst = max(worst, status)
    return worst


def _planned(order: Order, request: Request, journal: Journal) -> Planned:
    if request.resume:
        return order.plan(request.how(), journal.records())
    with offering_to_resume(journal):
        return order.plan(request.how())


command.add_command(
    click.Command(
        "run",
        callback=click.pass_context(_run),
        help=_run.__doc__,
        params=[
            click.Argument(["file"], type=Place(), metavar="FILE"),
            *_options(_HOW | _SHOWN),
            click.Option(["--resume"], is_flag=True, help="Leave out what is complete of each job."),
        ],
    )
)
