"""``--also "DIR [KEY=VALUE ...] [-- CHAIN]"``: one more result of each photo.

What is not said is as for the first output; save options alone are only those that are given, because they
belong to a format. The words are split as a shell does it, so a folder with spaces stands in quotes.
"""

from __future__ import annotations

import dataclasses
import shlex
from collections.abc import Iterable
from pathlib import Path

from photoedit.engine.pixels.colours import output_profile
from photoedit.engine.planning.naming import CONFLICTS, KEEP, is_writable
from photoedit.engine.planning.outputs import Output
from photoedit.errors import PhotoEditError, UsageError
from photoedit.formats import formats
from photoedit.formats.metadata import POLICIES
from photoedit.params import nearest
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
    mirror = _one_of("mirror", values.pop("mirror", "yes" if first.mirror else "no"), ("yes", "no"))
    output = dataclasses.replace(
        first,
        folder=Path(folder),
        template=values.pop("name", first.template),
        format=_one_of("format", values.pop("format", first.format), output_formats()),
        on_conflict=_one_of("on-conflict", values.pop("on-conflict", first.on_conflict), CONFLICTS),
        mirror=mirror == "yes",
        profile=output_profile(values.pop("profile")) if "profile" in values else first.profile,
        metadata=_one_of("metadata", values.pop("metadata", first.metadata), POLICIES),
        tail=chain,
    )
    return dataclasses.replace(output, options=values)


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


def _one_of(name: str, word: str, words: Iterable[str]) -> str:
    known = list(words)
    if word not in known:
        raise UsageError(f"{name} must be one of {', '.join(known)}, not {word!r}{nearest(word, known)}")
    return word
