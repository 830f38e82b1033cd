"""Thumbnails on the disk, shared with file managers and other programs by the freedesktop standard.

Each is a PNG of at most 128, 256, 512 or 1024 pixels, named after the MD5 of its photo's URI. It tells which
photo it shows and when that was changed last, so a thumbnail of an older version is never taken. Of a photo
that can't be decoded an empty note is kept, so that nobody tries again before it changes.

https://specifications.freedesktop.org/thumbnail-spec/latest/
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import tempfile
import time
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote_from_bytes

import platformdirs
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from photoedit import __version__
from photoedit.errors import ReadError
from photoedit.formats import recognise
from photoedit.formats.reading import damaged, open_photo
from photoedit.gui.canvas.pictures import to_image
from photoedit.photo import Photo

SIZES = {"normal": 128, "large": 256, "x-large": 512, "xx-large": 1024}
"""Folders, and how long the longer side of a thumbnail in them is."""

_FAILED = f"fail/photoedit-{__version__}"
_LASTING = ("damaged", "truncated", "not_supported")
"""Codes of errors that stay as long as the photo does; others, of permissions say, may pass."""

_YOUNG = 2.0
"""Seconds after which a change of a photo shows in its time, which the standard counts in whole seconds."""

_URI, _MTIME, _SIZE = "Thumb::URI", "Thumb::MTime", "Thumb::Size"
_UNESCAPED = "/!$&'()*+,:=@"
"""What GLib leaves as it is in a file's URI, besides letters, digits and ``-._~``."""

_log = logging.getLogger(__name__)


class Version(NamedTuple):
    """A photo as it was at a moment; `time` in nanoseconds."""

    uri: str
    time: int
    size: int

    @classmethod
    def of(cls, photo: Path) -> Version:
        """The present one.

        Raises:
            ReadError: there is no such photo.
        """
        with open_photo(photo) as file:
            found = os.fstat(file.fileno())
        return cls(uri_of(photo), found.st_mtime_ns, found.st_size)

    @property
    def told(self) -> dict[str, str]:
        """What a thumbnail tells of it."""
        return {_URI: self.uri, _MTIME: str(self.time // 10**9), _SIZE: str(self.size)}

    @property
    def name(self) -> str:
        """What its thumbnails are called."""
        return f"{hashlib.md5(self.uri.encode(), usedforsecurity=False).hexdigest()}.png"

    def is_young(self) -> bool:
        """Whether another change could follow within the same second."""
        return time.time() - self.time / 10**9 < _YOUNG


def uri_of(photo: Path) -> str:
    """The photo's URI, as GLib and so most other programs write it; links are left as they are."""
    path = Path(os.path.abspath(photo))  # noqa: PTH100  Path.absolute keeps ..
    if os.name == "nt":
        return path.as_uri()
    return "file://" + quote_from_bytes(os.fsencode(path), safe=_UNESCAPED)


def size_for(side: int) -> str:
    """The smallest size in which a thumbnail of `side` pixels is sharp."""
    return next((name for name, most in SIZES.items() if most >= side), "xx-large")


class ThumbnailCache:
    """The user's thumbnails; may be used from several threads at once."""

    def __init__(self, root: Path | None = None) -> None:
        """`root` is the user's own folder by default."""
        self.root = root or platformdirs.user_cache_path() / "thumbnails"

    def get(self, photo: Path, side: int) -> QImage:
        """A thumbnail whose longer side has `side` pixels or more, if the photo has them; made if need be.

        Raises:
            ReadError: the photo can't be read.
        """
        version = Version.of(photo)
        wanted = list(SIZES)[list(SIZES).index(size_for(side)) :]
        for size in wanted:
            kept = _kept(self.root / size / version.name, version, SIZES[size])
            if kept is not None:
                return kept
        if _kept(self.root / _FAILED / version.name, version, 1) is not None:
            raise damaged(photo, "it could not be decoded before")
        return self._made(photo, version, wanted[0])

    def _made(self, photo: Path, version: Version, size: str) -> QImage:
        most = SIZES[size]
        try:
            image = _fitted(recognise(photo).thumbnail(photo, most), most)
        except ReadError as problem:
            if problem.code in _LASTING:
                nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
                nothing.fill(Qt.GlobalColor.transparent)
                self._keep(_FAILED, nothing, photo, version)
            raise
        self._keep(size, image, photo, version)
        return image

    def _keep(self, folder: str, image: QImage, photo: Path, version: Version) -> None:
        """Write a thumbnail, unless the photo is itself one, or has changed since or may do so unseen."""
        if self.root in photo.parents or version.is_young() or version != Version.of(photo):
            return
        try:
            _write(self.root / folder, version.name, _encoded(image, version))
        except OSError as problem:  # a disk that is full costs time, not pictures
            _log.info("A thumbnail could not be kept: %s", problem)


def _fitted(photo: Photo, most: int) -> QImage:
    """What a format gives as an image in sRGB of at most `most` pixels a side."""
    pixels = photo.to_array()
    image = to_image(pixels.reshape(*pixels.shape[:2], -1), photo.profile)
    if max(image.width(), image.height()) <= most:
        return image
    return image.scaled(
        QSize(most, most), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _kept(path: Path, version: Version, most: int) -> QImage | None:
    """A thumbnail that is there, is one of this version, and is no larger than it may be."""
    if not path.is_file():
        return None
    reader = QImageReader(str(path), b"png")
    if max(reader.size().toTuple()) > most:
        return None
    image = reader.read()
    told = {name: image.text(name) for name in version.told}
    wanted = {**version.told, _SIZE: told[_SIZE] and str(version.size)}  # not every program tells the size
    return None if image.isNull() or told != wanted else image


def _encoded(image: QImage, version: Version) -> bytes:
    """The image as a PNG that tells its photo's version."""
    told = QImage(image)
    for name, text in {**version.told, "Software": "photoedit"}.items():
        told.setText(name, text)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not told.save(buffer, "png"):  # type: ignore[call-overload]
        raise OSError("Qt could not encode it")
    return bytes(buffer.data().data())


def _write(folder: Path, name: str, data: bytes) -> None:
    """Write a file that only its owner may read, whole or not at all."""
    for part in (folder.parent.parent, folder.parent, folder):
        part.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).replace(folder / name)
    except OSError:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise
