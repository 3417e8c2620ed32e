"""All Qt: the window, the theme, the only threads, the pages and the parts that they are made of.

Pages show and ask; what they show is worked out below, in the session and the analysis.
Importing this package imports no Qt.
"""
