"""What makes a batch survive its own end: the journal, going on with it, one owner for a folder."""
