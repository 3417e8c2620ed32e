"""What a setup means: which attacks reach the money, what a loss locks, two numbers, and what to do next.

setup -> rules -> closure -> outcomes -> score, recovery, routes, plan = report. Pure functions of their arguments.
"""
