"""The register of API keys: read from pages and answers, what each may do, what is wrong with it, what changed.

A secret is never asked for, and refused where it is pasted. Nothing here knows Qt, a network or a clock.
"""
