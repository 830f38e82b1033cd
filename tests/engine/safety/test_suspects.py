"""Who is suspected of having killed the program, by the lines of a journal."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from photoedit.engine.safety.suspects import QUARANTINED, Suspects, TakeOff
from photoedit.errors import EngineError


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    made = [tmp_path / name for name in ("a.png", "b.png", "c.png")]
    for path in made:
        path.write_bytes(b"photo")
    return made


BEGIN: dict[str, Any] = {"event": "begin"}


def start(path: Path) -> dict[str, Any]:
    return {"event": "start", **TakeOff.of(path)._asdict()}


def end(event: str, path: Path, code: str = "") -> dict[str, Any]:
    return {"event": event, "source": str(path), "code": code}


def test_who_was_in_the_air_when_a_batch_had_no_end_is_suspected(photos: list[Path]) -> None:
    a, b, c = photos
    suspects = Suspects([BEGIN, start(a), start(b), end("done", a)])
    assert [path in suspects for path in photos] == [False, True, False]
    suspects.check(b)  # once may be chance
    suspects = Suspects([BEGIN, start(a), start(b), BEGIN, start(c), end("done", c), start(b)])
    assert [path in suspects for path in photos] == [True, True, False]
    suspects.check(a)
    with pytest.raises(EngineError, match="died 2 times") as caught:
        suspects.check(b)
    assert caught.value.code == QUARANTINED


def test_a_line_that_says_no_numbers_stops_no_batch(photos: list[Path]) -> None:
    suspects = Suspects([BEGIN, {"event": "start", "source": str(photos[0]), "size": [1], "mtime_ns": {}}])
    assert not any(path in suspects for path in photos)


@pytest.mark.parametrize("event", ["done", "failed"])
def test_who_lands_is_suspected_no_more(photos: list[Path], event: str) -> None:
    a = photos[0]
    assert a not in Suspects([BEGIN, start(a), BEGIN, start(a), end(event, a)])


def test_a_quarantine_lasts_until_the_batch_has_come_to_its_end(photos: list[Path]) -> None:
    a, b, _ = photos
    lines = [BEGIN, start(a), BEGIN, start(a), BEGIN, start(a), end("failed", a, QUARANTINED)]
    cancelled = [*lines, start(b), {"event": "end", "unfinished": 1}]
    with pytest.raises(EngineError):
        Suspects(cancelled).check(a)
    assert b not in Suspects(cancelled)  # a cancel is no death
    assert a not in Suspects([*lines, {"event": "end", "unfinished": 0}])


def test_a_photo_that_was_replaced_gets_another_chance(photos: list[Path]) -> None:
    a = photos[0]
    lines = [BEGIN, start(a), BEGIN, start(a)]
    os.utime(a, ns=(1, 1))
    suspects = Suspects(lines)
    assert a not in suspects
    suspects.check(a)


def test_a_journal_that_is_damaged_suspects_nobody(photos: list[Path]) -> None:
    odd: list[dict[str, Any]] = [{}, {"event": "start"}, {"event": "done"}, {"event": 3, "source": []}]
    assert not any(path in Suspects(odd) for path in photos)
