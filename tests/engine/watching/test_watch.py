"""Watching folders: only complete photos, each once, results never, and nothing forgotten."""

from __future__ import annotations

import dataclasses
import errno
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from photoedit.engine.events import Event, PhotoDone, PhotoFailed
from photoedit.engine.jobs import How
from photoedit.engine.orders.inputs import Found
from photoedit.engine.orders.order import Order
from photoedit.engine.orders.outputs import Output
from photoedit.engine.safety.journal import Journal
from photoedit.engine.stamp import Stamp
from photoedit.engine.watching.memory import Memory
from photoedit.engine.watching.watch import Watch, check
from photoedit.errors import UsageError
from photoedit.recipe import Recipe
from tests.conftest import picture

SOON = 0.01


def photo(folder: Path, name: str, seed: int = 0) -> Path:
    folder.mkdir(exist_ok=True)
    Image.fromarray(picture(30, 40, seed=seed)).save(folder / name)
    return folder / name


class Heard:
    """A watch with what it said."""

    def __init__(self, spec: Order, memory: Memory) -> None:
        self.events: list[Event] = []
        self.said: list[str] = []
        self.watch = Watch(spec, How("serial"), memory, self.events.append, self.said.append)

    def once(self) -> list[str]:
        """Names of the results that one run makes."""
        before = len(self.events)
        self.watch.run(SOON, once=True)
        return sorted(event.target.name for event in self.events[before:] if isinstance(event, PhotoDone))

    def look(self, count: int) -> None:
        """Watch until it has looked so many times."""
        watch, look = self.watch, self.watch.look

        def counted() -> list[Found]:
            nonlocal count
            count -= 1
            found = look()
            if not count:
                watch.stop()
            return found

        watch.look = counted  # type: ignore[method-assign]
        watch.run(SOON)


@pytest.fixture
def spec(tmp_path: Path) -> Order:
    (tmp_path / "in").mkdir()
    return Order("", (tmp_path / "in",), (Output(tmp_path / "out", on_conflict="skip"),))


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[[Order], Heard]]:
    """Starts a watch; one that is running ends first."""
    memories: list[Memory] = []

    def start(spec: Order) -> Heard:
        for memory in memories:
            memory.close()
        memories.append(Memory(tmp_path / "memory.jsonl"))
        return Heard(spec, memories[-1])

    yield start
    for memory in memories:
        memory.close()


def test_what_is_there_is_done_once(spec: Order, start: Callable[[Order], Heard]) -> None:
    photo(spec.inputs[0], "a.jpg")
    photo(spec.inputs[0], "b.png")
    heard = start(spec)
    assert heard.once() == ["a.jpg", "b.png"]
    assert heard.once() == []
    photo(spec.inputs[0], "c.jpg")
    assert heard.once() == ["c.jpg"]


def test_a_photo_that_still_grows_waits(spec: Order, start: Callable[[Order], Heard]) -> None:
    path = photo(spec.inputs[0], "a.jpg")
    whole = path.read_bytes()
    watch = start(spec).watch
    path.write_bytes(whole[:300])
    assert watch.look() == []
    path.write_bytes(whole)
    assert watch.look() == []
    assert [one.path for one in watch.look()] == [path]


def test_once_says_what_was_still_being_written(
    spec: Order, start: Callable[[Order], Heard], monkeypatch: pytest.MonkeyPatch
) -> None:
    photo(spec.inputs[0], "a.jpg")
    monkeypatch.setattr("photoedit.engine.watching.watch.is_being_written", lambda path: True)
    heard = start(spec)
    assert heard.once() == []
    assert len(heard.said) == 1 and "a.jpg" in heard.said[0]


def test_a_new_start_remembers(spec: Order, start: Callable[[Order], Heard]) -> None:
    path = photo(spec.inputs[0], "a.jpg")
    assert start(spec).once() == ["a.jpg"]
    (spec.outputs[0].folder / "a.jpg").unlink()  # the result may have been moved away
    again = start(spec)
    assert again.once() == []
    photo(spec.inputs[0], "a.jpg", seed=1)
    os.utime(path, (1e9, 1e9))
    assert again.once() == ["a.jpg"]


