"""The report of a batch as a page for people: what failed and what to do, what was asked for, the photos
before and after, and where the time went.

The page is one file: its pictures are part of it, and it loads and runs nothing. What stands in it came from
strangers' files, so all of it goes through `_text`.
"""

from __future__ import annotations

import base64
import html
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from photoedit.engine.events import Finished
from photoedit.engine.meter import Card
from photoedit.engine.reports.report import FAILED, one_line, way_out
from photoedit.errors import PhotoEditError
from photoedit.formats import recognise
from photoedit.formats.reading import as_8_bit
from photoedit.photo import Photo, Size
from photoedit.settings import cores

SIDE = 240
"""Longest side of a picture, in pixels."""

MOST_PICTURES = 200
"""Photos that are shown with pictures: some 20 kB each, so the page still opens at once."""

_MOST_DECODED = 2**29
"""A photo that takes more bytes than this to show it small is not shown."""

Line = Mapping[str, Any]
Settings = Sequence[tuple[str, str]]


class PageForm:
    """Collects the lines and makes the page at the end; `settings` are names and what was chosen."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._lines: list[Line] = []

    def begin(self) -> str:
        return ""

    def line(self, line: Line) -> str:
        self._lines.append(line)
        return ""

    def end(self, finished: Finished) -> str:
        lines = sorted(self._lines, key=lambda line: (line["input"], line["output"] or ""))
        return page(lines, self._settings, finished)


def page(lines: Sequence[Line], settings: Settings, finished: Finished) -> str:
    """The whole page."""
    parts = [
        f"<h1>{_headline(finished)}</h1>",
        _failures([line for line in lines if line["status"] == FAILED]),
        _settings(settings),
        _photos(lines),
        _timing(finished.card),
    ]
    title = "photoedit: report of a batch"
    return _FRAME.format(title=title, style=_STYLE, body="\n".join(part for part in parts if part))


def _headline(finished: Finished) -> str:
    parts = [f"{finished.done} done", f"{finished.failed} failed", f"{finished.skipped} skipped"]
    if finished.unfinished:
        parts.append(f"{finished.unfinished} not done")
    return ("Cancelled: " if finished.cancelled else "") + ", ".join(parts)


def _failures(failed: Sequence[Line]) -> str:
    if not failed:
        return ""
    rows = (
        (line["input"], line["code"], _by_name(line), way_out(line["code"]))
        for line in failed
    )  # fmt: skip
    return f"<h2>What failed, and what to do</h2>\n{_table(rows, ('Photo', 'Code', 'Reason', 'Way out'))}"


def _by_name(line: Line) -> str:
    """What happened to a photo; beside its whole path its name is enough."""
    return str(line["message"]).replace(line["input"], Path(line["input"]).name)


def _settings(settings: Settings) -> str:
    return f"<h2>What was asked for</h2>\n{_table(settings)}"


def _photos(lines: Sequence[Line]) -> str:
    shown = [line for line in lines if line["status"] == "done"][:MOST_PICTURES]
    with ThreadPoolExecutor(cores(), thread_name_prefix="photoedit-report") as pool:
        figures = list(pool.map(_figure, shown))
    rest = len(lines) - len(shown)
    more = f"<p>{len(figures)} of {len(lines)} are shown with pictures.</p>" if rest else ""
    rows = ((line["input"], line["status"], line["output"] or "", _facts(line)) for line in lines)
    every = _table(rows, ("Photo", "Status", "Result", ""))
    return (
        f'<h2>Before and after</h2>\n{more}<div class="photos">{"".join(figures)}</div>\n'
        f"<details><summary>All photos as a list</summary>{every}</details>"
    )


def _figure(line: Line) -> str:
    pictures = _picture(Path(line["input"]), "before") + _picture(Path(line["output"]), "after")
    name = f'<span title="{_text(line["output"])}">{_text(Path(line["output"]).name)}</span>'
    caption = f"{name}<br><small>{_text(_facts(line))}</small>"
    return f"<figure><div>{pictures}</div><figcaption>{caption}</figcaption></figure>"


def _facts(line: Line) -> str:
    """What there is to say of one line."""
    if line["status"] != "done":
        return str(line["message"])
    words = [f"{line['width']} × {line['height']}", f"{line['seconds']['total']:.2f} s"]
    return " · ".join([*words, *(note.replace("_", " ") for note in line["notes"])])


def _picture(path: Path, words: str) -> str:
    """A small picture of a file as part of the page; a word in its place if it can't be shown."""
    try:
        small = _small(path)
    except (PhotoEditError, OSError):
        small = None
    if small is None:
        return f"<span>{words}: can't be shown</span>"
    data = base64.b64encode(_jpeg(small)).decode()
    return f'<img src="data:image/jpeg;base64,{data}" alt="{words}" title="{words}">'


