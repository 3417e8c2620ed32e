"""Strongroom: shows which attacks still reach money kept at exchanges, and walks its owner to a safer setup.

Data flows one way: answers + profiles -> setup -> rules -> outcomes -> report -> page, paper, file.
"""
