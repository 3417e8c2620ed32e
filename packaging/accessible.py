"""Drives a window as a screen reader does: finds its parts by the names that it tells, presses them, types into them.

Speaks AT-SPI over D-Bus, so that the program that is looked at needs nothing in it for this. Linux only.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
EDITABLE = "org.a11y.atspi.EditableText"
ROOT = "/org/a11y/atspi/accessible/root"
ENABLED, SHOWING = 8, 25
"""The bits of AT-SPI's state set for what is not greyed out, and for what is in sight."""

PRESSED = ("push button", "button", "radio button", "check box", "toggle button", "link", "list item", "page tab")
FIELDS = ("text", "password text", "entry")
PATIENCE = 30.0
"""Seconds that a part may take to appear."""


class NotThereError(Exception):
    """A part that a person would look for is not in sight, or does not do what was asked of it."""


@dataclass(frozen=True)
class Part:
    """One part of a window."""

    bus: str
    path: str


class Window:
    """All windows of the one program that talks on this accessibility bus."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            address: str = session.send_and_get_reply(asked, timeout=PATIENCE).body[0]
        self._connection: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        """Let the bus go."""
        self._connection.close()

    # ---------------------------------------------------------------- asking

    def _call(self, part: Part, interface: str, method: str, signature: str = "", *body: Any) -> Any:
        message = new_method_call(DBusAddress(part.path, part.bus, interface), method, signature or None, body)
        reply = self._connection.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type is MessageType.error:
            raise NotThereError(f"{method}: {reply.body}")
        return reply.body[0] if reply.body else None

    def name(self, part: Part) -> str:
        """What the part tells a screen reader that it is."""
        value: str = self._call(part, "org.freedesktop.DBus.Properties", "Get", "ss", ACCESSIBLE, "Name")[1]
        return value

    def role(self, part: Part) -> str:
        """Its kind: "button", "text", "label"."""
        value: str = self._call(part, ACCESSIBLE, "GetRoleName")
        return value

    def is_showing(self, part: Part) -> bool:
        """Whether it is in sight, or would be after scrolling."""
        low, _high = self._call(part, ACCESSIBLE, "GetState")
        return bool(low >> SHOWING & 1)

    def is_enabled(self, part: Part) -> bool:
        """Whether it is not greyed out."""
        low, _high = self._call(part, ACCESSIBLE, "GetState")
        return bool(low >> ENABLED & 1)

    def children(self, part: Part) -> list[Part]:
        """The parts in it."""
        return [Part(bus, path) for bus, path in self._call(part, ACCESSIBLE, "GetChildren")]

    def tops(self) -> list[Part]:
        """The program's windows. Empty before it shows one."""
        registry = Part("org.a11y.atspi.Registry", ROOT)
        return [top for program in self.children(registry) for top in self.children(program)]

    def parts(self) -> Iterator[tuple[Part, str, str]]:
        """Every part that is shown, with role and name, from the newest window down."""
        waiting = list(reversed(self.tops()))
        while waiting:
            part = waiting.pop(0)
            try:
                if not self.is_showing(part):
                    continue
                yield part, self.role(part), self.name(part)
                waiting[:0] = self.children(part)
            except NotThereError:
                continue  # it went away while it was looked at

    # ---------------------------------------------------------------- doing

    def wait_for(self, name: str, *roles: str, patience: float = PATIENCE) -> Part:
        """The first part in sight of this name, once there is one. A name that ends in "*" is the beginning of one."""
        return self._await(lambda: self.find(name, *roles), f'"{name}" did not appear', patience)

    def find(self, name: str, *roles: str) -> Part | None:
        """The part, or None."""
        for part, role, told in self.parts():
            fits = told.startswith(name[:-1]) if name.endswith("*") else told == name
            if fits and (not roles or role in roles):
                return part
        return None

    def _await(self, look: Callable[[], Part | None], lack: str, patience: float) -> Part:
        end = time.monotonic() + patience
        while True:
            try:
                found = look()
            except NotThereError:
                found = None
            if found is not None:
                return found
            if time.monotonic() > end:
                seen = "\n  ".join(f"{role}: {name[:90]}" for _, role, name in self.parts() if name)
                raise NotThereError(f"{lack}. In sight were:\n  {seen}")
            time.sleep(0.1)

    def press(self, name: str, *roles: str, patience: float = PATIENCE) -> None:
        """Does what a click on the part does. One that was just made anew is looked for again."""
        self._do(name, roles or PRESSED, self._press, patience)

    def _press(self, part: Part) -> bool:
        """False where it is greyed out: then it has no actions."""
        names = [str(action[0]) for action in self._call(part, ACTION, "GetActions")]
        if "Press" in names:
            return bool(self._call(part, ACTION, "DoAction", "i", names.index("Press")))
        if "Toggle" not in names:
            return False
        return bool(self._call(part, ACTION, "DoAction", "i", names.index("Toggle")))

    def type_into(self, name: str, text: str) -> None:
        """Replaces what stands in a field."""
        self._do(name, FIELDS, lambda part: self._call(part, EDITABLE, "SetTextContents", "s", text))

    def _do(self, name: str, roles: tuple[str, ...], act: Callable[[Part], Any], patience: float = PATIENCE) -> None:
        def look() -> Part | None:
            part = self.find(name, *roles)
            return part if part is not None and act(part) else None

        self._await(look, f'"{name}" did not appear, or does not do what was asked', patience)
