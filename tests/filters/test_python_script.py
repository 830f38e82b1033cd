"""Scripts: what they are given, what they may give, and that none runs without permission."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import platformdirs
import pytest

from photoedit.engine import render
from photoedit.errors import RecipeError, UsageError
from photoedit.filters import _trust
from photoedit.filters.python_script import PythonScript
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture

SMOOTH = """
HALO = 1

def tile(pixels, x, y, width, height, params):
    h, w = pixels.shape[0] - 2, pixels.shape[1] - 2
    return sum(pixels[i:i + h, j:j + w] for i in range(3) for j in range(3)) / 9 * (1 + params["b"])
"""
PLACE = "def pixel(r, g, b, x, y):\n    return x / 100, y / 100, b"


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Writes a script, and allows it in a list of the test's own."""
    monkeypatch.setattr(platformdirs, "user_config_path", lambda _name: tmp_path / "config")

    def write(text: str, *, allowed: bool = True) -> Path:
        path = tmp_path / "mine.py"
        path.write_text(text)
        if allowed:
            _trust.allow(path)
        return path

    return write


def on(photo: Photo, item: PythonScript, **how: object) -> Photo:
    return render(photo, Recipe.of(item), **{"execution": "serial", **how})  # type: ignore[arg-type]


def test_pixel_gets_values_and_place_in_every_tile(script: Callable[..., Path]) -> None:
    photo = Photo.from_array(picture(30, 40, 3, np.float32))
    result = on(photo, PythonScript(file=str(script(PLACE))), tile=16).pixels
    y, x = np.mgrid[:30, :40]
    assert np.allclose(result[..., 0], x / 100) and np.allclose(result[..., 1], y / 100)
    assert np.array_equal(result[..., 2], photo.pixels[..., 2])


def test_tile_gets_its_halo_mirrored_and_its_params(script: Callable[..., Path]) -> None:
    photo = Photo.from_array(picture(30, 40, 3, np.float32))
    item = PythonScript(file=str(script(SMOOTH)), b=0.5)
    wide = np.pad(photo.pixels.astype(float), ((1, 1), (1, 1), (0, 0)), mode="reflect")
    expected = sum(wide[i : i + 30, j : j + 40] for i in range(3) for j in range(3)) / 9 * 1.5
    assert np.abs(on(photo, item, tile=4096).pixels - expected).max() < 1e-6
    assert on(photo, item, tile=7).pixels.tobytes() == on(photo, item, tile=4096).pixels.tobytes()


def test_a_grey_photo_stays_grey(script: Callable[..., Path]) -> None:
    photo = Photo.from_array(picture(10, 12, 1, np.float32))
    path = script("def pixel(r, g, b, x, y):\n    return 0, (r + g + b) / 6, 0")
    assert np.allclose(on(photo, PythonScript(file=str(path))).pixels, photo.pixels / 2)


@pytest.mark.parametrize("execution", ["serial", "threads"])
def test_an_error_names_script_and_line(script: Callable[..., Path], execution: str) -> None:
    path = script("def pixel(r, g, b, x, y):\n    half = r / 2\n    return 1 / (x - 20), half, b")
    photo = Photo.from_array(picture(30, 40, 3))
    with pytest.raises(RecipeError, match=r"mine\.py, line 3: ZeroDivisionError") as caught:
        on(photo, PythonScript(file=str(path)), execution=execution)
    assert caught.value.code == "script"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("def tile(pixels, *rest):\n    return pixels[1:]", "gave 29 x 40 x 3 for a tile of 30 x 40 x 3"),
        ("def tile(pixels, *rest):\n    return pixels / 0 * 0", "not finite"),
        ("def tile(pixels, *rest):\n    return 'x'", "ValueError"),
        ("def tile(pixels, *rest):\n    return None", r"mine\.py: TypeError: tile\(\) returned nothing"),
        ("def pixel(r):\n    return r", "TypeError"),
        ("def pixel(*_):\n    raise SystemExit(1)", r"mine\.py, line 2: SystemExit: 1"),
    ],
)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_what_a_script_gives_is_checked(script: Callable[..., Path], text: str, says: str) -> None:
    with pytest.raises(RecipeError, match=says):
        on(Photo.from_array(picture(30, 40, 3)), PythonScript(file=str(script(text))))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("x = 1", "neither a function pixel"),
        ("def pixel(:", r"line 1: "),
        ("x = 1\nimport nothing_like_it", r"line 2: ModuleNotFoundError"),
        ("HALO = -1\ndef tile(*all): pass", "HALO must be"),
        ("HALO = 'x'\ndef tile(*all): pass", "HALO must be"),
    ],
)
def test_a_script_that_cant_work_is_refused_at_once(
    script: Callable[..., Path], text: str, says: str
) -> None:
    with pytest.raises(UsageError, match=says):
        PythonScript(file=str(script(text)))


def test_a_script_that_exits_while_it_is_loaded_did_not_end_the_program_without_a_word(
    script: Callable[..., Path],
) -> None:
    with pytest.raises(UsageError, match=r"mine\.py, line 2: SystemExit: 1"):
        PythonScript(file=str(script("import sys\nsys.exit(1)\n")))


def test_a_recipe_alone_never_runs_a_script(script: Callable[..., Path], tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    text = f"__import__('pathlib').Path({str(mark)!r}).touch()\ndef pixel(r, g, b, x, y): return r, g, b"
    path = script(text, allowed=False)
    with pytest.raises(RecipeError, match="not allowed to run") as caught:
        Recipe.from_text(f"python-script file={path}")
    assert caught.value.code == "script_not_allowed"
    assert not mark.exists()
    _trust.allow(path)
    recipe = Recipe.from_text(f"python-script file={path}")
    assert mark.exists()
    path.write_text(text + "\nprint('changed')")
    with pytest.raises(UsageError):
        Recipe.from_toml(recipe.to_toml())


def test_a_permission_can_be_taken_back(script: Callable[..., Path]) -> None:
    path = script(PLACE)
    assert list(_trust.allowed().values()) == [str(path)]
    assert _trust.forbid(path) == 1
    assert _trust.forbid(path) == 0
    with pytest.raises(RecipeError):
        PythonScript(file=str(path))


def test_a_damaged_list_allows_nothing_and_says_where_it_is(script: Callable[..., Path]) -> None:
    path = script(PLACE, allowed=False)
    _trust.LIST.path.parent.mkdir(parents=True)
    _trust.LIST.path.write_text("scripts = 3")
    with pytest.raises(UsageError, match=r"allowed-scripts\.toml"):
        PythonScript(file=str(path))
