"""Who takes off when: photos in their order, parted ones next, suspects last."""

from __future__ import annotations

from pathlib import Path

from photoedit.engine.flights.departures import Departures
from photoedit.engine.safety.suspects import Suspects, TakeOff
from tests.engine.test_batch import jobs


def test_suspects_come_last_and_the_results_of_a_photo_together(tmp_path: Path) -> None:
    first, second = tmp_path / "a.png", tmp_path / "b.png"
    one, other = jobs([first, second], tmp_path), jobs([first, second], tmp_path / "also")
    lines = [{"event": "begin"}, {"event": "start", **TakeOff.of(first)._asdict()}]
    departures = Departures([one[0], other[0], one[1], other[1]], Suspects(lines))
    formation = departures.next()
    assert formation == [(2, one[1]), (3, other[1])]
    departures.part(formation[1:])
    assert departures.next() == [(3, other[1])]
    assert departures.next() is None and departures.has_suspects
    assert departures.next_suspect() == [(0, one[0]), (1, other[0])]
    assert departures.next_suspect() is None and not departures.has_suspects
