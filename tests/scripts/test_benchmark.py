"""The benchmark's own arithmetic: figures, agreement, targets, tables. None of its peers is needed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest
from benchmarking import accounts, formats, growth, page, photos, tones
from benchmarking.agreement import difference, of_files
from benchmarking.batches import Terms
from benchmarking.chart import chart
from benchmarking.codecs import codecs
from benchmarking.figures import FLOOR, Apart, Results, Row, Spread, as_good, fastest, peers, ratio, unrest
from benchmarking.formulas import CUT, MIDDLE, middle
from benchmarking.lanes import LANES
from benchmarking.memory import Sample, _rollup, cpu_seconds, family, measure
from benchmarking.operations import REASONS, Operation, operations
from benchmarking.photos import PhotoSet
from benchmarking.recipes import jobs, matrix_text, saturation_matrix
from benchmarking.singles import ONE_CORE, error_of
from benchmarking.tables import every_table, formats_table, ranged, remarks, seconds, slow_table
from benchmarking.targets import PROCESSES, Target, grown, targets, time_per_megapixel
from PIL import Image
from readme_tables import write_table

from photoedit.engine import render
from photoedit.filters import filters
from photoedit.filters.white_balance import adaptation
from photoedit.photo import Photo
from photoedit.recipe import Recipe

THREADS = "photoedit, threads"
OPENCV = "OpenCV, 8-bit"


def row(lane: str, *values: float | None, part: str = "batch", case: str = "R2", **more: object) -> Row:
    made = Row(part, case, lane, "warm" if part == "batch" else "", list(values), megapixels=100)
    for name, value in more.items():
        setattr(made, name, value)
    return made


def results(*rows: Row) -> Results:
    machine = {
        "processor": "P", "cores": 2, "system": "S", "python": "3", "date": "2026-01-01", "load": 0.1,
        "versions": {"photoedit": "1", "pyvips": None},
    }  # fmt: skip
    settings = {
        "photos": 3,
        "megapixels": 60.0,
        "rounds": 2,
        "not_srgb": 0,
        "recipes": {"R2": "detail: blur & more"},
    }
    return Results(machine, settings, list(rows))


# Figures


def test_a_ratio_is_taken_inside_each_round() -> None:
    # The machine slowed down in the second round; the ratio did not change.
    assert ratio(row(PROCESSES, 1.0, 10.0), row(OPENCV, 2.0, 20.0)) == Spread(0.5, 0.5, 0.5)


def test_only_rounds_that_both_took_part_in_count() -> None:
    assert ratio(row(PROCESSES, 1.0, 99.0), row("Pillow", 4.0, None)) == Spread(0.25, 0.25, 0.25)


def test_without_a_common_round_it_is_the_ratio_of_the_medians() -> None:
    assert ratio(row(PROCESSES, 1.0, None), row("Pillow", None, 4.0)) == Spread(0.25, 0.25, 0.25)


def test_there_is_no_ratio_to_somebody_who_never_ran() -> None:
    assert ratio(row(PROCESSES, 1.0), row("ImageMagick")) is None
    assert ratio(row(PROCESSES, 1.0), None) is None


def test_the_floor_and_who_made_another_picture_are_no_peers() -> None:
    rows = [
        row("floor", 0.5), row(PROCESSES, 1.0), row(OPENCV, 2.0, apart=Apart(0.7, 9)),
        row("cheat", 0.1, apart=Apart(2.1, 9)), row("absent"),
    ]  # fmt: skip
    assert [one.lane for one in peers(rows)] == [OPENCV, "absent"]
    best = fastest(peers(rows))
    assert best is not None
    assert best.lane == OPENCV


def test_only_peers_with_an_error_as_small_count_for_single_operations() -> None:
    mine = row(THREADS, 1.0, part="single", apart=Apart(0.25, 0.5))
    good = row("OpenCV", 2.0, part="single", apart=Apart(0.30, 1.2))
    coarse = row("pyvips", 0.5, part="single", apart=Apart(0.38, 1.2))
    outliers = row("Pillow", 0.5, part="single", apart=Apart(0.25, 9.0))
    assert as_good([mine, good, coarse, outliers], mine) == [good]


def test_results_survive_their_file(tmp_path: Path) -> None:
    before = results(row(PROCESSES, 1.0, None), row(OPENCV, 2.0, 3.0, apart=Apart(0.5, 3.0)))
    path = tmp_path / "result.json"
    path.write_text(before.to_json(), encoding="utf-8")
    assert Results.load(path) == before


def test_unrest_is_the_worst_spread_of_the_floor() -> None:
    rows = [row("floor", 1.0, 1.5), row("floor", 1.0, 1.1, case="R1"), row(PROCESSES, 1.0, 9.0)]
    assert unrest(rows) == 1.5


# Agreement


def test_a_difference_is_in_levels() -> None:
    one = np.full((4, 4, 3), 200, np.uint8)
    other = one.copy()
    other[0, 0, 0] = 248
    assert difference(one, other) == Apart(1.0, 48.0)


def test_pictures_of_different_size_do_not_agree(tmp_path: Path) -> None:
    for name, width in (("a", 8), ("b", 9)):
        Image.new("RGB", (width, 8)).save(tmp_path / f"{name}.jpg")
    assert of_files([(tmp_path / "a.jpg", tmp_path / "b.jpg")]) is None
    assert of_files([(tmp_path / "a.jpg", tmp_path / "a.jpg")]) == Apart(0.0, 0.0)


# Photos


def test_photos_are_repeated_until_there_are_enough(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, width in (("large", 1000), ("small", 500)):
        Image.new("RGB", (width, 1000)).save(folder / f"{name}.jpg")
    found = photos.gather(folder, 3.0, tmp_path / "out")
    assert found.sizes == (1.0, 1.0, 0.5, 0.5)
    assert [path.name for path in found.paths] == [
        "000-large.jpg", "002-large.jpg", "001-small.jpg", "003-small.jpg",
    ]  # fmt: skip
    assert [path.name for path in found.distinct(9)] == ["000-large.jpg", "001-small.jpg"]


def test_a_part_of_the_photos_is_spread_over_their_sizes() -> None:
    some = PhotoSet(tuple(Path(str(n)) for n in range(8)), tuple(float(8 - n) for n in range(8)))
    assert some.part(0.5, 1).sizes == (8, 6, 4, 2)
    assert len(some.part(0.0, 2).paths) == 2
    assert some.part(1.0, 2) == some


def test_large_photos_are_made_of_tiles() -> None:
    pixels = np.arange(2 * 3 * 3, dtype=np.uint8).reshape(2, 3, 3)
    made = photos.tiled(pixels, 5, 4)
    assert made.shape == (5, 4, 3)
    assert (made[2:4, :3] == pixels).all()
    height, width = photos.shape_of(24)
    assert height * width == pytest.approx(24e6, rel=0.01)


def test_restart_markers_are_seen(tmp_path: Path) -> None:
    image = Image.new("RGB", (64, 64))
    image.save(tmp_path / "plain.jpg")
    image.save(tmp_path / "restarts.jpg", restart_marker_rows=1)
    assert not photos.has_restart_markers(tmp_path / "plain.jpg")
    assert photos.has_restart_markers(tmp_path / "restarts.jpg")


# What the peers do is what photoedit does


def test_every_recipe_can_be_read() -> None:
    for job in jobs().values():
        json.dumps(job.to_json())
        if not job.missing:
            Recipe.from_words(job.chain)


def test_peers_first_tones_are_photoedits() -> None:
    job = jobs()["R1"]
    chain = job.chain[: job.chain.index("saturation")]
    ramp = Photo.from_array(np.arange(256, dtype=np.uint8)[np.newaxis])
    made = render(ramp, Recipe.from_words(chain), execution="serial").pixels.ravel()
    assert (made == tones.to_bytes(tones.first_tones(job.numbers))).all()


def test_peers_matrices_are_photoedits() -> None:
    random = np.random.default_rng(0)
    pixels = random.integers(60, 200, (8, 8, 3), np.uint8)
    made = render(Photo.from_array(pixels), Recipe.from_text("saturation amount=1.2"), execution="serial")
    assert (made.pixels == tones.to_bytes(pixels / 255 @ np.array(saturation_matrix(1.2)).T)).all()
    matrix = adaptation(5600.0, 4.0)
    warm = Recipe.from_text("white-balance temperature=5600 tint=4")
    made = render(Photo.from_array(pixels), warm, execution="serial")
    assert (made.pixels == tones.to_bytes(tones.encode(tones.decode(pixels / 255) @ matrix.T))).all()


def test_contrast_goes_into_the_matrix() -> None:
    numbers = jobs()["R2"].numbers
    matrix, offset = tones.with_contrast(numbers)
    colour = np.array([0.2, 0.5, 0.7])
    apart = (np.array(numbers["matrix"]) @ colour - 0.5) * (1 + numbers["contrast"]) + 0.5
    assert matrix @ colour + offset == pytest.approx(apart)
    assert matrix_text().split()[0] == "1.3,-0.2,-0.1"


def test_every_filter_is_measured() -> None:
    assert {operation.chain[0] for operation in operations(CUT)} == set(filters())
    assert len({operation.name for operation in operations(CUT)}) == len(operations(CUT))
    for operation in operations(CUT):
        assert Recipe.from_words(operation.chain).active(), f"{operation.name} does nothing"


@pytest.mark.parametrize(
    "operation", [one for one in operations(CUT) if one.formula], ids=lambda operation: operation.name
)
def test_photoedit_is_within_a_level_of_the_formulas(operation: Operation) -> None:
    assert operation.formula is not None
    random = np.random.default_rng(1)
    soft = np.add.outer(np.linspace(0, 200, CUT), np.linspace(0, 40, CUT))[:, :, np.newaxis]
    cut = (soft + random.integers(0, 16, (CUT, CUT, 3))).astype(np.uint8)
    made = render(Photo.from_array(cut), Recipe.from_words(operation.chain), execution="threads").pixels
    error = error_of(middle(made), operation.formula(cut.astype(np.float64)))
    assert error is not None
    assert error.mean < 0.3
    assert error.most < 1.0


def test_the_middle_is_what_the_formulas_give() -> None:
    picture = np.zeros((CUT, CUT, 3))
    assert middle(picture).shape == (MIDDLE, MIDDLE, 3)
    assert middle(picture[:100]).shape == (100, 100, 3)


def test_what_is_slow_on_one_core_is_listed_with_its_reason() -> None:
    found = results(
        row(ONE_CORE, 12.0, part="single", case="radial-blur amount=10"),
        row(ONE_CORE, 5.0, part="single", case="new-filter"),
        row(ONE_CORE, 4.0, part="single", case="invert"),
        row(THREADS, 9.0, part="single", case="box-blur"),
    )  # of 100 MP
    lines = {line[0]: line[1:] for line in slow_table(found).rows}
    assert lines == {
        "radial-blur amount=10": ["2.9", REASONS["radial-blur"]],
        "new-filter": ["1.2", "NOBODY HAS LOOKED INTO IT"],
    }
    assert set(REASONS) <= set(filters())


# Terms, memory


def test_slow_peers_get_fewer_photos_and_photoedit_all() -> None:
    terms = Terms(rounds=5, patience=8.0)
    by_name = {lane.name: lane for lane in LANES}
    assert terms.share(by_name["Pillow"], 16.0) == 0.5
    assert terms.share(by_name[OPENCV], 24.0) == 1.0
    assert terms.share(by_name[PROCESSES], 1000.0) == 1.0
    assert terms.rounds_for(row(OPENCV), leading=True) == 5
    assert terms.rounds_for(row("Pillow"), leading=False) == 2
    assert terms.rounds_for(row(OPENCV, share=0.5), leading=True) == 2


def test_memory_is_read_by_kind() -> None:
    text = "0-1 ---p [rollup]\nRss: 99 kB\nPss: 70 kB\nPss_Anon: 40 kB\nPss_File: 10 kB\nPss_Shmem: 20 kB\n"
    assert _rollup(text) == {"Pss_Anon": 40 * 1024, "Pss_Shmem": 20 * 1024}
    assert Sample(40, 20).total == 60


TWO_PROCESSES = """
import os, sys
from multiprocessing import shared_memory