def test_a_memory_that_a_crash_cut_off_is_used_up_to_there(tmp_path: Path) -> None:
    path = photo(tmp_path / "in", "a.jpg")
    stamp = Stamp.of(path)
    assert stamp is not None
    for _ in range(2):
        memory = Memory(tmp_path / "memory.jsonl")
        memory.add(path, stamp)
        memory.close()
    whole = (tmp_path / "memory.jsonl").read_text()
    (tmp_path / "memory.jsonl").write_text(whole[:-10])
    memory = Memory(tmp_path / "memory.jsonl")
    assert memory.knows(path, stamp) and len(memory) == 1
    memory.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no such locks there")
def test_a_second_watch_of_the_same_is_refused(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "memory.jsonl")
    with pytest.raises(UsageError, match="being watched already"):
        Memory(tmp_path / "memory.jsonl")
    memory.close()
    Memory(tmp_path / "memory.jsonl").close()


def test_results_in_a_folder_inside_are_no_photos(tmp_path: Path, start: Callable[[Order], Heard]) -> None:
    photo(tmp_path / "in", "a.jpg")
    outputs = (Output(tmp_path / "in/out"), Output(tmp_path / "in/web", format="png"))
    heard = start(Order("", (tmp_path / "in",), outputs, recursive=True))
    assert heard.once() == ["a.jpg", "a.png"]
    assert heard.once() == []


@pytest.mark.parametrize(("watched", "output"), [("in", "in"), ("in/deep", "in"), ("in", "link")])
def test_results_never_go_where_photos_come_from(tmp_path: Path, watched: str, output: str) -> None:
    (tmp_path / "in/deep").mkdir(parents=True)
    (tmp_path / "link").symlink_to("in")
    with pytest.raises(UsageError, match="another output folder"):
        check(Order("", (tmp_path / watched,), (Output(tmp_path / output),)))


def test_only_folders_are_watched(tmp_path: Path) -> None:
    path = photo(tmp_path / "in", "a.jpg")
    with pytest.raises(UsageError, match="no folder that could be watched"):
        check(Order("", (path,), (Output(tmp_path / "out"),)))


