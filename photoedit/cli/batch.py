"""``photoedit batch``: edit photos and write the results into a folder.

Everything is checked before anything is written: the recipe, the chain, every option, every name a result
will get. What is wrong up to there ends with status 2 and has touched nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from photoedit.cli.output import say
from photoedit.errors import UsageError
from photoedit.params import Param, Value, nearest, params_of
from photoedit.settings import Settings

if TYPE_CHECKING:
    from photoedit.cli.progress import JsonLines, Listener
    from photoedit.engine.events import Finished
    from photoedit.engine.jobs import BatchSpec, How
    from photoedit.engine.planning.inputs import Skip
    from photoedit.engine.planning.outputs import Output
    from photoedit.engine.safety.journal import Journal
    from photoedit.recipe import Recipe

CHAIN = "photoedit.chain"
_PARAMS = {param.name: param for param in params_of(Settings)}


class Setting(click.ParamType[Value]):
    """A value that is declared in `Settings`, with the same range."""

    name = "setting"

    def __init__(self, param: Param) -> None:
        self._param = param

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Value:
        try:
            return self._param.parse(str(value))
        except ValueError as problem:
            self.fail(str(problem), param, ctx)


class Place(click.Path):
    """A path; an empty one, as a shell's unset variable leaves it, is not taken for the current folder."""

    def __init__(self) -> None:
        super().__init__(path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("it is empty; write . for the current folder", param, ctx)
        return super().convert(value, param, ctx)


class Word(click.ParamType[str]):
    """One of a list of words that is made when it is needed."""

    name = "word"

    def __init__(self, words: Callable[[], Iterable[str]]) -> None:
        self._words = words

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        return "[" + "|".join(self._words()) + "]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        words = list(self._words())
        if value not in words:
            self.fail(f"{value!r} is not one of {', '.join(words)}{nearest(value, words)}", param, ctx)
        return str(value)


class ProfileName(click.ParamType[str]):
    """A profile that is built in, or a file."""

    name = "profile"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        from photoedit.engine.pixels.colours import PROFILES

        return "[" + "|".join([*PROFILES, "FILE.icc"]) + "]"


def _intents() -> list[str]:
    from photoedit.formats.profiles.cms import INTENTS

    return list(INTENTS)


def _output_formats() -> list[str]:
    from photoedit.cli.also import output_formats

    return output_formats()


def _conflict_policies() -> list[str]:
    from photoedit.engine.planning.naming import CONFLICTS

    return list(CONFLICTS)


def _metadata_policies() -> list[str]:
    from photoedit.formats.metadata import POLICIES

    return list(POLICIES)


class BatchCommand(click.Command):
    """Keeps what follows the first ``--``, the chain, away from click."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        end = args.index("--") if "--" in args else len(args)
        ctx.meta[CHAIN] = args[end + 1 :]
        return super().parse_args(ctx, args[:end])

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [*super().collect_usage_pieces(ctx), "[-- CHAIN]"]


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
        from photoedit.engine.jobs import How

        return How(self.execution, self.kernels, self.workers, self.tile, self.memory)


def _setting(name: str, words: str) -> Callable[[Any], Any]:
    param = _PARAMS[name]
    return click.option(
        f"--{name}", type=Setting(param), default=param.default,
        metavar="|".join(param.choices) or name.upper(), help=words,
    )  # fmt: skip


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
@_setting("execution", "Who runs the tiles (processes).")
@_setting("kernels", "Which life of the pixel loops runs (compiled).")
@_setting("workers", "Workers for the tiles (one for each core).")
@_setting("tile", "Side of a tile in pixels (automatic).")
@_setting("memory", "Memory for pixels, like 2GiB (half of what the machine grants).")
@click.option(
    "--format",
    type=Word(_output_formats),
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
    type=Word(_conflict_policies),
    default="fail",
    help="What to do where a result exists (fail).",
)
@click.option("--recursive", is_flag=True, help="Take the folders inside folders too.")
@click.option("--mirror", is_flag=True, help="Keep the tree of the input folders below DIR.")
@click.option(
    "--metadata",
    type=Word(_metadata_policies),
    default="keep",
    help="What becomes of EXIF, XMP and IPTC (keep); strip-gps takes out where it was taken, also in words.",
)
@click.option("--keep-time", is_flag=True, help="Give results the modification time of their photos.")
@click.option(
    "--salvage", is_flag=True, help="Take what can be read of photos that are cut off; the rest becomes grey."
)
@click.option(
    "--profile",
    default="keep",
    type=ProfileName(),
    help="Convert the colours of the results (keep: each photo's own).",
)
@click.option(
    "--intent",
    type=Word(_intents),
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
    journal = Journal(request.output)
    with contextlib.nullcontext() if request.dry_run else journal:
        return _run(request, recipe, outputs, journal)


def _run(request: Request, recipe: Recipe, outputs: Sequence[Output], journal: Journal) -> int:
    """Plan while nobody else can write into the folder, and do it."""
    from photoedit.cli.dry_run import dry_run
    from photoedit.engine.jobs import BatchSpec, present
    from photoedit.engine.planning.inputs import find_photos
    from photoedit.engine.planning.naming import check_report
    from photoedit.engine.planning.outputs import everything, plan_results
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
    if request.resume:
        jobs, existing = plan_rest(inputs.photos, outputs, name, wanted, journal.records(), spec)
    else:
        jobs, existing = plan_results(inputs.photos, outputs, name, wanted)
    read = [*(photo.path for photo in inputs.photos), request.recipe, request.retry]
    for file in (request.report, request.trace):
        if file:
            check_report(file, request.output, [job.target for job in jobs])
            _check_report(file, [path for path in read if path])
    spec = replace(spec, jobs=tuple(jobs))
    skips = [*inputs.skipped, *existing]
    if request.dry_run:
        return dry_run(spec, skips, as_json=request.json)
    if not jobs:
        say("There are no photos to work on" + _hint(request, skips))
    return do(spec, skips, request, journal)


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
    from photoedit.engine.pixels.colours import output_profile
    from photoedit.engine.planning.outputs import Output

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


def _catch_filters_among(inputs: Iterable[Path]) -> None:
    """A chain without its ``--`` looks like inputs that do not exist."""
    from photoedit.filters import filters

    for path in inputs:
        if str(path) in filters() and not path.exists():
            raise UsageError(f"There is no photo {path}; filters come behind '--'")


def _hint(request: Request, skips: Sequence[Skip]) -> str:
    if skips:
        return ""
    return "; --recursive looks into the folders inside too" if not request.recursive else ""


def _check_report(report: Path, read: Iterable[Path]) -> None:
    """The report takes the place of no photo, no result and no recipe."""
    from photoedit.formats import by_suffix

    if by_suffix(report) or by_suffix(report.resolve()):
        raise UsageError(f"The report {report} would have the name of a photo; call it .jsonl")
    if report.exists() and not report.is_file():
        raise UsageError(f"The report {report} can't be written: it is no ordinary file")
    for path in read if report.exists() else ():
        if report.samefile(path):
            raise UsageError(f"The report would overwrite {path}; choose another name for it")


def do(spec: BatchSpec, skips: Sequence[Skip], request: Request, journal: Journal) -> int:
    """Run a batch that is planned, and tell of it as `request` says; returns the exit status."""
    from photoedit.cli.dry_run import Comparison
    from photoedit.cli.progress import (
        Failed,
        JsonLines,
        Notes,
        all_of,
        including,
        lines_of_depth,
        lines_of_kinds,
        with_skips,
    )
    from photoedit.cli.report import Report, form_for
    from photoedit.cli.stopping import stopping_with
    from photoedit.cli.trace import TraceFile
    from photoedit.engine.batch import Batch
    from photoedit.engine.pixels.depth import reduced

    batch = Batch(spec, journal=journal)
    events = JsonLines() if request.json else None
    with contextlib.ExitStack() as stack:
        stop = stack.enter_context(stopping_with(batch.cancel))
        notes, failed, comparison, report = Notes(), Failed(), Comparison(spec), None
        if request.report:
            targets = [*(job.target for job in spec.jobs), *(skip.target for skip in skips)]
            form = form_for(request.report, list(_settings(request, spec)))
            report = stack.enter_context(Report(request.report, form, targets))
        trace = TraceFile(request.trace, [job.source for job in spec.jobs]) if request.trace else None
        for line in (*lines_of_kinds(skips), *lines_of_depth(len(reduced(spec.jobs)))):
            say(line)
        files = [file for file in (report, trace) if file]
        with _listeners(events) as told:
            silent: list[Listener] = [*files, notes, failed, comparison]
            listener = with_skips(all_of([*silent, *told]), skips)
            finished = batch.run(listener) if spec.jobs else _nothing_to_do(spec, listener)
        finished = including(finished, skips)
        if report:
            report.conclude(finished)
    for line in [*notes.lines(), *failed.lines(), *comparison.lines(finished)]:
        say(line)
    if journal.problem:
        say(journal.problem)
    _conclude(finished, request, events)
    if finished.cancelled:
        return stop.exit_status
    lost = any(output and not output.complete for output in (report, trace, events))
    return 1 if finished.failed or lost else 0


def _settings(request: Request, spec: BatchSpec) -> Iterator[tuple[str, str]]:
    """What was asked for, as names and values for people."""
    from photoedit import __version__

    yield "Recipe", spec.recipe.to_text() or "none"
    yield "Output folder", str(request.output)
    yield "Format", " ".join([request.format, *request.set])
    yield "Names", request.name
    yield "Existing results", request.on_conflict
    yield "Metadata", request.metadata
    yield "Profile", request.profile
    yield from (("Another output", text) for text in request.also)
    yield "Tiles", f"{request.execution}, {request.kernels} kernels, {request.workers or 'automatic'} workers"
    yield "photoedit", __version__


@contextlib.contextmanager
def _listeners(events: JsonLines | None) -> Iterator[list[Listener]]:
    """Who shows how the batch goes."""
    from photoedit.cli.progress import bar_or_lines, lines

    if events:
        yield [events, lines]
    else:
        with bar_or_lines() as bar:
            yield [bar]


def _nothing_to_do(spec: BatchSpec, listener: Listener) -> Finished:
    """A batch of no photos, for which no workers have to start."""
    from photoedit.engine.events import Finished, Started
    from photoedit.engine.meter import Card

    card = Card(
        spec.how.execution, spec.how.kernels, photos=0, megapixels=0.0, wall=0.0, cpu=0.0,
        gil_wait=0.0, queued=None, stages={}, workers=(),
    )  # fmt: skip
    finished = Finished(0, 0, 0, 0, cancelled=False, card=card)
    listener(Started(0))
    listener(finished)
    return finished


def _conclude(finished: Finished, request: Request, events: JsonLines | None) -> None:
    from photoedit.cli.card import card_lines
    from photoedit.cli.plain_data import timing_line
    from photoedit.cli.progress import summary

    say(summary(finished))
    if request.timing and events:
        events.write(timing_line(finished.card))
    elif request.timing:
        for line in card_lines(finished.card):
            say(line)
