"""``photoedit info``: what is known of photos without decoding them.

Whether a photo tells where it was taken is said, but never where.
"""

from __future__ import annotations

import contextlib
import dataclasses
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from photoedit.cli.output import printable, rounded, say, show, show_json
from photoedit.engine.exif_fields import exif_of, exif_text, peeked
from photoedit.errors import PhotoEditError
from photoedit.formats import recognise
from photoedit.params import format_size

if TYPE_CHECKING:
    from PIL.ImageFile import ImageFile

_MAKE, _MODEL, _LENS, _TAKEN = 0x010F, 0x0110, 0xA434, 0x9003
_EXPOSURE, _APERTURE, _ISO, _FOCAL_LENGTH = 0x829A, 0x829D, 0x8827, 0x920A
_GPS_IFD, _LATITUDE = 0x8825, 2
_IPTC_IN_TIFF, _IPTC_IN_PHOTOSHOP = 33723, 0x0404
_NO_PROFILE = "none (taken as sRGB)"
_UNNAMED = "embedded, without a name"


@dataclass(frozen=True)
class Info:
    """All about one photo; the sizes of its metadata blocks are in bytes."""

    path: Path
    format: str
    width: int
    height: int
    megapixels: float
    bits: int
    channels: int
    alpha: bool
    orientation: int
    profile: str | None
    camera: str
    lens: str
    taken: str
    exposure_seconds: float | None
    aperture: float | None
    iso: int | None
    focal_length: float | None
    exif: int
    xmp: int
    iptc: int
    has_position: bool
    file_size: int

    @classmethod
    def of(cls, path: Path) -> Info:
        """Look at a photo.

        Raises:
            ReadError: it is none, or can't be read.
        """
        kind = recognise(path)
        header = kind.header(path)
        fields = exif_of(path)
        blocks = _Blocks.of(path)
        iso = _number(fields, _ISO)
        return cls(
            path, kind.name, header.size.width, header.size.height, header.size.megapixels,
            header.dtype.itemsize * 8, header.channels, header.alpha, header.orientation,
            _profile_name(header.profile), _camera(fields), exif_text(fields.get(_LENS)),
            exif_text(fields.get(_TAKEN)), _number(fields, _EXPOSURE), _number(fields, _APERTURE),
            None if iso is None else int(iso), _number(fields, _FOCAL_LENGTH),
            blocks.exif, blocks.xmp, blocks.iptc, blocks.has_position, path.stat().st_size,
        )  # fmt: skip


@dataclass(frozen=True)
class _Blocks:
    exif: int = 0
    xmp: int = 0
    iptc: int = 0
    has_position: bool = False

    @classmethod
    def of(cls, path: Path) -> _Blocks:
        with peeked(path) as image:
            if image is None:
                return cls()
            xmp = image.info.get("xmp", b"")
            return cls(
                exif=len(image.info.get("exif", b"")),
                xmp=len(xmp),
                iptc=len(_iptc(image)),
                has_position=b"GPSLatitude" in xmp or _has_position(image),
            )


@click.command("info")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print a list as JSON.")
def command(files: tuple[Path, ...], as_json: bool) -> int:
    """Show what is known of photos: size, depth, profile, camera."""
    found: list[Info | tuple[Path, PhotoEditError]] = []
    for path in files:
        try:
            found.append(Info.of(path))
        except PhotoEditError as problem:
            found.append((path, problem))
            say(printable(problem.message))
    if as_json:
        show_json([_as_json(one) for one in found])
    else:
        for info in found:
            if isinstance(info, Info):
                _show(info)
    return 0 if all(isinstance(one, Info) for one in found) else 1


def _as_json(found: Info | tuple[Path, PhotoEditError]) -> dict[str, Any]:
    if isinstance(found, Info):
        return {**dataclasses.asdict(found), "path": str(found.path)}
    path, problem = found
    return {"path": str(path), "code": problem.code, "message": problem.message}


def _show(info: Info) -> None:
    show(printable(info.path))
    for label, words in _lines(info):
        if words:
            show(f"  {label:<12} {printable(words)}")


def _lines(info: Info) -> Iterator[tuple[str, str]]:
    colours = "grey" if info.channels == 1 else "RGB"
    alpha = " with alpha" if info.alpha else ""
    yield "Size", f"{info.width} x {info.height}, {rounded(info.megapixels)} MP"
    yield "Pixels", f"{info.bits} bits, {colours}{alpha}"
    yield "Format", f"{info.format}, {format_size(info.file_size)}"
    yield "Profile", info.profile or _NO_PROFILE
    yield "Orientation", f"{info.orientation}, shown upright" if info.orientation != 1 else "upright"
    yield "Camera", info.camera
    yield "Lens", info.lens
    yield "Taken", info.taken
    yield "Exposure", ", ".join(_exposure(info))
    blocks = ((info.exif, "EXIF"), (info.xmp, "XMP"), (info.iptc, "IPTC"))
    said = ", ".join(f"{name} {format_size(size)}" for size, name in blocks if size)
    yield "Metadata", said or "none"
    yield "Position", "tells where it was taken" if info.has_position else "none"


def _exposure(info: Info) -> Iterator[str]:
    if info.exposure_seconds:
        seconds = info.exposure_seconds
        yield f"1/{1 / seconds:.0f} s" if seconds < 0.3 else f"{rounded(seconds)} s"
    if info.aperture:
        yield f"f/{info.aperture:g}"
    if info.iso:
        yield f"ISO {info.iso}"
    if info.focal_length:
        yield f"{info.focal_length:g} mm"


def _profile_name(profile: bytes | None) -> str | None:
    if profile is None:
        return None
    from PIL import ImageCms

    try:
        name = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    except (OSError, ImageCms.PyCMSError):
        return _UNNAMED
    return " ".join(name.split()) or _UNNAMED


def _camera(fields: Mapping[int, Any]) -> str:
    """Maker and model, as most makers repeat themselves in the model."""
    make, model = exif_text(fields.get(_MAKE)), exif_text(fields.get(_MODEL))
    first = make.split(" ", maxsplit=1)[0].casefold()
    return model if make and model.casefold().startswith(first) else f"{make} {model}".strip()


def _number(fields: Mapping[int, Any], tag: int) -> float | None:
    value = fields.get(tag)
    if isinstance(value, tuple):
        value = value[0] if value else None
    with contextlib.suppress(TypeError, ValueError, ZeroDivisionError, OverflowError):
        number = round(float(value), 6)  # type: ignore[arg-type]  # whatever a file says
        return number if 0 < number < 1e9 else None
    return None


def _iptc(image: ImageFile) -> bytes:
    tags = getattr(image, "tag_v2", {})
    block = image.info.get("photoshop", {}).get(_IPTC_IN_PHOTOSHOP) or tags.get(_IPTC_IN_TIFF)
    return block if isinstance(block, bytes) else b""


def _has_position(image: ImageFile) -> bool:
    with contextlib.suppress(OSError, ValueError, SyntaxError, TypeError, KeyError):
        return _LATITUDE in image.getexif().get_ifd(_GPS_IFD)
    return False
