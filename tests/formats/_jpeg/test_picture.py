"""What is looked for in a JPEG's bytes before it is decoded."""

from __future__ import annotations

import pytest

from photoedit.formats._jpeg import picture
from photoedit.formats._jpeg.markers import SOS


@pytest.mark.parametrize("start", range(4))
def test_scans_are_counted_once_where_two_stretches_meet(start: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one go, the count held all other threads up for as long as a large file takes."""
    monkeypatch.setattr(picture, "_STRETCH", 5)
    data = b"\0\0\0\0" + SOS + b"\0\0" + SOS + SOS + b"\0\0\0" + SOS
    assert picture._scans(data, start) == data.count(SOS, start) == 4
