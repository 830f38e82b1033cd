"""Words and tables for people, JSON for programs; each to the right stream, and safe to show."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
from collections.abc import Sequence
from typing import Any, TextIO

import click

BROKEN_PIPE = 141
"""Exit status, as a shell has it for a program that writes to a closed pipe."""

_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


def printable(text: object) -> str:
    """`text` on one line, with everything escaped that could steer a terminal or hide what is there."""
    return _UNPRINTABLE.sub(_escaped, str(text))


def _escaped(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xDC80 <= code <= 0xDCFF:  # a byte of a name that is not UTF-8
        return f"\\x{code - 0xDC00:02x}"
    return match[0].encode("unicode_escape").decode()


def show(text: str = "") -> None:
    """Print a line of what was asked for; ends the command if nobody reads it any more."""
    try:
        click.echo(text)
    except BrokenPipeError:
        raise click.exceptions.Exit(BROKEN_PIPE) from None


def say(text: str) -> None:
    """Print a line about how it goes, to standard error; never fails."""
    with contextlib.suppress(OSError):
        click.echo(text, err=True)


class Writer:
    """Writes text and, after a first error, nothing more.

    Attributes:
        problem: why nothing more can be written.
        unread: whether that is because nobody reads any more.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.problem: str | None = None
        self.unread = False

    def write(self, text: str) -> None:
        """Write `text`, on the disk or with the reader at once."""
        if self.problem is not None:
            return
        try:
            self._stream.write(text)
            self._stream.flush()
        except OSError as problem:
            self.problem = problem.strerror or str(problem)
            self.unread = isinstance(problem, BrokenPipeError)

    def close(self) -> None:
        """Close the stream."""
        with contextlib.suppress(OSError):
            self._stream.close()


def show_json(data: Any) -> None:
    """Print a whole answer as JSON."""
    show(json.dumps(data, indent=2))


def show_table(rows: Sequence[Sequence[str]], *, title: str = "", heads: Sequence[str] = ()) -> None:
    """Print columns: with rules and colour for a terminal, plain ones for a pipe."""
    if sys.stdout.isatty():
        _show_rich_table(rows, title, heads)
        return
    if title:
        show(title)
    for line in _plain_lines(rows):
        show(line)


def _plain_lines(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        ("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))).rstrip()
        for row in rows
    ]


def _show_rich_table(rows: Sequence[Sequence[str]], title: str, heads: Sequence[str]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(
        *heads, title=title or None, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD,
        show_header=bool(heads), pad_edge=False,
    )  # fmt: skip
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    Console().print(table)


def rounded(value: float) -> str:
    """A number for people: 3 digits or so, never with an exponent."""
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.1f}" if value >= 1 else f"{value:.2g}" if value >= 0.001 else "0"


def counted(count: int, word: str) -> str:
    """``1 photo``, ``2 photos``."""
    return f"{count} {word}" + ("" if count == 1 else "s")


def output_fails() -> bool:
    """Whether standard output takes nothing more, not even an empty line."""
    try:
        sys.stdout.write("\n")
        sys.stdout.flush()
    except OSError:
        return True
    return False


def close_quietly() -> None:
    """Make sure that what was printed is out, or that nobody complains if it can't be."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            discard(stream)


def discard(stream: TextIO) -> None:
    """Let what is and will be written to `stream` go nowhere, without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
