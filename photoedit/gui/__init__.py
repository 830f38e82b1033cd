"""The window: the only place in photoedit that knows Qt.

Model and view are apart, and values flow one way:

    widget → `Session` → a new immutable Recipe → signal → widgets, and a preview request → picture

`app.py` joins the parts; no widget knows another one. Whatever may take long goes through
`background.py`, the only module where threads and Qt meet.
"""
