"""Tables and matrices for libraries that work on whole numbers: what a skilled user of them computes once.

It knows photoedit's formulas and none of its code, so that a peer's process imports nothing of it.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Bytes = npt.NDArray[np.uint8]
Words = npt.NDArray[np.uint16]


def decode(encoded: Floats) -> Floats:
    """From encoded to linear light (IEC 61966-2-1), continued oddly below 0."""
    size = np.abs(encoded)
    linear = np.where(size <= 0.04045, size / 12.92, ((size + 0.055) / 1.055) ** 2.4)
    signed: Floats = np.copysign(linear, encoded)
    return signed


def encode(linear: Floats) -> Floats:
    """From linear to encoded light."""
    size = np.abs(linear)
    encoded = np.where(size <= 0.0031308, size * 12.92, 1.055 * size ** (1 / 2.4) - 0.055)
    return np.copysign(encoded, linear)


def levels(count: int = 256) -> Floats:
    """All values of an 8-bit (or, with 65536, 16-bit) channel, as 0..1."""
    return np.linspace(0, 1, count)


def to_bytes(values: Floats) -> Bytes:
    """0..1 as 8 bits, clamped and rounded."""
    return np.floor(np.clip(values, 0, 1) * 255 + 0.5).astype(np.uint8)


def to_words(values: Floats) -> Words:
    """0..1 as 16 bits, clamped and rounded."""
    return np.floor(np.clip(values, 0, 1) * 65535 + 0.5).astype(np.uint16)


def first_tones(job: Mapping[str, Any]) -> Floats:
    """R1 up to its first matrix, per 8-bit level: exposure, contrast."""
    gain = 1 + job["contrast"]
    tones: Floats = (encode(decode(levels()) * 2.0 ** job["stops"]) - 0.5) * gain + 0.5
    return tones


@functools.cache
def linear_words() -> Words:
    """8-bit encoded to 16-bit linear light: eight bits would be too few for the shadows."""
    return to_words(decode(levels()))


@functools.cache
def encoded_bytes() -> Bytes:
    """16-bit linear to 8-bit encoded light."""
    return to_bytes(encode(levels(65536)))


def curve(job: Mapping[str, Any], values: Floats) -> Floats:
    """R1's curve."""
    samples = job["curve"]
    drawn: Floats = np.interp(values, levels(len(samples)), samples)
    return drawn


def last_tones(job: Mapping[str, Any]) -> Bytes:
    """R1 behind its last matrix, per 16-bit linear level: encode, curve."""
    return to_bytes(curve(job, encode(levels(65536))))


def gains(matrix: Sequence[Sequence[float]]) -> Floats:
    """A matrix as one gain a channel that treats grey alike, for a library without 16-bit colour."""
    sums: Floats = np.array(matrix).sum(axis=1)
    return sums


def with_contrast(job: Mapping[str, Any]) -> tuple[Floats, float]:
    """R2's colour matrix and contrast in one: a matrix, and what is added to every channel (0..1)."""
    gain = 1 + job["contrast"]
    return np.array(job["matrix"]) * gain, 0.5 - 0.5 * gain
