"""What OpenImageIO does for JPEG XL: it encodes with a profile, and finds the one that a file embeds."""

from __future__ import annotations

import contextlib
import importlib.util
import os
import tempfile
from pathlib import Path

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

    reader = oiio.ImageInput.open(str(path))
    if reader is None:
        oiio.geterror()  # what is not asked for is printed at the end
        return b""
    found = reader.spec().getattribute("ICCProfile")
    reader.close()
    return b"" if found is None else np.asarray(found, np.uint8).tobytes()


def encoded(photo: Photo, profile: bytes, *, quality: int, effort: int, grey: bool) -> bytes:
    """The codestream of a photo, of quality 1 to 100, which is without loss; grey only if `grey` allows it.

    OpenImageIO writes to a file only. It gets one that loses its name at once, so whatever ends the program
    leaves nothing of it.

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
    writer = oiio.ImageOutput.create("jxl")
    if writer is None:
        raise WriteError(f"there is no JPEG XL encoder: {oiio.geterror()}")
    descriptor, name = tempfile.mkstemp(prefix="photoedit-", suffix=".jxl")
    made = Path(name)
    try:
        with os.fdopen(descriptor, "rb") as file:
            opened = writer.open(name, spec)
            with contextlib.suppress(PermissionError):  # Windows keeps the names of open files
                made.unlink()
            if not (opened and writer.write_image(samples) and writer.close()):
                raise WriteError(f"the JPEG XL encoder says: {writer.geterror()}")
            return codestream(file.read())
    finally:
        made.unlink(missing_ok=True)
