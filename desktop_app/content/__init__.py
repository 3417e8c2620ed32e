"""From the files in assets/content to the types of the domain: packs about exchanges and services, questions, steps.

A file that is not as it must be is refused with its name, the key and the reason; the rest loads. Conditions are
evaluated and texts filled here, too. `library.load` is the door; `checks` is for people who write packs. Nothing here
reads a clock.
"""