def test_a_folder_that_cant_be_read_is_refused(
    spec: Order, start: Callable[[Order], Heard], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever may do everything never meets one."""
    (spec.inputs[0] / "inner").mkdir()
    closed, scandir = {spec.inputs[0] / "inner"}, os.scandir

    def guarded(folder: Path) -> Iterator[os.DirEntry[str]]:
        if folder in closed:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", guarded)
    heard = start(dataclasses.replace(spec, recursive=True))
    assert heard.watch.look() == heard.watch.look() == []
    assert len(heard.said) == 1 and "inner is left out: it can't be read" in heard.said[0]
    closed.add(spec.inputs[0])
    with pytest.raises(UsageError, match=r"in can't be read: Permission denied"):
        check(spec)


def test_a_bad_photo_fails_once_until_it_changes(spec: Order, start: Callable[[Order], Heard]) -> None:
    path = photo(spec.inputs[0], "a.jpg")
    whole = path.read_bytes()
    path.write_bytes(whole[:300])
    photo(spec.inputs[0], "b.jpg")
    heard = start(spec)
    assert heard.once() == ["b.jpg"]
    assert heard.once() == []
    assert sum(isinstance(event, PhotoFailed) for event in heard.events) == heard.watch.failures == 1
    path.write_bytes(whole)
    assert heard.once() == ["a.jpg"]


def test_a_name_that_is_taken_costs_only_its_photo(tmp_path: Path, start: Callable[[Order], Heard]) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out/a.jpg").write_text("mine")
    for name in ("a.jpg", "b.jpg"):
        photo(tmp_path / "in", name)
    heard = start(Order("", (tmp_path / "in",), (Output(tmp_path / "out", on_conflict="fail"),)))
    assert heard.once() == ["b.jpg"]
    assert heard.watch.failures == 1
    assert (tmp_path / "out/a.jpg").read_text() == "mine"


@pytest.mark.parametrize("policy", ["skip", "overwrite"])
def test_a_raw_and_its_jpeg_that_come_one_after_the_other_are_told_apart(
    tmp_path: Path, start: Callable[[Order], Heard], policy: str
) -> None:
    first = photo(tmp_path / "in", "a.png")
    outputs = (Output(tmp_path / "out", format="jpeg", on_conflict=policy),)
    spec = Order("", (tmp_path / "in",), outputs)
    assert start(spec).once() == ["a.jpg"]
    made = (tmp_path / "out/a.jpg").read_bytes()
    photo(tmp_path / "in", "a.tif", seed=1)
    heard = start(spec)
    assert heard.once() == []
    assert (tmp_path / "out/a.jpg").read_bytes() == made
    [failure] = heard.events
    assert isinstance(failure, PhotoFailed)
    assert "would both become" in failure.message
    first.unlink()
    again = start(spec)
    assert again.once() == (["a.jpg"] if policy == "overwrite" else [])
    assert again.watch.failures == 0


def test_numbers_go_on_from_watch_to_watch(tmp_path: Path, start: Callable[[Order], Heard]) -> None:
    outputs = (Output(tmp_path / "out", template="{seq:03}"),)
    spec = Order("", (tmp_path / "in",), outputs)
    photo(tmp_path / "in", "a.jpg")
    assert start(spec).once() == ["001.jpg"]
    photo(tmp_path / "in", "b.jpg")
    assert start(spec).once() == ["002.jpg"]


def test_a_folder_that_goes_away_is_waited_for(
    tmp_path: Path, spec: Order, start: Callable[[Order], Heard]
) -> None:
    photo(spec.inputs[0], "a.jpg")
    heard = start(spec)
    spec.inputs[0].rename(tmp_path / "elsewhere")
    assert heard.watch.look() == heard.watch.look() == []
    assert len(heard.said) == 1 and "waiting for it to come back" in heard.said[0]
    with pytest.raises(UsageError, match="There is no photo or folder"):
        heard.once()
    (tmp_path / "elsewhere").rename(spec.inputs[0])
    assert heard.once() == ["a.jpg"]


def test_what_it_does_makes_the_watch(tmp_path: Path) -> None:
    def fingerprint(recipe: str = "", **output: object) -> str:
        changed = Output(**{"folder": tmp_path / "out", **output})  # type: ignore[arg-type]
        return Order("", (tmp_path / "in",), (changed,), Recipe.from_text(recipe)).fingerprint()

    ways = [
        fingerprint(), fingerprint("exposure stops=1"), fingerprint(format="png"),
        fingerprint(options={"quality": "3"}), fingerprint(tail=Recipe.from_text("exposure stops=1")),
    ]  # fmt: skip
    assert len(set(ways)) == len(ways)
    assert fingerprint() == fingerprint(on_conflict="rename")


def test_a_photo_of_which_one_result_failed_is_not_forgotten(
    tmp_path: Path, start: Callable[[Order], Heard]
) -> None:
    photo(tmp_path / "in", "a.jpg")
    (tmp_path / "web").write_text("no folder")
    outputs = (
        Output(tmp_path / "out", on_conflict="skip"),
        Output(tmp_path / "web/deep", on_conflict="skip"),
    )
    spec = Order("", (tmp_path / "in",), outputs)
    heard = start(spec)
    assert heard.once() == []
    assert heard.watch.failures == 1
    (tmp_path / "web").unlink()
    assert start(spec).once() == ["a.jpg", "a.jpg"]


def test_a_watch_waits_while_a_batch_writes_into_its_output_folder(
    spec: Order, start: Callable[[Order], Heard]
) -> None:
    photo(spec.inputs[0], "a.jpg")
    heard, out = start(spec), spec.outputs[0].folder
    out.mkdir()
    with Journal(out):
        heard.look(5)
        with pytest.raises(UsageError, match="A batch is running in"):
            start(spec).once()
    assert sum("waiting for its end" in sentence for sentence in heard.said) == 1
    assert not any(isinstance(event, PhotoFailed) for event in heard.events)
    assert start(spec).once() == ["a.jpg"]
