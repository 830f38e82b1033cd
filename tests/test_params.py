"""Declared params: checking, text, and messages that help."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.errors import UsageError
from photoedit.params import (
    Declared,
    ParamType,
    Unit,
    choice,
    colour,
    colour_of,
    file,
    file_of,
    flag,
    format_size,
    line,
    number,
    params_of,
    parse_ratio,
    parse_size,
    size,
    table,
)


@dataclass(frozen=True)
class Sample(Declared):
    """All kinds of params."""

    what = "sample"
    radius: float = number(1.5, 0, 100, slider=(0, 10), unit=Unit.PIXELS, help="a radius")
    count: int = number(3, 1, 9, whole=True, help="a count")
    side: int | None = number(None, 1, 5000, whole=True, help="a side")
    mode: str = choice("fit", {"fit": "Fits.", "fill": "Fills."}, help="a mode")
    expand: bool = flag(False, help="a flag")
    memory: int | None = size(None, 1024, 2**40, help="a size")


def test_values_come_back_in_their_own_type() -> None:
    sample = Sample(radius=2, count=4.0, side="none")  # type: ignore[arg-type]
    assert isinstance(sample.radius, float)
    assert isinstance(sample.count, int)
    assert sample.side is None


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"radius": 101}, "from 0 to 100 px, not 101"),
        ({"radius": math.nan}, "from 0 to 100 px, not nan"),
        ({"radius": math.inf}, "not inf"),
        ({"radius": True}, "a number"),
        ({"radius": "2"}, "a number"),
        ({"radius": None}, "needs a value"),
        ({"count": 2.5}, "a whole number"),
        ({"mode": "fil"}, "did you mean 'fill'"),
        ({"mode": 3}, "one of fit, fill"),
        ({"expand": 1}, "yes or no"),
        ({"side": 0}, "or none"),
        ({"radios": 2}, "did you mean 'radius'"),
        ({"qqq": 2}, "it has radius, count"),
    ],
    ids=str,
)
def test_wrong_values_are_refused_with_what_is_right(wrong: dict[str, object], says: str) -> None:
    with pytest.raises(UsageError, match=r"^sample") as caught:
        Sample.from_values(wrong)
    assert says in caught.value.message


@pytest.mark.parametrize("name", ["radius", "count"])
def test_a_whole_number_of_hundreds_of_digits_is_refused_as_any_other(name: str) -> None:
    with pytest.raises(UsageError, match=f"{name} must be .*, not inf"):
        Sample.from_values({name: 10**400})


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ({"radius": "2.5"}, 2.5),
        ({"count": "7"}, 7),
        ({"side": "none"}, None),
        ({"mode": "fill"}, "fill"),
        ({"expand": "Yes"}, True),
        ({"expand": "off"}, False),
        ({"memory": "2GiB"}, 2**31),
    ],
    ids=str,
)
def test_text_is_read(text: dict[str, str], value: object) -> None:
    (name,) = text
    assert getattr(Sample.from_text(text), name) == value


@pytest.mark.parametrize(
    "text", [{"radius": "two"}, {"expand": "maybe"}, {"memory": "2 apples"}, {"x": "1"}], ids=str
)
def test_wrong_text_is_refused(text: dict[str, str]) -> None:
    with pytest.raises(UsageError, match=r"^sample"):
        Sample.from_text(text)


@given(st.floats(0, 100), st.integers(1, 9), st.none() | st.integers(1, 5000), st.booleans())
def test_text_keeps_every_value(radius: float, count: int, side: int | None, expand: bool) -> None:
    sample = Sample(radius=radius, count=count, side=side, expand=expand)
    texts = {p.name: p.format(getattr(sample, p.name)) for p in params_of(Sample)}
    assert Sample.from_text(texts) == sample


def test_declarations_are_plain_data_for_others() -> None:
    radius, count, *_ = (param.to_json() for param in params_of(Sample))
    assert radius["range"] == [0, 100]
    assert radius["slider"] == [0, 10]
    assert radius["unit"] == "px"
    assert count["type"] == ParamType.INTEGER.value


@pytest.mark.parametrize(
    ("text", "count"),
    [("1024", 1024), ("1KiB", 1024), ("1.5 GiB", 3 * 2**29), ("2gb", 2 * 10**9), ("8M", 2**23)],
)
def test_sizes(text: str, count: int) -> None:
    assert parse_size(text) == count
    assert parse_size(format_size(count)) == pytest.approx(count, rel=1e-3)


@pytest.mark.parametrize("text", ["", "-1", "1XiB", "GiB", "1e9", "nan", "9" * 400])
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(ValueError, match="no size"):
        parse_size(text)


@dataclass(frozen=True)
class Tabled(Declared):
    what = "tabled"
    points: str = table("0,0 1,1", (2, 4), 2, 0, 1, rising=True, example="0,0.5 1,1", help="Points")


@pytest.mark.parametrize(
    ("text", "kept"),
    [("0,0 1,1", "0,0 1,1"), (" 0,0.50  1.0,1e0 ", "0,0.5 1,1"), ("0,0 .5,1 1,0", "0,0 0.5,1 1,0")],
)
def test_a_table_is_kept_in_one_form(text: str, kept: str) -> None:
    assert Tabled.from_text({"points": text}).points == kept
    assert Tabled(points=text) == Tabled(points=kept)


@pytest.mark.parametrize(
    "text", ["", "0,0", "0 1", "0,0,0 1,1,1", "0,0 1,2", "0,0 1,nan", "1,0 0,1", "a,b c,d"]
)
def test_a_table_of_another_shape_or_range_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="points must"):
        Tabled(points=text)


@dataclass(frozen=True)
class Needing(Declared):
    """A file."""

    what = "needing"
    file: str = file(help="a file", example="")


def test_a_file_is_kept_with_path_and_hash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a look.txt").write_bytes(b"look")
    monkeypatch.chdir(tmp_path)
    kept = Needing(file="a look.txt").file
    assert file_of(kept) == (tmp_path / "a look.txt", hashlib.sha256(b"look").hexdigest())
    assert Needing(file=kept).file == kept
    (param,) = params_of(Needing)
    assert param.parse(param.format(kept)) == kept


@pytest.mark.parametrize("text", ["none", "", "None"])
def test_no_file_is_a_value_as_well(text: str) -> None:
    assert Needing.from_text({"file": text}) == Needing()
    (param,) = params_of(Needing)
    assert param.format("") == "none"


def test_a_file_that_has_changed_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "look.txt"
    path.write_bytes(b"look")
    kept = Needing(file=str(path)).file
    path.write_bytes(b"another look")
    with pytest.raises(UsageError, match=r"needing: file .* is not the file it was"):
        Needing(file=kept)


@pytest.mark.parametrize(("name", "reason"), [("gone.txt", "No such file"), (".", "it is no file")])
def test_a_file_that_is_not_there_is_refused(name: str, reason: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=reason):
        Needing(file=str(tmp_path / name))


@dataclass(frozen=True)
class Mark(Declared):
    """Params that are not numbers, and one that is a ratio."""

    what = "mark"
    aspect: float | None = number(None, 0.1, 10, unit=Unit.RATIO, help="width to height")
    tint: str = colour("#ffffff", help="a colour")
    words: str = line("", help="some words")


@pytest.mark.parametrize(
    ("text", "ratio"), [("3:2", 1.5), ("1.25", 1.25), (" 16:9 ", 16 / 9), ("2.39:1", 2.39)]
)
def test_a_ratio_is_a_number_or_two(text: str, ratio: float) -> None:
    assert parse_ratio(text) == pytest.approx(ratio)
    assert Mark.from_text({"aspect": text}).aspect == pytest.approx(ratio)
    assert Mark(aspect=text).aspect == pytest.approx(ratio)  # type: ignore[arg-type]  # as TOML has it


def test_a_number_just_beyond_the_end_is_not_shown_as_the_end() -> None:
    with pytest.raises(UsageError, match=r"from 0\.1 to 10, .*not 10\.0000001$"):
        Mark(aspect=10.0000001)


@pytest.mark.parametrize("text", ["3:0", "wide", "3:", ":2", "1:100", "nan", "1:2:3"])
def test_what_is_no_ratio_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match=r"mark: aspect must be a number from 0\.1 to 10, like 1\.5 or 3:2"):
        Mark.from_text({"aspect": text})


@pytest.mark.parametrize(
    ("text", "same"),
    [("#FF8000", "#ff8000"), ("#f80", "#ff8800"), ("White", "#ffffff"), (" grey ", "#808080")],
)
def test_a_colour_has_one_form(text: str, same: str) -> None:
    assert Mark(tint=text) == Mark(tint=same)
    assert Mark(tint=text).tint == same


def test_a_colour_is_three_numbers() -> None:
    assert colour_of("#ff8000") == (1, 128 / 255, 0)


@pytest.mark.parametrize("name", ["tint", "words"])
@pytest.mark.parametrize("wrong", [7, None, True, "two\nlines"])
def test_only_text_is_text(name: str, wrong: object) -> None:
    with pytest.raises(UsageError, match=rf"mark: {name}"):
        Mark.from_values({name: wrong})


def test_a_label_does_not_say_the_unit_twice() -> None:
    @dataclass(frozen=True)
    class Limits(Declared):
        size_kb: int = number(1, 1, 9, whole=True, unit=Unit.KILOBYTES, help="how large")
        long_side: int = number(1, 1, 9, whole=True, unit=Unit.PIXELS, help="how long")

    assert [param.label for param in params_of(Limits)] == ["Size", "Long side"]
