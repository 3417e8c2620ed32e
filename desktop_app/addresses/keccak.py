"""Keccak-256 as Ethereum and Monero use it: the padding is older than SHA-3's, so hashlib has it not.

Source: The Keccak reference, version 3.0, and the Keccak team's code summary.
"""

from __future__ import annotations

from itertools import pairwise

_RATE = 136
_MASK = (1 << 64) - 1


def _round_constants() -> tuple[int, ...]:
    """The constants of iota, from their shift register (section 1.2 of the reference)."""
    register, constants = 1, []
    for _ in range(24):
        constant = 0
        for bit in range(7):
            if register & 1:
                constant |= 1 << ((1 << bit) - 1)
            register = register << 1 ^ (0x171 if register >> 7 else 0)
        constants.append(constant)
    return tuple(constants)


def _walk() -> tuple[tuple[int, int], ...]:
    """The lanes in pi's order, each with rho's rotation."""
    x, y, steps = 1, 0, []
    for step in range(24):
        steps.append((x + 5 * y, (step + 1) * (step + 2) // 2 % 64))
        x, y = y, (2 * x + 3 * y) % 5
    return tuple(steps)


_ROUNDS = _round_constants()
_STEPS = tuple((a, b, turn) for (a, turn), (b, _) in pairwise((*_walk(), (1, 0))))
"""Each lane, the lane that it moves to, and by how much it turns."""


def _permuted(lanes: list[int]) -> list[int]:
    for constant in _ROUNDS:
        a, b, c, d, e = (lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20] for x in range(5))
        mixed = (
            e ^ (b << 1 & _MASK | b >> 63),
            a ^ (c << 1 & _MASK | c >> 63),
            b ^ (d << 1 & _MASK | d >> 63),
            c ^ (e << 1 & _MASK | e >> 63),
            d ^ (a << 1 & _MASK | a >> 63),
        ) * 5
        lanes = [lane ^ mix for lane, mix in zip(lanes, mixed, strict=True)]
        moved = [lanes[0]] * 25
        for source, target, turn in _STEPS:
            lane = lanes[source]
            moved[target] = lane << turn & _MASK | lane >> 64 - turn
        lanes = []
        for row in (0, 5, 10, 15, 20):
            a, b, c, d, e = moved[row : row + 5]
            lanes += (a ^ ~b & c, b ^ ~c & d, c ^ ~d & e, d ^ ~e & a, e ^ ~a & b)
        lanes[0] ^= constant
    return lanes


def keccak256(data: bytes) -> bytes:
    """The 32-byte hash."""
    padded = bytearray(data + b"\1" + bytes(-(len(data) + 1) % _RATE))
    padded[-1] |= 0x80
    lanes = [0] * 25
    for start in range(0, len(padded), _RATE):
        for place in range(_RATE // 8):
            lanes[place] ^= int.from_bytes(padded[start + 8 * place : start + 8 * place + 8], "little")
        lanes = _permuted(lanes)
    return b"".join((lane & _MASK).to_bytes(8, "little") for lane in lanes[:4])
