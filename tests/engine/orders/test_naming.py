"""Names of results: safe whatever goes in, unique on every disk, never an input."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.engine.orders.inputs import Found
from photoedit.engine.orders.naming import Named, Naming, name_results, plan_jobs
from photoedit.engine.orders.template import Template
from photoedit.errors import UsageError

stems = st.sampled_from(
    ["a", "A", "ä", "a\u0308", "a-1", "a-2", "ß", "SS", "ss", "K", "\u212a", "i", "İ", "ı"]
)


@given(st.lists(stems, max_size=12))
def test_numbered_results_are_unique_on_every_disk(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    output = tmp_path_factory.getbasetemp() / "nothing" / "here"
    photos = [Found(Path(f"in/{index}/{name}.jpg"), Path("in")) for index, name in enumerate(names)]
    jobs, skips = plan_jobs(photos, Naming(output, on_conflict="rename"))
    targets = [str(job.target) for job in jobs]
    assert not skips
    assert len({unicodedata.normalize("NFC", target).casefold() for target in targets}) == len(names)
    assert len({unicodedata.normalize("NFC", target.casefold()) for target in targets}) == len(names)
    assert all(job.target.parent == output for job in jobs)


@given(st.lists(stems, max_size=6))
def test_without_numbers_they_are_unique_or_refused(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    output = tmp_path_factory.getbasetemp() / "nothing" / "here"
    photos = [Found(Path(f"in/{index}/{name}.jpg"), Path("in")) for index, name in enumerate(names)]
    keys = {unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold()) for name in names}
    if len(keys) == len(names):
        jobs, _ = plan_jobs(photos, Naming(output))
        assert [job.target.stem for job in jobs] == names
    else:
        with pytest.raises(UsageError, match="would both become"):
            plan_jobs(photos, Naming(output))


def test_names_that_look_the_same_are_spelt_out() -> None:
    photos = [Found(Path(f"in/{name}.jpg"), Path("in")) for name in ("\u00e4", "a\u0308")]
    with pytest.raises(UsageError) as refused:
        plan_jobs(photos, Naming(Path("out")))
    assert r"(spelt 'in/\xe4.jpg') and " in refused.value.message
    assert r"(spelt 'in/a\u0308.jpg') would both become" in refused.value.message
    photos = [Found(Path(f"in/{name}.jpg"), Path("in")) for name in ("a", "A")]
    with pytest.raises(UsageError, match=r"in/a\.jpg and in/A\.jpg would both become out/A\.jpg"):
        plan_jobs(photos, Naming(Path("out")))


def test_numbers_go_round_what_is_there(tmp_path: Path) -> None:
    for name in ("a.jpg", "a-1.jpg", "a-3.jpg"):
        (tmp_path / name).touch()
    photos = [Found(Path(f"in/{index}/a.jpg"), Path("in")) for index in range(3)]
    jobs, _ = plan_jobs(photos, Naming(tmp_path, on_conflict="rename"))
    assert [job.target.name for job in jobs] == ["a-2.jpg", "a-4.jpg", "a-5.jpg"]


def test_a_link_that_leads_nowhere_is_a_conflict(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").symlink_to("nowhere")
    with pytest.raises(UsageError, match="exists already"):
        plan_jobs([Found(Path("in/a.jpg"), Path("in"))], Naming(tmp_path))


@pytest.mark.parametrize(("source", "wanted"), [("A.JPG", "a.jpg"), ("ä.jpg", "a\u0308.jpg")])
def test_no_result_is_an_original_on_a_disk_that_takes_both_names_for_one(
    tmp_path: Path, source: str, wanted: str
) -> None:
    (tmp_path / source).touch()
    naming = Naming(tmp_path, Template.parse(wanted), "jpeg", "overwrite")
    with pytest.raises(UsageError, match="originals are never changed"):
        plan_jobs([Found(tmp_path / source, tmp_path)], naming)


def named(photos: list[Path], naming: Naming) -> list[tuple[str, str]]:
    return [(one.target.name, one.note) for one in name_results([Found(p, p.parent) for p in photos], naming)]


def test_names_are_told_also_where_the_plan_would_be_refused(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg", "out/b.jpg", "out/c.jpg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    photos = [tmp_path / "a.jpg", tmp_path / "b.jpg", tmp_path / "out/c.jpg"]
    out = Naming(tmp_path / "out")
    assert named(photos, out) == [("a.jpg", ""), ("b.jpg", "exists already"), ("c.jpg", "is an original")]
    notes = {"skip": "exists, left out", "overwrite": "replaces an older one"}
    for policy, note in notes.items():
        assert named(photos[1:2], Naming(tmp_path / "out", on_conflict=policy)) == [("b.jpg", note)]
    assert named(photos[1:2], Naming(tmp_path / "out", on_conflict="rename")) == [("b-1.jpg", "numbered")]
    same = Naming(tmp_path / "new", Template.parse("X"))
    assert named(photos[:2], same) == [("X.jpg", "name used twice")] * 2


def test_names_keep_their_photos(tmp_path: Path) -> None:
    [only] = name_results([Found(tmp_path / "a.jpg", tmp_path)], Naming(tmp_path / "out"))
    assert only == Named(tmp_path / "a.jpg", tmp_path / "out/a.jpg")


def test_a_template_that_does_not_fit_raises(tmp_path: Path) -> None:
    naming = Naming(tmp_path / "out", Template.parse("{stem}.png"), "jpeg")
    with pytest.raises(UsageError, match="leave the suffix out"):
        name_results([Found(tmp_path / "a.jpg", tmp_path)], naming)


@pytest.mark.parametrize("name", ["exr", "raw", "bmp", "jp2", "gif"])
def test_a_queue_that_asks_for_a_format_that_is_only_read_is_refused(name: str, tmp_path: Path) -> None:
    """The depth of its results was once looked for in an empty list, which ended the whole queue."""
    photos = [Found(tmp_path / "a.png", tmp_path)]
    with pytest.raises(UsageError, match="is only read"):
        plan_jobs(photos, Naming(tmp_path / "out", format=name))
