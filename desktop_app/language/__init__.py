"""What people read, in their language: texts that are looked up when they are shown, plural forms, lists, numbers and
days, and the languages there are. English stands in the code; a catalogue holds the others. Without Qt.
"""

from desktop_app.language.looking_up import tr
from desktop_app.language.texts import Plural, Text, sentences

__all__ = ["Plural", "Text", "sentences", "tr"]
