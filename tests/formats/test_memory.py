"""What decoding takes besides the photo's own pixels is declared, and measured here in a child process."""

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

from tests.conftest import SHARED, picture
from tests.formats.samples import photo, saved
from tests.formats.test_exr import put
from tests.formats.test_raw import dng

MIB = 2**20
REAL = ("heif/iphone7.heic", "heif/p3_hdr_10bit.avif", "raw/kissx4_colorchecker.dng")

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/clear_refs").exists(), reason="only Linux tells a peak from when on one likes"
)

CHILD = """
import ctypes, gc, json, sys
from pathlib import Path
import numpy as np
from photoedit.formats import recognise

def status(key):
    with open("/proc/self/status") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith(key))

for line in sys.stdin:
    small, path = map(Path, line.rstrip("\\n").split("\\t"))
    reader = recognise(path)
    reader.read(small)  # what it imports and makes once does not count
    header = reader.header(path)
    size, kind = header.size, header.dtype
    planes = [np.ones((size.height, size.width, header.channels), kind)]
    planes += [np.ones((size.height, size.width), kind)] if header.alpha else []
    given = iter(planes)
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    Path("/proc/self/clear_refs").write_text("5")
    before = status("VmRSS")
    reader.read(path, lambda shape, dtype: next(given))
    print(json.dumps([path.name, status("VmHWM") - before, header.beside]), flush=True)
"""


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
    saved(plain, folder / "strips.tif", "tiff")
    return sorted(folder.iterdir())


def test_no_decoder_takes_more_than_it_declares(tmp_path: Path) -> None:
    pairs = list(zip(files(tmp_path / "small", 96, 128), files(tmp_path / "large", 768, 1024), strict=True))
    real = [SHARED / "photos" / name for name in REAL]
    pairs += [(path, path) for path in real if path.exists()]
    said = subprocess.run(
        [sys.executable, "-c", CHILD], input="".join(f"{small}\t{large}\n" for small, large in pairs),
        capture_output=True, text=True, check=True,
        env={**os.environ, "MALLOC_MMAP_THRESHOLD_": "131072"},  # what is freed is given back
    )  # fmt: skip
    found = [json.loads(line) for line in io.StringIO(said.stdout)]
    assert len(found) == len(pairs)
    told = [f"{name}: {took / MIB:.1f} of {declared / MIB:.1f} MiB" for name, took, declared in found]
    for name, took, declared in found:
        assert took <= 1.1 * declared + 4 * MIB, (name, told)
        assert declared <= 2 * took + 4 * MIB, (name, told)
