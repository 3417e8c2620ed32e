"""The form for an exchange of one's own <-> its pack.

What has a page becomes a fact with that page. What has none is kept as the person's own word (`Own.said`) and stays
unknown in the pack, so nothing is ever called closed because somebody believed it. Parts of a pack that the form does
not know, and those that were not changed in it, stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

import msgspec

from desktop_app.content.own_fields import FIELDS, GROUPS, PATH, Group, hours_of, word_fault
from desktop_app.content.own_parts import read_group, write_group
from desktop_app.content.own_rules import RESERVED_IDS, known_as, name_fault, with_unknowns
from desktop_app.content.sources import domain_fault, source_fault
from desktop_app.domain.profile import Own, Profile, Said
from desktop_app.language import tr

_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")
LONGEST_ID = 40


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What the form holds. `domains`: further ones besides the host's own. `words`: field -> what was chosen or typed,
    without those that are not known. `sources`: group -> the address of the page that says it.
    """

    name: str = ""
    host: str = ""
    domains: tuple[str, ...] = ()
    words: dict[str, str] = msgspec.field(default_factory=dict)
    sources: dict[str, str] = msgspec.field(default_factory=dict)

    @property
    def official_domains(self) -> tuple[str, ...]:
        """The domains that sources may lie on: the host's own without www, then the further ones."""
        return tuple(dict.fromkeys(one for one in (own_domain(self.host), *self.domains) if one))


def host_typed(text: str) -> str:
    """The host in what somebody typed or pasted: without https://, path and surrounding spaces.

    Letters that are not ASCII stay, to be refused: lowering some of them would make ASCII letters of them.
    """
    host = re.sub(r"^https?://", "", text.strip(), flags=re.IGNORECASE)
    host = re.split(r"[/?#]", host, maxsplit=1)[0].rstrip(".")
    return host.lower() if host.isascii() else host


def own_domain(host: str) -> str:
    """The domain that a typed host belongs to: itself, without "www."."""
    return host.removeprefix("www.")


def in_order(draft: Draft) -> Draft:
    """The draft without what does not count: words of fields that are not asked, sources of groups without a word."""
    words: dict[str, str] = {}
    for field in FIELDS.values():
        of, wanted = field.only_if
        word = draft.words.get(field.id, "")
        if word and (not of or words.get(of) == wanted):
            number = hours_of(word) if field.kind == "hours" else None
            words[field.id] = f"{number:g}" if number is not None else word
    sources = {
        group.id: draft.sources[group.id] for group in GROUPS if draft.sources.get(group.id) and _said(group, words)
    }
    mine = own_domain(draft.host)
    domains = tuple(dict.fromkeys(one for one in draft.domains if one and one != mine))
    return msgspec.structs.replace(
        draft, name=" ".join(draft.name.split()), domains=domains, words=words, sources=sources
    )


def _said(group: Group, words: Mapping[str, str]) -> bool:
    return any(field.id in words for field in group.fields)


def draft_faults(draft: Draft, shipped: Iterable[Profile]) -> Iterator[tuple[str, str]]:
    """What has to be put right first, as (part, reason): "name", "host", "domains", a field, or "source." + a group."""
    if fault := name_fault(draft.name):
        yield "name", fault
    if fault := domain_fault(draft.host):
        yield "host", fault
    for domain in draft.domains:
        if fault := domain_fault(domain):
            yield "domains", tr("{name}: {what}", "what is wrong with it", name=domain[:80], what=fault)
    if (there := known_as(draft.name, draft.official_domains, shipped)) is not None:
        yield "name", tr("comes with the app already, as {name} at {host}", name=there.name, host=there.type_this_host)
    for field, word in draft.words.items():
        if fault := word_fault(field, word):
            yield field, fault
    for group, source in draft.sources.items():
        if fault := source_fault(source, draft.official_domains, ()):
            yield f"source.{group}", fault


def free_id(name: str, host: str, taken: Collection[str]) -> str:
    """An id for a new exchange, which is also its file's name: from its name, else from its host."""
    made = _slug(name) or _slug(own_domain(host).split(".")[0]) or "exchange"
    numbered = (made if n == 1 else f"{made}-{n}" for n in range(1, len(taken) + 3))
    return next(one for one in numbered if one not in taken and one not in RESERVED_IDS)


def _slug(text: str) -> str:
    return _NOT_IN_IDS.sub("-", text.lower() if text.isascii() else "").strip("-")[:LONGEST_ID].strip("-")


# ------------------------------------------------------------------------------------------------------ there and back


def draft_of(pack: Profile) -> Draft:
    """What the form shows for a pack."""
    words = {said.about: said.word for said in pack.own.said} if pack.own else {}
    sources: dict[str, str] = {}
    for group in GROUPS:
        found, source = read_group(pack, group.id)
        if source:
            sources[group.id] = source
        if source or group.id.startswith(PATH):
            words = {field: word for field, word in words.items() if field not in {one.id for one in group.fields}}
            words |= found
    mine = own_domain(pack.type_this_host)
    domains = tuple(domain for domain in pack.official_domains if domain != mine)
    return in_order(Draft(name=pack.name, host=pack.type_this_host, domains=domains, words=words, sources=sources))


def profile_of(draft: Draft, pack_id: str, today: str, base: Profile | None = None) -> Profile:
    """The pack for a draft without faults. `base`: the pack that was edited; `today` (ISO): its day of checking."""
    draft, before = in_order(draft), draft_of(base) if base else None
    pack = base or Profile(id=pack_id, name="", kind="exchange", researched=today)
    if before is None or (draft.host, draft.domains) != (before.host, before.domains):
        pack = msgspec.structs.replace(pack, official_domains=draft.official_domains, type_this_host=draft.host)
    said: list[Said] = []
    for group in GROUPS:
        words = {field.id: draft.words[field.id] for field in group.fields if field.id in draft.words}
        source = draft.sources.get(group.id, "")
        if before is None or (words, source) != _of(before, group):
            pack = write_group(pack, group.id, words, source)
        if words and not source and not group.id.startswith(PATH):
            said += [Said(about=field, word=word) for field, word in words.items()]
    own = base.own if base and base.own else Own(made="form", added=today)
    own = msgspec.structs.replace(own, said=tuple(said), changed=today if base else "")
    return with_unknowns(msgspec.structs.replace(pack, name=draft.name, researched=today, own=own))


def _of(draft: Draft, group: Group) -> tuple[dict[str, str], str]:
    words = {field.id: draft.words[field.id] for field in group.fields if field.id in draft.words}
    return words, draft.sources.get(group.id, "")


def adopted(pack: Profile, file: str, today: str, pack_id: str) -> Profile:
    """A pack out of somebody's file as it is taken into the folder: it says from where, whatever it said before."""
    said = pack.own.said if pack.own else ()
    own = Own(made="file", from_file=file, added=today, said=said)
    return with_unknowns(msgspec.structs.replace(pack, id=pack_id, own=own))


def to_share(pack: Profile) -> Profile:
    """A pack as it is handed to others: without when and from where it came here."""
    said = pack.own.said if pack.own else ()
    return msgspec.structs.replace(pack, own=Own(said=said) if said else None)
