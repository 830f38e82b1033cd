"""Plug-ins: offered by a package that is really installed in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Command

FILTER = '''
from dataclasses import dataclass
from photoedit.filters._affine import Affine
from photoedit.filters.base import AffineFilter, Group
from photoedit.params import number

@dataclass(frozen=True)
class HalfTone(AffineFilter):
    """Makes everything darker."""
    group = Group.OWN
    amount: float = number(0.5, 0, 1, neutral=1, help="How much is left")

    def affine(self):
        return Affine.tone(self.amount)
'''


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package that offers a filter, and a configuration of the test's own."""
    site = tmp_path / "site"
    (site / "half-1.0.dist-info").mkdir(parents=True)
    (site / "half-1.0.dist-info/METADATA").write_text("Metadata-Version: 2.1\nName: half\nVersion: 1.0\n")
    (site / "half-1.0.dist-info/entry_points.txt").write_text(
        "[photoedit.filters]\nhalf-tone = half_tone:HalfTone\n"
    )
    (site / "half_tone.py").write_text(FILTER)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(
        "tests.cli.conftest.environment", _with_path("tests.cli.conftest", site), raising=True
    )
    return site


def _with_path(module: str, site: Path) -> Callable[[], dict[str, str]]:
    from importlib import import_module

    plain: Callable[[], dict[str, str]] = import_module(module).environment

    def environment() -> dict[str, str]:
        found = plain()
        return {**found, "PYTHONPATH": f"{found['PYTHONPATH']}:{site}"}

    return environment


def test_a_plug_in_is_used_only_once_it_is_enabled(
    photoedit: Command, make_photo: Callable[..., Path], package: Path, tmp_path: Path
) -> None:
    make_photo("a.png")
    words = ["batch", "a.png", "-o", "out", "--on-conflict", "overwrite", "--", "half-tone", "amount=0.25"]
    assert "not enabled" in photoedit("plugin", "list").stdout
    refused = photoedit(*words)
    assert refused.returncode == 2
    assert "There is no filter 'half-tone'" in refused.stderr
    assert "is enabled" in photoedit("plugin", "enable", "half-tone").stdout
    assert photoedit("filters", "half-tone").stdout.startswith("half-tone: Makes everything darker.")
    assert photoedit(*words).returncode == 0
    assert (tmp_path / "out/a.png").exists()
    assert "is disabled" in photoedit("plugin", "disable", "half-tone").stdout
    assert photoedit(*words).returncode == 2


def test_a_plug_in_that_breaks_says_how_to_go_on(photoedit: Command, package: Path) -> None:
    wrong = photoedit("plugin", "enable", "half-ton")
    assert wrong.returncode == 2
    assert "did you mean 'half-tone'" in wrong.stderr
    photoedit("plugin", "enable", "half-tone")
    (package / "half_tone.py").write_text("1 / 0")
    broken = photoedit("filters")
    assert broken.returncode == 2
    assert "ZeroDivisionError" in broken.stderr and "photoedit plugin disable half-tone" in broken.stderr
    photoedit("plugin", "disable", "half-tone")
    assert photoedit("filters").returncode == 0
