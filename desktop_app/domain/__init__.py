"""Plain frozen types that every other package speaks.

What the person told us (dossier), what a pack says (profile), what the analysis reads (setup) and what it finds
(report). Imports nothing of ours.
"""
