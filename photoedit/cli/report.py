"""``--report FILE``: what became of each photo, written into a file while the batch runs."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from photoedit.cli.output import Writer, printable, say
from photoedit.engine.events import Event, Finished, PhotoDone, PhotoFailed, PhotoSkipped
from photoedit.engine.orders.naming import disk_key
from photoedit.engine.reports.report import Form, JsonForm, TableForm, report_line
from photoedit.engine.reports.report_page import PageForm
from photoedit.errors import UsageError
from photoedit.formats import by_suffix


def form_for(path: Path, settings: Sequence[tuple[str, str]]) -> Form:
    """The form that a report's name asks for: ``.csv``, ``.html``, or else lines of JSON."""
    match path.suffix.lower():
        case ".csv":
            return TableForm()
        case ".html" | ".htm":
            return PageForm(settings)
        case _:
            return JsonForm()


def check_place(report: Path, output: Path, targets: Iterable[Path], read: Iterable[Path]) -> None:
    """A report or a trace takes the place of no result, no folder for results, and nothing that is read.

    Raises:
        UsageError: it would; nothing has been written then.
    """
    real = functools.cache(os.path.realpath)
    places = [Path(real(target.parent)) / target.name for target in targets]
    folders = {Path(real(output)), *(place.parent for place in places)}
    needed = {disk_key(above) for folder in folders for above in (folder, *folder.parents)}
    results = {disk_key(place) for place in places}
    mine = Path(real(report))
    if disk_key(mine) in needed:
        raise UsageError(f"The report {report} would be in the place of a folder for results; rename it")
    if any(disk_key(path) in results for path in (mine, *mine.parents)):
        raise UsageError(f"The report {report} would be in the place of a result; choose another name for it")
    if by_suffix(report) or by_suffix(mine):
        raise UsageError(f"The report {report} would have the name of a photo; call it .jsonl")
    if report.exists() and not report.is_file():
        raise UsageError(f"The report {report} can't be written: it is no ordinary file")
    for path in read if report.exists() else ():
        if report.samefile(path):
            raise UsageError(f"The report would overwrite {path}; choose another name for it")


class Report:
    """A listener that writes a report; each line is on the disk as soon as its result is known.

    Attributes:
        complete: whether everything could be written.
    """

    def __init__(self, path: Path, form: Form, targets: Sequence[Path | None]) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            file = path.open("w", encoding="utf-8", newline="")
        except OSError as problem:
            raise UsageError(f"The report {path} can't be written: {problem.strerror}") from None
        self._writer = Writer(file)
        self._path = path
        self._form = form
        self._targets = targets
        self._write(form.begin())

    @property
    def complete(self) -> bool:
        return self._writer.problem is None

    def __call__(self, event: Event) -> None:
        if isinstance(event, PhotoDone | PhotoFailed | PhotoSkipped):
            self._write(self._form.line(report_line(event, self._targets[event.index])))

    def conclude(self, finished: Finished) -> None:
        """Write the end; a page is made here, which takes a moment."""
        self._write(self._form.end(finished))

    def _write(self, text: str) -> None:
        if not text or not self.complete:
            return
        self._writer.write(text)
        if not self.complete:
            say(
                f"The report {printable(self._path)} can't be written: {self._writer.problem}; "
                "the batch goes on"
            )

    def __enter__(self) -> Report:
        return self

    def __exit__(self, *_: object) -> None:
        self._writer.close()
