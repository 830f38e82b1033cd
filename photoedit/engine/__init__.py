"""The engine: plans, tiles, workers, memory, batches, previews. It knows nothing of Qt.

`render` is the door for scripts and notebooks; `batch` and `preview` are the two ways the program uses it.
"""

from __future__ import annotations

from photoedit.engine.render import render

__all__ = ["render"]
