"""Paper: a sheet laid out on pages as plain data (`arranging`), painted with Qt (`painting`), written as PDF (`pdf`).

Lengths are points (1/72 inch) from the top left corner of a page. All of it needs a QGuiApplication, for the fonts.
"""
