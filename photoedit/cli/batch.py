"""``photoedit batch``: edit photos and write the results into a folder.

Everything is checked before anything is written: the recipe, the chain, every option, every name a result
will get. What is wrong up to there ends with status 2 and has touched nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from photoedit.cli.option_types import (
    Place,
    ProfileName,
    Word,
    conflict_policies,
    intents,
    metadata_policies,
    output_formats,
    setting,
)
from photoedit.cli.output import printable, say
from photoedit.cli.request import Request, name_of, order_of, outputs_of, own_of, recipe_of
from photoedit.cli.running import do, offering_to_resume
from photoedit.errors import UsageError

if TYPE_CHECKING:
    from photoedit.engine.orders.inputs import Skip
    from photoedit.engine.orders.outputs import Output
    from photoedit.engine.safety.journal import Journal
    from photoedit.recipe import Recipe


CHAIN = "photoedit.chain"


class BatchCommand(click.Command):
    """Keeps what follows the first ``--``, the chain, away from click."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        end = args.index("--") if "--" in args else len(args)
        ctx.meta[CHAIN] = args[end + 1 :]
        return super().parse_args(ctx, args[:end])

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [*super().collect_usage_pieces(ctx), "[-- CHAIN]"]


@click.command("batch", cls=BatchCommand)
@click.argument("inputs", nargs=-1, metavar="INPUT...", type=Place())
@click.option(
    "-r",
    "--recipe",
    type=Place(),
    metavar="FILE",
    help="Recipe, or a photo made with one; a chain after '--' is appended to it.",
)
@click.option(
    "-o",
    "--output",
    type=Place(),
    metavar="DIR",
    required=True,
    help="Folder for the results; made if missing.",
)
@setting("execution", "Who runs the tiles (processes).")
@setting("kernels", "How the pixel loops run (compiled).")
@setting("workers", "Workers for the tiles (one for each core).")
@setting("tile", "Side of a tile in pixels (automatic).")
@setting("memory", "Memory for pixels, like 2GiB (half of what the machine grants).")
@click.option(
    "--format",
    type=Word(output_formats),
    default="keep",
    help="Output format (keep: each photo's own, jpeg where that can't be written).",
)
@click.option(
    "--set",
    multiple=True,
    metavar="KEY=VALUE",
    help="Save option; 'photoedit formats' lists them. Repeatable.",
)
@click.option(
    "--name",
    default="{stem}",
    metavar="TEMPLATE",
    help="Names of the results ({stem}), made of {stem}, {seq}, {seq:04}, {date} and {time} (when it was "
    "taken, else the file's), {date:%Y%m%d}, {time:%H%M}, {folder} (the photo's own), {recipe}, {width} and "
    "{height} (before the recipe), {rating}, {exif.make}, {exif.model}, {exif.lens}, {exif.iso}, "
    "{exif.aperture}, {exif.shutter}, {exif.focal}. The suffix comes by itself.",
)
@click.option(
    "--on-conflict",
    type=Word(conflict_policies),
    default="fail",
    help="What to do where a result exists (fail).",
)
@click.option("--recursive", is_flag=True, help="Take the folders inside folders too.")
@click.option("--mirror", is_flag=True, help="Keep the tree of the input folders below DIR.")
@click.option(
    "--metadata",
    type=Word(metadata_policies),
    default="keep",
    help="What becomes of EXIF, XMP and IPTC (keep); strip-gps takes out where it was taken, also in words.",
)
@click.option("--keep-time", is_flag=True, help="Give results the modification time of their photos.")
@click.option(
    "--salvage", is_flag=True, help="Take what can be read of photos that are cut off; the rest becomes grey."
)
@click.option(
    "--sidecars",
    is_flag=True,
    help="Photos with edits of their own, beside them in PHOTO.photoedit.toml or as the window keeps them, "
    "get these instead of the recipe; the chain after '--' comes behind.",
)
@click.option(
    "--profile",
    default="keep",
    type=ProfileName(),
    help="Convert the colours of the results (keep: each photo's own).",
)
@click.option(
    "--intent",
    type=Word(intents),
    default="relative",
    help="What --profile does to colours that don't exist there (relative).",
)
@click.option(
    "--black-point/--no-black-point",
    default=True,
    help="Whether --profile makes black black (it does): black-point compensation.",
)
@click.option(
    "--also",
    multiple=True,
    metavar="OUTPUT",
    help="One more result of each photo, from the same decoding: 'DIR [KEY=VALUE ...] [-- CHAIN]'. Keys are "
    "format, name, metadata, profile, on-conflict, mirror and save options; what is not said is as for the "
    "first output; CHAIN comes behind the recipe. Repeatable.",
)
@click.option(
    "--allow-script",
    multiple=True,
    type=Place(),
    metavar="FILE",
    help="Let this Python script run as a filter, now and later; it is a program: read it first. Repeatable.",
)
@click.option(
    "--resume",
    is_flag=True,
    help="Go on with an unfinished batch in DIR: leave out what is complete for the same photo and recipe.",
)
@click.option(
    "--report",
    type=Place(),
    metavar="FILE",
    help="Write what became of each photo: lines of JSON, a table (.csv) or a page with pictures (.html).",
)
@click.option(
    "--retry",
    type=Place(),
    metavar="FILE",
    help="Do only what failed by this report of JSON lines. With the INPUTs of that batch the results get "
    "the names they would have had; without any, the photos that failed are the input.",
)
@click.option(
    "--trace",
    type=Place(),
    metavar="FILE",
    help="Write who did what when, as JSON for Perfetto or Chrome.",
)
@click.option(
    "--dry-run",
    is_flag=True,
    help="Show names and predicted memory, time and sizes; write nothing, no report either.",
)
@click.option("--json", is_flag=True, help="Print events as lines of JSON instead of a progress bar.")
@click.option("--timing", is_flag=True, help="End with the timing card.")  # fmt: skip
@click.pass_context
def command(context: click.Context, /, **given: Any) -> int:
    """Edit photos and write the results into a folder.

    INPUT are photos and folders. CHAIN is filters with their values, in order:

    photoedit batch photos -o results -- exposure stops=0.5 unsharp-mask radius=2 amount=0.8
    """
    request = Request(chain=tuple(context.meta[CHAIN]), **given)
    if not request.inputs and request.retry is None:
        raise click.UsageError("Missing argument 'INPUT...'.", context)
    return run(request)


