"""3D look-up tables against the six cases of tetrahedral interpolation, and files as they come."""

from __future__ import annotations

import hashlib
from pathlib import Path

import imagecodecs
import numpy as np
import pytest

from photoedit.engine import render
from photoedit.errors import RecipeError, UsageError
from photoedit.filters.lut import EXAMPLE, Lut
from photoedit.photo import Photo
from photoedit.recipe import Recipe
from tests.filters.pictures import picture
from tests.filters.science import colour

LUMA = np.array([0.2126, 0.7152, 0.0722])


def made(pixels: np.ndarray, item: Lut, **how: object) -> np.ndarray:
    result: np.ndarray = render(
        Photo.from_array(pixels),
        Recipe.of(item),
        **{"execution": "serial", **how},  # type: ignore[arg-type]
    ).pixels
    return result


def wild(size: int) -> np.ndarray:
    """A table, blue x green x red x 3, in which no colour is like its neighbour."""
    result: np.ndarray = np.random.default_rng(size).random((size, size, size, 3)).astype(np.float32)
    return result


def cube_file(path: Path, table: np.ndarray, head: str = "") -> Path:
    rows = "\n".join(" ".join(f"{value:.9g}" for value in row) for row in table.reshape(-1, 3))
    path.write_text(f'TITLE "a look"\n# a comment\nLUT_3D_SIZE {len(table)}\n{head}\n{rows}\n')
    return path


def tetrahedral(table: np.ndarray, colour: np.ndarray) -> np.ndarray:
    """The six cases, written out as in the patents and papers."""
    place = np.clip(colour.astype(np.float64), 0, 1) * (len(table) - 1)
    first = np.minimum(place.astype(int), len(table) - 2)
    r, g, b = place - first
    i, j, k = first

    def corner(red: int, green: int, blue: int) -> np.ndarray:
        entry: np.ndarray = table[k + blue, j + green, i + red].astype(np.float64)
        return entry

    black, white = corner(0, 0, 0), corner(1, 1, 1)
    if r > g > b:
        look = (1 - r) * black + (r - g) * corner(1, 0, 0) + (g - b) * corner(1, 1, 0) + b * white
    elif r > b >= g:
        look = (1 - r) * black + (r - b) * corner(1, 0, 0) + (b - g) * corner(1, 0, 1) + g * white
    elif b >= r > g:
        look = (1 - b) * black + (b - r) * corner(0, 0, 1) + (r - g) * corner(1, 0, 1) + g * white
    elif b > g >= r:
        look = (1 - b) * black + (b - g) * corner(0, 0, 1) + (g - r) * corner(0, 1, 1) + r * white
    elif g >= b > r:
        look = (1 - g) * black + (g - b) * corner(0, 1, 0) + (b - r) * corner(0, 1, 1) + r * white
    else:
        look = (1 - g) * black + (g - r) * corner(0, 1, 0) + (r - b) * corner(1, 1, 0) + b * white
    result: np.ndarray = look
    return result


@pytest.mark.parametrize("size", [2, 5, 17])
@pytest.mark.parametrize("amount", [0.3, 1.0])
def test_follows_the_six_cases(size: int, amount: float, tmp_path: Path) -> None:
    table = wild(size)
    item = Lut(file=str(cube_file(tmp_path / "wild.cube", table)), amount=amount)
    pixels = picture(20, 30, 3, np.float32)
    look = np.apply_along_axis(lambda colour: tetrahedral(table, colour), 2, pixels)
    assert np.abs(made(pixels, item) - (pixels + amount * (look - pixels))).max() < 5e-6


def test_equals_colour_sciences_interpolation() -> None:
    pixels = np.random.default_rng(4).random((50, 60, 3)).astype(np.float32)
    look = colour.read_LUT(str(EXAMPLE)).apply(
        pixels.astype(np.float64), interpolator=colour.algebra.table_interpolation_tetrahedral
    )
    assert np.abs(made(pixels, Lut(file=str(EXAMPLE))) - look).max() < 1e-6


def test_the_table_of_no_change_changes_nothing(tmp_path: Path) -> None:
    steps = np.linspace(0, 1, 33)
    table = np.stack(np.meshgrid(steps, steps, steps, indexing="ij")[::-1], axis=-1)
    item = Lut(file=str(cube_file(tmp_path / "identity.cube", table)))
    for dtype in (np.uint8, np.uint16):
        pixels = picture(40, 50, 3, dtype)
        assert np.abs(made(pixels, item).astype(int) - pixels).max() <= (dtype is np.uint16)


def test_a_domain_of_its_own(tmp_path: Path) -> None:
    table = wild(4)
    head = "DOMAIN_MIN -0.5 0 0\nDOMAIN_MAX 1.5 2 1"
    item = Lut(file=str(cube_file(tmp_path / "wide.cube", table, head)))
    pixels = picture(10, 20, 3, np.float32)
    scaled = (pixels - (-0.5, 0, 0)) / (2, 2, 1)
    look = np.apply_along_axis(lambda colour: tetrahedral(table, colour), 2, scaled)
    assert np.abs(made(pixels, item) - look).max() < 5e-6


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16], ids=lambda kind: kind.__name__)
def test_a_haldclut_gives_what_its_cube_gives(dtype: type[np.generic], tmp_path: Path) -> None:
    top = int(np.iinfo(np.dtype(dtype)).max)
    table = np.round(wild(9) * top).astype(dtype)
    (tmp_path / "hald.png").write_bytes(imagecodecs.png_encode(table.reshape(27, 27, 3)))
    cube_file(tmp_path / "same.cube", table / top)
    pixels = picture(20, 30)
    hald, cube = (made(pixels, Lut(file=str(tmp_path / name))) for name in ("hald.png", "same.cube"))
    assert np.array_equal(hald, cube)


