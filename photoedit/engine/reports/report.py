"""The report of a batch: a line of plain data for each result, and what is read back from it.

A report is written as lines of JSON, as a table for a spreadsheet, or as a page for people (`report_page`);
all three hold the same. From lines of JSON the photos that failed can be taken, to do only those again.
"""

from __future__ import annotations

import csv
import dataclasses
import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TextIO

from photoedit.engine.events import Finished, PhotoDone, PhotoFailed, PhotoSkipped, Seconds
from photoedit.errors import UsageError
from photoedit.formats.notes import sentence, word

PhotoEnd = PhotoDone | PhotoFailed | PhotoSkipped

COLUMNS = ("input", "output", "status", "code", "message", "seconds", "sha256", "width", "height", "notes")
"""What every line has, in this order."""

FAILED = "failed"

_STATUS: dict[type, str] = {PhotoDone: "done", PhotoFailed: FAILED, PhotoSkipped: "skipped"}

_WAYS_OUT = {
    "truncated": "Copy the photo again from the camera's card or a backup.",
    "empty": "Copy the photo again from the camera's card or a backup.",
    "damaged": "Open it in another program to see what is left of it, or take it from a backup.",
    "bad_header": "Take it from a backup; the file contradicts itself.",
    "missing": "Bring the file back, or take it off the list.",
    "no_permission": "Give yourself the right to read the file.",
    "not_a_photo": "Take it off the list; its content is no photo, whatever its name says.",
    "not_supported": "Save it in another format with the program it comes from.",
    "input_changed": "Wait until nobody writes to it any more, then retry.",
    "exists": "Choose what happens where a result exists: skip, rename or overwrite.",
    "is_original": "Choose another output folder or other names.",
    "disk_full": "Free some space on the disk of the output folder, then retry.",
    "unwritable": "See that the output folder is there and can be written to, then retry.",
    "too_large": "Raise the memory budget, then retry.",
    "no_memory": "Close other programs or lower the number of workers, then retry.",
    "worker_died": "Retry with fewer workers, or with tiles in threads.",
    "script": "Mend the script at the line it names, allow it again, then retry.",
    "script_not_allowed": "Read the script, allow it with 'photoedit script allow', then retry.",
    "nothing_left": "Change the step it names, or give the photo a recipe of its own.",
    "size_unreachable": "Allow more kB, or make the photos smaller with the filter resize.",
    "codec_missing": "Install the package it names, then retry.",
    "output_gone": "Bring the drive or folder of the results back, then go on with --resume.",
    "no_workers": "Retry with tiles in threads.",
}
_LONGEST_LINE = 2**20
"""Characters of a line of a report: far more than any has."""

_NO_WAY_KNOWN = "Retry; if it fails again, please report it with this line."


def way_out(code: str) -> str:
    """What can be done about photos that end with `code`, in one sentence."""
    return _WAYS_OUT.get(code, _NO_WAY_KNOWN)


def report_line(event: PhotoEnd, target: Path | None) -> dict[str, Any]:
    """One result's line of a report, in the order of `COLUMNS`; `target` is where it is, or would be."""
    done = event if isinstance(event, PhotoDone) else None
    seconds = Seconds() if isinstance(event, PhotoSkipped) else event.seconds
    return {
        "input": str(event.source),
        "output": None if target is None else str(target),
        "status": _STATUS[type(event)],
        "code": "ok" if isinstance(event, PhotoDone) else event.code,
        "message": " ".join(map(sentence, event.notes)) if isinstance(event, PhotoDone) else event.message,
        "seconds": dataclasses.asdict(seconds),
        "sha256": done and done.sha256,
        "width": done and done.size.width,
        "height": done and done.size.height,
        "notes": [word(note) for note in done.notes] if done else [],
    }


class Form(Protocol):
    """How a report is written down, piece by piece."""

    def begin(self) -> str:
        """What stands first."""

    def line(self, line: Mapping[str, Any]) -> str:
        """What is written as soon as a result is known."""

    def end(self, finished: Finished) -> str:
        """What stands last."""