block = shared_memory.SharedMemory(create=True, size=32 << 20)
child = os.fork()
block.buf[:] = bytes(32 << 20)
own = bytearray(os.urandom(1 << 20) * 32)
os.write(1, b"r")  # in one piece, unlike print
sys.stdin.read()
if child:
    os.wait()
    block.close()
    block.unlink()
"""
"""Two processes with 32 MiB each of their own and 32 MiB that both have touched."""


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="this system does not tell")
def test_shared_memory_counts_once_and_children_count(tmp_path: Path) -> None:
    script = tmp_path / "program.py"
    script.write_text(TWO_PROCESSES, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as one:
        assert one.stdout is not None
        assert one.stdout.read(2) == b"rr"
        found = measure(family(one.pid))
        one.communicate()
    assert found.shared == pytest.approx(32 << 20, rel=0.05)
    assert 64 << 20 < found.anonymous < 128 << 20


# Targets and tables


def test_a_target_is_met_by_its_median() -> None:
    assert Target("x", 0.6, Spread(0.6, 0.5, 0.9)).met is True
    assert Target("x", 0.6, Spread(0.61, 0.5, 0.9)).met is False
    assert Target("x", 0.6, None).met is None


def test_targets_are_computed_from_the_rows() -> None:
    found = targets(
        results(
            row("floor", 1.0), row(PROCESSES, 1.5), row(THREADS, 1.8), row(OPENCV, 3.0),
            row("pyvips, default", 5.0), row("Pillow", 0.2),
        )
    )  # fmt: skip
    by_text = {target.text: target for target in found}
    best = by_text["R2 against the best peer"]
    assert (best.how, best.value, best.met) == (OPENCV, Spread(0.5, 0.5, 0.5), True)
    assert by_text["R2 against the floor"].met is True
    assert by_text["R2: processes and threads apart"].value == ratio(row("", 1.8), row("", 1.5))
    assert by_text["R1 against the best peer"].met is None


def test_growth_is_the_largest_case_against_the_smallest() -> None:
    rows = [
        row("", 2.0, part=growth.SIZES, megapixels=100.0), row("", 0.1, part=growth.SIZES, megapixels=10.0),
        row("", 0.9, part=growth.SIZES, megapixels=60.0),
    ]  # fmt: skip
    assert grown(rows, time_per_megapixel) == pytest.approx(Spread(2.0, 1.5, 2.0))
    assert grown(rows[:1], time_per_megapixel) is None


def test_a_row_says_what_a_reader_must_know() -> None:
    slow = row("Pillow", 12.34, 13.0, share=0.25, apart=Apart(2.5, 90))
    assert seconds(slow) == "≈ 12.7 (12.3–13.0)"
    assert remarks(slow) == ["NOT THE SAME JOB: too far from photoedit's result", "from 25 % of it"]
    assert ranged(Spread(0.5, 0.5, 0.5)) == "0.50"


def test_what_limits_is_computed_from_cpu_time() -> None:
    whole = results(row("floor", 1.0, cpu=[2.0]), row(PROCESSES, 2.5, cpu=[5.0]), row(OPENCV, 3.0, cpu=[1.0]))
    table = next(table for table in every_table(whole) if table.title == "What limits photoedit")
    assert table.rows == [["R2", PROCESSES, "5.0", "2.0", "3.0", "30.0", "2.00", "2.50"]]


def test_cpu_time_is_accounted_beside_what_the_target_leaves() -> None:
    """Ten megapixels: of 6 CPU seconds 2 are the floor's and 3 the tiles'; 0.6 x 5 s on 2 cores, less 1.5."""
    of_whom = (
        (FLOOR, accounts.TOTAL, 2.0),
        (PROCESSES, accounts.TOTAL, 6.0),
        (PROCESSES, accounts.TILES, 3.0),
    )
    whole = results(
        row(FLOOR, 1.0, cpu=[1.5], megapixels=10.0),
        row(OPENCV, 5.0),
        *(
            row(name, part=accounts.ACCOUNT, state=state, cpu=[cpu], megapixels=10.0)
            for name, state, cpu in of_whom
        ),
    )
    table = next(table for table in every_table(whole) if table.title == "Where the CPU time goes")
    assert table.rows == [["R2", PROCESSES, "600.0", "200.0", "300.0", "100.0", "450.0"]]


def test_the_kernels_of_a_photos_tiles_are_named_by_their_share() -> None:
    whole = results(
        row("blur.separable", 0.3, part=accounts.KERNELS, megapixels=10.0),
        row(accounts.PYTHON, 0.099, part=accounts.KERNELS, megapixels=10.0),
        row("convert.mirror", 0.001, part=accounts.KERNELS, megapixels=10.0),
    )
    table = next(table for table in every_table(whole) if table.title == "What the tiles' time is")
    assert table.rows == [["R2", "40.0", "blur.separable 75%, Python between them 25%"]]


def test_cpu_time_counts_children() -> None:
    before = cpu_seconds(os.getpid())
    child = subprocess.Popen([sys.executable, "-c", "while True: pass"])
    try:
        deadline = time.monotonic() + 20
        while cpu_seconds(os.getpid()) - before < 0.1:
            assert time.monotonic() < deadline
    finally:
        child.kill()
        child.wait()


def test_a_format_is_held_against_the_best_of_pillow_and_its_library() -> None:
    found = results(
        row(formats.ALL_CORES, 0.20, 0.22, part="formats", case="png, read"),
        row(formats.ONE_THREAD, 0.24, 0.25, part="formats", case="png, read"),
        row("imagecodecs", 0.25, 0.25, part="formats", case="png, read"),
        row(formats.PILLOW, 0.1, 0.1, part="formats", case="png, read", apart=Apart(20, 90)),
    )
    (target,) = (one for one in targets(found) if one.text.startswith("png, read"))
    assert target.value is not None and target.value.median == pytest.approx(0.84)
    assert (target.how, target.met) == ("imagecodecs", True)
    (line,) = formats_table(found).rows
    assert line[:3] == ["png, read", "210", "245"] and "NOT THE SAME JOB" in line[3]
    assert line[4:] == ["imagecodecs: 250", "0.84 (imagecodecs)"]


def test_formats_are_timed_in_turns_and_give_the_same_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (64, 96, 3), np.uint8)).save(tmp_path / "a.png")
    codec = next(one for one in codecs() if one.case == "png 16-bit")
    monkeypatch.setattr(formats, "codecs", lambda: [codec])
    rows = formats.measure(tmp_path / "a.png", tmp_path, 0.05, 2)
    assert {row.case for row in rows} == {"png 16-bit, read", "png 16-bit, written"}
    assert all(len(row.values) == 2 for row in rows)
    read = [row for row in rows if row.case.endswith("read")]
    assert all(row.apart == Apart(0, 0) for row in read) and len(read) == 3


def test_the_page_has_every_row_and_the_chart_is_sound() -> None:
    whole = results(
        row("floor", 1.0, 1.1), row(PROCESSES, 1.5, 1.4), row(OPENCV, 3.0, 3.1),
        row("ImageMagick", note="it is not installed"), row("Pillow", 90.0),
    )  # fmt: skip
    text = page.page(whole)
    for words in ("| floor | warm |", "it is not installed", "## Targets", "R2 detail: blur & more"):
        assert words in text
    part = page.readme_part(whole)
    assert "| Pillow | warm | 90.0 |" in part
    assert "ImageMagick" not in part
    picture = ET.fromstring(chart(whole))
    assert len(picture.findall(".//{*}rect")) == 4
    assert any("90.0 →" in (one.text or "") for one in picture.iter())
    assert [table.title for table in every_table(whole)] == ["R2 detail: blur & more", "Targets"]


def test_a_table_goes_between_its_marks(tmp_path: Path) -> None:
    path = tmp_path / "README.md"
    path.write_text("a\n<!-- benchmark -->\nold\n<!-- end of benchmark -->\nz\n", encoding="utf-8")
    write_table(path, "benchmark", "new \\1")
    assert path.read_text() == "a\n<!-- benchmark -->\nnew \\1\n<!-- end of benchmark -->\nz\n"
    with pytest.raises(ValueError, match="gil"):
        write_table(path, "gil", "x")
