"""How photos get through a batch: one on its way, all that are on theirs, and what they added up to."""
