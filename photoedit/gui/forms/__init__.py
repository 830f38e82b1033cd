"""Rows for declared params, wherever they are asked for: a filter's card, settings, export."""
