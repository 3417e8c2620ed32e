"""The parts of the pages about API keys: the list of one account, the form, the paste, what was understood.

They show what `desktop_app.keys` found and store through the session; nothing is worked out here.
"""
