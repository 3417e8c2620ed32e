"""Text that people paste or open: bounded, cleaned and cut into tables, dates and JSON; secrets are refused here.

Nothing in it knows what a key or an address is. All errors are of one family, PastedError, and never hold the text.
"""
