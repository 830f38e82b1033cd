"""The metadata of real photos, written in every format: what exiftool reads there is what it read before."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from photoedit.formats import by_name
from tests.conftest import SHARED
from tests.formats.samples import photo, saved

REAL = ("1000d_street_o6_10mp", "d80_digikam_xmp_iptc_10mp", "galaxy_s7_night_12mp", "leica_m_singapore_8mp")
TARGETS = ("jpeg", "png", "tiff", "webp", "avif", "heic", "jxl")
QUICK: dict[str, dict[str, object]] = {"avif": {"speed": 10}, "jxl": {"effort": 3}, "webp": {"method": 0}}

CARRIED = re.compile(
    r"IFD0|ExifIFD|GPS|InteropIFD|Canon|Nikon|Samsung|MakerNotes|PreviewIFD|PrintIM|XMP-.*|IPTC\d*"
)
"""Groups of tags that every format that can hold them is to have."""

CHANGED = re.compile(
    r".*:(Orientation|.*Image(Width|Height|Size|Length)|Thumbnail.*|[XY]Resolution|ResolutionUnit|XMPToolkit)"
    r"|.*:PreviewImageStart|IFD0:YCbCr.*"
    r"|IFD0:(BitsPerSample|Compression|PhotometricInterpretation|Strip.*|SamplesPerPixel|RowsPerStrip"
    r"|PlanarConfiguration|SampleFormat|Predictor|SubfileType)"
    r"|Samsung:(TimeStamp|SamsungTrailer.*)"
)
"""What is corrected; where in a file something stands; how pixels are stored; what stands behind a JPEG."""


def told_by_exiftool(paths: list[Path]) -> list[dict[str, object]]:
    """What is to be the same in each file, by group and tag."""
    words = ["exiftool", "-json", "-G1", "-a", "-u", "-n", *map(str, paths)]
    found = json.loads(subprocess.run(words, capture_output=True, check=True).stdout)
    return [
        {
            tag: value
            for tag, value in one.items()
            if CARRIED.fullmatch(tag.partition(":")[0]) and not CHANGED.fullmatch(tag)
        }
        for one in found
    ]


@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")
@pytest.mark.parametrize("name", REAL)
def test_exiftool_reads_the_same_in_every_format(name: str, tmp_path: Path) -> None:
    source = SHARED / "photos" / "jpeg" / f"{name}.jpg"
    if not source.exists():
        pytest.skip("the shared photos are not here")
    original = photo(64, 96, metadata=by_name("jpeg").described(source).metadata)
    kinds = [by_name(target) for target in TARGETS if not by_name(target).missing()]
    paths = [tmp_path / f"{kind.name}{kind.suffixes[0]}" for kind in kinds]
    notes = [
        saved(original, path, kind.name, **QUICK.get(kind.name, {}))
        for kind, path in zip(kinds, paths, strict=True)
    ]
    before, *after = told_by_exiftool([source, *paths])
    assert len(before) > 40
    for kind, said, found in zip(kinds, notes, after, strict=True):
        iptc = kind.name in ("jpeg", "png", "tiff")
        assert said == (() if iptc or not original.metadata.iptc else ("iptc_dropped",)), kind.name
        expected = {tag: value for tag, value in before.items() if iptc or not tag.startswith("IPTC")}
        assert found == expected, kind.name
