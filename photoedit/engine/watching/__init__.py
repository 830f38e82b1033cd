"""Folders that are watched: photos that come into them are done, once."""
