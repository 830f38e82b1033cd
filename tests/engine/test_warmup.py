"""The warm-up, with a compiler cache of its own: what it compiles, a later start only loads."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from photoedit.engine import warmup
from photoedit.filters import filters

START = """
import json, sys
import numpy as np
from photoedit.engine import render
from photoedit.photo import Photo
from photoedit.recipe import Recipe

for depth in (np.uint8, np.uint16):
    photo = Photo.from_array(np.zeros((30, 40, 3), depth))
    recipe = Recipe.from_text("exposure stops=1 pixelate size=3 contrast amount=0.2")
    render(photo, recipe, execution="serial")

tallies = [
    value.stats for name, module in sys.modules.items() if name.startswith("photoedit.kernels.")
    for value in vars(module).values() if hasattr(value, "stats")
]
print(json.dumps([sum(len(t.cache_hits) for t in tallies), sum(len(t.cache_misses) for t in tallies)]))
"""


def started(cache: Path) -> tuple[int, int]:
    """How many kernels a fresh process loaded and how many it compiled."""
    environment = os.environ | {"NUMBA_CACHE_DIR": str(cache)}
    result = subprocess.run(
        [sys.executable, "-c", START], env=environment, capture_output=True, text=True, check=True
    )
    loaded, compiled = json.loads(result.stdout)
    return loaded, compiled


def test_the_second_start_compiles_nothing(tmp_path: Path) -> None:
    _, compiled = started(tmp_path)
    assert compiled > 0
    loaded, compiled = started(tmp_path)
    assert loaded > 0
    assert compiled == 0


def test_every_filter_is_rehearsed_in_each_of_its_choices() -> None:
    assert {type(item) for kind in filters().values() for item in warmup.choices(kind)} == set(
        filters().values()
    )
    channels = {item.channels for item in warmup.choices(filters()["unsharp-mask"])}  # type: ignore[attr-defined]
    assert channels == {"rgb", "luminance"}


def test_it_tells_how_far_it_is_and_leaves_a_marker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda _name: tmp_path / "cache")
    monkeypatch.setattr(warmup, "_acts", lambda: iter([lambda: None, lambda: None]))
    told: list[tuple[int, int]] = []
    assert not warmup.is_warm()
    warmup.warm_up(lambda done, total: told.append((done, total)))
    assert told == [(0, 2), (1, 2), (2, 2)]
    assert warmup.is_warm()


def test_sources_are_not_compiled_at_every_start_where_python_keeps_nothing(tmp_path: Path) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "__init__.py").write_text("VALUE = 1\n")
    script = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from pathlib import Path\n"
        "from photoedit.engine.warmup import compile_sources\n"
        f"compile_sources(Path({str(package)!r}))\n"
        "import package\n"
        "assert sys.dont_write_bytecode and Path(package.__cached__).exists()\n"
    )
    subprocess.run(
        [sys.executable, "-c", script], env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}, check=True
    )


def test_a_folder_that_may_not_be_written_to_costs_a_warm_up_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "module.py").write_text("VALUE = 1\n")
    (tmp_path / "__pycache__").write_text("where the folder would have to be")
    warmup.compile_sources(tmp_path)
    assert capfd.readouterr() == ("", "")
