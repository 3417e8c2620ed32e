"""What a pack must keep to beyond its types: sources, dates, and words that other parts rely on.

Each rule yields (key, reason). A pack with any is refused, with all of them: half a pack could give a false all-clear.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

import msgspec

from desktop_app.content import known_words
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
from desktop_app.language import tr

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
        yield "id", tr("must be small letters, digits and single hyphens")
    elif pack.id != stem:
        yield "id", tr('is "{id}", but the file is named "{file}"', id=pack.id, file=f"{stem}.toml")
    if not pack.name.strip():
        yield "name", tr("must not be empty")
    if (pack.kind == "exchange") != (folder == "exchanges"):
        yield "kind", tr('"{kind}" does not belong into the folder {folder}', kind=pack.kind, folder=folder)
    if fault := date_fault(pack.researched, whole=True):
        yield "researched", fault


def _hosts(pack: Profile) -> Iterator[Fault]:
    for name, hosts in (("official_domains", pack.official_domains), ("doc_hosts", pack.doc_hosts)):
        for index, host in enumerate(hosts):
            if fault := domain_fault(host):
                yield f"{name}[{index}]", fault
    for index, repo in enumerate(pack.official_repos):
        if pack.kind == "exchange":
            yield f"official_repos[{index}]", tr("an exchange's facts come from its own domains only")
        elif not re.fullmatch(r"[A-Za-z0-9-]{1,39}/[A-Za-z0-9._-]{1,100}", repo):
            yield f"official_repos[{index}]", tr('must be the owner and the name, such as "owner/name"')
    if pack.kind == "exchange" and not pack.official_domains:
        yield "official_domains", tr("must name at least one domain of the exchange")
    if pack.kind == "exchange" and not pack.type_this_host:
        yield "type_this_host", tr("is missing: the host that people type themselves")
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
            reason = tr('is missing: without a source the confidence is "unknown", not "{word}"', word=fact.confidence)
            yield f"{key}.source", reason
        for index, further in enumerate(fact.also):
            if fault := _source(pack, further):
                yield f"{key}.also[{index}]", fault
        yield from _dated(pack, fact, key)
        if fact.confidence == "unknown" and getattr(fact, "supported", "unknown") != "unknown":
            yield f"{key}.supported", tr('must be "unknown" where the confidence is')
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
        yield f"{key}.source_date", tr("is later than the day of the last check ({day})", day=pack.researched)


def _factors(pack: Profile) -> Iterator[Fault]:
    yield from twice("factors", "kind", [factor.kind for factor in pack.factors])
    for index, factor in enumerate(pack.factors):
        yield from known(f"factors[{index}].kind", [factor.kind], FACTOR_KINDS, known_words.NO_PROOF)
        operations = EXCHANGE_OPERATIONS if pack.kind == "exchange" else SERVICE_OPERATIONS
        yield from known(f"factors[{index}].asked_for", factor.asked_for, operations, known_words.NO_OPERATION)
        if factor.removal_restores:
            yield from known(
                f"factors[{index}].removal_restores", [factor.removal_restores], FACTOR_KINDS, known_words.NO_PROOF
            )


def _operation(pack: Profile, operation: Operation, key: str) -> Iterator[Fault]:
    names = EXCHANGE_OPERATIONS if pack.kind == "exchange" else SERVICE_OPERATIONS
    yield from known(f"{key}.name", [operation.name], names, known_words.NO_OPERATION)
    if operation.requires == ():
        yield (
            f"{key}.requires",
            tr('must not be empty: [[]] means that a session is enough, "unknown" that no page says'),
        )
    elif operation.requires != "unknown":
        for number, needed in enumerate(operation.requires):
            yield from known(f"{key}.requires[{number}]", needed, PROOFS, known_words.NO_PROOF)
    yield from known(f"{key}.only_without", operation.only_without, FACTOR_KINDS, known_words.NO_PROOF)
    if operation.confidence == "unknown" and operation.requires != "unknown":
        yield f"{key}.requires", tr('must be "unknown" where the confidence is')
    if operation.hold:
        yield from _hold(operation.hold, f"{key}.hold")
        if operation.confidence == "unknown" and operation.hold.hours != "unknown":
            yield f"{key}.hold.hours", tr('must be "unknown" where the confidence is')


def _hold(hold: Hold, key: str) -> Iterator[Fault]:
    if not all(math.isfinite(choice) and 0 < choice <= 8760 for choice in hold.choices):
        yield f"{key}.choices", tr("must be hours between 1 and 8760")
    elif hold.choices and hold.hours != min(hold.choices):
        yield f"{key}.hours", tr("must be the least of the choices")
    yield from known(f"{key}.lifted_by", hold.lifted_by, PROOFS, known_words.NO_PROOF)


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
        yield from known("api_keys.ip_list_required_for", keys.ip_list_required_for, rights, known_words.NO_PERMISSION)
    if isinstance(keys.lapses_without_ip_days, float | int) and not 0 <= keys.lapses_without_ip_days <= 3650:
        yield "api_keys.lapses_without_ip_days", tr("must be between 0 and 3650")
    if isinstance(keys.max_ips, int) and keys.max_ips < 0:
        yield "api_keys.max_ips", tr("must be 0 or more")


def _goals(pack: Profile) -> Iterator[Fault]:
    yield from twice("paths", "goal", [path.goal for path in pack.paths])
    for index, path in enumerate(pack.paths):
        yield from known(f"paths[{index}].goal", [path.goal], GOALS, known_words.NO_GOAL)
        for name in ("web", "app"):
            if any(not part.strip() for part in getattr(path, name).split(">")) and getattr(path, name):
                yield f"paths[{index}].{name}", tr('has an empty part; parts are separated by " > "')
    operations = EXCHANGE_OPERATIONS if pack.kind == "exchange" else SERVICE_OPERATIONS
    for index, before in enumerate(pack.prerequisites):
        yield from known(
            f"prerequisites[{index}].goal", [before.goal], (*GOALS, *operations), known_words.NO_GOAL_OR_OPERATION
        )
        yield from known(
            f"prerequisites[{index}].needs",
            before.needs,
            (*FACTOR_KINDS, *PREREQUISITES, *GOALS),
            known_words.NO_NEED,
        )


def _words(pack: Profile) -> Iterator[Fault]:
    if pack.anti_phishing:
        yield from known("anti_phishing.covers", pack.anti_phishing.covers, CHANNELS, known_words.NO_CHANNEL)
    if pack.emergency:
        yield from known(
            "emergency.needs",
            pack.emergency.needs,
            (*FACTOR_KINDS, *PREREQUISITES),
            known_words.NO_PROOF_OR_PREREQUISITE,
        )
    if isinstance(pack.min_factors, int) and pack.min_factors < 0:
        yield "min_factors", tr("must be 0 or more")
    yield from known("min_factors_of", pack.min_factors_of, FACTOR_KINDS, known_words.NO_PROOF)
    if pack.kind == "authenticator" and not pack.cloud_copy:
        yield "cloud_copy", tr("must be given for an authenticator")
    if pack.cloud_copy and pack.kind not in ("authenticator", "passwords"):
        yield "cloud_copy", tr("is for an authenticator or a password store only")
    if pack.store and pack.kind != "passwords":
        yield "store", tr("is for a password store only")


def _incidents(pack: Profile) -> Iterator[Fault]:
    for index, incident in enumerate(pack.incidents):
        if fault := date_fault(incident.date, whole=False):
            yield f"incidents[{index}].date", fault
        if not incident.third_party:
            fault = _source(pack, incident.source)
            if fault:
                yield (
                    f"incidents[{index}].source",
                    tr("{what}; a newspaper or a researcher needs third_party = true", what=fault),
                )
            continue
        try:
            host_of(incident.source)
        except ValueError as error:
            yield f"incidents[{index}].source", str(error)
