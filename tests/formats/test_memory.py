"""What codecs take besides the photo's own pixels is declared, and measured here in a child process."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
import tifffile
from PIL import Image

from photoedit.formats import by_name
from tests.conftest import SHARED, picture
from tests.formats.samples import photo, saved, srgb
from tests.formats.test_exr import put
from tests.formats.test_raw import dng

MIB = 2**20
REAL = ("heif/iphone7.heic", "heif/p3_hdr_10bit.avif", "raw/kissx4_colorchecker.dng")

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/clear_refs").exists(), reason="only Linux tells a peak from when on one likes"
)

METER = """
import ctypes, gc, json, sys, tempfile
from pathlib import Path
import numpy as np
from photoedit.formats import by_name, recognise

def status(key):
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith(key))

def start():
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")
    return status("VmRSS")
"""

DECODING = """
for line in sys.stdin:
    small, path = map(Path, line.rstrip("\\n").split("\\t"))
    reader = recognise(path)
    reader.read(small)  # what it imports and makes once does not count
    header = reader.header(path)
    size, kind = header.size, header.dtype
    planes = [np.ones((size.height, size.width, header.channels), kind)]
    planes += [np.ones((size.height, size.width), kind)] if header.alpha else []
    given = iter(planes)
    before = start()
    reader.read(path, lambda shape, dtype: next(given))
    print(json.dumps([path.name, status("VmHWM") - before, header.beside]), flush=True)
"""


ENCODING = """
from dataclasses import replace
from tests.formats.samples import photo
from photoedit.formats.base import Header

def write(form, height, width, channels, bits, alpha, options, times=1):
    made = photo(height, width, channels, bits, alpha=alpha)
    if times > 1:
        made = replace(made, pixels=np.tile(made.pixels, (times, times, 1)))
    header = Header(made.size, channels, made.pixels.dtype, alpha)
    before = start()
    with tempfile.TemporaryFile() as file:
        form.write(made, file, options)
    return status("VmHWM") - before, form.beside(header, options)

for line in sys.stdin:
    (name, values, bits, channels, alpha), times = json.loads(line)
    form = by_name(name)
    options = form.options.from_values(values)
    write(form, 48, 64, channels, bits, alpha, options)  # what it imports and makes once does not count
    print(json.dumps([line, *write(form, 576, 768, channels, bits, alpha, options, times)]), flush=True)
"""

WAYS = [
    ("jpeg", {}, 8, 3, False), ("jpeg", {}, 8, 3, True), ("jpeg", {"progressive": True}, 8, 3, True),
    ("png", {}, 8, 3, False), ("png", {}, 16, 3, True),
    ("tiff", {}, 16, 3, True), ("tiff", {"layout": "tiles"}, 8, 3, False),
    ("webp", {}, 8, 3, False), ("webp", {"method": 2}, 8, 3, True),
    ("avif", {"speed": 10}, 8, 3, False), ("avif", {"speed": 10}, 16, 3, True),
    ("heic", {}, 8, 3, True), ("jxl", {"effort": 3}, 8, 3, False),
    ("jxl", {"effort": 2, "lossless": True}, 32, 3, True),
]  # fmt: skip
"""Formats, save options, bits a channel, channels, alpha."""


def files(folder: Path, height: int, width: int) -> list[Path]:
    """A photo of that size in each of the ways that take much memory."""
    folder.mkdir()
    colours, deep = picture(height, width), picture(height, width, dtype=np.uint16)
    image, exif = Image.fromarray(colours), Image.Exif()
    exif[274] = 6
    image.save(folder / "baseline.jpg", quality=90)
    image.save(folder / "progressive and turned.jpg", quality=75, progressive=True, exif=exif.tobytes())
    image.convert("CMYK").save(folder / "inks.jpg", quality=75)
    image.save(folder / "a.bmp")
    image.convert("P").save(folder / "a.gif")
    (folder / "a.jp2").write_bytes(imagecodecs.jpeg2k_encode(deep, level=0, codecformat="jp2"))
    put(folder / "a.exr", picture(height, width, dtype=np.float32))
    tifffile.imwrite(
        folder / "one strip.tif", deep, compression="zlib", rowsperstrip=height, photometric="rgb"
    )
    dng(folder / "a.dng", deep[:, :, 0])
    plain, clear = photo(height, width), photo(height, width, alpha=True)
    saved(plain, folder / "a.png", "png")
    saved(photo(height, width, bits=16, alpha=True), folder / "alpha.png", "png")
    saved(plain, folder / "a.webp", "webp", method=0)
    saved(clear, folder / "alpha.webp", "webp", method=0, lossless=True, quality=0)
    saved(clear, folder / "alpha.avif", "avif", speed=10)
    saved(plain, folder / "a.jxl", "jxl", effort=3)
    saved(clear, folder / "alpha.jxl", "jxl", effort=3)
    saved(photo(height, width, profile=srgb()), folder / "profile.jxl", "jxl", effort=2, lossless=True)
    saved(plain, folder / "strips.tif", "tiff")
    return sorted(folder.iterdir())


def check(child: str, lines: list[str]) -> None:
    """Nothing that `child` does takes more memory than it declares, nor much less."""
    said = subprocess.run(
        [sys.executable, "-c", METER + child], input="".join(f"{line}\n" for line in lines),
        capture_output=True, text=True, check=True,
        env={**os.environ, "MALLOC_MMAP_THRESHOLD_": "131072"},  # what is freed is given back
    )  # fmt: skip
    found = [json.loads(line) for line in io.StringIO(said.stdout)]
    assert len(found) == len(lines)
    told = [f"{name}: {took / MIB:.1f} of {declared / MIB:.1f} MiB" for name, took, declared in found]
    for name, took, declared in found:
        assert took <= 1.1 * declared + 4 * MIB, (name, told)
        assert declared <= 2 * took + 4 * MIB, (name, told)


def test_no_decoder_takes_more_than_it_declares(tmp_path: Path) -> None:
    pairs = list(zip(files(tmp_path / "small", 96, 128), files(tmp_path / "large", 768, 1024), strict=True))
    real = [SHARED / "photos" / name for name in REAL]
    pairs += [(path, path) for path in real if path.exists()]
    check(DECODING, [f"{small}\t{large}" for small, large in pairs])


def test_no_encoder_takes_more_than_it_declares() -> None:
    for name in ("heic", "jxl"):
        if by_name(name).missing():
            pytest.skip(by_name(name).missing())
    check(ENCODING, [json.dumps([each, 1]) for each in WAYS])


def test_a_large_jpeg_xl_is_not_refused_for_memory_it_does_not_take() -> None:
    """Of 36 megapixels two and a half times the memory that libjxl takes was asked for."""
    if by_name("jxl").missing():
        pytest.skip(by_name("jxl").missing())
    check(ENCODING, [json.dumps([("jxl", {"effort": 3}, 8, 3, False), 6])])
