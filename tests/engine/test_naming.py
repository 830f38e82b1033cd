"""Names of results: safe whatever goes in, unique on every disk, never an input."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from photoedit.engine.inputs import Found
from photoedit.engine.naming import FIELDS, MOST_BYTES, Outputs, Template, exif_of, plan_jobs, safe_name
from photoedit.errors import UsageError
from photoedit.photo import Metadata
from tests.formats.samples import exif, photo, saved

NASTY = ["../../x", "C:\\x", "CON", "a\0b", "x" * 10_000, "\u202eexe.gpj", "..", ".", "", "/", "~", "nul.tar",
         "ä" * 150, "a\nb", "COM¹", " ", "...hidden", "\udcff"]  # fmt: skip
anything = st.one_of(st.sampled_from(NASTY), st.text())
literal = st.text(
    st.characters(exclude_characters='{}/\\:<>"|?*', exclude_categories=["C", "Z"]), max_size=20
)


def values_of(value: str) -> dict[str, str]:
    return dict.fromkeys(FIELDS, value)


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{stem}", "photo"),
        ("{stem}_{seq:04}", "photo_0007"),
        ("{seq}", "7"),
        ("{{{stem}}}", "{photo}"),
        ("{{stem}}", "{stem}"),
        ("{exif.make} {exif.model}", "Canon EOS"),
        ("{date}-{recipe}-{width}x{height}", "2024-05-31-crisp-40x30"),
        ("plain", "plain"),
    ],
)
def test_templates(template: str, name: str) -> None:
    values = {
        "stem": "photo", "seq": "7", "date": "2024-05-31", "recipe": "crisp", "width": "40", "height": "30",
        "exif.make": "Canon", "exif.model": "EOS",
    }  # fmt: skip
    assert Template.parse(template).expand(values.__getitem__) == name


@pytest.mark.parametrize(
    "template",
    [
        "", "{}", "{", "}", "{stem", "stem}", "{{stem}", "{stem!r}", "{stem.__class__}", "{stem:>9}",
        "{seq:4}", "{seq:}", "{seq:010}", "{0}", "{ext}", "{exif}", "{exif.gps}", "a/{stem}",
        "..\\{stem}", "c:{stem}", "{stem}\0", "a\nb", "{st{stem}em}",
    ],
)  # fmt: skip
def test_what_is_no_template(template: str) -> None:
    with pytest.raises(UsageError):
        Template.parse(template)


def test_an_unknown_field_lists_those_there_are() -> None:
    with pytest.raises(UsageError, match=", ".join(FIELDS)):
        Template.parse("{zzzzz}")


def test_a_suffix_at_the_end_is_one_of_a_format() -> None:
    assert Template.parse("{stem}.JPG").suffix == ".JPG"
    assert Template.parse("{stem}.v2").suffix == ""


def is_safe(name: str) -> bool:
    stem = name.split(".", maxsplit=1)[0].casefold()
    return (
        bool(name)
        and not name.startswith(".")
        and ".." not in name
        and not set(name) & set("/\\:\0\n\u202e")
        and stem not in {"con", "prn", "aux", "nul", "com1", "com¹", "lpt9"}
        and len(os.fsencode(name)) <= MOST_BYTES + 1
    )


@given(anything)
def test_every_name_is_safe(text: str) -> None:
    name = safe_name(text)
    assert is_safe(name)
    assert safe_name(name) == name


@given(
    anything, st.lists(st.one_of(literal, st.sampled_from([f"{{{name}}}" for name in FIELDS])), min_size=1)
)
def test_every_template_gives_safe_names(value: str, parts: list[str]) -> None:
    text = "".join(parts)
    if not text:
        return
    assert is_safe(Template.parse(text).expand(values_of(value).__getitem__))


@given(st.text())
def test_any_text_is_a_template_or_a_usage_error(text: str) -> None:
    try:
        template = Template.parse(text)
    except UsageError:
        return
    assert is_safe(template.expand(values_of("x").__getitem__))


stems = st.sampled_from(
    ["a", "A", "ä", "a\u0308", "a-1", "a-2", "ß", "SS", "ss", "K", "\u212a", "i", "İ", "ı"]
)


@given(st.lists(stems, max_size=12))
def test_numbered_results_are_unique_on_every_disk(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    output = tmp_path_factory.getbasetemp() / "nothing" / "here"
    photos = [Found(Path(f"in/{index}/{name}.jpg"), Path("in")) for index, name in enumerate(names)]
    jobs, skips = plan_jobs(photos, Outputs(output, on_conflict="rename"))
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
        jobs, _ = plan_jobs(photos, Outputs(output))
        assert [job.target.stem for job in jobs] == names
    else:
        with pytest.raises(UsageError, match="would both become"):
            plan_jobs(photos, Outputs(output))


def test_numbers_go_round_what_is_there(tmp_path: Path) -> None:
    for name in ("a.jpg", "a-1.jpg", "a-3.jpg"):
        (tmp_path / name).touch()
    photos = [Found(Path(f"in/{index}/a.jpg"), Path("in")) for index in range(3)]
    jobs, _ = plan_jobs(photos, Outputs(tmp_path, on_conflict="rename"))
    assert [job.target.name for job in jobs] == ["a-2.jpg", "a-4.jpg", "a-5.jpg"]


def test_a_link_that_leads_nowhere_is_a_conflict(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").symlink_to("nowhere")
    with pytest.raises(UsageError, match="exists already"):
        plan_jobs([Found(Path("in/a.jpg"), Path("in"))], Outputs(tmp_path))


def photo_with(path: Path, **exif: str) -> Path:
    fields = Image.Exif()
    fields[0x010F], fields[0x0110] = exif.get("make", ""), exif.get("model", "")
    if "taken" in exif:
        fields.get_ifd(0x8769)[0x9003] = exif["taken"]
    Image.new("RGB", (40, 30)).save(path, exif=fields)
    os.utime(path, (946_728_000, 946_728_000))  # noon on 2000-01-01 in Greenwich
    return path


def named(path: Path, template: str) -> str:
    [job], _ = plan_jobs([Found(path, path.parent)], Outputs(path.parent / "out", Template.parse(template)))
    return job.target.name


def test_what_the_photo_says(tmp_path: Path) -> None:
    path = photo_with(tmp_path / "a.jpg", make="Canon", model="../../EOS: R5", taken="2024:05:31 12:00:00")
    assert (
        named(path, "{date}_{exif.make}_{exif.model}_{width}x{height}")
        == "2024-05-31_Canon_.EOS R5_40x30.jpg"
    )


@pytest.mark.parametrize("taken", ["", "yesterday", "0000:00:00 00:00:00", "    :  :     :  :  "])
def test_a_date_that_is_none_gives_the_files(tmp_path: Path, taken: str) -> None:
    assert named(photo_with(tmp_path / "a.jpg", taken=taken), "{date}").startswith("2000-01-0")


def test_what_the_photo_does_not_say(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_text("no photo")
    assert named(tmp_path / "a.jpg", "{exif.model} {width} {recipe}") == "unknown unknown no recipe.jpg"
    assert exif_of(tmp_path / "a.jpg") == exif_of(tmp_path / "missing.jpg") == {}


@pytest.mark.parametrize("name", ["jpeg", "webp", "avif", "jxl"])
def test_what_a_camera_says_can_be_in_names_for_every_format(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    saved(photo(metadata=Metadata(exif())), path, name)
    assert exif_of(path)[0x0110] == "Camera 5"
