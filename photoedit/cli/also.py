"""``--also "DIR [KEY=VALUE ...] [-- CHAIN]"``: one more result of each photo.

What is not said is as for the first output; save options alone are only those that are given, because they
belong to a format. The words are split as a shell does it, so a folder with spaces stands in quotes.
"""

from __future__ import annotations

import dataclasses
import shlex
from collections.abc import Iterable
from pathlib import Path

from photoedit.engine.orders.naming import KEEP, is_writable
from photoedit.engine.orders.outputs import Output
from photoedit.engine.pixels.colours import output_profile
from photoedit.errors import PhotoEditError, UsageError
from photoedit.formats import formats
from photoedit.params import nearest, params_of
from photoedit.recipe import Recipe


def also(text: str, first: Output) -> Output:
    """The output that `text` describes.

    Raises:
        UsageError: it describes none; the message quotes it.
    """
    try:
        return _read(text, first)
    except PhotoEditError as problem:
        raise UsageError(f"--also {text!r}: {problem.message}") from None
    except ValueError as problem:
        raise UsageError(f"--also {text!r}: {problem}") from None


def _read(text: str, first: Output) -> Output:
    try:
        words = shlex.split(text)
    except ValueError as problem:
        raise UsageError(f"it can't be read: {problem}".lower()) from None
    end = words.index("--") if "--" in words else len(words)
    chain = Recipe.from_words(words[end + 1 :])
    folder, *rest = words[:end] or [""]
    if not folder or "=" in folder:
        raise UsageError('write it as "DIR format=jpeg quality=85 -- resize long_side=2048"')
    values = values_of(rest)
    declared = {param.name.replace("_", "-"): param for param in params_of(Output)}
    said = {param.name: param.parse(values.pop(key)) for key, param in declared.items() if key in values}
    output = dataclasses.replace(
        first,
        folder=Path(folder),
        template=values.pop("name", first.template),
        format=_format(values.pop("format", first.format)),
        profile=output_profile(values.pop("profile")) if "profile" in values else first.profile,
        tail=chain,
        options=values,
    )
    return output.replace(**said)


def values_of(texts: Iterable[str]) -> dict[str, str]:
    """What ``KEY=VALUE`` texts say.

    Raises:
        UsageError: one is not of that kind, or a key is given twice.
    """
    values: dict[str, str] = {}
    for text in texts:
        key, equals, value = text.partition("=")
        if not equals:
            raise UsageError(f"{text}: write it as KEY=VALUE")
        if key in values:
            raise UsageError(f"{key} is given twice")
        values[key] = value
    return values


def output_formats() -> list[str]:
    """What ``--format`` can be."""
    return [KEEP, *(one.name for one in formats() if is_writable(one))]


def _format(word: str) -> str:
    known = output_formats()
    if word not in known:
        raise UsageError(f"format must be one of {', '.join(known)}, not {word!r}{nearest(word, known)}")
    return word
