"""The masks, one per file: where in the photo a step works. Being in this folder is all they need.

In a chain a mask is one word, ``mask="radial x=30 y=40"``; in a recipe file it is a table of its step.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
import shlex
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from photoedit.errors import RecipeError
from photoedit.masks.base import Mask
from photoedit.params import nearest

SHAPE = "shape"
"""The key in a recipe file that says which mask it is."""


@functools.cache
def masks() -> Mapping[str, type[Mask]]:
    """All masks by name, in alphabetical order."""
    found = {}
    for info in pkgutil.iter_modules(__path__):
        module = importlib.import_module(f"{__name__}.{info.name}")
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Mask) and value is not Mask:
                found[value.name] = value
    return MappingProxyType(dict(sorted(found.items())))


def mask_named(name: str) -> type[Mask]:
    """The mask called `name`.

    Raises:
        RecipeError: there is none; the message names the nearest ones.
    """
    try:
        return masks()[name]
    except KeyError:
        hint = nearest(name, masks()) or f"; there are {', '.join(masks())}"
        raise RecipeError(f"There is no mask {name!r}{hint}") from None


def mask_from_text(text: str) -> Mask:
    """The mask that a word like ``radial x=30 y=40`` describes.

    Raises:
        UsageError: it describes none; the message says what is right.
    """
    try:
        words = shlex.split(text)
    except ValueError as problem:
        raise RecipeError(f"The mask {text!r} can't be read: {problem}".lower()) from None
    if not words:
        raise RecipeError(f"A mask begins with its shape: {', '.join(masks())}")
    texts: dict[str, str] = {}
    for word in words[1:]:
        name, equals, value = word.partition("=")
        if not equals or name in texts:
            raise RecipeError(f"mask {words[0]}: {word!r} must be written name=value, each name once")
        texts[name] = value
    return mask_named(words[0]).from_text(texts)


def mask_from_table(table: Mapping[str, Any]) -> Mask:
    """The mask that a table of a recipe file describes.

    Raises:
        UsageError: it describes none; the message says what is right.
    """
    values = dict(table)
    name = values.pop(SHAPE, None)
    if not isinstance(name, str):
        raise RecipeError(f'a mask needs a shape: shape = "…", one of {", ".join(masks())}')
    return mask_named(name).from_values(values)
