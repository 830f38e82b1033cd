"""Which results have fewer bits a channel than their photos: known before anything is done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from photoedit.engine.jobs import Job
from photoedit.errors import PhotoEditError
from photoedit.formats import by_name, recognise
from photoedit.formats.base import Format, SaveOptions

_DTYPES: dict[int, np.dtype[Any]] = {8: np.dtype(np.uint8), 16: np.dtype(np.uint16), 32: np.dtype(np.float32)}


def written_dtype(dtype: npt.DTypeLike, target: Format, options: SaveOptions) -> np.dtype[Any]:
    """The depth in which a photo of `dtype` is handed to a format: no more than what is kept of it."""
    kept = target.kept_bits(options, np.dtype(dtype).itemsize * 8)
    return _DTYPES[min(bits for bits in target.takes if bits >= kept)]


def loses_bits(bits: int, job: Job) -> bool:
    """Whether a photo of so many bits a channel has more than its result will."""
    return by_name(job.format).kept_bits(job.options, bits) < bits


def reduced(jobs: Iterable[Job]) -> list[Job]:
    """The jobs whose photos lose bits. Looks into files that may have more than their result can hold."""
    return [job for job in jobs if _is_reduced(job)]


def _is_reduced(job: Job) -> bool:
    try:
        reader = recognise(job.source)
        if reader.depths and not loses_bits(max(reader.takes), job):
            return False
        return loses_bits(reader.header(job.source).bits, job)
    except PhotoEditError:  # the batch will say so
        return False
