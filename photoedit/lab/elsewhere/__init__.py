"""What runs in other interpreters, which may have nothing but the standard library of Python 3.9 or later."""