class JsonForm:
    """A line of JSON for each result, and nothing else."""

    def begin(self) -> str:
        return ""

    def line(self, line: Mapping[str, Any]) -> str:
        return json.dumps(line) + "\n"

    def end(self, finished: Finished) -> str:
        return ""


class TableForm:
    """Comma-separated values with a row of names, as RFC 4180 has it; a column for each stage's seconds."""

    def begin(self) -> str:
        stages = [field.name for field in dataclasses.fields(Seconds)]
        return _row([*COLUMNS[:5], *(f"seconds.{stage}" for stage in stages), *COLUMNS[6:]])

    def line(self, line: Mapping[str, Any]) -> str:
        cells = [line[name] for name in COLUMNS]
        return _row([*cells[:5], *cells[5].values(), *cells[6:9], " ".join(cells[9])])

    def end(self, finished: Finished) -> str:
        return ""


def _row(cells: Iterable[object]) -> str:
    text = io.StringIO()
    csv.writer(text).writerow([_cell(cell) for cell in cells])
    return text.getvalue()


def _cell(value: object) -> str:
    """A value that no spreadsheet takes for a formula, and that steers no terminal."""
    if isinstance(value, float):
        return f"{value:.6g}"
    text = "" if value is None else one_line(value)
    return f"'{text}" if text[:1] in tuple("=+-@") else text


def one_line(value: object) -> str:
    """Text on one line, with every character escaped that can't be printed."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in str(value))


@dataclass(frozen=True)
class Failures:
    """What a report says of each photo of which a result failed.

    Attributes:
        results: by photo, whether each of its results failed.
    """

    results: Mapping[Path, Mapping[Path | None, bool]]

    @classmethod
    def load(cls, report: Path) -> Failures:
        """Read a report of JSON lines. A last line that is cut off, as a crash leaves it, is left out.

        Raises:
            UsageError: it can't be read, or is no such report; the message names the line.
        """
        results: dict[Path, dict[Path | None, bool]] = {}
        for line in _lines_of(report):
            target = None if line["output"] is None else Path(line["output"])
            results.setdefault(Path(line["input"]), {})[target] = line["status"] == FAILED
        return cls({source: told for source, told in results.items() if any(told.values())})

    @property
    def photos(self) -> tuple[Path, ...]:
        """The photos concerned, in the order of the report."""
        return tuple(self.results)

    def includes(self, source: Path, target: Path) -> bool:
        """Whether this result failed; one that the report doesn't know did if another of the photo did."""
        told = self.results.get(source, {})
        return told.get(target, bool(told))


def _lines_of(report: Path) -> Iterator[Mapping[str, Any]]:
    try:
        with report.open(encoding="utf-8") as file:
            yield from _lines_in(file, report)
    except FileNotFoundError:
        raise UsageError(f"There is no report {report}; check the name") from None
    except (OSError, UnicodeDecodeError) as problem:
        reason = getattr(problem, "strerror", None) or "it is not UTF-8 text"
        raise UsageError(f"The report {report} can't be read: {reason}") from None


def _lines_in(file: TextIO, report: Path) -> Iterator[Mapping[str, Any]]:
    texts = iter(lambda: file.readline(_LONGEST_LINE), "")  # a device never ends
    for number, text in enumerate(texts, 1):
        try:
            line = json.loads(text)
        except (ValueError, RecursionError):
            if not text.endswith("\n") and not file.read(1):  # the last one, cut off by a crash
                return
            line = None
        if not _is_line(line):
            raise UsageError(
                f"{report}, line {number}: this is no line of a report; give one "
                "that --report wrote as .jsonl"
            )
        yield line


def _is_line(line: object) -> bool:
    return (
        isinstance(line, dict)
        and isinstance(line.get("input"), str)
        and isinstance(line.get("output", 0), str | None)
        and isinstance(line.get("status"), str)
    )
