"""The authenticator helper without its window: reads QR codes, links and typed keys, looks them over, tests the phone.

Facts and codes come out, never sentences: those are the window's. Time and randomness are handed in. Everything that
comes from outside is limited in size and read strictly; a secret leaves only inside `Secret`.
"""
