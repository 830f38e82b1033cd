"""The text chunks of a PNG, and what other programs hide in them.

A text has a keyword. It stands plain or packed in Latin-1, or in UTF-8 (PNG, 11.3.3). PNG has no place for
IPTC: since ImageMagick did so, programs write it, and older ones EXIF and XMP too, as hexadecimal digits into
a text that is called a raw profile.
"""

from __future__ import annotations

import re
import zlib
from typing import NamedTuple

XMP = b"XML:com.adobe.xmp"
_RAW_PROFILE = "Raw profile type "
_LATIN_1 = "latin-1"
MOST = 4 * 2**20
"""Bytes a text, or a profile, may have, packed or unpacked."""

_KEYWORD = re.compile(rb"[\x21-\x7e\xa1-\xff]([\x20-\x7e\xa1-\xff]{0,77}[\x21-\x7e\xa1-\xff])?")
_PAST = re.compile(r"Thumb::|date:")
"""Keywords under which programs tell of the file that the PNG was made from."""


class Text(NamedTuple):
    """A keyword and its text; `text` is None if it is damaged or too large."""

    keyword: str
    text: str | None


class Profile(NamedTuple):
    """A raw profile: ``exif``, ``xmp``, ``iptc``, ``8bim`` or another kind, and its bytes."""

    kind: str
    data: bytes


def read(name: bytes, data: bytes) -> Text:
    """The text of a tEXt, zTXt or iTXt chunk."""
    keyword, _, rest = data.partition(b"\0")
    word = keyword.decode(_LATIN_1)
    if name == b"tEXt":
        return Text(word, rest.decode(_LATIN_1))
    if name == b"zTXt":
        plain = unpacked(rest[1:]) if rest[:1] == b"\0" else None
        return Text(word, None if plain is None else plain.decode(_LATIN_1))
    international = unpacked_text(rest)
    return Text(word, None if international is None else international.decode("utf-8", "replace"))


def unpacked_text(data: bytes) -> bytes | None:
    """The text of an iTXt chunk behind its keyword: flag, method, language, translated keyword, text."""
    parts = data[2:].split(b"\0", 2)
    if len(parts) < 3 or data[:1] not in (b"\0", b"\1"):
        return None
    return unpacked(parts[2]) if data[:1] == b"\1" else parts[2]


def unpacked(packed: bytes) -> bytes | None:
    """What was packed; None if it is damaged or larger than `MOST`."""
    unpacker = zlib.decompressobj()
    try:
        data = unpacker.decompress(packed, MOST + 1)
    except zlib.error:
        return None
    return data if unpacker.eof and len(data) <= MOST else None


def raw_profile(text: Text) -> Profile | None:
    """The raw profile that a text is; None if it is none."""
    if not text.keyword.startswith(_RAW_PROFILE) or not text.text:
        return None
    words = text.text.split(maxsplit=2)  # its name, its length, digits
    try:
        data = bytes.fromhex("".join(words[2].split()))
    except (IndexError, ValueError):
        return None
    return Profile(text.keyword.removeprefix(_RAW_PROFILE).strip().lower(), data)


def is_of_the_past(keyword: str) -> bool:
    """Whether a text tells of the file that the PNG was made from, and not of the photo."""
    return bool(_PAST.match(keyword))


def resources_data(resources: bytes) -> bytes:
    """The data of a zTXt chunk with Photoshop's image resources as a raw profile."""
    digits = resources.hex()
    lines = "\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
    text = f"\niptc\n{len(resources):8}\n{lines}\n"
    return f"{_RAW_PROFILE}iptc".encode() + b"\0\0" + zlib.compress(text.encode(), 9)


def chunk_of(keyword: str, text: str) -> tuple[bytes, bytes] | None:
    """Name and data of a chunk with a text; None if its keyword is none."""
    key = keyword.encode(_LATIN_1, "replace")
    if not _KEYWORD.fullmatch(key):
        return None
    plain = text.replace("\0", " ")
    try:
        return b"tEXt", key + b"\0" + plain.encode(_LATIN_1)
    except UnicodeEncodeError:
        return b"iTXt", key + bytes(5) + plain.encode("utf-8", "replace")
