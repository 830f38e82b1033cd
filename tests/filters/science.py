"""colour-science, an oracle of colour; imported without its warning that Matplotlib is missing."""

from __future__ import annotations

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import colour

__all__ = ["colour"]
