"""A screen reader's view of another process: the accessibility tree over D-Bus (AT-SPI), spoken with jeepney alone.

AT-SPI runs on a bus of its own, whose address the session's bus tells. Every part of a window is an object there with a
name, a role, states, a description, and what can be done with it. Interfaces and numbers are those of at-spi2-core's
XML files and its `atspi-constants.h`.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
EDITABLE = "org.a11y.atspi.EditableText"
TEXT = "org.a11y.atspi.Text"

STATES = {4: "checked", 7: "editable", 8: "enabled", 11: "focusable", 12: "focused", 25: "showing", 30: "visible"}
"""Bits of a part's state that are asked for here."""

LIMIT = 4000
"""More parts than this are no window of ours."""


class RefusedError(Exception):
    """The other side answered with an error."""


class Part:
    """One object of the tree."""

    def __init__(self, desk: Desk, bus: str, path: str) -> None:
        self.desk, self.bus, self.path = desk, bus, path

    def call(self, interface: str, method: str, signature: str | None = None, *body: object) -> tuple[Any, ...]:
        return self.desk.ask(DBusAddress(self.path, self.bus, interface), method, signature, body)

    def _get(self, interface: str, name: str) -> Any:
        return self.desk.get(DBusAddress(self.path, self.bus, interface), name)

    @property
    def name(self) -> str:
        return str(self._get(ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        return str(self._get(ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        return str(self.call(ACCESSIBLE, "GetRoleName")[0])

    @property
    def states(self) -> set[str]:
        low, high = self.call(ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return {word for bit, word in STATES.items() if bits >> bit & 1}

    @property
    def interfaces(self) -> list[str]:
        return list(self.call(ACCESSIBLE, "GetInterfaces")[0])

    @property
    def actions(self) -> list[str]:
        if ACTION not in self.interfaces:
            return []
        return [str(one[0]) for one in self.call(ACTION, "GetActions")[0]]

    def children(self) -> list[Part]:
        return [Part(self.desk, bus, path) for bus, path in self.call(ACCESSIBLE, "GetChildren")[0]]

    def press(self) -> None:
        """Does what a screen reader does for "activate": the first of Press, Toggle, SetFocus that there is."""
        actions = self.actions
        wanted = next(at for at, name in enumerate(actions) if name in {"Press", "Toggle", "Check", "Click"})
        self.call(ACTION, "DoAction", "i", wanted)

    def write(self, text: str) -> None:
        """Puts text into a field."""
        self.call(EDITABLE, "SetTextContents", "s", text)

    def walk(self) -> Iterator[Part]:
        """This part and all below it that are shown, in order."""
        waiting, seen = [self], 0
        while waiting:
            part = waiting.pop()
            seen += 1
            assert seen < LIMIT, "the tree has no end"
            if part is not self and "showing" not in part.states:
                continue
            yield part
            waiting.extend(reversed(part.children()))


class Desk:
    """The connection to the accessibility bus."""

    def __init__(self) -> None:
        with open_dbus_connection("SESSION") as session:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            address = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=20).body[0]
        self._connection: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        self._connection.close()

    def ask(self, where: DBusAddress, method: str, signature: str | None, body: tuple[object, ...]) -> tuple[Any, ...]:
        message = new_method_call(where, method, signature, body) if signature else new_method_call(where, method)
        return self._reply(message)

    def get(self, where: DBusAddress, name: str) -> Any:
        return self._reply(Properties(where).get(name))[0][1]

    def _reply(self, message: Any) -> tuple[Any, ...]:
        reply = self._connection.send_and_get_reply(message, timeout=20)
        if reply.header.message_type == MessageType.error:
            raise RefusedError(reply.body)
        return tuple(reply.body)

    def programs(self) -> list[Part]:
        root = Part(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        return root.children()


def wait_for(what: Callable[[], Any], seconds: float = 30) -> Any:
    """The first value that is something. A part that goes away meanwhile is no fault: the next look finds another."""
    end = time.monotonic() + seconds
    while True:
        try:
            found = what()
        except RefusedError:
            found = None
        if found:
            return found
        assert time.monotonic() < end, "it did not come"
        time.sleep(0.05)
