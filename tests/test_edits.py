"""Tests of photos' own edits: in the app's folder or a sidecar, whole or named and left alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.edits import NONE, Edits, EditStore, merged, sidecar_of
from photoedit.errors import RecipeError, WriteError
from photoedit.recipe import Recipe, Step

LOCAL = Recipe.from_text('exposure stops=0.5 mask="radial x=30 y=40" text-watermark text="[[step]]"')
NAMED = Recipe.from_text(
    "curves",
).with_steps(LOCAL.steps[:1])
FULL = Edits(LOCAL, (Recipe(LOCAL.steps, "Süden"), Recipe((), "nothing"), Recipe.from_text("curves")))


@pytest.fixture
def store(tmp_path: Path) -> EditStore:
    return EditStore(tmp_path / "data" / "edits")


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    (tmp_path / "photos").mkdir()
    return tmp_path / "photos" / "IMG.jpg"


@pytest.mark.parametrize("beside", [False, True])
@pytest.mark.parametrize("edits", [FULL, Edits(LOCAL), Edits(Recipe()), Edits(None, FULL.snapshots)])
def test_edits_come_back_as_they_were(edits: Edits, beside: bool, store: EditStore, photo: Path) -> None:
    store.keep(photo, edits, beside=beside)
    assert sidecar_of(photo).exists() == beside
    assert store.folder.exists() != beside
    assert store.find([photo.with_name("other.jpg"), photo]).edits == {photo: edits}


def test_a_sidecar_is_a_recipe_file(store: EditStore, photo: Path) -> None:
    store.keep(photo, FULL, beside=True)
    assert Recipe.load(photo.parent / "IMG.jpg.photoedit.toml") == LOCAL


def test_a_sidecar_that_is_there_counts_and_is_kept_up_to_date(store: EditStore, photo: Path) -> None:
    store.keep(photo, Edits(LOCAL), beside=True)
    store.keep(photo, Edits(Recipe()), beside=False)
    assert not store.folder.exists()
    assert store.find([photo]).edits == {photo: Edits(Recipe())}


def test_a_sidecar_takes_the_place_of_what_was_kept_in_the_app(store: EditStore, photo: Path) -> None:
    store.keep(photo, Edits(LOCAL), beside=False)
    store.keep(photo, FULL, beside=True)
    sidecar_of(photo).unlink()
    assert store.find([photo]).edits == {}


@pytest.mark.parametrize("beside", [False, True])
def test_of_no_edits_nothing_is_left(beside: bool, store: EditStore, photo: Path) -> None:
    store.keep(photo, FULL, beside=beside)
    store.keep(photo, NONE, beside=beside)
    store.keep(photo, NONE, beside=beside)
    assert [path for path in photo.parents[1].rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    "text", ["no toml [", "photoedit = 1\nunknown = 2", "photoedit = 99", "photoedit = 1\nsnapshot = 3",
             "photoedit = 1\n[[snapshot]]\nphotoedit = 1\n[[snapshot.step]]\nfilter = 'nothing'", "\x00"]
)  # fmt: skip
def test_a_damaged_sidecar_is_named_and_left_alone(text: str, store: EditStore, photo: Path) -> None:
    sidecar = sidecar_of(photo)
    sidecar.write_text(text)
    found = store.find([photo])
    assert found.edits == {}
    assert sidecar.name in found.problems[0]
    with pytest.raises(RecipeError, match=r"IMG\.jpg\.photoedit\.toml"):
        store.keep(photo, FULL, beside=True)
    assert sidecar.read_text() == text


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cant_be_written_is_an_error_with_its_name(store: EditStore, photo: Path) -> None:
    photo.parent.chmod(0o500)
    with pytest.raises(WriteError, match=r"IMG\.jpg\.photoedit\.toml"):
        store.keep(photo, FULL, beside=True)


def test_a_folder_that_is_a_file_is_an_error(store: EditStore, photo: Path) -> None:
    store.folder.parent.write_text("no folder")
    with pytest.raises(WriteError, match="can't be changed"):
        store.keep(photo, FULL, beside=False)


def test_a_name_that_is_not_utf_8_is_no_obstacle(store: EditStore, photo: Path) -> None:
    odd = photo.with_name("odd\udcff.jpg")
    store.keep(odd, FULL, beside=False)
    assert store.find([odd]).edits == {odd: FULL}


_STEPS = [Recipe.from_text(chain).steps[0] for chain in
          ("exposure stops=1", "exposure stops=2", "contrast", "curves", "vignette")]  # fmt: skip


def test_pasted_steps_take_the_place_of_their_likes() -> None:
    mine = Recipe.from_text("exposure stops=1 contrast amount=0.1 exposure stops=2")
    pasted = Recipe.from_text("exposure stops=3 vignette contrast amount=0.2").steps
    expected = "exposure stops=3 contrast amount=0.2 exposure stops=2 vignette"
    assert merged(mine, pasted) == Recipe.from_text(expected)


@given(st.lists(st.sampled_from(_STEPS)), st.lists(st.sampled_from(_STEPS)))
def test_all_pasted_steps_are_there_and_no_other_filter_is_lost(mine: list[Step], new: list[Step]) -> None:
    result = merged(Recipe(tuple(mine)), new).steps
    for step in new:
        assert result.count(step) >= new.count(step)
    for kind in {type(step.filter) for step in (*mine, *new)}:
        before, pasted, after = ([type(s.filter) for s in steps].count(kind) for steps in (mine, new, result))
        assert after == max(before, pasted)
