"""What OpenImageIO does for JPEG XL: it encodes with a profile, and finds the one that a file embeds.

It does so through its `ImageBuf`, which lets Python's other threads work meanwhile. Its `ImageInput` and
`ImageOutput` hold Python's lock while they decode and encode: for many seconds of a large photo the window
stood still, and no Ctrl-C was heard.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np

from photoedit.errors import WriteError
from photoedit.formats._jxl.container import codestream
from photoedit.formats.profiles import nclx
from photoedit.formats.reading import cant_read
from photoedit.formats.writing import interleaved
from photoedit.photo import Photo

_MISSING = "for JPEG XL the package OpenImageIO is needed, which is not installed: pip install OpenImageIO"

_D65 = (0.3127, 0.3290)
_SRGB_CURVE = 13
_NAMES = {8: "uint8", 16: "uint16", 32: "float"}
"""What OpenImageIO calls the depths."""

_LEAST_FOR_FLOATS = 4
"""libjxl fails with less on floats, or an alpha of them."""


def missing() -> str:
    """What to install, if OpenImageIO is not here; else empty."""
    return "" if importlib.util.find_spec("OpenImageIO") else _MISSING


def embedded_profile(path: Path) -> bytes:
    """The ICC profile in a file, as OpenImageIO finds it.

    Raises:
        ReadError: OpenImageIO is missing.
    """
    if missing():
        raise cant_read(path, missing(), "codec_missing")
    import OpenImageIO as oiio  # noqa: N813  its own documents call it so

    picture = oiio.ImageBuf()
    if not picture.init_spec(str(path), 0, 0):
        picture.geterror()  # what is not asked for is printed at the end
        return b""
    found = picture.spec().getattribute("ICCProfile")
    return b"" if found is None else np.asarray(found, np.uint8).tobytes()


def encoded(photo: Photo, profile: bytes, *, quality: int, effort: int, grey: bool) -> bytes:
    """The codestream of a photo, of quality 1 to 100, which is without loss; grey only if `grey` allows it.

    Raises:
        WriteError: it can't be encoded.
    """
    import OpenImageIO as oiio  # noqa: N813

    samples = interleaved(photo, grey=grey)
    spec = oiio.ImageSpec(*photo.size, samples.shape[2], _NAMES[photo.bits])
    if photo.alpha is not None:
        spec.alpha_channel = samples.shape[2] - 1
        spec.attribute("oiio:UnassociatedAlpha", 1)
    if not profile and samples.shape[2] == 1:  # else floats would be taken for linear light
        profile = nclx.made("sRGB grey", (), _D65, _SRGB_CURVE) if photo.bits == 32 else b""
    if profile:
        kind = oiio.TypeDesc(f"uint8[{len(profile)}]")
        spec.attribute("ICCProfile", kind, np.frombuffer(profile, np.uint8))
    elif samples.shape[2] > 1:
        spec.attribute("oiio:ColorSpace", "sRGB")
    spec.attribute("compression", f"jpegxl:{quality}")
    spec.attribute("jpegxl:effort", max(effort, _LEAST_FOR_FLOATS if photo.bits == 32 else 0))
    picture = oiio.ImageBuf(spec)
    picture.set_pixels(picture.roi, samples)
    with _passage() as (name, file):
        if not picture.write(name, "unknown", "jxl"):
            said, folder = picture.geterror().rstrip(" ."), tempfile.gettempdir()
            raise WriteError(f"the JPEG XL encoder says: {said}; it needs room in {folder} for the result")
        file.seek(0)
        return codestream(file.read())


@contextlib.contextmanager
def _passage() -> Iterator[tuple[str, BinaryIO]]:
    """A file for OpenImageIO, which opens files by their names only, and how to call it.

    Where the system can call an open file without its name it has none, so whatever ends the program leaves
    nothing of it.
    """
    descriptor, name = tempfile.mkstemp(prefix="photoedit-", suffix=".jxl")
    made, nameless = Path(name), Path(f"/dev/fd/{descriptor}")
    try:
        with os.fdopen(descriptor, "rb") as file:
            if nameless.exists():
                made.unlink()
            yield str(made if made.exists() else nameless), file
    finally:
        made.unlink(missing_ok=True)
