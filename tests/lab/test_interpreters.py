"""Other interpreters: the same bytes with nothing but a standard library."""

from __future__ import annotations

import concurrent.futures
import json
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from photoedit import kernels
from photoedit.errors import EngineError, UsageError
from photoedit.lab import interpreters, laboratory
from photoedit.lab.bench import Bench, Wish
from photoedit.lab.elsewhere import tile_work
from photoedit.lab.experiments import interpreted_kernels, other_interpreters
from photoedit.lab.experiments._blur import INTERPRETED, elsewhere_lanes, interpreted_lanes, job
from photoedit.lab.experiments.numpy_elsewhere import NumpyElsewhere
from photoedit.lab.experiments.other_interpreters import OtherInterpreters
from photoedit.lab.interpreters import CANDIDATES, Elsewhere, Interpreter, given, to_be_found, told_apart
from photoedit.lab.outcome import Holds, Lane
from photoedit.lab.race import Runner, race


def others() -> list[Interpreter]:
    """This interpreter, as if it were another, and each other one that starts here."""
    found = [given(sys.executable)]
    for name in CANDIDATES:
        if shutil.which(name):
            try:
                found.append(given(name))
            except UsageError:
                continue  # a launcher without what it would launch
    return found


@pytest.fixture(scope="module", params=others(), ids=lambda one: one.name)
def other(request: pytest.FixtureRequest) -> Interpreter:
    interpreter: Interpreter = request.param
    return interpreter


def test_every_lane_elsewhere_gives_the_engines_bytes(other: Interpreter, bench: Bench) -> None:
    expected = interpreted_lanes(bench)[0].run().sha256
    for runner in elsewhere_lanes(bench, other):
        work = runner.run()
        assert work.sha256 == expected, runner.name
        assert len(work.records) == 36
        assert sum(record.cpu for record in work.records) > 0


