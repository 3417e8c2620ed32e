"""Which addresses may be cited. Help pages of exchanges are copied by clones, so only a pack's own domains count.

The rule needs no list of public suffixes: a host counts if it is an official domain or ends with "." and one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from desktop_app.language import tr

REPO_HOSTS = ("github.com", "raw.githubusercontent.com")
"""Where the makers of a service may keep their documentation, in repositories that its pack names."""

ANYBODY_WRITES = frozenset(
    {
        "sites.google.com",
        "groups.google.com",
        "docs.google.com",
        "drive.google.com",
        "discussions.apple.com",
        "answers.microsoft.com",
        "gist.github.com",
    }
)
"""Hosts under official domains whose pages are their users' own: no facts come from there."""

_DOMAIN = re.compile(r"(?=.{4,253}$)(?:(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}")
_ADDRESS = re.compile(r"https://(?P<host>[^/?#]*)(?:[/?#].*)?")


def domain_fault(domain: str) -> str:
    """Why this cannot be an official domain, or ''."""
    if not domain.isascii():
        return tr("has letters that are not ASCII, as look-alike addresses do")
    if not _DOMAIN.fullmatch(domain):
        return tr("is not a plain domain such as example.com (small letters, no address around it, no xn-- parts)")
    return ""


@lru_cache(maxsize=1024)
def host_of(address: str) -> str:
    """The host of an https address; ValueError with the reason where the address is not one that may be cited."""
    if not address.isascii():
        raise ValueError(tr("has letters that are not ASCII, as look-alike addresses do"))
    if any(char.isspace() or char in '\\"<>^`{|}' for char in address):
        raise ValueError(tr("has characters that do not belong into an address"))
    found = _ADDRESS.fullmatch(address)
    if not found:
        raise ValueError(tr("must be an address that begins with https://"))
    host = found["host"]
    if "@" in host or ":" in host:
        raise ValueError(tr("must not hold a user name or a port"))
    if fault := domain_fault(host):
        raise ValueError(tr("{name}: {what}", "what is wrong with it", name=host[:80], what=fault))
    return host


def belongs(host: str, domains: Iterable[str]) -> bool:
    """Whether the host is one of the domains or lies under one."""
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def source_fault(address: str, domains: Iterable[str], hosts: Iterable[str], repos: Iterable[str] = ()) -> str:
    """Why this address cannot be a source of the pack, or ''.

    `hosts` are exact hosts besides the domains; `repos` ("owner/name") are the makers' own repositories on github.com.
    """
    domains = tuple(domains)
    try:
        host = host_of(address)
    except ValueError as error:
        return str(error)
    if host in ANYBODY_WRITES:
        return tr("is at {host}, where anybody can write", host=host)
    if belongs(host, domains) or host in tuple(hosts):
        return ""
    if host in REPO_HOSTS and any(f"{address}/".startswith(f"https://{host}/{repo}/") for repo in repos):
        return ""
    official = ", ".join(domains) or tr("none is named", "no official domains")
    return tr("is at {host}, which is not one of the official domains ({domains})", host=host, domains=official)
