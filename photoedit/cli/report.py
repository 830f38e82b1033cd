"""``--report FILE``: what became of each photo, written into a file while the batch runs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from photoedit.cli.output import Writer, printable, say
from photoedit.engine.events import Event, Finished, PhotoDone, PhotoFailed, PhotoSkipped
from photoedit.engine.reports.report import Form, JsonForm, TableForm, report_line
from photoedit.engine.reports.report_page import PageForm
from photoedit.errors import UsageError


def form_for(path: Path, settings: Sequence[tuple[str, str]]) -> Form:
    """The form that a report's name asks for: ``.csv``, ``.html``, or else lines of JSON."""
    match path.suffix.lower():
        case ".csv":
            return TableForm()
        case ".html" | ".htm":
            return PageForm(settings)
        case _:
            return JsonForm()


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