def request_of(context: click.Context, given: dict[str, Any]) -> Request:
    """The request of another command, which has some of these params; the others have their defaults."""
    defaults = command.make_context("batch", ["input", "--output", "output"]).params
    return Request(**{**defaults, **given, "chain": tuple(context.meta.get(CHAIN, ()))})


def run(request: Request) -> int:
    """Check everything, then do it; returns the exit status."""
    from photoedit.engine.safety.journal import Journal

    recipe, outputs = recipe_of(request), outputs_of(request)
    _catch_filters_among(request.inputs)
    whole = request.inputs and not request.retry
    journal = Journal(request.output, order_of(request) if whole else None)
    with contextlib.nullcontext() if request.dry_run else journal:
        return _run(request, recipe, outputs, journal)


def _run(request: Request, recipe: Recipe, outputs: Sequence[Output], journal: Journal) -> int:
    """Plan while nobody else can write into the folder, and do it."""
    from photoedit.cli.classify import say_what_scripts_do
    from photoedit.cli.dry_run import dry_run
    from photoedit.cli.progress import lines_of_unfit
    from photoedit.cli.report import check_place
    from photoedit.engine.jobs import BatchSpec, present
    from photoedit.engine.orders.inputs import find_photos
    from photoedit.engine.orders.order import with_own
    from photoedit.engine.orders.outputs import everything, plan_results
    from photoedit.engine.orders.unfit import unfit_in
    from photoedit.engine.reports.report import Failures
    from photoedit.engine.safety.resume import plan_rest

    failures = Failures.load(request.retry) if request.retry else None
    paths = request.inputs or (failures.photos if failures else ())
    inputs = find_photos(paths, recursive=request.recursive, outputs=[one.folder for one in outputs])
    name = name_of(request, recipe)
    wanted = failures.includes if failures else everything
    spec = BatchSpec(
        (), recipe, request.how(), request.metadata, present(), request.salvage, request.keep_time
    )
    completed = with_own(own_of(request, (photo.path for photo in inputs.photos)))
    if request.resume:
        jobs, existing = plan_rest(inputs.photos, outputs, name, wanted, journal.records(), spec, completed)
    else:
        with offering_to_resume(journal):
            jobs, existing = plan_results(inputs.photos, outputs, name, wanted)
    read = [*(photo.path for photo in inputs.photos), request.recipe, request.retry]
    for file in (request.report, request.trace):
        if file:
            check_place(file, request.output, [job.target for job in jobs], [path for path in read if path])
    if request.report and request.trace and request.report.resolve() == request.trace.resolve():
        raise UsageError(
            f"The report and the trace would both be {request.report}; give them different names"
        )
    spec = replace(spec, jobs=tuple(map(completed, jobs)))
    skips = [*inputs.skipped, *existing]
    if request.dry_run:
        return dry_run(spec, skips, as_json=request.json)
    if not jobs:
        say("There are no photos to work on" + _hint(request, skips))
    for line in lines_of_unfit(unfit_in(spec)):
        say(line)
    if status := say_what_scripts_do(spec):
        return status
    return do(spec, skips, request, journal)


def _catch_filters_among(inputs: Iterable[Path]) -> None:
    """A chain without its ``--`` looks like inputs that do not exist."""
    from photoedit.filters import filters

    for path in inputs:
        if not path.exists() and str(path) in filters():
            raise UsageError(f"There is no photo {path}; filters come behind '--'")


def _hint(request: Request, skips: Sequence[Skip]) -> str:
    if request.retry:
        return f": by {printable(request.retry)} none of them failed"
    if skips:
        return ""
    return "; --recursive looks into the folders inside too" if not request.recursive else ""
