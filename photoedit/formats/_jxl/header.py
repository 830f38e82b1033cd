"""What a JPEG XL file says of its picture, before any pixel is decoded.

A JPEG XL is a codestream (ISO/IEC 18181-1) that begins with a header of single bits. Nothing else tells the
size and depth without beginning to decode, so the header is read here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from photoedit.formats.profiles import nclx

CODESTREAM = b"\xff\x0a"

ENOUGH = 4096
"""Bytes in which the header ends, unless it has long names for its channels."""

_RATIOS = ((1, 1), (12, 10), (4, 3), (3, 2), (16, 9), (5, 4), (2, 1))

Point = nclx.Point
Choices = tuple[tuple[int, int], ...]
"""For each of four selectors the least value and how many bits are added to it."""

_SIDE: Choices = ((1, 9), (1, 13), (1, 18), (1, 30))
_ENUM: Choices = ((0, 0), (1, 0), (2, 4), (18, 6))
_ALPHA, _SPOT, _COLOUR_FILTER = 0, 2, 5
_GREY, _CUSTOM = 1, 2
_12_BITS = 2

_WHITES: dict[int, Point] = {1: (0.3127, 0.3290), 10: (1 / 3, 1 / 3), 11: (0.314, 0.351)}
_RGB = range(3)
_PRIMARIES: dict[int, tuple[Point, ...]] = {
    1: ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060)),
    9: ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
    11: ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),
}
_NAMES = {_PRIMARIES[1]: "sRGB", _PRIMARIES[9]: "BT.2020", _PRIMARIES[11]: "P3"}
_SRGB_CURVE = 13
_DCI_CURVE = 17
_CURVES = (1, 8, _SRGB_CURVE, 16, _DCI_CURVE, 18)


class _Bits:
    """Reads numbers of single bits, the lowest first.

    Raises:
        EOFError: there are no more.
    """

    def __init__(self, data: bytes) -> None:
        self._value, self._left = int.from_bytes(data, "little"), 8 * len(data)
        self.taken = 0

    def take(self, count: int) -> int:
        self._left -= count
        self.taken += count
        if self._left < 0:
            raise EOFError
        value = self._value & ((1 << count) - 1)
        self._value >>= count
        return value

    def one_of(self, choices: Choices) -> int:
        """A number whose first two bits say in how many it is written."""
        least, count = choices[self.take(2)]
        return least + self.take(count)


class Colours(NamedTuple):
    """What the numbers mean: by default those of sRGB.

    Attributes:
        embedded: whether an ICC profile says it, and nothing else here is known.
        white, primaries: by x and y; no primaries for grey.
        transfer: the tone curve's number in ITU-T H.273; 0 if it is a power.
        gamma: that power, from what is coded to linear light.
    """

    embedded: bool = False
    grey: bool = False
    known: bool = True
    white: Point = _WHITES[1]
    primaries: tuple[Point, ...] = _PRIMARIES[1]
    transfer: int = _SRGB_CURVE
    gamma: float = 0

    @classmethod
    def read(cls, bits: _Bits) -> Colours:
        if bits.take(1):
            return cls()
        embedded, space = bool(bits.take(1)), bits.one_of(_ENUM)
        grey = space == _GREY
        if embedded or space not in (0, _GREY):
            return cls(embedded, grey, known=False)
        white_kind = bits.one_of(_ENUM)
        white = _point(bits) if white_kind == _CUSTOM else _WHITES.get(white_kind)
        primaries: tuple[Point, ...] | None = ()
        if not grey:
            kind = bits.one_of(_ENUM)
            primaries = tuple(_point(bits) for _ in _RGB) if kind == _CUSTOM else _PRIMARIES.get(kind)
        power = bits.take(24) / 1e7 if bits.take(1) else 0
        transfer = 0 if power else bits.one_of(_ENUM)
        bits.one_of(_ENUM)  # the rendering intent
        if white is None or primaries is None:
            return cls(False, grey, known=False)
        return cls(False, grey, True, white, primaries, transfer, 1 / power if power else 0)

    @property
    def profile(self) -> bytes:
        """The profile that says the same; empty for sRGB, grey with its curve, and what is not known."""
        usual = self.white == _WHITES[1] and self.transfer in (1, _SRGB_CURVE)
        if not self.known or (usual and (self.grey or self.primaries == _PRIMARIES[1])):
            return b""
        if not self.gamma and self.transfer not in _CURVES:
            return b""
        transfer = _SRGB_CURVE if self.transfer == 1 else self.transfer
        gamma = 2.6 if transfer == _DCI_CURVE else self.gamma
        name = "Grey" if self.grey else _NAMES.get(self.primaries, "RGB")
        return nclx.made(f"{name} of a JPEG XL", self.primaries, self.white, transfer, gamma)


def _point(bits: _Bits) -> Point:
    """A point by x and y."""
    side: Choices = ((0, 19), (524288, 19), (1048576, 20), (2097152, 21))
    packed = (bits.one_of(side), bits.one_of(side))
    x, y = ((number >> 1 ^ -(number & 1)) / 1e6 for number in packed)
    return x, y


@dataclass(frozen=True, slots=True)
class JxlHeader:
    """The header.

    Attributes:
        width, height: as the picture is stored.
        bits: a channel.
        floats: whether they are floating-point numbers.
        xyb: whether it was packed as colours of the eye (lossy), not as the numbers that came in.
        extra: how many channels there are that are neither colour nor alpha.
        depth_at: the bit of the codestream with which its depth begins, if it tells one.
    """

    width: int
    height: int
    orientation: int
    bits: int
    floats: bool
    alpha: bool
    extra: int
    animated: bool
    xyb: bool
    colours: Colours
    depth_at: int = 0

    @property
    def linear(self) -> bool:
        """Whether libjxl gives back linear sRGB: of colours of the eye, where it finds no way to others."""
        grey_in_other_light = self.colours.grey and self.colours.white != _WHITES[1]
        return self.xyb and (self.colours.embedded or grey_in_other_light)

    @classmethod
    def parsed(cls, data: bytes) -> JxlHeader:
        """The header that a codestream begins with.

        Raises:
            EOFError: it ends too early.
            ValueError: there is none.
        """
        if not data.startswith(CODESTREAM):
            raise ValueError("its picture does not begin as it should")
        bits = _Bits(data[2:])
        height, width = _size(bits)
        if bits.take(1):  # all as usual
            return cls(width, height, 1, 8, False, False, 0, False, True, Colours())
        orientation, animated = 1, False
        if bits.take(1):
            orientation = 1 + bits.take(3)
            if bits.take(1):
                _size(bits)
            if bits.take(1):
                _preview(bits)
            animated = bool(bits.take(1))
            if animated:
                _animation(bits)
        depth_at = 8 * len(CODESTREAM) + bits.taken
        depth, floats = _depth(bits)
        bits.take(1)
        kinds = [_extra_channel(bits) for _ in range(bits.one_of(((0, 0), (1, 0), (2, 4), (1, 12))))]
        xyb = bool(bits.take(1))
        alpha = _ALPHA in kinds
        extra = len(kinds) - alpha
        colours = Colours.read(bits)
        return cls(width, height, orientation, depth, floats, alpha, extra, animated, xyb, colours, depth_at)


def _size(bits: _Bits) -> tuple[int, int]:
    """Height and width."""
    small = bits.take(1)
    height = 8 * (1 + bits.take(5)) if small else bits.one_of(_SIDE)
    ratio = bits.take(3)
    if ratio:
        across, down = _RATIOS[ratio - 1]
        return height, height * across // down
    return height, 8 * (1 + bits.take(5)) if small else bits.one_of(_SIDE)


def _preview(bits: _Bits) -> None:
    eighths = bits.take(1)
    side: Choices = (
        ((16, 0), (32, 0), (1, 5), (33, 9)) if eighths else ((1, 6), (65, 8), (321, 10), (1345, 12))
    )
    bits.one_of(side)
    if not bits.take(3):
        bits.one_of(side)


def _animation(bits: _Bits) -> None:
    bits.one_of(((100, 0), (1000, 0), (1, 10), (1, 30)))
    bits.one_of(((1, 0), (1001, 0), (1, 8), (1, 10)))
    bits.one_of(((0, 0), (0, 3), (0, 16), (0, 32)))
    bits.take(1)


def _depth(bits: _Bits) -> tuple[int, bool]:
    floats = bool(bits.take(1))
    if not floats:
        return bits.one_of(((8, 0), (10, 0), (12, 0), (1, 6))), False
    depth = bits.one_of(((32, 0), (16, 0), (24, 0), (1, 6)))
    bits.take(4)
    return depth, True


def _extra_channel(bits: _Bits) -> int:
    """What a channel beside the colours is."""
    if bits.take(1):
        return _ALPHA
    kind = bits.one_of(_ENUM)
    _depth(bits)
    bits.one_of(((0, 0), (3, 0), (4, 0), (1, 3)))
    bits.take(8 * bits.one_of(((0, 0), (0, 4), (16, 5), (48, 10))))
    if kind == _ALPHA:
        bits.take(1)
    elif kind == _SPOT:
        bits.take(4 * 16)
    elif kind == _COLOUR_FILTER:
        bits.one_of(((1, 0), (0, 2), (3, 4), (19, 8)))
    return kind


def with_12_bits(picture: bytes, header: JxlHeader) -> bytes:
    """A codestream of 8 or 10 bits that says it has 12, so that decoders give back as many.

    What is packed as colours of the eye has no depth of its own; what it tells is a hint (ISO 18181-1).
    """
    begin = int.from_bytes(picture[:ENOUGH], "little")
    selector = header.depth_at + 1  # behind the bit for floats
    begin = begin & ~(3 << selector) | _12_BITS << selector
    return begin.to_bytes(len(picture[:ENOUGH]), "little") + picture[ENOUGH:]
