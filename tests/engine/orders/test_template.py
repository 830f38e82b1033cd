"""Name templates: what is one, and that names are safe whatever goes in."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photoedit.engine.orders.template import FIELDS, MOST_BYTES, Template, safe_name
from photoedit.errors import UsageError

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
        "..\\{stem}", "c:{stem}", "{stem}\0", "a\nb", "{st{stem}em}", "{date:}", "{date:Y}",
        "{date:%Y/%m}", "{date:%H:%M}", "{date:%}", "{date:%Q}", "{date:%%}", "{time:%c}", "{width:%Y}",
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


def test_a_date_is_asked_for_in_its_form() -> None:
    template = Template.parse("{date:%Y-%m}_{time}_{seq:03}")
    values = {"date:%Y-%m": "2024-05", "time": "18-05", "seq": "7"}
    assert template.expand(values.__getitem__) == "2024-05_18-05_007"


@pytest.mark.parametrize("name", ["CON", "con ", "nul .txt", "Aux.tar.gz", "COM7", "lpt¹"])
def test_no_name_is_a_device(name: str) -> None:
    assert safe_name(name).startswith("_")


@pytest.mark.parametrize("name", ["console", "communal", "com", "auxiliary.x"])
def test_names_that_only_begin_like_a_device_stay(name: str) -> None:
    assert safe_name(name) == name
