"""``photoedit filters``: the list of filters, or all about one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import click

from photoedit.cli.output import show, show_json, show_table
from photoedit.filters import filter_named, filters
from photoedit.filters.base import Filter, Group, Kind, Light
from photoedit.masks import masks
from photoedit.masks.base import Mask
from photoedit.params import Param, ParamType, params_of
from photoedit.recipe import quoted

_KINDS = {
    Kind.POINT: "looks at each pixel by itself",
    Kind.AREA: "looks at neighbouring pixels too",
    Kind.PLACED: "depends on where in the photo a pixel lies",
    Kind.MEASURED: "measures the whole photo first",
    Kind.GEOMETRY: "moves pixels",
}
_LIGHTS = {
    Light.ENCODED: "works on the values as files hold them",
    Light.LINEAR: "works in proportion to the light itself",
}


@click.command("filters")
@click.argument("name", required=False)
@click.option("--json", "as_json", is_flag=True, help="Print the declarations as JSON.")
def command(name: str | None, as_json: bool) -> None:
    """List the filters, or explain the one called NAME."""
    if name is None:
        _show_all(as_json)
    elif name in masks() and not as_json:
        _explain_mask(masks()[name])
    elif as_json:
        show_json(filter_named(name).to_json())
    else:
        _explain(filter_named(name))


def _show_all(as_json: bool) -> None:
    known = filters().values()
    if as_json:
        show_json([one.to_json() for one in known])
        return
    order = list(Group)
    by_group = sorted(known, key=lambda one: order.index(one.group))
    for group, members in groupby(by_group, lambda one: one.group):
        show_table([(one.name, one.help()) for one in members], title=str(group))
    show_table([(one.name, one.help()) for one in masks().values()], title="Masks")
    show(
        'Every step that leaves pixels where they are also takes opacity=0.5 and mask="radial x=30 y=40".\n'
        "'photoedit filters NAME' explains a filter or a mask."
    )


def _explain_mask(one: type[Mask]) -> None:
    show(f"{one.name} (mask): {one.help()}")
    _show_params(params_of(one))


def _show_params(params: Sequence[Param]) -> None:
    show()
    show_table([_row(param) for param in params], heads=("Parameter", "Allowed", "Default", ""))


def _explain(one: type[Filter]) -> None:
    params = params_of(one)
    show(f"{one.name}: {one.help()}")
    show()
    show(f"Kind   {one.kind}: {_KINDS[one.kind]}")
    light = one().works_in()
    show(f"Light  {light}: {_LIGHTS[light]}")
    if params:
        _show_params(params)
    for param in params:
        if param.choices:
            show()
            show_table(list(param.choices.items()), title=f"{param.name}:")
    show()
    show(f"Example: photoedit batch photos -o results -- {_example(one)}")


def _row(param: Param) -> tuple[str, str, str, str]:
    default = f"default {param.format(param.default)}"
    words = param.help
    if param.neutral is not None:
        words += f" (neutral: {param.format(param.neutral)})"
    return param.name, param.describe_range(), default, words


def _example(one: type[Filter]) -> str:
    """A step that does something, with the parameter that matters most."""
    params = params_of(one)
    by_name = {param.name: param for param in params}
    if one.example:
        return " ".join([one.name, *(f"{n}={quoted(by_name[n].format(v))}" for n, v in one.example.items())])
    if not one().is_neutral():
        return " ".join([one.name, *(f"{p.name}={p.format(p.default)}" for p in params[:2])])
    telling = next((p for p in params if p.example is not None), None)
    if telling:
        return f"{one.name} {telling.name}={quoted(str(telling.example))}"
    numbers = [p for p in params if p.type in (ParamType.NUMBER, ParamType.INTEGER)]
    param = next((p for p in numbers if p.neutral is not None), numbers[0])
    assert param.slider_low is not None and param.slider_high is not None
    rest = param.neutral if isinstance(param.neutral, (int, float)) else param.slider_low
    value = float(f"{rest + (param.slider_high - rest) / 4:.2g}")
    if param.type is ParamType.INTEGER:
        value = round(value)
    return f"{one.name} {param.name}={param.format(value)}"
