"""What to ask next and what to do next: the interview, the looks, the steps and their safe order.

Reads packs and the dossier, asks the analysis, and decides; it stores nothing and shows nothing.
"""
