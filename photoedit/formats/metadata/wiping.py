"""Bytes of an EXIF block that go: they are wiped where they stand, unless something that stays uses them too.

Nothing moves, but for the entries of a directory behind one that is taken out: offsets that nobody documents
may point anywhere.
"""

from __future__ import annotations

import bisect
import struct
from collections.abc import Iterable, Iterator
from operator import itemgetter

from photoedit.formats.metadata.directory import EXIF_IFD, GPS_IFD, INTEROP_IFD, Directory, Structure

_THUMBNAILS = ((0x0201, 0x0202), (0x0111, 0x0117))  # (where, how large): of a JPEG, of strips
_MOST_STRIPS = 4096

Span = tuple[int, int]


def take_out(patched: bytearray, order: str, part: Directory, tags: frozenset[int]) -> None:
    """Take entries out of a directory; those behind move up, and all values stay."""
    begin = part.at + 2
    entries = [bytes(patched[at : at + 12]) for at in range(begin, part.next_at, 12)]
    left = [entry for entry in entries if struct.unpack_from(order + "H", entry)[0] not in tags]
    table = b"".join(left) + bytes(patched[part.next_at : part.end])
    struct.pack_into(order + "H", patched, part.at, len(left))
    patched[begin : part.end] = table.ljust(part.end - begin, b"\0")[: len(patched) - begin]


def without_small(patched: bytearray, block: Structure, first: Directory, small: Directory) -> bytes:
    """The bytes without the thumbnail that the directory `small` describes."""
    in_use = list(used_by(block, first))
    last_used = max(small.end, *(stop for _, stop in in_use))
    end = len(patched)
    spans = list(_thumbnail(block, small))
    wipe(patched, spans, in_use)
    for begin, stop in spans:
        if begin >= last_used and not patched[stop:].strip(b"\0"):
            end = min(end, begin)  # nothing stands behind it, so the block may as well end there
    return bytes(patched[:end])


def _thumbnail(block: Structure, small: Directory) -> Iterator[Span]:
    for where, how_large in _THUMBNAILS:
        places = block.numbers(small.find(where), _MOST_STRIPS)
        sizes = block.numbers(small.find(how_large), _MOST_STRIPS)
        for begin, size in zip(places, sizes, strict=False):
            if begin < block.length:
                yield begin, min(begin + size, block.length)


def used_by(block: Structure, first: Directory, without: frozenset[int] = frozenset()) -> Iterator[Span]:
    """What the photo's own directories and values cover, but for some tags and what is below them.

    In a damaged block a thumbnail, or anything else, may overlap it.
    """
    exif = block.child(first, EXIF_IFD)
    gps = None if GPS_IFD in without else block.child(first, GPS_IFD)
    yield 0, 8
    for part in (first, exif, gps, block.child(exif, INTEROP_IFD)):
        yield from covered_by(part, without) if part else ()


def covered_by(part: Directory, without: frozenset[int] = frozenset()) -> Iterator[Span]:
    """What a directory covers, and its values."""
    yield part.at, part.end
    for entry in part.entries:
        if entry.tag not in without:
            yield entry.value_at, entry.value_at + entry.value_size


def wipe(patched: bytearray, spans: Iterable[Span], in_use: Iterable[Span]) -> None:
    """Overwrite with zeros what is not in use."""
    kept = _merged(in_use)
    for begin, stop in _merged(spans):
        for low, high in _outside(begin, min(stop, len(patched)), kept):
            patched[low:high] = bytes(high - low)


def _merged(spans: Iterable[Span]) -> list[Span]:
    """The same bytes as spans that don't touch each other, in order: a hostile block can repeat itself."""
    merged: list[Span] = []
    for begin, stop in sorted(spans):
        if merged and begin <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(stop, merged[-1][1])
        else:
            merged.append((begin, stop))
    return merged


def _outside(begin: int, stop: int, in_use: list[Span]) -> Iterator[Span]:
    """The parts of a span that are not in use."""
    next_used = bisect.bisect_right(in_use, begin, key=itemgetter(1))
    while begin < stop:
        low, high = in_use[next_used] if next_used < len(in_use) else (stop, stop)
        if low > begin:
            yield begin, min(low, stop)
        begin, next_used = max(begin, high), next_used + 1
