"""``--sidecars``: photos with edits of their own get these, from wherever they are kept."""

from __future__ import annotations

from pathlib import Path

from photoedit.edits import Edits, EditStore, sidecar_of
from photoedit.engine.orders.order import Orders
from photoedit.recipe import Recipe
from tests.cli.conftest import SERIAL, Command, names

OWN = Recipe.from_text("exposure stops=-1")
PLAIN = ("--", "exposure", "stops=1")


def test_photos_with_edits_of_their_own_get_these_and_the_chain(photoedit: Command, folder: Path) -> None:
    EditStore().keep(folder / "b.png", Edits(OWN), beside=True)
    EditStore().keep(folder / "c.tif", Edits(OWN), beside=False)
    for name, words in {
        "mixed": ("--sidecars", *PLAIN),
        "plain": PLAIN,
        "own": ("--", *OWN.to_text().split(), *PLAIN[1:]),
    }.items():
        result = photoedit("batch", "photos", "-o", name, *SERIAL, *words)
        assert result.returncode == 0, result.stderr
    home = folder.parent
    for name, other in {"a.jpg": "plain", "b.png": "own", "c.tif": "own"}.items():
        assert (home / "mixed" / name).read_bytes() == (home / other / name).read_bytes()
    assert (home / "own/b.png").read_bytes() != (home / "plain/b.png").read_bytes()


def test_a_batch_goes_on_with_them(photoedit: Command, folder: Path) -> None:
    EditStore().keep(folder / "b.png", Edits(OWN), beside=True)
    words = ("batch", "photos", "-o", "out", "--sidecars", "--resume", *SERIAL)
    assert photoedit(*words).returncode == 0
    EditStore().keep(folder / "b.png", Edits(Recipe.from_text("exposure stops=-2")), beside=True)
    assert "1 photo done, 0 failed, 2 skipped" in photoedit(*words).stderr


def test_a_damaged_one_is_named_before_anything_is_written(photoedit: Command, folder: Path) -> None:
    sidecar_of(folder / "b.png").write_text("damaged")
    result = photoedit("batch", "photos", "-o", "out", "--sidecars", *SERIAL)
    assert result.returncode == 2
    assert "b.png.photoedit.toml" in result.stderr
    assert not (folder.parent / "out").exists() or names(folder.parent / "out") == []


def test_a_job_in_a_queue_keeps_them_as_they_are(photoedit: Command, folder: Path) -> None:
    EditStore().keep(folder / "b.png", Edits(OWN), beside=True)
    queue = folder.parent / "queue.toml"
    result = photoedit("queue", "add", str(queue), "photos", "-o", "out", "--sidecars", *PLAIN)
    assert result.returncode == 0, result.stderr
    (order,) = Orders.load(queue).waiting
    assert [(one.photo.name, one.recipe.to_text()) for one in order.own] == [
        ("b.png", OWN.then(Recipe.from_words(PLAIN[1:])).to_text())
    ]
