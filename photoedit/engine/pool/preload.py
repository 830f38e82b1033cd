"""What the server that worker processes are forked from does once, so that no worker has to.

Importing Numba and setting up its compiler for the first kernel takes half a second of CPU; each further
kernel is loaded from the cache in a few milliseconds. Importing this module does the former.
"""

from __future__ import annotations

import numpy as np

import photoedit.engine.pool.task  # noqa: F401  what workers run
from photoedit.kernels.tools import Tools

_tools = Tools()
_tools.point.affine(_tools.rows(np.zeros((1, 3), np.float32)), 1.0, 0.0)
