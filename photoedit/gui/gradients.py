"""What colour-related sliders do, as colours behind their groove, from its low end to its high one."""

from __future__ import annotations

from collections.abc import Sequence

_GRADIENTS: dict[tuple[str, str], Sequence[str]] = {
    ("white-balance", "temperature"): ("#5b83c4", "#8d9db8", "#a8a39a", "#c79a4f"),
    ("white-balance", "tint"): ("#5f9a5f", "#8f9a8f", "#9a8f9a", "#a8609a"),
    ("saturation", "amount"): ("#808080", "#8a7d72", "#a9693b", "#c25a1c"),
    ("exposure", "stops"): ("#141414", "#6a6a6a", "#e8e8e8"),
}


def gradient_of(filter_name: str, param_name: str) -> Sequence[str]:
    """The colours of a slider; empty for those that have nothing to do with colour."""
    return _GRADIENTS.get((filter_name, param_name), ())
