"""What a pack must keep to beyond its types: sources, dates, and words that other parts rely on.

Each rule yields (key, reason). A pack with any is refused, with all of them: half a pack could give a false all-clear.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

import msgspec

from desktop_app.content.dates import date_fault
from desktop_app.content.known_words import known, twice
from desktop_app.content.setting_rules import setting_faults
from desktop_app.content.sources import domain_fault, host_of, source_fault
from desktop_app.domain.profile import Cited, Hold, MenuPath, Operation, Profile
from desktop_app.domain.vocabulary import (
    EXCHANGE_OPERATIONS,
    FACTOR_KINDS,
    GOALS,
    PREREQUISITES,
    REQUIRE_TOKENS,
    SERVICE_OPERATIONS,
)

Fault = tuple[str, str]

PROOFS = (*FACTOR_KINDS, *REQUIRE_TOKENS)
CHANNELS = ("email", "sms", "app")


def pack_faults(pack: Profile, stem: str, folder: str) -> Iterator[Fault]:
    """Everything that is wrong with a decoded pack.

    `stem` is the file's name without .toml, `folder` "exchanges" or "services".
    """
    yield from _identity(pack, stem, folder)
    yield from _hosts(pack)
    yield from _facts(pack)
    yield from _factors(pack)
    for index, operation in enumerate(pack.operations):
        yield from _operation(pack, operation, f"operations[{index}]")
    yield from _address_list(pack)
    yield from _api_keys(pack)
    yield from _goals(pack)
    yield from _words(pack)
    yield from _incidents(pack)
    yield from setting_faults(pack)


def _identity(pack: Profile, stem: str, folder: str) -> Iterator[Fault]:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", pack.id):
        yield "id", "must be small letters, digits and single hyphens"
    elif pack.id != stem:
        yield "id", f'is "{pack.id}", but the file is named "{stem}.toml"'
    if not pack.name.strip():
        yield "name", "must not be empty"
    if (pack.kind == "exchange") != (folder == "exchanges"):
        yield "kind", f'"{pack.kind}" does not belong into the folder {folder}'
    if fault := date_fault(pack.researched, whole=True):
        yield "researched", fault


def _hosts(pack: Profile) -> Iterator[Fault]:
    for name, hosts in (("official_domains", pack.official_domains), ("doc_hosts", pack.doc_hosts)):
        for index, host in enumerate(hosts):
            if fault := domain_fault(host):
                yield f"{name}[{index}]", fault
    for index, repo in enumerate(pack.official_repos):
        if pack.kind == "exchange":
            yield f"official_repos[{index}]", "an exchange's facts come from its own domains only"
        elif not re.fullmatch(r"[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}", repo):
            yield f"official_repos[{index}]", 'must be the owner and the name, such as "owner/name"'
    if pack.kind == "exchange" and not pack.official_domains:
        yield "official_domains", "must name at least one domain of the exchange"
    if pack.kind == "exchange" and not pack.type_this_host:
        yield "type_this_host", "is missing: the host that people type themselves"
    if pack.type_this_host and (fault := source_fault(f"https://{pack.type_this_host}/", pack.official_domains, ())):
        yield "type_this_host", fault


def cited_facts(value: object, key: str = "") -> Iterator[tuple[str, Cited]]:
    """Every fact inside a pack with its key path, in the order of the form."""
    if isinstance(value, Cited):
        yield key, value
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from cited_facts(getattr(value, name), f"{key}.{name}" if key else name)
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from cited_facts(inner, f"{key}[{index}]")


def _facts(pack: Profile) -> Iterator[Fault]:
    for key, fact in cited_facts(pack):
        if fact.source:
            if fault := _source(pack, fact.source):
                yield f"{key}.source", fault
        elif fact.confidence != "unknown":
            yield f"{key}.source", f'is missing: without a source the confidence is "unknown", not "{fact.confidence}"'
        for index, further in enumerate(fact.also):
            if fault := _source(pack, further):
                yield f"{key}.also[{index}]", fault
        yield from _dated(pack, fact, key)
        if fact.confidence == "unknown" and getattr(fact, "supported", "unknown") != "unknown":
            yield f"{key}.supported", 'must be "unknown" where the confidence is'
        url = fact.url if isinstance(fact, MenuPath) else ""
        if url and (fault := _source(pack, url)):
            yield f"{key}.url", fault


def _source(pack: Profile, address: str) -> str:
    return source_fault(address, pack.official_domains, pack.doc_hosts, pack.official_repos)


def _dated(pack: Profile, fact: Cited, key: str) -> Iterator[Fault]:
    if not fact.source_date:
        return
    if fault := date_fault(fact.source_date, whole=False):
        yield f"{key}.source_date", fault
    elif fact.source_date > pack.researched:
        yield f"{key}.source_date", f"is later than the day of the last check ({pack.researched})"


def _factors(pack: Profile) -> Iterator[Fault]:
    yield from twice("factors", "kind", [factor.kind for factor in pack.factors])
    for index, factor in enumerate(pack.factors):
        yield from known(f"factors[{index}].kind", [factor.kind], FACTOR_KINDS, "a kind of proof")
        operations = EXCHANGE_OPERATIONS if pack.kind == "exchange" else SERVICE_OPERATIONS
        yield from known(f"factors[{index}].asked_for", factor.asked_for, operations, "an operation")
        if factor.removal_restores:
            yield from known(
                f"factors[{index}].removal_restores", [factor.removal_restores], FACTOR_KINDS, "a kind of proof"
            )


def _operation(pack: Profile, operation: Operation, key: str) -> Iterator[Fault]:
    names = EXCHANGE_OPERATIONS if pack.kind == "exchange" else SERVICE_OPERATIONS
    yield from known(f"{key}.name", [operation.name], names, "an operation")
    if operation.requires == ():
        yield f"{key}.requires", 'must not be empty: [[]] means that a session is enough, "unknown" that no page says'
    elif operation.requires != "unknown":
        for number, needed in enumerate(operation.requires):
            yield from known(f"{key}.requires[{number}]", needed, PROOFS, "a kind of proof")
    yield from known(f"{key}.only_without", operation.only_without, FACTOR_KINDS, "a kind of proof")
    if operation.confidence == "unknown" and operation.requires != "unknown":
        yield f"{key}.requires", 'must be "unknown" where the confidence is'
    if operation.hold:
        yield from _hold(operation.hold, f"{key}.hold")
        if operation.confidence == "unknown" and operation.hold.hours != "unknown":
            yield f"{key}.hold.hours", 'must be "unknown" where the confidence is'


def _hold(hold: Hold, key: str) -> Iterator[Fault]:
    if not all(math.isfinite(choice) and 0 < choice <= 8760 for choice in hold.choices):
        yield f"{key}.choices", "must be hours between 1 and 8760"
    elif hold.choices and hold.hours != min(hold.choices):
        yield f"{key}.hours", "must be the least of the choices"
    yield from known(f"{key}.lifted_by", hold.lifted_by, PROOFS, "a kind of proof")


def _address_list(pack: Profile) -> Iterator[Fault]:
    if pack.address_list:
        for name in ("lock", "off"):
            if hold := getattr(pack.address_list, name):
                yield from _hold(hold, f"address_list.{name}")


def _api_keys(pack: Profile) -> Iterator[Fault]:
    keys = pack.api_keys
    if keys is None:
        return
    rights = [permission.id for permission in keys.permissions]
    yield from twice("api_keys.permissions", "id", rights)
    if not isinstance(keys.ip_list_required_for, str):
        yield from known("api_keys.ip_list_required_for", keys.ip_list_required_for, rights, "one of the permissions")
    if isinstance(keys.lapses_without_ip_days, float | int) and not 0 <= keys.lapses_without_ip_days <= 3650:
        yield "api_keys.lapses_without_ip_days", "must be between 0 and 3650"
    if isinstance(keys.max_ips, int) and keys.max_ips < 0:
        yield "api_keys.max_ips", "must be 0 or more"


def _goals(pack: Profile) -> Iterator[Fault]:
    yield from twice("paths", "goal", [path.goal for path in pack.paths])
    for index, path in enumerate(pack.paths):
        yield from known(f"paths[{index}].goal", [path.goal], GOALS, "a goal")
        for name in ("web", "app"):
            if any(not part.strip() for part in getattr(path, name).split(">")) and getattr(path, name):
                yield f"paths[{index}].{name}", 'has an empty part; parts are separated by " > "'
    operations = EXCHANGE_OPERATIONS if pack.kind == "exchange" else SERVICE_OPERATIONS
    for index, before in enumerate(pack.prerequisites):
        yield from known(f"prerequisites[{index}].goal", [before.goal], (*GOALS, *operations), "a goal or an operation")
        yield from known(
            f"prerequisites[{index}].needs",
            before.needs,
            (*FACTOR_KINDS, *PREREQUISITES, *GOALS),
            "a proof, a goal or a prerequisite",
        )


def _words(pack: Profile) -> Iterator[Fault]:
    if pack.anti_phishing:
        yield from known("anti_phishing.covers", pack.anti_phishing.covers, CHANNELS, "a channel")
    if pack.emergency:
        yield from known(
            "emergency.needs", pack.emergency.needs, (*FACTOR_KINDS, *PREREQUISITES), "a proof or a prerequisite"
        )
    if isinstance(pack.min_factors, int) and pack.min_factors < 0:
        yield "min_factors", "must be 0 or more"
    yield from known("min_factors_of", pack.min_factors_of, FACTOR_KINDS, "a kind of proof")
    if pack.kind == "authenticator" and not pack.cloud_copy:
        yield "cloud_copy", "must be given for an authenticator"
    if pack.cloud_copy and pack.kind not in ("authenticator", "passwords"):
        yield "cloud_copy", "is for an authenticator or a password store only"
    if pack.store and pack.kind != "passwords":
        yield "store", "is for a password store only"


def _incidents(pack: Profile) -> Iterator[Fault]:
    for index, incident in enumerate(pack.incidents):
        if fault := date_fault(incident.date, whole=False):
            yield f"incidents[{index}].date", fault
        if not incident.third_party:
            fault = _source(pack, incident.source)
            if fault:
                yield f"incidents[{index}].source", f"{fault}; a newspaper or a researcher needs third_party = true"
            continue
        try:
            host_of(incident.source)
        except ValueError as error:
            yield f"incidents[{index}].source", str(error)
