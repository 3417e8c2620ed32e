"""Whether a time server sets this computer's clock, as far as the system tells without the network and without rights.

- Linux: the kernel says how far off its clock may be at most. A program that sets the clock by a server keeps that
  small; 16 seconds is what the kernel says when nobody does. systemd's "System clock synchronized" is the same
  question (ntp_synced in its timedated.c), and it holds for chrony and ntpd as well, and without systemd.
- Windows: whether the time service is switched off. That it is on does not say that it has reached a server.
- macOS: only an administrator may ask, so nothing is known.
"""

from __future__ import annotations

import sys

WORST_ERROR_US = 16_000_000
"""Microseconds. NTP_PHASE_LIMIT of the kernel: what the error may be at most grows by 0.5 ms a second up to here."""

_TIMEX_BYTES, _MAXERROR_AT = 512, 3
"""`struct timex` (adjtimex(2)) begins with modes, offset, freq, maxerror; on 64 bits each takes a place of eight bytes.
The rest is 208 bytes long; there is room for more.
"""

_W32TIME = r"SYSTEM\CurrentControlSet\Services\W32Time"
_DISABLED = 4


def synchronised(system: str = sys.platform) -> bool | None:
    """True where a server sets the clock, False where none does, None where the system does not say."""
    try:
        if system.startswith("linux"):
            return by_error(_kernel_error())
        return by_service(*_windows_service()) if system == "win32" else None
    except OSError:
        return None


def by_error(microseconds: int | None) -> bool | None:
    """From the largest error that the kernel allows for."""
    return None if microseconds is None else microseconds < WORST_ERROR_US


def by_service(kind: str, start: int) -> bool | None:
    """From Windows' settings: `kind` is "NoSync" where nobody is asked, `start` 4 where the service is disabled."""
    return False if kind.casefold() == "nosync" or start == _DISABLED else None


def _kernel_error() -> int | None:
    """adjtimex(2) without a change, which needs no rights. None where it cannot be called, as in some sandboxes."""
    import ctypes

    if ctypes.sizeof(ctypes.c_long) != 8:
        return None
    buffer = (ctypes.c_long * (_TIMEX_BYTES // 8))()
    try:
        called = ctypes.CDLL(None, use_errno=True).adjtimex(buffer)
    except AttributeError:
        return None
    return int(buffer[_MAXERROR_AT]) if called >= 0 else None


def _windows_service() -> tuple[str, int]:
    """Type and Start of the time service. OSError where they cannot be read."""
    import winreg

    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _W32TIME) as service:  # type: ignore[attr-defined, unused-ignore]
        start, _ = winreg.QueryValueEx(service, "Start")  # type: ignore[attr-defined, unused-ignore]
    with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, rf"{_W32TIME}\Parameters") as parameters:  # type: ignore[attr-defined, unused-ignore]
        kind, _ = winreg.QueryValueEx(parameters, "Type")  # type: ignore[attr-defined, unused-ignore]
    return str(kind), int(start)
