"""``photoedit info``: what is known of photos without decoding them.

Whether a photo tells where it was taken is said, but never where.
"""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from photoedit.cli.option_types import Place
from photoedit.cli.output import printable, rounded, say, show, show_json
from photoedit.errors import PhotoEditError, RecipeError
from photoedit.formats import metadata, recognise
from photoedit.formats.metadata.facts import Facts
from photoedit.params import format_size
from photoedit.photo import Metadata
from photoedit.recipe import Recipe

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
    title: str
    creator: str
    copyright: str
    keywords: tuple[str, ...]
    rating: int | None
    exif: int
    xmp: int
    iptc: int
    has_position: bool
    recipe: str
    file_size: int

    @classmethod
    def of(cls, path: Path) -> Info:
        """Look at a photo.

        Raises:
            ReadError: it is none, or can't be read.
        """
        kind = recognise(path)
        header, known = kind.header(path), kind.described(path).metadata
        facts = Facts.of(known)
        return cls(
            path=path,
            format=kind.name,
            width=header.size.width,
            height=header.size.height,
            megapixels=header.size.megapixels,
            bits=header.bits,
            channels=header.channels,
            alpha=header.alpha,
            orientation=header.orientation,
            profile=_profile_name(kind.read(path).profile if header.profile_later else header.profile),
            exif=len(known.exif),
            xmp=len(known.xmp),
            iptc=len(known.iptc),
            recipe=_recipe(known),
            file_size=path.stat().st_size,
            **{field.name: getattr(facts, field.name) for field in dataclasses.fields(facts)},
        )


def _recipe(known: Metadata) -> str:
    """The recipe it was made with as a chain; empty if it tells none that can be read."""
    text = metadata.recipe(known)
    try:
        return Recipe.from_toml(text).to_text() if text else ""
    except RecipeError:
        return ""


@click.command("info")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=Place())
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
    yield "Title", info.title
    yield "Creator", info.creator
    yield "Copyright", info.copyright
    yield "Keywords", ", ".join(info.keywords)
    yield "Rating", "" if info.rating is None else str(info.rating)
    blocks = ((info.exif, "EXIF"), (info.xmp, "XMP"), (info.iptc, "IPTC"))
    said = ", ".join(f"{name} {format_size(size)}" for size, name in blocks if size)
    yield "Metadata", said or "none"
    yield "Recipe", info.recipe
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
