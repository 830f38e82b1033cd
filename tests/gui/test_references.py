"""The window looks as it did when a person last looked at it; scripts/references.py says how."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtWidgets import QApplication
from references import REFERENCES, SIZES, THEMES, TOLERANCE, difference, reduced, why_not

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "references.py"
PANEL = (226, 40, 320, 160)
"""Where the recipe is in the references of the smaller window."""


def _reference(name: str) -> Image.Image:
    with Image.open(REFERENCES / f"{name}.png") as image:
        return image.convert("RGB")


@pytest.mark.parametrize("scale", [1, 2])
def test_the_window_looks_as_reviewed(scale: int, tmp_path: Path, qapp: QApplication) -> None:
    """In both themes and two sizes, with grid, crop and dialogs; at factor 2 like at 1, only sharper."""
    reason = why_not()
    if reason:
        pytest.skip(reason)
    environment = {**os.environ, "QT_SCALE_FACTOR": str(scale)}
    command = [sys.executable, str(SCRIPT), "--keep", str(tmp_path / "shots")]
    judged = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert judged.returncode == 0, (
        f"It looks different: {judged.stdout}{judged.stderr}\nLook at {tmp_path / 'shots'}; "
        "if it is meant to look like that, renew the references with scripts/references.py"
    )
    taken = {shot.name for shot in (tmp_path / "shots").iterdir()}
    known = {reference.name for reference in REFERENCES.iterdir()}
    assert taken <= known
    assert scale > 1 or taken == known


def test_references_are_small() -> None:
    assert sum(reference.stat().st_size for reference in REFERENCES.iterdir()) < 2e6
    for theme in THEMES:
        for width, height in SIZES:
            with Image.open(REFERENCES / f"window-{theme}-{width}.png") as image:
                assert image.size == (width / 4, height / 4)


def test_a_panel_that_moved_by_a_few_pixels_is_seen() -> None:
    reference = _reference("window-dark-1280")
    moved = reference.copy()
    moved.paste(ImageChops.offset(reference.crop(PANEL), 0, 1), PANEL)
    assert difference(moved, reference) > TOLERANCE


def test_another_theme_or_size_is_seen() -> None:
    dark = _reference("window-dark-1280")
    assert difference(_reference("window-light-1280"), dark) > TOLERANCE
    assert difference(_reference("window-dark-1920"), dark) > TOLERANCE


def test_letters_that_are_drawn_half_a_pixel_elsewhere_are_not() -> None:
    large = _reference("window-dark-1280").resize((2560, 1600), Image.Resampling.BICUBIC)
    there, here = reduced(ImageChops.offset(large, 1, 0), 2), reduced(large, 2)
    assert 0 < difference(there, here) <= TOLERANCE
