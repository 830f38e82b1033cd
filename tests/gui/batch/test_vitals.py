"""The live strip's numbers, from meters that are played."""

from __future__ import annotations

import pytest

from photoedit.gui.batch.vitals import Live, Vitals, _Look
from photoedit.gui.studio import Studio
from photoedit.settings import cores


def test_tiles_that_tell_their_time_in_a_lump_use_no_more_cores_than_there_are(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A busy window looked twice in a moment, and said "4.0 cores" on a machine that has two."""
    vitals, heard = studio.vitals, list[Live]()
    vitals.close()  # no looks but those below
    vitals.changed.connect(heard.append)
    start = _Look(100.0, 10.0, 10.0, 0.0)
    lump = 10.1 + 2 * cores()
    looks = iter([start, _Look(100.25, 10.1, 10.1, 0.0), _Look(100.26, lump, 12.1, 0.0)])
    monkeypatch.setattr(Vitals, "_meters", lambda _self: next(looks))
    vitals._end()
    for _ in range(2):
        vitals._look()
    assert heard[-1].cores == cores()
    assert all(0 <= live.cores <= cores() for live in heard)
