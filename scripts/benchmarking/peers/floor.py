"""The floor: decode and encode, and nothing between. No program that reads and writes these files is faster.

For a recipe that makes photos smaller it decodes at the smallest eighth of the size that still serves, if
that is quicker than decoding all of it, and encodes a piece of the final size.
"""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np

from benchmarking.peers import Editor, Job, jpeg


def about() -> str:
    import simplejpeg

    return f"simplejpeg {simplejpeg.__version__}"


def editor(job: Job, variant: str) -> Editor:
    """Runs in several threads: the codec releases the GIL."""
    local = threading.local()
    long_side = job.get("long_side", 0)

    def edit(source: Path, target: Path) -> None:
        if not hasattr(local, "memory"):
            local.memory = jpeg.Memory()
        pixels = jpeg.decode(source.read_bytes(), local.memory, long_side)
        if long_side:
            height, width = pixels.shape[:2]
            scale = long_side / max(height, width)
            pixels = np.ascontiguousarray(pixels[: round(height * scale), : round(width * scale)])
        jpeg.encode(pixels, job["quality"], target)

    return edit
