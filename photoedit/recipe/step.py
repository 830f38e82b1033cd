"""A step of a recipe, and the words it is typed with."""

from __future__ import annotations

import re
from dataclasses import dataclass

from photoedit.errors import RecipeError, UsageError
from photoedit.filters import filter_named
from photoedit.filters._blend import Blend
from photoedit.filters.base import Filter, Kind
from photoedit.masks import mask_from_text
from photoedit.masks.base import Mask
from photoedit.params import Declared, number, params_of

_PLAIN = re.compile(r"[\w.,:/#@%+-]*")
"""Text that a chain needs no quotes for."""

ENABLED, OPACITY, MASK = STEP_WORDS = ("enabled", "opacity", "mask")
"""What every step has beside its filter's params; no filter has a param of such a name."""


@dataclass(frozen=True)
class Step(Declared):
    """A filter in a recipe, and how much of it shows.

    Attributes:
        enabled: a step that is not enabled is kept but does nothing.
        opacity: how much of the filter's result shows, mixed in the light the filter works in.
        mask: where it shows; None is everywhere.

    Raises:
        UsageError: the opacity is out of range, or the filter moves pixels and can't be shown in part.
    """

    what = "step"
    filter: Filter
    enabled: bool = True
    opacity: float = number(
        1.0, 0, 1, neutral=1, help="How much of the step shows: 0 is nothing, 1 all of it"
    )
    mask: Mask | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.is_partial and self.filter.kind is Kind.GEOMETRY:
            raise UsageError(f"{self.filter.name} moves pixels, so it can have no opacity and no mask")

    @property
    def is_partial(self) -> bool:
        """Whether something of what was there before shows through."""
        return self.opacity != 1 or self.mask is not None

    def effect(self) -> Filter | None:
        """What the step does, as the engine takes it; None if it does nothing."""
        if not self.enabled or self.opacity == 0 or self.filter.is_neutral():
            return None
        return Blend((self.filter,), self.opacity, self.mask) if self.is_partial else self.filter

    def to_text(self) -> str:
        """The step as part of a chain."""
        words = [self.filter.name]
        values = self.filter.values()
        for param in params_of(type(self.filter)):
            text = param.format(values[param.name])
            words.append(f"{param.name}={quoted(text)}")
        if self.opacity != 1:
            words.append(f"{OPACITY}={self.opacity!r}")
        if self.mask is not None:
            words.append(f'{MASK}="{self.mask.to_text()}"')
        if not self.enabled:
            words.append(f"{ENABLED}=no")
        return " ".join(words)


def step_from_text(name: str, texts: dict[str, str]) -> Step:
    """The step that a filter's name and the words behind it stand for.

    Raises:
        RecipeError, UsageError: there is no such filter or param, or a value is not allowed.
    """
    texts = dict(texts)
    enabled, opacity, mask = texts.pop(ENABLED, "yes"), texts.pop(OPACITY, None), texts.pop(MASK, "none")
    if enabled not in ("yes", "no"):
        raise RecipeError(f"{name}: {ENABLED} must be yes or no, not {enabled!r}")
    step = Step(
        filter_named(name).from_text(texts),
        enabled == "yes",
        mask=None if mask == "none" else mask_from_text(mask),
    )
    if opacity is None:
        return step
    try:
        return step.replace(opacity=params_of(Step)[0].parse(opacity))
    except ValueError as problem:
        raise RecipeError(f"{name}: {problem}") from None


def quoted(text: str) -> str:
    """The text as one word of a chain, as `shlex` reads it back."""
    if _PLAIN.fullmatch(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
