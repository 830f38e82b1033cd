"""How the window looks: greys, one accent, icons, and the two controls that are painted here."""
