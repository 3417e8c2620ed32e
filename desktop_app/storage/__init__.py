"""The encrypted vault, its versions and its keys, and the few preferences that are known before it is unlocked.

Every fault leaves here as one of `storage.errors`; no secret stands in a file, a `repr` or an error text.
"""
