"""What the machine grants: its memory, and the limits around this process."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from photoedit.engine import machine

GIB = 2**30


@pytest.fixture
def groups(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine of 64 GiB, of which 32 are free, with empty control groups."""
    memory = SimpleNamespace(total=64 * GIB, available=32 * GIB)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: memory)
    monkeypatch.setattr(machine, "_CGROUPS", tmp_path)
    monkeypatch.setattr(machine, "_OWN_CGROUPS", tmp_path / "own")
    return tmp_path


def limit(folder: Path, name: str, value: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(f"{value}\n")


def test_without_limits_it_is_the_machine(groups: Path) -> None:
    limit(groups, "memory.max", "max")
    assert machine.granted_memory() == 64 * GIB
    assert machine.default_budget() == 24 * GIB


@pytest.mark.parametrize(
    ("own", "folder", "name"),
    [
        (None, ".", "memory.max"),
        ("0::/user.slice/app.service", "user.slice/app.service", "memory.max"),
        ("0::/user.slice/app.service", "user.slice", "memory.max"),
        ("0::/user.slice/app.service", "user.slice", "memory.high"),
        (None, "memory", "memory.limit_in_bytes"),
        ("3:cpu:/x\n5:memory:/docker/abc", "memory/docker/abc", "memory.limit_in_bytes"),
    ],
    ids=["container", "service", "around the service", "soft", "old container", "old group"],
)
def test_the_tightest_limit_counts(groups: Path, own: str | None, folder: str, name: str) -> None:
    if own:
        (groups / "own").write_text(own + "\n")
    limit(groups / folder, name, str(2 * GIB))
    assert machine.granted_memory() == 2 * GIB
    assert machine.default_budget() == GIB


def test_limits_of_other_groups_do_not_count(groups: Path) -> None:
    (groups / "own").write_text("0::/mine\n")
    limit(groups / "other", "memory.max", str(GIB))
    assert machine.granted_memory() == 64 * GIB


def test_what_others_use_is_left_to_them(groups: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for free, budget in ((4 * GIB, 3 * GIB), (0, 256 * 2**20)):
        memory = SimpleNamespace(total=64 * GIB, available=free)
        monkeypatch.setattr(psutil, "virtual_memory", lambda memory=memory: memory)
        assert machine.default_budget() == budget