def _small(path: Path) -> Photo | None:
    reader = recognise(path)
    header = reader.header(path)
    if header.bytes_needed > _MOST_DECODED and reader.reduced(header, Size(SIDE, SIDE)).eighths == 8:
        return None
    return reader.thumbnail(path, SIDE)


def _jpeg(photo: Photo) -> bytes:
    """A photo on white, not larger than `SIDE`, in sRGB."""
    from PIL import Image, ImageCms

    image = Image.fromarray(as_8_bit(np.ascontiguousarray(photo.to_array())))
    if photo.alpha is not None:
        white = Image.new("RGB", image.size, "white")
        white.paste(image, mask=image.getchannel("A"))
        image = white
    image.thumbnail((SIDE, SIDE))
    if photo.profile and image.mode == "RGB":
        try:
            own = ImageCms.ImageCmsProfile(io.BytesIO(photo.profile))
            ImageCms.profileToProfile(image, own, ImageCms.createProfile("sRGB"), inPlace=True)
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # a profile that can't be used: the colours as they stand there
    file = io.BytesIO()
    image.save(file, "JPEG", quality=75)
    return file.getvalue()


def _timing(card: Card) -> str:
    rows = [
        ("Photos", f"{card.photos}, {card.megapixels:.4g} megapixels"),
        ("Tiles ran in", f"{card.execution}, {card.kernels} kernels"),
        ("Wall time", f"{card.wall:.2f} s"),
        ("CPU time", f"{card.cpu:.2f} s"),
        ("Cores used", f"{card.cores_used:.2f} of {cores()}, on average"),
        ("GIL wait", f"{100 * card.gil_wait:.1f} % of the tiles' time"),
        *(
            (f"Stage: {name}", f"{spent:.2f} s, added up over the photos")
            for name, spent in card.stages.items()
        ),
    ]
    return f"<h2>Where the time went</h2>\n{_table(rows)}"


def _table(rows: Iterable[Sequence[str]], heads: Sequence[str] = ()) -> str:
    head = f"<thead><tr>{''.join(f'<th>{_text(name)}</th>' for name in heads)}</tr></thead>" if heads else ""
    return f'<div class="wide"><table>{head}<tbody>{"".join(_rows(rows))}</tbody></table></div>'


def _rows(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    for row in rows:
        yield f"<tr>{''.join(f'<td>{_text(cell)}</td>' for cell in row)}</tr>"


def _text(value: object) -> str:
    return html.escape(one_line(value))


_FRAME = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{body}
</body>
</html>
"""

_STYLE = """
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid #8886; padding: .25rem 1.5rem .25rem 0; }
th, td { text-align: left; vertical-align: top; }
tbody:first-child td:first-child { opacity: .7; white-space: nowrap; }
td { min-width: 7rem; overflow-wrap: anywhere; }
.photos { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); }
figure { margin: 0; } figure div { background: #8881; display: flex; gap: .5rem; height: 9rem; }
figure img, figure div span { align-self: center; flex: 1 1 0; min-width: 0; }
figure img { height: 100%; object-fit: contain; } figure div span { opacity: .6; text-align: center; }
figcaption { overflow-wrap: anywhere; padding-top: .25rem; } small { opacity: .7; }
details { margin-top: 1rem; } summary { cursor: pointer; }
"""
