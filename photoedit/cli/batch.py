"""``photoedit batch``: edit photos and write the results into a folder.

Everything is checked before anything is written: the recipe, the chain, every option, every name a result
will get. What is wrong up to there ends with status 2 and has touched nothing.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
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
    from photoedit.engine.inputs import Found, Skip
    from photoedit.engine.jobs import BatchSpec, How, Job
    from photoedit.formats.base import Format, SaveOptions
    from photoedit.recipe import Recipe

_CHAIN = "photoedit.chain"
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


def _output_formats() -> list[str]:
    from photoedit.engine.naming import KEEP, is_writable
    from photoedit.formats import formats

    return [KEEP, *(one.name for one in formats() if is_writable(one))]


def _conflict_policies() -> list[str]:
    from photoedit.engine.naming import CONFLICTS

    return list(CONFLICTS)


def _metadata_policies() -> list[str]:
    from photoedit.formats.metadata import POLICIES

    return list(POLICIES)


class BatchCommand(click.Command):
    """Keeps what follows the first ``--``, the chain, away from click."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        end = args.index("--") if "--" in args else len(args)
        ctx.meta[_CHAIN] = args[end + 1 :]
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
    report: Path | None
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
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...", type=Place())
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
    help="Names of the results ({stem}), made of {stem}, {seq}, {seq:04}, {date} (when it was taken, else "
    "the file's), {recipe}, {width} and {height} (before the recipe), {exif.make}, {exif.model}. "
    "The suffix comes by itself.",
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
@click.option("--report", type=Place(), metavar="FILE", help="Write a line of JSON for each photo.")
@click.option(
    "--dry-run", is_flag=True, help="Show names and predicted memory; write nothing, no report either."
)
@click.option("--json", is_flag=True, help="Print events as lines of JSON instead of a progress bar.")
@click.option("--timing", is_flag=True, help="End with the timing card.")  # fmt: skip
@click.pass_context
def command(context: click.Context, /, **given: Any) -> int:
    """Edit photos and write the results into a folder.

    INPUT are photos and folders. CHAIN is filters with their values, in order:

    photoedit batch photos -o results -- exposure stops=0.5 unsharp-mask radius=2 amount=0.8
    """
    return run(Request(chain=tuple(context.meta[_CHAIN]), **given))


def run(request: Request) -> int:
    """Check everything, then do it; returns the exit status."""
    from photoedit.cli.dry_run import dry_run
    from photoedit.engine.inputs import find_photos
    from photoedit.engine.jobs import BatchSpec, present
    from photoedit.engine.naming import check_report

    recipe = _recipe(request)
    _catch_filters_among(request.inputs)
    inputs = find_photos(request.inputs, recursive=request.recursive, output=request.output)
    jobs, existing = _plan(request, recipe, inputs.photos)
    if request.report:
        check_report(request.report, request.output, [job.target for job in jobs])
        read = [photo.path for photo in inputs.photos]
        _check_report(request.report, [*read, request.recipe] if request.recipe else read)
    spec = BatchSpec(
        tuple(jobs),
        recipe,
        request.how(),
        metadata=request.metadata,
        when=present(),
        salvage=request.salvage,
        keep_time=request.keep_time,
    )
    skips = [*inputs.skipped, *existing]
    if request.dry_run:
        return dry_run(spec, skips, as_json=request.json)
    if not jobs:
        say("There are no photos to work on" + _hint(request, skips))
    return _do(spec, skips, request)


def _recipe(request: Request) -> Recipe:
    from photoedit.recipe import Recipe

    chain = Recipe.from_words(request.chain)
    return Recipe.load(request.recipe).then(chain) if request.recipe else chain


def _plan(request: Request, recipe: Recipe, photos: Sequence[Found]) -> tuple[list[Job], list[Skip]]:
    from photoedit.engine.naming import Outputs, Template, plan_jobs

    name = recipe.name or (request.recipe.stem if request.recipe else "")
    outputs = Outputs(
        request.output,
        Template.parse(request.name),
        request.format,
        request.on_conflict,
        request.mirror,
        name,
    )
    options = SetOptions(request.set)
    jobs, existing = plan_jobs(photos, outputs, options)
    options.check_all_used(request.format)
    return jobs, existing


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


class SetOptions:
    """The options of ``--set``, given to each format that knows them."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._values: dict[str, str] = {}
        for text in texts:
            key, equals, value = text.partition("=")
            if not equals:
                raise UsageError(f"--set {text}: write it as KEY=VALUE")
            if key in self._values:
                raise UsageError(f"--set: {key} is given twice")
            self._values[key] = value
        self._asked: list[Format] = []

    def __call__(self, one: Format) -> SaveOptions:
        """The save options of a format that is written.

        Raises:
            UsageError: a value is not allowed there.
        """
        self._asked.append(one)
        known = {param.name for param in params_of(one.options)}
        return one.options.from_text({k: v for k, v in self._values.items() if k in known})

    def check_all_used(self, wanted: str) -> None:
        """Every key belongs to a format that is written, or could be if there are no photos at all.

        Raises:
            UsageError: one does not; the message says which ones there are.
        """
        from photoedit.engine.naming import KEEP, is_writable
        from photoedit.formats import by_name, formats

        if not self._values:
            return
        if wanted != KEEP:
            by_name(wanted).options.from_text(self._values)
            return
        asked = self._asked or [one for one in formats() if is_writable(one)]
        known = {param.name for one in asked for param in params_of(one.options)}
        for key in self._values:
            if key not in known:
                names = " and ".join(one.name for one in asked)
                hint = nearest(key, known) or f"; there are {', '.join(sorted(known)) or 'none'}"
                raise UsageError(f"--set: {names} can't be saved with an option {key!r}{hint}")


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


def _do(spec: BatchSpec, skips: Sequence[Skip], request: Request) -> int:
    from photoedit.cli.progress import JsonLines, Notes, Report, all_of, including, lines_of_kinds, with_skips
    from photoedit.cli.stopping import stopping_with
    from photoedit.engine.batch import Batch

    batch = Batch(spec)
    events = JsonLines() if request.json else None
    with contextlib.ExitStack() as stack:
        stop = stack.enter_context(stopping_with(batch.cancel))
        notes, report = Notes(), None
        if request.report:
            targets = [*(job.target for job in spec.jobs), *(skip.target for skip in skips)]
            report = stack.enter_context(Report(request.report, targets))
        for line in lines_of_kinds(skips):
            say(line)
        told = stack.enter_context(_listeners(events))
        listener = with_skips(all_of([*([report] if report else []), notes, *told]), skips)
        finished = batch.run(listener) if spec.jobs else _nothing_to_do(spec, listener)
    finished = including(finished, skips)
    for line in notes.lines():
        say(line)
    _conclude(finished, request, events)
    if finished.cancelled:
        return stop.exit_status
    lost = (report and not report.complete) or (events and not events.complete)
    return 1 if finished.failed or lost else 0


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
