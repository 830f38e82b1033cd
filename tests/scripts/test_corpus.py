"""The awkward files: each ends as a result or as one plain error, in time and within memory."""

from __future__ import annotations

import os
from pathlib import Path

import corpus
import pytest

from tests.conftest import SHARED

FOLDER = SHARED / "corpus"
needs_corpus = pytest.mark.skipif(not FOLDER.is_dir(), reason="the shared corpus is not here")


@needs_corpus
def test_every_awkward_file_ends_well() -> None:
    paths = corpus.pictures(FOLDER)
    found = list(corpus.endings(paths))
    assert [ending.path for ending in found] == paths
    assert {ending.path: complaint for ending in found if (complaint := ending.complaint(5))} == {}
    assert {"done", "failed"} == {ending.status for ending in found}


def test_a_crash_and_a_hang_cost_one_file_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "child.py"
    program.write_text(
        "import json, os, sys\n"
        "print('ready', flush=True)\n"
        "for line in sys.stdin:\n"
        "    if 'crash' in line: os.abort()\n"
        "    if 'hang' in line: sys.stdin.read()\n"
        "    print(json.dumps({'status': 'done', 'left': ['x'], 'notes': []}), flush=True)\n"
    )
    monkeypatch.setattr(corpus, "__file__", str(program))
    names = ("a", "crash", "b", "hang", "c")
    found = list(corpus.endings([Path(name) for name in names], seconds=0.5))
    assert [ending.status for ending in found] == ["done", "crashed", "done", "hung", "done"]
    assert [bool(ending.complaint(5)) for ending in found] == [False, True, False, True, False]


@pytest.mark.parametrize(
    ("ending", "word"),
    [
        (corpus.Ending(Path("a"), "done", left=("a.part", "a.jpg")), "left"),
        (corpus.Ending(Path("a"), "failed", "truncated", "a can't be read", left=("b",)), "left"),
        (corpus.Ending(Path("a"), "failed", "bug", "a"), "no plain error"),
        (corpus.Ending(Path("photo"), "failed", "truncated", "it can't be read"), "no plain error"),
        (corpus.Ending(Path("a"), "failed", "truncated", "a\nb"), "no plain error"),
        (corpus.Ending(Path("a"), "done", left=("a",), seconds=6), "took 6"),
    ],
)
def test_what_is_wrong_is_told(ending: corpus.Ending, word: str) -> None:
    assert word in ending.complaint(5)


@pytest.mark.skipif(os.name == "nt", reason="there are no such limits there")
def test_memory_is_limited(tmp_path: Path) -> None:
    from PIL import Image

    path = tmp_path / "large.png"
    Image.new("L", (20_000, 20_000)).save(path, compress_level=1)
    [ending] = corpus.endings([path], memory=2**28)
    assert (ending.status, ending.code) == ("failed", "too_large")
