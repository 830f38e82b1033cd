"""Simple arithmetic for number fields: ``1200/2``, ``-0,5``, ``2*(3+4)``; never Python's eval."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable

LONGEST = 64

_BINARY: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def evaluate(text: str) -> float:
    """The number that `text` stands for; a comma counts as a decimal point.

    Raises:
        ValueError: it is no such expression.
    """
    words = text.strip().replace(",", ".").replace("−", "-").replace("×", "*").replace("÷", "/")
    if not words or len(words) > LONGEST:
        raise ValueError("Type a number or a simple sum like 1200/2")
    try:
        value = _value(ast.parse(words, mode="eval").body)
    except (SyntaxError, ZeroDivisionError, OverflowError, RecursionError):
        raise ValueError("Type a number or a simple sum like 1200/2") from None
    if not math.isfinite(value):
        raise ValueError("Type a number or a simple sum like 1200/2")
    return value


def _value(node: ast.expr) -> float:
    if isinstance(node, ast.Constant):
        number = node.value
        if isinstance(number, (int, float)) and not isinstance(number, bool):
            return float(number)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.UAdd, ast.USub)):
        value = _value(node.operand)
        return -value if isinstance(node.op, ast.USub) else value
    if isinstance(node, ast.BinOp) and type(node.op) in _BINARY:
        return _BINARY[type(node.op)](_value(node.left), _value(node.right))
    raise ValueError("Type a number or a simple sum like 1200/2")
