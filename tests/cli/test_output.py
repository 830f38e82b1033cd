"""What is printed is safe to print, and says what was measured."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.cli.card import card_lines
from photoedit.cli.output import counted, printable, rounded
from photoedit.cli.plain_data import timing_line
from photoedit.engine.meter import Card, WorkerTime


@given(st.text())
def test_printable_text_is_one_line_that_any_terminal_takes(text: str) -> None:
    shown = printable(text)
    assert shown.encode("utf-8").decode() == shown
    assert len(shown.splitlines()) <= 1
    assert not any(character in shown for character in "\x1b\u202e\u2066\x9b\x7f")


@pytest.mark.parametrize(
    ("text", "shown"), [("a\nb", r"a\nb"), ("\x1b", r"\x1b"), ("\udcff", r"\xff"), ("ä–日", "ä–日")]
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("value", "text"), [(1234.5, "1234"), (134.4, "134"), (12.34, "12.3"), (0.123, "0.12"), (0, "0")]
)
def test_rounded(value: float, text: str) -> None:
    assert rounded(value) == text


def test_counted() -> None:
    assert [counted(count, "photo") for count in (0, 1, 2)] == ["0 photos", "1 photo", "2 photos"]


WORKER = WorkerTime((10, 11), tiles=3, wall=2.0, cpu=1.5, gil_wait=0.5, queued=None)
CARD = Card("threads", "compiled", 1, 24.0, 2.0, 3.0, 0.25, None, {"tiles": 2.0}, (WORKER,))


def test_a_card_that_allows_no_verdict_says_so() -> None:
    card = replace(CARD, wall=20.0)
    assert "  Bound by        no verdict: there was too little to do" in card_lines(card)
    assert timing_line(card)["bound"] is None


def test_a_card_for_a_program_has_the_verdict_in_parts() -> None:
    assert set(timing_line(CARD)["bound"]) == {"bound", "reason", "change", "gain", "at_most"}


def test_a_card_says_what_is_not_known() -> None:
    text = "\n".join(card_lines(CARD))
    assert "threads, compiled kernels" in text
    assert "Cores used      1.50 of" in text
    assert "GIL wait        25.0 %" in text
    assert "Core wait       not known here" in text
    assert "Bound by        the GIL: " in text and "--execution processes" in text
    assert "10/11" in text and "3 tiles in 2.0 s: CPU 1.5 s, GIL wait 0.5 s" in text