def test_workers_that_share_nothing_give_the_same_bytes(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lane of subinterpreters, with another pool where this Python has none of those."""
    if not hasattr(concurrent.futures, "InterpreterPoolExecutor"):
        pool = concurrent.futures.ThreadPoolExecutor
        monkeypatch.setattr(concurrent.futures, "InterpreterPoolExecutor", pool, raising=False)
    pixels = bench.pixels(INTERPRETED, INTERPRETED)
    folder = str(Path(kernels.__file__).parent)
    lanes = tile_work.Lanes({**job(pixels, 70, 2), "kernels": folder}, pixels.tobytes())
    apart, records = lanes.run("interpreters")
    assert apart == lanes.run("serial")[0]
    assert len(records) == 16
    lanes.close()


def test_rows_for_a_compiler_give_the_same_bytes(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """With memoryview PyPy took longer than CPython: its compiler does not see through that."""
    pixels = bench.pixels(30, 40)
    told = {**job(pixels, 16, 2), "kernels": str(Path(kernels.__file__).parent)}
    expected = tile_work.Lanes(told, pixels.tobytes()).run("serial")[0]
    monkeypatch.setattr(tile_work, "COMPILES", True)
    lanes = tile_work.Lanes(told, pixels.tobytes())
    assert isinstance(lanes._job.weights, tile_work.View)
    assert lanes.run("serial")[0] == expected


def test_numpy_elsewhere_gives_the_same_bytes() -> None:
    with Bench(Wish(workers=2, interpreters=(sys.executable,), rounds=1)) as bench:
        outcome = NumpyElsewhere().run(bench)
    assert len(outcome.lanes) == 4
    assert len({lane.output_sha256 for lane in outcome.lanes}) == 1


def test_the_child_needs_no_installed_package(tmp_path: Path, bench: Bench) -> None:
    """An interpreter whose packages are out of reach does the work as well."""
    launcher = tmp_path / "bare"
    launcher.write_text(f'#!/bin/sh\nexec "{sys.executable}" -S -s "$@"\n')
    launcher.chmod(0o755)
    bare = given(str(launcher))
    expected = interpreted_lanes(bench)[0].run().sha256
    assert not bare.numpy
    assert elsewhere_lanes(bench, bare)[0].run().sha256 == expected


def test_what_is_no_interpreter_is_refused() -> None:
    with pytest.raises(UsageError, match="no interpreter no-such-python"):
        given("no-such-python")
    with pytest.raises(UsageError, match="does not work as an interpreter"):
        given(shutil.which("false") or "/bin/false")


@pytest.mark.parametrize("answer", ["1", '{"a": 1}', "hello"])
def test_a_script_that_answers_something_else_is_refused_at_once(tmp_path: Path, answer: str) -> None:
    """A number ended in a traceback, and one that slept after its answer was waited for."""
    script = tmp_path / "script"
    script.write_text(f"#!/bin/sh\necho '{answer}'\nexec sleep 1000\n")
    script.chmod(0o755)
    with pytest.raises(UsageError, match="does not work as an interpreter"):
        given(str(script))


def test_an_interpreter_that_dies_ends_in_a_sentence(bench: Bench) -> None:
    pixels = bench.pixels(INTERPRETED, INTERPRETED)
    with (
        Elsewhere(given(sys.executable), job(pixels, 40, 2), pixels.tobytes()) as process,
        pytest.raises(EngineError, match="gave up: ValueError: this interpreter has no lane"),
    ):
        process.run("no-such-lane")


FREE = """#!{python}
# Python 3.14 without a GIL, as far as the lab can tell: it says so, and its threads take half the time.
import concurrent.futures, sys
sys.path.insert(0, {folder!r})
import tile_work
concurrent.futures.InterpreterPoolExecutor = concurrent.futures.ThreadPoolExecutor
first = tile_work.about()
told = dict(first, version="3.14.0", gil=False, lanes=["serial", "threads", "interpreters"], numpy=False)
tile_work.about = lambda: told
write, asked = tile_work._answer, []
def answer(stream, data):
    if "seconds" in data:
        data["seconds"] = 0.2 if len(asked) % 3 == 0 else 0.1
        data["gil"] = {back}
        asked.append(data)
    write(stream, data)
tile_work._answer = answer
tile_work.serve()
"""


def free(folder: Path, *, back: bool = False) -> str:
    """The command of an interpreter that passes for a free-threaded one."""
    command = folder / "python3.14t"
    elsewhere = str(Path(tile_work.__file__).parent)
    command.write_text(FREE.format(python=sys.executable, folder=elsewhere, back=back))
    command.chmod(0o755)
    return str(command)


def test_threads_that_gain_without_a_gil_make_the_claim_true(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There is none where these tests run; this one speaks as it would."""
    monkeypatch.setattr(other_interpreters, "is_busy", lambda _lanes, _workers: False)

    def on_two_cores(runners: Sequence[Runner], bench: Bench) -> tuple[tuple[Lane, ...], float]:
        return race(runners, bench.rounds, bench.check), 2.0

    monkeypatch.setattr(other_interpreters, "controlled_race", on_two_cores)
    with Bench(Wish(workers=2, rounds=1, interpreters=(free(tmp_path),))) as bench:
        outcome = OtherInterpreters().run(bench)
    name = "cpython 3.14.0 without GIL"
    lanes = [lane.lane for lane in outcome.lanes]
    assert lanes[2:] == [f"{name}, serial", f"{name}, threads", f"{name}, interpreters"]
    assert len({lane.output_sha256 for lane in outcome.lanes}) == 1
    assert f"{name}: threads x2.00, interpreters x2.00 over its own serial lane" in outcome.verdict
    assert outcome.holds is Holds.TRUE


def test_a_gil_that_comes_back_is_noticed(tmp_path: Path) -> None:
    """Python switches it on again, silently, for a library that needs it."""
    with Bench(Wish(workers=2, rounds=1, interpreters=(free(tmp_path, back=True),))) as bench:
        (outcome,) = laboratory.run([OtherInterpreters()], bench)
    assert outcome.verdict == "not measured: cpython 3.14.0 without GIL switched its GIL on again"
    assert outcome.holds is Holds.UNKNOWN


def test_the_race_has_a_lane_of_subinterpreters_where_python_has_them(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not interpreted_kernels.SUBINTERPRETERS:  # with threads in their place, the lane is the same
        monkeypatch.setattr(interpreted_kernels, "SUBINTERPRETERS", True)
        pool = "import concurrent.futures as f; f.InterpreterPoolExecutor = f.ThreadPoolExecutor; "
        monkeypatch.setattr(interpreters, "_START", pool + interpreters._START)
    bench.rounds = 1
    outcome = interpreted_kernels.InterpretedKernels().run(bench)
    assert [lane.lane for lane in outcome.lanes] == ["serial", "threads", "processes", "interpreters"]
    assert len({lane.output_sha256 for lane in outcome.lanes}) == 1
    assert outcome.notes == ()


def test_two_interpreters_of_one_name_are_told_apart() -> None:
    """Lanes go by names, so the times of one were taken for the other's."""
    one = Interpreter("/a/python", "cpython", "3.13.1", gil=True, lanes=("serial", "threads"))
    other, third = replace(one, command="/b/python"), replace(one, version="3.14.0")
    names = [each.name for each in told_apart([one, other, one, third])]
    assert names == ["cpython 3.13.1 (/a/python)", "cpython 3.13.1 (/b/python)", "cpython 3.14.0"]


def test_an_interpreter_that_never_answers_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interpreters, "PATIENCE", 0.1)
    launcher = tmp_path / "dumb"
    launcher.write_text("#!/bin/sh\nexec tail -f /dev/null\n")
    launcher.chmod(0o755)
    with pytest.raises(UsageError, match="does not work as an interpreter"):
        given(str(launcher))


@pytest.mark.parametrize("reads", ["", "cat > /dev/null &"])
def test_an_interpreter_that_hangs_after_it_answered_is_ended(
    tmp_path: Path, bench: Bench, monkeypatch: pytest.MonkeyPatch, reads: str
) -> None:
    """The laboratory waited for it for ever, for its answer or for the picture to be taken."""
    monkeypatch.setattr(interpreters, "LONGEST", 0.5)
    about = json.dumps(tile_work.about())
    launcher = tmp_path / "hangs"
    launcher.write_text(f"#!/bin/sh\necho '{about}'\n{reads}\nexec sleep 1000\n")
    launcher.chmod(0o755)
    hanging = given(str(launcher))
    with pytest.raises(EngineError, match=r"gave up: it did not answer within 0\.5 s"):
        for runner in elsewhere_lanes(bench, hanging):
            runner.run()


def test_without_another_interpreter_it_says_what_to_install(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert to_be_found() == ()
    outcome = OtherInterpreters().run(bench)
    assert outcome.holds is Holds.UNKNOWN
    assert "pypy3" in outcome.verdict


def test_lanes_of_the_other_interpreter_are_told(bench: Bench) -> None:
    with Bench(Wish(workers=2, rounds=1, interpreters=(sys.executable,))) as named:
        outcome = OtherInterpreters().run(named)
    version = ".".join(map(str, sys.version_info[:3]))
    names = [lane.lane for lane in outcome.lanes]
    assert names[:4] == [
        "serial", "threads", f"cpython {version}, serial", f"cpython {version}, threads",
    ]  # fmt: skip
    assert len({lane.output_sha256 for lane in outcome.lanes}) == 1
