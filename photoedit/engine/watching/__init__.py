"""Folders whose photos are done as they come."""
