"""A trial: a photo is really exported, as the dialog asks at this moment, to see it and to know its size.

It is a batch of two results that share the photo's decoding: the one that is asked for, and a part of it
without loss, to compare with. So what is shown is what would be written, after every resize, profile and
option of the encoder, and its size is the size of the file. Nothing of it stays.
"""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from photoedit.engine.batch import Batch
from photoedit.engine.events import Event, PhotoFailed
from photoedit.engine.jobs import BatchSpec, Job
from photoedit.engine.plan import output_size
from photoedit.engine.workers import Workers
from photoedit.errors import Cancelled, EngineError, PhotoEditError
from photoedit.formats import by_name, recognise
from photoedit.gui.background import Stopped
from photoedit.gui.batch.export_wish import ExportWish
from photoedit.gui.canvas.pictures import Bytes, to_image
from photoedit.photo import Photo, Pixels, Region, Size
from photoedit.recipe import Recipe

PART = Size(1600, 1200)
"""How much of a result is shown, at most."""
MOST_ASKED = 100
"""So many photos are asked for their sizes; the others count as these do on average."""
MOST_TRIED = 5
"""So many photos are tried before one that goes wrong is taken for how all of them would go."""
LOSSLESS = "tiff"


@dataclass(frozen=True)
class Tried:
    """What became of a trial.

    Attributes:
        photo: the one that was tried.
        size: of the result, in pixels.
        length: of its file, in bytes.
        part: of the result, that is shown.
        before, after: this part at 100 %, before encoding and decoded again.
        total: bytes that the whole export will take, about; None if there is only this photo.
    """

    photo: Path
    size: Size
    length: int
    part: Region
    before: QImage
    after: QImage
    total: float | None


@dataclass(frozen=True)
class Trial:
    """One request, called in the background.

    If a photo goes wrong, the next one of the wish is tried: a broken one says nothing about the export.

    Attributes:
        photo: the one to begin with.
        at: what is in the middle of the part that is shown, as shares (0..1) of width and height.
        screen: the profile to show it in; empty is sRGB.
    """

    wish: ExportWish
    recipe: Recipe
    photo: Path
    workers: Workers
    screen: bytes = b""
    at: tuple[float, float] = (0.5, 0.5)

    def __call__(self, stopped: Stopped) -> Tried:
        """Do it.

        Raises:
            Cancelled: a newer one waits.
            PhotoEditError: why the export would fail.
        """
        others = [photo for photo in self.wish.photos if photo != self.photo]
        problems: list[PhotoEditError] = []
        for photo in (self.photo, *others[: MOST_TRIED - 1]):
            try:
                return self._try(photo, stopped)
            except Cancelled:
                raise
            except PhotoEditError as problem:
                problems.append(problem)
        raise problems[0]

    def _try(self, photo: Path, stopped: Stopped) -> Tried:
        with tempfile.TemporaryDirectory(prefix="photoedit-trial-") as folder:
            spec = self.wish.elsewhere(Path(folder), (photo,)).plan(self.recipe)[0]
            (job,) = spec.jobs
            size = self._size(photo, job)
            part = _part(size, self.at)
            lossless = dataclasses.replace(
                job, target=Path(folder) / "part", format=LOSSLESS, options=by_name(LOSSLESS).options(),
                tail=job.tail.then(_cut(part)),
            )  # fmt: skip
            self._run(dataclasses.replace(spec, jobs=(job, lossless)), stopped)
            length = job.target.stat().st_size
            before = recognise(lossless.target).read(lossless.target)
            after = _decoded(job.target, part)
        return Tried(
            photo,
            size,
            length,
            part,
            _image(before, self.screen),
            _image(after, self.screen),
            self._total(job, length / size.megapixels, stopped),
        )

    def _run(self, spec: BatchSpec, stopped: Stopped) -> None:
        batch = Batch(spec, self.workers)
        problems: list[str] = []

        def listen(event: Event) -> None:
            if isinstance(event, PhotoFailed):
                problems.append(event.message)
            if stopped():
                batch.cancel()

        finished = batch.run(listen)
        if finished.cancelled:
            raise Cancelled("Another trial was asked for")
        if problems:
            raise EngineError(problems[0])

    def _size(self, photo: Path, job: Job) -> Size:
        header = recognise(photo).header(photo)
        return output_size(self.recipe.then(job.tail).active(), header.size)

    def _total(self, job: Job, rate: float, stopped: Stopped) -> float | None:
        """Bytes of all results, if each takes as many for a megapixel as this one."""
        photos = self.wish.photos
        if len(photos) < 2:
            return None
        asked = photos[:: -(-len(photos) // MOST_ASKED)]
        known = [size.megapixels for size in self._sizes(asked, job, stopped)]
        return rate * sum(known) / len(known) * len(photos) if known else None

    def _sizes(self, photos: Sequence[Path], job: Job, stopped: Stopped) -> list[Size]:
        """The sizes of the results of photos that can be read."""
        sizes = []
        for photo in photos:
            if stopped():
                raise Cancelled("Another trial was asked for")
            try:
                sizes.append(self._size(photo, job))
            except PhotoEditError:  # the batch will say so
                continue
        return sizes


def _part(size: Size, at: tuple[float, float]) -> Region:
    """The part around a place, wholly inside a photo of `size`."""
    width, height = min(size.width, PART.width), min(size.height, PART.height)
    x, y = round(at[0] * size.width - width / 2), round(at[1] * size.height - height / 2)
    return Region(min(max(x, 0), size.width - width), min(max(y, 0), size.height - height), width, height)


def _cut(part: Region) -> Recipe:
    return Recipe.from_text(f"crop left={part.x} top={part.y} width={part.width} height={part.height}")


def _decoded(path: Path, part: Region) -> Photo:
    """A part of a file; only its rows are decoded, where the format can do that."""
    kind = recognise(path)
    with kind.rows(path) as reader:
        if reader is None:
            photo = kind.read(path)
            pixels = photo.pixels[part.y : part.bottom]
            alpha = None if photo.alpha is None else photo.alpha[part.y : part.bottom]
        else:
            photo = reader.photo
            shape = (part.height, *photo.pixels.shape[1:])
            pixels = np.empty(shape, photo.pixels.dtype)
            alpha = None if photo.alpha is None else np.empty(shape[:2], photo.alpha.dtype)
            reader.read(part.y, pixels, alpha)
    columns = slice(part.x, part.right)
    return dataclasses.replace(
        photo, pixels=pixels[:, columns], alpha=None if alpha is None else alpha[:, columns]
    )


def _image(photo: Photo, screen: bytes) -> QImage:
    pixels = _eight_bits(photo.pixels)
    if photo.alpha is not None:
        colour = np.broadcast_to(pixels, (*pixels.shape[:2], 3))
        pixels = np.dstack([colour, _eight_bits(photo.alpha)])
    return to_image(pixels, photo.profile, screen)


def _eight_bits(samples: Pixels) -> Bytes:
    """Samples of any depth for the screen."""
    if samples.dtype == np.uint8:
        return samples.astype(np.uint8, copy=False)
    most = 1.0 if samples.dtype == np.float32 else 65535.0
    return np.rint(np.clip(samples / np.float32(most), 0, 1) * 255).astype(np.uint8)
