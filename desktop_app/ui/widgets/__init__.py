"""The parts that pages are made of, one subject a file; `python -m desktop_app.ui.gallery` shows every one of them.

Each has an accessible name, a focus ring where it takes the keyboard, and grows with the text size up to 200 %.
Import a part from its own file: that keeps the first window quick.
"""
