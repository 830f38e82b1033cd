"""``photoedit batch``: what it writes, what it says where, and what it refuses before writing anything."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from photoedit.cli.progress import lines_of_tiles
from photoedit.engine.jobs import How
from photoedit.recipe import Recipe
from tests.cli.conftest import SERIAL, Command, environment, names, snapshot

CHAIN = ("--", "exposure", "stops=0.5", "gaussian-blur", "radius=1")


@pytest.mark.parametrize("execution", ["processes", "threads", "serial"])
def test_every_photo_is_edited_and_no_original_touched(
    photoedit: Command, folder: Path, execution: str
) -> None:
    before = snapshot(folder)
    result = photoedit("batch", "photos", "-o", "out", "--execution", execution, *CHAIN)
    assert result.returncode == 0, result.stderr
    assert result.stdout == ""
    assert result.stderr.splitlines()[-1].startswith("3 photos done, 0 failed, 0 skipped: ")
    assert names(folder.parent / "out") == ["a.jpg", "b.png", "c.tif"]
    assert snapshot(folder) == before
    for name in ("a.jpg", "b.png", "c.tif"):
        with Image.open(folder.parent / "out" / name) as image:
            assert image.size == (40, 30)


def test_how_it_runs_changes_no_byte(photoedit: Command, folder: Path) -> None:
    ways = {
        "one": ("--execution", "serial", "--tile", "7"),
        "two": ("--execution", "threads", "--workers", "3"),
        "three": ("--execution", "serial", "--memory", "64MiB"),
    }
    for name, options in ways.items():
        assert photoedit("batch", "photos", "-o", name, *options, *CHAIN).returncode == 0
    contents = [[content for content, _ in snapshot(folder.parent / name).values()] for name in ways]
    assert contents[0] == contents[1] == contents[2]


def test_without_a_recipe_it_converts(photoedit: Command, folder: Path) -> None:
    result = photoedit("batch", "photos", "-o", "out", "--format", "png", "--name", "{stem}-copy", *SERIAL)
    assert result.returncode == 0
    assert names(folder.parent / "out") == ["a-copy.png", "b-copy.png", "c-copy.png"]
    with Image.open(folder / "c.tif") as before, Image.open(folder.parent / "out/c-copy.png") as after:
        assert before.tobytes() == after.tobytes()


def test_a_chain_is_appended_to_the_recipe(photoedit: Command, folder: Path) -> None:
    home = folder.parent
    Recipe.from_text("exposure stops=0.5").save(home / "first.toml")
    Recipe.from_text("exposure stops=0.5 gaussian-blur radius=1").save(home / "both.toml")
    photoedit("batch", "photos", "-o", "one", "-r", "first.toml", *SERIAL, "--", "gaussian-blur", "radius=1")
    photoedit("batch", "photos", "-o", "two", "-r", "both.toml", *SERIAL)
    assert [c for c, _ in snapshot(home / "one").values()] == [c for c, _ in snapshot(home / "two").values()]


def test_a_failed_photo_costs_only_itself(photoedit: Command, folder: Path) -> None:
    (folder / "bad.jpg").write_bytes((folder / "a.jpg").read_bytes()[:300])
    (folder / "text.png").write_text("no photo\n")
    result = photoedit("batch", "photos", "-o", "out", *SERIAL, *CHAIN)
    assert result.returncode == 1
    lines = result.stderr.splitlines()
    assert sum(line.startswith("failed: ") for line in lines) == 2
    assert any("bad.jpg" in line for line in lines) and any("text.png" in line for line in lines)
    assert lines[-1].startswith("3 photos done, 2 failed, 0 skipped: ")
    assert names(folder.parent / "out") == ["a.jpg", "b.png", "c.tif"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["-r", "missing.toml"], "missing.toml"),
        (["-r", "broken.toml"], "line 4"),
        (["--", "exposur"], "did you mean 'exposure'"),
        (["--", "exposure", "stop=1"], "did you mean 'stops'"),
        (["--", "exposure", "stops=99"], "from -10 to 10"),
        (["--", "stops=1"], "filter's name must come first"),
        (["--execution", "fork"], "processes, threads, serial"),
        (["--kernels", "jit"], "compiled"),
        (["--workers", "0"], "from 1 to 256"),
        (["--tile", "0"], "from 1 to"),
        (["--memory", "much"], "2GiB"),
        (["--format", "jpg"], "did you mean 'jpeg'"),
        (["--set", "qualty=90"], "did you mean 'quality'"),
        (["--set", "quality"], "KEY=VALUE"),
        (["--set", "quality=900"], "from 1 to 100"),
        (["--set", "quality=90", "--set", "quality=80"], "twice"),
        (["--name", "{stern}"], "did you mean 'stem'"),
        (["--name", "{stem.__class__}"], "there is no field"),
        (["--name", "../{stem}"], "not a path"),
        (["--name", "{stem"], "brace"),
        (["--on-conflict", "ask"], "fail, skip, rename, overwrite"),
        (["--metadata", "strip-some"], "strip-all"),
        (["not-there.jpg"], "There is no photo or folder not-there.jpg"),
        (["exposure"], "filters come behind '--'"),
        (["--report", "photos/a.jpg"], "the name of a photo"),
        (["--report", "link.jsonl"], "the name of a photo"),
        (["--report", "photos/unnamed", "photos/unnamed"], "would overwrite photos/unnamed"),
        (["--format", "png", "--name", "x"], "would both become"),
        (["--report", "good.toml", "-r", "good.toml"], "would overwrite good.toml"),
        (["--report", "photos"], "no ordinary file"),
        (["--report", "out"], "in the place of a folder for results"),
        (["--report", ".."], "in the place of a folder for results"),
        (["--report", "out/a.jpg/report"], "in the place of a result"),
        (["--report", ""], "it is empty"),
        (["-r", ""], "it is empty"),
        ([""], "it is empty"),
    ],
)
def test_whatever_is_wrong_is_said_before_anything_is_written(
    photoedit: Command, folder: Path, words: list[str], said: str
) -> None:
    home = folder.parent
    (home / "good.toml").write_text(Recipe.from_text("exposure").to_toml())
    (home / "broken.toml").write_text('photoedit = 1\n[[step]]\nfilter = "exposure"\nstop = 1\n')
    (home / "link.jsonl").symlink_to("photos/a.jpg")
    (folder / "unnamed").write_bytes((folder / "a.jpg").read_bytes())
    before = snapshot(home)
    result = photoedit("batch", "photos", "-o", "out", *words)
    assert result.returncode == 2
    assert said in result.stderr
    assert result.stdout == ""
    assert snapshot(home) == before
    assert not (home / "out").exists()


def test_a_save_option_goes_where_it_is_known(photoedit: Command, folder: Path) -> None:
    result = photoedit("batch", "photos", "-o", "low", "--set", "quality=20", *SERIAL)
    assert result.returncode == 0, result.stderr
    photoedit("batch", "photos", "-o", "high", "--set", "quality=98", *SERIAL)
    low, high = folder.parent / "low/a.jpg", folder.parent / "high/a.jpg"
    assert low.stat().st_size < high.stat().st_size
    wrong = photoedit("batch", "photos/b.png", "-o", "out", "--set", "quality=20")
    assert wrong.returncode == 2
    assert "png can't be saved with an option 'quality'" in wrong.stderr


@pytest.mark.parametrize("words", [[], ["--recursive"], ["--json"], ["--dry-run"]])
def test_an_empty_folder_is_no_error(photoedit: Command, tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "empty").mkdir()
    result = photoedit("batch", "empty", "-o", "out", *words, *CHAIN)
    assert result.returncode == 0
    if "--dry-run" not in words:
        assert "There are no photos to work on" in result.stderr
    assert not (tmp_path / "out").exists()


def test_dry_run_tells_and_writes_nothing(photoedit: Command, folder: Path) -> None:
    before = snapshot(folder.parent)
    result = photoedit("batch", "photos", "-o", "out", "--dry-run", "--report", "r.jsonl", *CHAIN)
    assert result.returncode == 0
    lines = result.stdout.splitlines()
    assert lines[:3] == [f"photos/{name} -> out/{name}" for name in ("a.jpg", "b.png", "c.tif")]
    assert lines[3].startswith("Predicted peak memory for pixels: ")
    assert lines[4].startswith("Predicted time: about ") and lines[4].endswith(
        "from 3 photos done for a sample"
    )
    assert lines[5].startswith("Predicted size of all results: about ")
    assert snapshot(folder.parent) == before
    assert not (folder.parent / "out").exists()


def test_dry_run_as_json(photoedit: Command, folder: Path) -> None:
    (folder / "text.jpg").write_text("no photo")
    (folder / "empty.jpg").touch()
    result = photoedit("batch", "photos", "-o", "out", "--dry-run", "--json", *CHAIN)
    assert result.returncode == 1
    told = json.loads(result.stdout)
    assert [one["output"] for one in told["photos"]] == [
        "out/a.jpg",
        "out/b.png",
        "out/c.tif",
        "out/text.jpg",
    ]
    assert [one["code"] for one in told["photos"]] == ["ok", "ok", "ok", "not_a_photo"]
    assert all(one["memory"] >= 2 * 40 * 30 * 3 for one in told["photos"][:3])
    assert told["skipped"][0]["code"] == "empty"
    assert 0 < told["peak_memory"] <= told["budget"]
    assert 0 < told["seconds"]["low"] <= told["seconds"]["likely"] <= told["seconds"]["high"]
    assert 0 < told["bytes"]["low"] < told["bytes"]["high"]
    assert told["photos"][0]["width"] == 40 and told["photos"][3]["width"] is None


def test_a_run_is_compared_with_its_dry_run(photoedit: Command, folder: Path) -> None:
    words = ("batch", "photos", "-o", "out", *SERIAL)
    assert photoedit(*words, "--dry-run", *CHAIN).returncode == 0
    other = photoedit("batch", "photos", "-o", "other", *SERIAL, *CHAIN)
    assert "predicted" not in other.stderr
    same = photoedit(*words, *CHAIN).stderr.splitlines()
    assert any(line.startswith("Time: ") and "as predicted: about" in line for line in same)
    assert any(line.startswith("Size: ") and ", as predicted: about" in line for line in same)
    assert same[-1].startswith("3 photos done")


def test_memory_is_predicted_for_the_result_too(photoedit: Command, folder: Path) -> None:
    words = ("batch", "photos/a.jpg", "-o", "out", "--dry-run", "--json", "--")
    plain = json.loads(photoedit(*words, "exposure", "stops=1").stdout)
    larger = json.loads(photoedit(*words, "resize", "percent=1000", "enlarge=yes").stdout)
    assert larger["photos"][0]["memory"] > 10 * plain["photos"][0]["memory"]
    assert larger["peak_memory"] >= plain["peak_memory"] > 0


def test_events_as_json_lines(photoedit: Command, folder: Path) -> None:
    (folder / "bad.jpg").write_text("no photo")
    (folder / "empty.jpg").touch()
    result = photoedit("batch", "photos", "-o", "out", "--json", "--timing", *SERIAL, *CHAIN)
    assert result.returncode == 1
    events = [json.loads(line) for line in result.stdout.splitlines()]
    kinds = [event["event"] for event in events]
    assert kinds[0] == "started" and events[0]["photos"] == 5
    assert kinds[-2:] == ["finished", "timing"]
    assert {kind: kinds.count(kind) for kind in ("photo_done", "photo_failed", "photo_skipped")} == {
        "photo_done": 3, "photo_failed": 1, "photo_skipped": 1,
    }  # fmt: skip
    ends = [event for event in events if event["event"].startswith("photo_") and "seconds" in event]
    assert {event["index"] for event in ends} == {0, 1, 2, 3}
    finished = events[-2]
    assert (finished["done"], finished["failed"], finished["skipped"]) == (3, 1, 1)
    assert not finished["cancelled"]
    timing = events[-1]
    assert set(timing) >= {"wall", "cpu", "cores_used", "gil_wait", "stages", "workers"}
    assert timing["workers"][0]["tiles"] > 0
    assert "bound" in timing  # which may be null, depending on how quick the workers were


def test_trace(photoedit: Command, folder: Path, tmp_path: Path) -> None:
    result = photoedit("batch", "photos", "-o", "out", "--trace", "trace.json", *SERIAL, *CHAIN)
    assert result.returncode == 0
    trace = json.loads((tmp_path / "trace.json").read_text())
    done = [event for event in trace["traceEvents"] if event["ph"] == "X"]
    assert {event["name"] for event in done} >= {"read", "decode", "tile", "encode", "write"}
    assert {Path(event["args"]["photo"]).name for event in done} == {"a.jpg", "b.png", "c.tif"}
    assert trace["otherData"]["cores"] > 0


def test_a_trace_takes_the_place_of_no_photo(photoedit: Command, folder: Path) -> None:
    before = snapshot(folder)
    result = photoedit("batch", "photos", "-o", "out", "--trace", "photos/a.jpg", *SERIAL, *CHAIN)
    assert result.returncode == 2
    assert snapshot(folder) == before


def test_timing_card(photoedit: Command, folder: Path) -> None:
    result = photoedit("batch", "photos", "-o", "out", "--timing", *SERIAL, *CHAIN)
    for word in ("Wall", "CPU", "Cores used", "GIL wait", "Stages", "Bound by", "Worker"):
        assert f"\n  {word}" in result.stderr
    assert "lets only one thread at a time run Python" in result.stderr


def test_report_has_a_line_for_each_photo(photoedit: Command, folder: Path) -> None:
    (folder / "bad.jpg").write_text("no photo")
    (folder / "empty.jpg").touch()
    result = photoedit("batch", "photos", "-o", "out", "--report", "out/report.jsonl", *SERIAL, *CHAIN)
    assert result.returncode == 1
    report = folder.parent / "out/report.jsonl"
    lines = {one["input"]: one for one in map(json.loads, report.read_text().splitlines())}
    assert {name: one["status"] for name, one in lines.items()} == {
        "photos/a.jpg": "done", "photos/b.png": "done", "photos/c.tif": "done",
        "photos/bad.jpg": "failed", "photos/empty.jpg": "skipped",
    }  # fmt: skip
    done, failed = lines["photos/a.jpg"], lines["photos/bad.jpg"]
    assert list(done) == [
        "input", "output", "status", "code", "message", "seconds", "sha256", "width", "height", "notes",
    ]  # fmt: skip
    assert set(done["seconds"]) == {"read", "decode", "tiles", "encode", "write", "total"}
    assert done["sha256"] == hashlib.sha256((folder.parent / "out/a.jpg").read_bytes()).hexdigest()
    assert (done["output"], done["width"], done["height"]) == ("out/a.jpg", 40, 30)
    assert failed["code"] == "not_a_photo" and "bad.jpg" in failed["message"]
    assert failed["sha256"] is None


def test_what_could_not_be_kept_is_said(photoedit: Command, tmp_path: Path) -> None:
    Image.new("RGBA", (9, 9), (10, 20, 30, 40)).save(tmp_path / "clear.png")
    result = photoedit("batch", "clear.png", "-o", "out", "--format", "jpeg", "--report", "r", *SERIAL)
    assert result.returncode == 0
    assert "note: alpha flattened (1 photo)" in result.stderr
    assert json.loads((tmp_path / "r").read_text())["notes"] == ["alpha_flattened"]


@pytest.mark.parametrize(("policy", "kept"), [("keep", True), ("strip-all", False)])
def test_metadata(
    photoedit: Command, tmp_path: Path, make_photo: Callable[..., Path], policy: str, kept: bool
) -> None:
    exif = Image.Exif()
    exif[0x0110] = "Model T"
    make_photo("a.jpg", exif=exif)
    photoedit("batch", "a.jpg", "-o", "out", "--metadata", policy, *SERIAL, *CHAIN)
    with Image.open(tmp_path / "out/a.jpg") as image:
        assert (image.getexif().get(0x0110) == "Model T") is kept


def test_an_orientation_is_applied_once(
    photoedit: Command, tmp_path: Path, make_photo: Callable[..., Path]
) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    make_photo("a.jpg", exif=exif)
    photoedit("batch", "a.jpg", "-o", "out", "--name", "{stem}-{width}x{height}", *SERIAL)
    with Image.open(tmp_path / "out/a-30x40.jpg") as image:
        assert image.size == (30, 40)
        assert image.getexif().get(0x0112, 1) == 1


def test_an_empty_output_is_not_the_current_folder(photoedit: Command, folder: Path) -> None:
    before = snapshot(folder.parent)
    result = photoedit("batch", "photos", "-o", "", *SERIAL)
    assert result.returncode == 2
    assert "it is empty" in result.stderr
    assert snapshot(folder.parent) == before


def test_a_report_does_not_take_the_place_of_a_mirrored_folder(photoedit: Command, folder: Path) -> None:
    before = snapshot(folder.parent)
    result = photoedit("batch", ".", "-o", "out", "--recursive", "--mirror", "--report", "out/photos")
    assert result.returncode == 2
    assert "in the place of a folder for results" in result.stderr
    assert snapshot(folder.parent) == before


@pytest.mark.parametrize("words", [[], ["--json"], ["--dry-run"]])
def test_photos_that_cant_be_read_yet_get_a_line_for_each_kind(
    photoedit: Command, folder: Path, words: list[str]
) -> None:
    for name in ("x.psd", "y.PSD", "z.jxr"):
        (folder / name).write_bytes(b"x")
    result = photoedit("batch", "photos", "-o", "out", "--report", "r", *SERIAL, *words)
    assert result.returncode == 0
    assert [line for line in result.stderr.splitlines() if line.startswith("skipped: ")] == [
        "skipped: 2 Photoshop files left out, because photoedit doesn't read Photoshop yet",
        "skipped: 1 JPEG XR file left out, because photoedit doesn't read JPEG XR yet",
    ]
    if "--dry-run" not in words:
        assert "3 photos done, 0 failed, 3 skipped: " in result.stderr
        report = [json.loads(line) for line in (folder.parent / "r").read_text().splitlines()]
        assert [one["code"] for one in report].count("not_supported") == 3


def test_a_gamma_that_is_not_kept_is_said(photoedit: Command, make_photo: Callable[..., Path]) -> None:
    path = make_photo("linear.png")
    whole = path.read_bytes()
    path.write_bytes(whole[:33] + bytes.fromhex("00000004 67414d41 00000009 f2f9d8e9") + whole[33:])
    result = photoedit("batch", "linear.png", "-o", "out", "--report", "r", *SERIAL)
    assert result.returncode == 0
    assert "note: gamma dropped (1 photo)" in result.stderr
    assert json.loads((path.parent / "r").read_text())["notes"] == ["gamma_dropped"]


def test_help_says_that_width_and_height_are_those_before_the_recipe(photoedit: Command) -> None:
    said = " ".join(photoedit("batch", "--help").stdout.split())
    assert "{width} and {height} (before the recipe)" in said


@pytest.mark.parametrize("name", ["numpy", "photoedit", "random"])
def test_a_module_among_the_photos_is_never_run(
    photoedit: Command, make_photo: Callable[..., Path], tmp_path: Path, name: str
) -> None:
    """The server of the workers once looked for its modules in the present folder first."""
    make_photo("a.png")
    mark = tmp_path / "ran"
    (tmp_path / f"{name}.py").write_text(f"open({str(mark)!r}, 'w').close()\nraise SystemExit('run')\n")
    script = "import sys; sys.path.remove(''); from photoedit.__main__ import main; sys.exit(main())"
    words = ["batch", "a.png", "-o", "out", "--workers", "1", "--", "contrast", "amount=0.2"]
    result = subprocess.run(
        [sys.executable, "-c", script, *words], cwd=tmp_path, env=environment(), capture_output=True,
        text=True, timeout=300, check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert not mark.exists()


def test_a_crop_beyond_every_photo_is_refused_before_anything_is_written(
    photoedit: Command, folder: Path
) -> None:
    result = photoedit("batch", "photos", "-o", "out", *SERIAL, "--", "crop", "left=40")
    assert result.returncode == 2
    assert "crop: left must be less than 40 here" in result.stderr
    assert not (folder.parent / "out").exists()


def test_a_crop_beyond_some_photos_is_told_of_before_the_batch(photoedit: Command, folder: Path) -> None:
    with Image.open(folder / "b.png") as opened:
        opened.resize((60, 30)).save(folder / "wide.png")
    result = photoedit("batch", "photos", "-o", "out", *SERIAL, "--", "crop", "left=40")
    assert result.returncode == 1
    assert result.stderr.startswith("note: 3 photos will fail, because nothing would be left: ")
    assert names(folder.parent / "out") == ["wide.png"]


def test_tiles_so_small_that_a_batch_seems_to_hang_are_told_of() -> None:
    recipe = Recipe.from_text("gaussian-blur radius=9 opacity=0.5 exposure stops=1")
    [line] = lines_of_tiles(How(tile=1), recipe)
    assert "--tile 1 takes about 10,281 times as long" in line and "look 45 pixels far" in line
    enough = re.search(r"--tile (\d+) or more is enough", line)
    assert enough and not list(lines_of_tiles(How(tile=int(enough[1])), recipe))
    assert not list(lines_of_tiles(How(), recipe))
