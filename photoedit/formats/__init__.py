"""The file formats: one file each, found by being in this folder.

`formats` lists them, `recognise` tells what a file is by its content (its name is never trusted), and `files`
writes results so that no file is ever half there. What a format has too much of for one file stands in a
folder of its name, as `_jpeg`. What formats share: `base`, what each of them is; `reading` and `writing`;
`metadata`, what is known of a photo beside its pixels; `profiles`, what its numbers mean; and `notes`, the
words for what could not be kept. Nothing is imported before it is asked for.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import pkgutil
from pathlib import Path

from photoedit.errors import UsageError
from photoedit.formats.base import HEAD, Format, Header, SaveOptions
from photoedit.params import nearest

__all__ = [
    "HEAD",
    "Format",
    "Header",
    "SaveOptions",
    "by_name",
    "by_suffix",
    "formats",
    "not_yet",
    "recognise",
]

_NOT_YET = {
    "Photoshop": (".psd", ".psb"),
    "JPEG XR": (".jxr", ".wdp", ".hdp"),
}
"""What looks like a photo by its name and can't be read yet."""


@functools.cache
def formats() -> tuple[Format, ...]:
    """One of each format, by name."""
    found = (_format_in(module.name) for module in pkgutil.iter_modules(__path__) if not module.ispkg)
    return tuple(sorted((kind() for kind in found if kind), key=lambda each: each.name))


def _format_in(module_name: str) -> type[Format] | None:
    """The one public format that a module defines; None for a helper module."""
    module = importlib.import_module(f"{__name__}.{module_name}")
    kinds = [
        kind
        for name, kind in vars(module).items()
        if inspect.isclass(kind)
        and issubclass(kind, Format)
        and kind.__module__ == module.__name__
        and not inspect.isabstract(kind)
        and not name.startswith("_")
    ]
    if len(kinds) > 1:
        raise TypeError(f"{module.__name__} defines more than one format")
    return kinds[0] if kinds else None


def by_name(name: str) -> Format:
    """The format of that name.

    Raises:
        UsageError: there is none; the message has the nearest names.
    """
    for each in formats():
        if each.name == name:
            return each
    names = [each.name for each in formats()]
    hint = nearest(name, names) or f"; there are {', '.join(names)}"
    raise UsageError(f"there is no format {name!r}{hint}")


def by_suffix(path: Path) -> Format | None:
    """The format that files of this name usually are; None if it is no photo that can be read."""
    suffix = path.suffix.lower()
    return next((each for each in formats() if suffix in each.suffixes), None)


def not_yet(path: Path) -> str:
    """What kind of photo that can't be read yet files of this name usually are; empty if none."""
    suffix = path.suffix.lower()
    return next((title for title, suffixes in _NOT_YET.items() if suffix in suffixes), "")


def recognise(path: Path) -> Format:
    """The format of a file, by its content.

    Raises:
        ReadError: it is no photo, none that is supported, or the file can't be read at all.
    """
    from photoedit.formats.reading import cant_read, decoding, not_supported, open_photo

    with open_photo(path) as file, decoding(path):
        head = file.read(HEAD)
        for each in formats():  # RAW before TIFF, which many of them begin as
            if each.recognises(head) and each.confirms(file):
                return each
    title = not_yet(path)
    if title:
        raise not_supported(path, f"photoedit doesn't read {title} files yet")
    titles = ", ".join(each.title for each in formats())
    raise cant_read(path, f"it is no photo that photoedit knows ({titles})", "not_a_photo")
