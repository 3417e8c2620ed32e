"""Withdrawal addresses: read by each chain's own rules, compared whole, kept in a book, told from look-alikes.

A valid address is never called a right one. Standard library only; nothing here knows Qt, a network or a clock.
"""
