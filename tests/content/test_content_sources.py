"""Which addresses may be a source: the makers' own domains, hosts and repositories, and nobody else's pages."""

from __future__ import annotations

import pytest

from desktop_app.content.sources import source_fault

DOMAINS, HOSTS, REPOS = ("google.com", "aegis.app"), ("aegis.github.io",), ("beemdevelopment/Aegis",)


@pytest.mark.parametrize(
    "address",
    [
        "https://support.google.com/accounts/answer/1",
        "https://aegis.github.io/docs",
        "https://github.com/beemdevelopment/Aegis/blob/1/FAQ.md",
        "https://raw.githubusercontent.com/beemdevelopment/Aegis/1/FAQ.md",
    ],
)
def test_what_the_makers_run_counts(address) -> None:
    assert source_fault(address, DOMAINS, HOSTS, REPOS) == ""


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("https://sites.google.com/view/aegis-help", "anybody can write"),
        ("https://github.com/somebody/Aegis/blob/1/FAQ.md", "not one of the official domains"),
        ("https://github.com/beemdevelopment/Aegis-fake/blob/1/FAQ.md", "not one of the official domains"),
        ("https://github.com.evil.example/beemdevelopment/Aegis/", "not one of the official domains"),
        ("https://other.github.io/docs", "not one of the official domains"),
    ],
)
def test_what_others_write_does_not(address, reason) -> None:
    assert reason in source_fault(address, DOMAINS, HOSTS, REPOS)


def test_an_exchange_has_no_repositories(library) -> None:
    assert all(not pack.official_repos for pack in library.packs("exchange"))
