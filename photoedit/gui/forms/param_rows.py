"""Which row a declared param gets: found from its declaration alone."""

from __future__ import annotations

from collections.abc import Sequence

from photoedit.gui.forms.choice_rows import ChoiceRow, FlagRow
from photoedit.gui.forms.number_row import NumberRow
from photoedit.gui.forms.param_row import LABEL, ParamRow
from photoedit.gui.forms.text_rows import FileRow, SizeRow, TextRow
from photoedit.params import Param, ParamType

_ROWS: dict[ParamType, type[ParamRow]] = {
    ParamType.CHOICE: ChoiceRow,
    ParamType.FLAG: FlagRow,
    ParamType.SIZE: SizeRow,
    ParamType.FILE: FileRow,
    ParamType.TABLE: TextRow,
    ParamType.COLOUR: TextRow,
    ParamType.TEXT: TextRow,
}


def row_for(param: Param, colours: Sequence[str] = (), label: int = LABEL) -> ParamRow:
    """The row that fits the declaration; `label` is the width of its label."""
    kind = _ROWS.get(param.type)
    return NumberRow(param, label, colours) if kind is None else kind(param, label)
