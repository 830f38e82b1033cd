"""The page: whole by itself, with all numbers, and nothing that could break out of its place."""

from __future__ import annotations

import json
import re
from html import unescape
from html.parser import HTMLParser
from xml.etree import ElementTree as Tree

import pytest

from photoedit.engine.meter import TileRecord
from photoedit.lab import plots
from photoedit.lab.bench import Bench
from photoedit.lab.laboratory import as_json
from photoedit.lab.machine import facts
from photoedit.lab.outcome import Holds, Kind, Outcome
from photoedit.lab.report import page
from tests.lab.conftest import lane

RECORDS = (
    TileRecord((1, 1), 0.0, 0.5, 0.2, 0.1),
    TileRecord((1, 2), 0.1, 0.6, 0.5, None),
)
OUTCOMES = (
    Outcome(
        "some-race", "A race of <b>two</b>", (lane("serial"), lane("threads", 1.9), lane("processes", 1.8)),
        "releases it; threads x1.90", "Threads & the GIL", Holds.FALSE, Kind.RELEASES, ("a note",),
    ),
    Outcome("drawn", "Drawn", (lane("serial", records=RECORDS),), "no verdict", "None", Holds.UNKNOWN),
    Outcome("missing", "Missing", (), "not measured: nothing there", "Nothing", Holds.UNKNOWN),
)  # fmt: skip


@pytest.fixture
def text(bench: Bench) -> str:
    return page(facts(bench), OUTCOMES)


class _Balanced(HTMLParser):
    """Notes what is opened and closed, and what would be loaded."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "br"):
            self.open.append(tag)
        self.loaded += [value or "" for name, value in attrs if name in ("src", "href", "xlink:href")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens nothing."""


def test_the_page_is_whole_and_loads_nothing(text: str) -> None:
    parser = _Balanced()
    parser.feed(text)
    assert parser.open == []
    assert all(link.startswith("#") for link in parser.loaded)


def test_words_are_escaped(text: str) -> None:
    assert "A race of &lt;b&gt;two&lt;/b&gt;" in text
    assert "Threads &amp; the GIL" in text


def test_all_numbers_are_in_it(text: str, bench: Bench) -> None:
    raw = re.search("<pre>(.*)</pre>", text, re.DOTALL)
    assert raw
    told = json.loads(unescape(raw[1]))
    assert told["experiments"] == as_json({}, OUTCOMES)["experiments"]
    assert told["machine"]["cores"] == facts(bench)["cores"]


def test_every_plot_is_proper_svg(text: str) -> None:
    found = re.findall("<svg.*?</svg>", text, re.DOTALL)
    assert len(found) == 4  # the kernels, two experiments' bars, one timeline
    for one in found:
        assert Tree.fromstring(one).tag.endswith("svg")


def test_what_there_was_to_gain_is_a_line() -> None:
    bars = [plots.Bar("threads", 1.2, 1.1, 1.3, "", "#000")]
    plain, limited = plots.bars(bars), plots.bars(bars, limit=1.9)
    assert "stroke-dasharray" in limited and "stroke-dasharray" not in plain
    (dashed,) = [line for line in Tree.fromstring(limited) if line.get("stroke-dasharray")]
    ends = [bar.get("width") for bar in Tree.fromstring(limited) if bar.tag.endswith("rect")]
    share = (float(dashed.get("x1", 0)) - plots.LABEL) / float(ends[0] or 1)
    assert share == pytest.approx(1.9 / 1.2, abs=0.01)


def test_shares_of_a_tile_fill_it() -> None:
    """Working, waiting for the GIL and waiting for a core, one behind the other."""
    drawn = Tree.fromstring(plots.timeline([("threads", RECORDS[:1])]))
    boxes = [
        box for box in drawn.iter("{http://www.w3.org/2000/svg}rect")
        if box.get("fill") in (plots.COLOURS["threads"], "url(#gil)", plots.QUEUED)
    ]  # fmt: skip
    widths = [float(box.get("width", 0)) for box in boxes]
    whole = plots.WIDTH - plots.LABEL - 8
    assert widths == pytest.approx([0.4 * whole, 0.4 * whole, 0.2 * whole], abs=0.1)
