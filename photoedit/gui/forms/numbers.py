"""How a number param steps, shows itself and lies on its slider; plain functions without Qt."""

from __future__ import annotations

import math

from photoedit.params import Param, ParamType


def step_of(param: Param) -> float:
    """One step of wheel and arrows: about a hundredth of the slider, as 1, 2 or 5 of a power of ten."""
    low, high = slider_range(param)
    rough = max((high - low) / 100, 1e-6)
    power = 10.0 ** math.floor(math.log10(rough) + 1e-9)
    nice = max((part * power for part in (1, 2, 5) if part * power <= rough * 1.0001), default=power)
    return max(round(nice), 1) if param.type is ParamType.INTEGER else nice


def slider_range(param: Param) -> tuple[float, float]:
    """What the slider covers."""
    assert param.slider_low is not None and param.slider_high is not None
    return param.slider_low, param.slider_high


def allowed(param: Param, value: float) -> float:
    """The value nearest to `value` that the declaration allows."""
    assert param.low is not None and param.high is not None
    return rounded(param, min(max(value, param.low), param.high))


def stepped(param: Param, value: float, steps: float) -> float:
    """`value` after `steps` steps, on the grid of the step and inside the hard limits."""
    size = step_of(param)
    if param.type is ParamType.INTEGER:
        moved = value + (math.copysign(max(abs(round(steps * size)), 1), steps) if steps else 0)
    else:
        grid = size * min(abs(steps), 1) if steps else size
        moved = round((value + steps * size) / grid) * grid
    return allowed(param, moved)


def rounded(param: Param, value: float) -> float:
    """`value` without the dust of binary fractions; whole for integers."""
    return round(value) if param.type is ParamType.INTEGER else float(f"{value:.7g}")


def text_of(param: Param, value: float) -> str:
    """`value` as the field shows it: as many decimals as the step has, more only if it needs them."""
    decimals = max(0, -math.floor(math.log10(step_of(param)) + 1e-9))
    short = f"{value:.{decimals}f}"
    text = short if math.isclose(float(short), value, abs_tol=1e-9) else f"{value:.6g}"
    return "0" if float(text) == 0 and decimals == 0 else text.replace("-", "−")


def mark_of(param: Param) -> float | None:
    """Where the slider has its mark: the default, or for optional params nowhere."""
    return None if param.default is None else float(param.default)


def first_value(param: Param) -> float:
    """What an optional number starts with when it is switched on: the middle of its slider, simple."""
    low, high = slider_range(param)
    middle = (low + high) / 2
    return rounded(param, float(f"{middle:.1g}"))
