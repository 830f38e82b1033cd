"""The GIL laboratory's dialog: experiments as cards."""
