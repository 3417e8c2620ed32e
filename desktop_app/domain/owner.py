"""The person, who stands among the services as an entry of their own."""

from __future__ import annotations

from desktop_app.domain.profile import Profile

YOU = Profile(id="owner", name="You", kind="owner", researched="")
