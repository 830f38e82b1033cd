"""Plans: segments, halos, light."""

from __future__ import annotations

import pytest

from photoedit.colour import SRGB_CURVE
from photoedit.engine.plan import Conversion, first_measured, make_plan
from photoedit.filters.auto_levels import AutoLevels
from photoedit.filters.base import Filter, Light
from photoedit.filters.contrast import Contrast
from photoedit.filters.exposure import Exposure
from photoedit.filters.gaussian_blur import GaussianBlur
from photoedit.filters.levels import Levels
from photoedit.filters.resize import Resize
from photoedit.filters.rotate import Rotate
from photoedit.filters.saturation import Saturation
from photoedit.filters.white_balance import WhiteBalance
from photoedit.photo import Size

SIZE = Size(600, 400)


def test_light_is_converted_only_where_it_changes_and_affine_filters_become_one() -> None:
    plan = make_plan([Exposure(stops=1), Exposure(stops=2), Contrast(amount=1)], SIZE)
    operations = plan.segments[0].operations
    assert operations == (
        Conversion(Light.LINEAR, SRGB_CURVE), Exposure(stops=3).affine(),
        Conversion(Light.ENCODED, SRGB_CURVE), Contrast(amount=1).affine(),
    )  # fmt: skip


def test_only_operations_worth_a_table_lead() -> None:
    def lead(*filters: Filter) -> int:
        return make_plan(filters, SIZE).segments[0].lead

    assert lead(Exposure(stops=1)) == 3  # to linear, affine, to encoded
    assert lead(Exposure(stops=1), Saturation(amount=2)) == 3
    assert lead(WhiteBalance(temperature=5000)) == 1
    assert lead(Contrast(amount=1)) == 0  # an affine map alone is quicker than a table
    assert lead(Levels(gamma=2), Contrast(amount=1)) == 2
    assert lead(GaussianBlur(radius=1), Exposure(stops=1)) == 0
    assert lead(Resize(long_side=60)) == 1


def test_a_plan_ends_in_encoded_light() -> None:
    last = make_plan([Resize(long_side=60)], SIZE).segments[-1]
    assert last.operations == (Conversion(Light.ENCODED, SRGB_CURVE),)


def test_halos_add_up_within_a_segment() -> None:
    one, two = GaussianBlur(radius=2), GaussianBlur(radius=3)
    plan = make_plan([one, Contrast(amount=1), two], SIZE)
    assert plan.segments[0].halo == one.halo() + two.halo()


def test_geometry_starts_a_segment() -> None:
    plan = make_plan([Rotate(angle=90), Resize(long_side=60)], SIZE)
    assert [segment.frame for segment in plan.segments] == [(600, 400), (400, 600), (40, 60)]
    assert plan.size == (40, 60)


def test_measured_filters_must_be_resolved_first() -> None:
    assert first_measured([Contrast(), AutoLevels()]) == 1
    with pytest.raises(TypeError, match="resolved"):
        make_plan([AutoLevels()], SIZE)
