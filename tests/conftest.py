"""What all tests share: pictures to try things on, and a check that nothing is left behind."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, settings

from photoedit.engine.shared import _folders

SHARED = Path(__file__).resolve().parents[2] / "shared"
"""Real photos and awkward files that stand beside the project on some machines; not part of it."""

settings.register_profile("photoedit", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("photoedit")  # no property depends on how fast a machine is, or how busy


def picture(
    height: int, width: int, channels: int = 3, dtype: npt.DTypeLike = np.uint8, seed: int = 0
) -> npt.NDArray[Any]:
    """A picture with soft gradients, hard edges and noise; floats run a little beyond 0..1."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width]
    planes = [
        0.5 + 0.5 * np.sin(x / (7 + 3 * c) + y / (11 - 2 * c)) * ((x // 9 + y // 7 + c) % 2)
        for c in range(channels)
    ]
    value = 0.8 * np.stack(planes, axis=2) + 0.2 * random.random((height, width, channels))
    if np.dtype(dtype) == np.float32:
        return (value * 1.2 - 0.1).astype(np.float32)
    return np.round(value * np.iinfo(np.dtype(dtype)).max).astype(dtype)


def pytest_collection_finish() -> None:
    """Every look for garbage would pass over all the tests as well: that was a third of the whole run."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """What libraries clean up at the end is garbage like any other again."""
    gc.unfreeze()


@pytest.fixture(scope="session", autouse=True)
def nothing_left_in_shared_memory() -> Iterator[None]:
    """All blocks of this process are gone when the tests are over."""
    yield
    left = [path for folder in _folders() for path in folder.glob(f"photoedit-{os.getpid()}-*")]
    assert not left


@pytest.fixture(autouse=True)
def private_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests never see or change the settings of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name))