def test_a_photo_without_colour_takes_the_brightness_of_the_look(tmp_path: Path) -> None:
    item = Lut(file=str(cube_file(tmp_path / "wild.cube", wild(5))))
    grey = picture(20, 30, 1, np.float32)
    in_colour = made(np.repeat(grey, 3, axis=2), item)
    assert np.abs(made(grey, item)[:, :, 0] - in_colour @ LUMA).max() < 1e-6


def test_workers_find_the_file_by_themselves(tmp_path: Path) -> None:
    item = Lut(file=str(cube_file(tmp_path / "wild.cube", wild(3))))
    pixels = picture(40, 50)
    assert np.array_equal(made(pixels, item, execution="processes", workers=2), made(pixels, item))


def test_a_recipe_names_path_and_hash_and_reads_them_back(tmp_path: Path) -> None:
    path = cube_file(tmp_path / 'my "own" look.cube', wild(2))
    recipe = Recipe.of(Lut(file=str(path)))
    assert hashlib.sha256(path.read_bytes()).hexdigest() in recipe.to_toml()
    assert Recipe.from_toml(recipe.to_toml()) == recipe
    assert Recipe.from_text(recipe.to_text()) == recipe


def test_a_table_that_has_changed_is_refused(tmp_path: Path) -> None:
    path = cube_file(tmp_path / "look.cube", wild(2))
    recipe = Recipe.of(Lut(file=str(path)))
    cube_file(path, wild(3))
    with pytest.raises(RecipeError, match="is not the file it was"):
        Recipe.from_toml(recipe.to_toml())


@pytest.mark.parametrize("named", ["./looks/my look.cube", "{home}/looks/my look.cube sha256:{hash}"])
def test_a_table_is_found_beside_the_recipe_that_names_it(named: str, tmp_path: Path) -> None:
    """By a relative path, or when recipe and table have moved together."""
    home, shared = tmp_path / "home", tmp_path / "shared"
    (home / "looks").mkdir(parents=True)
    table = cube_file(home / "looks" / "my look.cube", wild(2))
    digest = hashlib.sha256(table.read_bytes()).hexdigest()
    text = f"photoedit = 1\n[[step]]\nfilter = 'lut'\nfile = '{named.format(home=home, hash=digest)}'\n"
    (home / "recipe.toml").write_text(text)
    assert Recipe.load(home / "recipe.toml").steps[0].filter == Lut(file=str(table))
    home.rename(shared)
    moved = shared / "looks" / "recipe.toml" if "{home}" in named else shared / "recipe.toml"
    (shared / "recipe.toml").rename(moved)
    assert Recipe.load(moved).steps[0].filter == Lut(file=str(shared / "looks" / "my look.cube"))


def test_a_table_that_changes_under_way_spoils_no_photo(tmp_path: Path) -> None:
    path = cube_file(tmp_path / "look.cube", wild(2))
    item = Lut(file=str(path))
    cube_file(path, wild(4))
    from photoedit.filters._cube import load

    load.cache_clear()  # as in a worker that has not read it yet
    with pytest.raises(RecipeError, match="is not the file it was"):
        made(picture(5, 5), item)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"LUT_3D_SIZE 2\n0 0 0\n", "it has 1 colours, and 2 to a side make 8"),
        (b"LUT_3D_SIZE 2\n0 0 zero\n", "could not convert"),
        (b"LUT_3D_SIZE 2\n" + 7 * b"0 0 0\n" + b"0 nan 0\n", "not all of its colours are numbers"),
        (b"LUT_3D_SIZE 1000\n", "line 1: it has 1000 colours to a side"),
        (b"LUT_1D_SIZE 2\n0 0 0\n1 1 1\n", "only tables of three dimensions"),
        (b"LUT_3D_SIZE 2\nDOMAIN_MAX 0 1 1\n" + 8 * b"0 0 0\n", "its domain is empty"),
        (b"0 0 0\n", "it has no LUT_3D_SIZE"),
        (b"\xff\xd8\xff\xe0 a photo", "neither a .cube file nor a HaldCLUT"),
        (imagecodecs.png_encode(np.zeros((27, 27, 3), np.uint8))[:60], "the PNG is damaged"),
        (imagecodecs.png_encode(np.zeros((27, 27), np.uint8)), "it is a PNG without colour"),
        (b"LUT_3D_SIZE 2\nSPEED 2\n", "line 2: 'SPEED' is not understood"),
        (b"LUT_3D_SIZE 2\n" + 8 * b"0 0 0 0\n", "2 to a side make 8"),
        (imagecodecs.png_encode(np.zeros((20, 20, 3), np.uint8)), "it is no HaldCLUT"),
    ],
)
def test_what_is_no_table_is_refused_with_the_reason(content: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.cube"
    path.write_bytes(content)
    with pytest.raises(RecipeError, match=reason) as caught:
        Lut(file=str(path))
    assert str(path) in caught.value.message


def test_a_missing_table_is_refused_with_its_path(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"lut: file .*gone\.cube can't be read: No such file"):
        Lut(file=str(tmp_path / "gone.cube"))


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="it is no file"):
        Lut(file=str(tmp_path))


def test_the_example_is_a_table_and_without_a_file_nothing_changes() -> None:
    assert not Lut(file=str(EXAMPLE)).is_neutral()
    assert Lut().is_neutral()
