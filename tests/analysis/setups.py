"""Random setups in the documented form, cycles and unknowns included, for the laws."""

from __future__ import annotations

from hypothesis import strategies as st

from desktop_app.domain.setup import OPERATIONS, ApiKey, Exchange, Holds, Owner, Setup

PROOFS = (
    "password",
    "sms_code",
    "email_code",
    "totp_code",
    "passkey",
    "id_face",
    "codes",
    "fund_password",
    "inbox",
    "push_ok",
)
PLACE_GIFTS = (
    "password",
    "inbox_password",
    "totp",
    "sms",
    "inbox",
    "passkey",
    "session",
    "app_session",
    "codes",
    "pm",
    "cloud_password",
)
PLACES = ("memory", "phone", "computer", "home", "elsewhere", "cloud", "pm")
HEADS = ("inbox", "cloud", "pm", "passkey", "totp", "inbox2")
WAY_NEEDS = (
    "sms_code",
    "inbox_password",
    "cloud_password",
    "phone",
    "inbox",
    "cloud",
    "inbox2",
    "phone_passcode",
    "pm",
)
CHANNELS = ("inbox", "sms", "push", "inbox2")
HOURS = (0, 0, 12, 24, 48, "unknown")

sets = st.lists(st.sampled_from(PROOFS), min_size=1, max_size=3, unique=True).map(lambda names: tuple(sorted(names)))
alternatives = st.lists(sets, max_size=2, unique=True).map(tuple)
hours = st.sampled_from(HOURS)
ways = st.dictionaries(
    st.sampled_from(HEADS),
    st.lists(
        st.lists(st.sampled_from(WAY_NEEDS), min_size=1, max_size=2, unique=True).map(tuple),
        min_size=1,
        max_size=2,
        unique=True,
    ).map(tuple),
    max_size=3,
)
places = st.dictionaries(
    st.sampled_from(PLACES), st.lists(st.sampled_from(PLACE_GIFTS), max_size=4, unique=True).map(tuple), max_size=5
)
keys = st.builds(
    ApiKey,
    rights=st.sampled_from(["unknown", ("read",), ("trade",), ("withdraw",), ("trade", "withdraw")]),
    ip_list=st.sampled_from([True, False, "unknown"]),
)


lifted = st.dictionaries(
    st.sampled_from(
        ["new_device", "after_password_reset", "after_2fa_reset", "new_address_hold", "allowlist_off_hold"]
    ),
    st.lists(st.sampled_from(["id_face", "email_code", "passkey"]), min_size=1, max_size=2, unique=True).map(tuple),
    max_size=2,
)


@st.composite
def exchanges(draw: st.DrawFn, name: str) -> Exchange:
    """One exchange. Logins and withdrawals are drawn to exist, or nothing could be won."""
    operations = {operation: draw(alternatives) for operation in OPERATIONS}
    operations["login"] = operations["login"] or draw(st.lists(sets, min_size=1, max_size=2).map(tuple))
    operations["withdraw"] = operations["withdraw"] or ((draw(sets)),)
    operations["trade"] = draw(st.sampled_from([((),), ((),), (("fund_password",),), ()]))
    unknown = {
        f"unknown_{operation}": draw(alternatives)
        for operation in draw(st.sets(st.sampled_from(OPERATIONS), max_size=3))
    }
    return Exchange(
        name=name,
        share=draw(st.sampled_from([None, 0.05, 0.5, 1.0])),
        allowlist=draw(st.sampled_from(["on", "off", "unknown"])),
        new_address_hold=draw(hours),
        allowlist_off_hold=draw(hours),
        holds=Holds(
            new_device=draw(hours),
            after_password_reset=draw(hours),
            after_2fa_reset=draw(hours),
            after_passkey_reset=draw(hours),
            after_contact_change=draw(hours),
        ),
        holds_cover=draw(st.lists(st.sampled_from(["withdraw", "api", "p2p", "trade"]), unique=True).map(tuple)),
        holds_lifted_by=draw(lifted),
        alerts=draw(st.lists(st.sampled_from(CHANNELS), max_size=3, unique=True).map(tuple)),
        api_keys=draw(st.lists(keys, max_size=2).map(tuple)),
        **operations,
        **unknown,
    )


@st.composite
def setups(draw: st.DrawFn, most: int = 2) -> Setup:
    """A whole setup with one or more exchanges."""
    names = ("a", "b", "c")[: draw(st.integers(1, most))]
    return Setup(
        owner=Owner(
            reacts_within_hours=draw(st.sampled_from([0, 1, 12, 36, float("inf")])),
            sim_pin=draw(st.sampled_from([True, False, "unknown"])),
        ),
        places=draw(places),
        unknown_places=draw(st.one_of(st.just({}), places)),
        ways=draw(ways),
        unknown_ways=draw(st.one_of(st.just({}), ways)),
        password_unique=draw(st.sampled_from([True, False, None])),
        password_also_opens=draw(st.sampled_from([{}, {}, {"password": ("inbox_password",)}])),
        untested=draw(st.sampled_from([(), (), ("codes",), ("totp",)])),
        exchange=tuple(draw(exchanges(name)) for name in names),
    )
