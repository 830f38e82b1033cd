"""ICC profiles: just enough of them to know which to keep."""

from __future__ import annotations

_MOST = 4 * 2**20
_COLOURS = {b"GRAY": 1, b"RGB ": 3, b"CMYK": 4}


def channels(profile: bytes) -> int:
    """How many colour channels a profile describes; 0 if it is broken, too large or an unusual one."""
    if not 128 <= len(profile) <= _MOST or profile[36:40] != b"acsp":
        return 0
    if int.from_bytes(profile[:4], "big") > len(profile):
        return 0
    return _COLOURS.get(profile[16:20], 0)
