"""The command line: one file for each command, and `main`, which finds the right one.

Commands are imported when they are used, and what they use when they need it, so that ``photoedit filters``
answers at once. Standard output carries what was asked for and nothing else; everything that is said along
the way goes to standard error.
"""
