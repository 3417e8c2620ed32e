"""What people see of the authenticator helper: finding the code, its stages, the live code, what is kept.

The core without Qt is `desktop_app.authenticator`. Secrets live in `Work` and in the parts of the stage in sight; both
are wiped when the page is left or the vault is locked.
"""
