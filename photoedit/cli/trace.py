"""The file of ``--trace``: who did what when, for Perfetto or Chrome."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from photoedit import __version__
from photoedit.cli.output import printable, say
from photoedit.cli.plain_data import timing_line
from photoedit.engine.events import Event, Finished, Timed
from photoedit.engine.reports.trace import Span, chrome_trace
from photoedit.errors import UsageError


class TraceFile:
    """Gathers what happens and writes it when the batch is over.

    Attributes:
        complete: whether it could be written.
    """

    def __init__(self, path: Path, photos: Sequence[Path]) -> None:
        self._path = path
        self._photos = [str(photo) for photo in photos]
        self._spans: list[Span] = []
        self.complete = True
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"")
        except OSError as problem:
            raise UsageError(f"The trace {path} can't be written: {problem.strerror}") from None

    def __call__(self, event: Event) -> None:
        if isinstance(event, Timed):
            self._spans.extend(event.spans)
        elif isinstance(event, Finished):
            self._write({"photoedit": __version__, **timing_line(event.card)})

    def _write(self, facts: dict[str, object]) -> None:
        try:
            trace = chrome_trace(self._spans, self._photos, facts)
            self._path.write_text(json.dumps(trace), encoding="utf-8")
        except OSError as problem:
            self.complete = False
            say(f"The trace {printable(self._path)} can't be written: {problem.strerror}")
