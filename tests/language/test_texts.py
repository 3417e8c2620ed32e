"""Texts, plural forms, lists, numbers and days say in each language what a reader of it expects."""

from __future__ import annotations

from datetime import date
from string import Formatter

import pytest

from desktop_app.content.assets import asset_folder
from desktop_app.language import Plural, Text, sentences, tr
from desktop_app.language.catalogue import Catalogue, always_one, speak
from desktop_app.language.days import long_day, minutes, month_of_year, months_old, short_day, wait
from desktop_app.language.known import LANGUAGES, catalogue_of, chosen, named_by
from desktop_app.language.lists import either, listed
from desktop_app.language.numbers import decimal, spelled, whole

DAY = date(2026, 11, 22)


def in_language(code: str) -> None:
    speak(catalogue_of(code, asset_folder() / "i18n"))


def test_a_text_is_said_in_the_language_of_the_moment_in_which_it_is_shown() -> None:
    text = Text("The {thing} is open")
    assert text.format(thing="door") == "The door is open"
    speak(Catalogue("de", {("The {thing} is open", ""): ("{thing} ist offen",)}))
    assert text.format(thing="door") == "door ist offen"
    assert f"{text}" == str(text) == "{thing} ist offen"


def test_the_same_english_words_with_two_meanings_are_two_texts() -> None:
    speak(Catalogue("de", {("Open", "a file"): ("Öffnen",), ("Open", "a route"): ("Offen",)}))
    assert [tr("Open", "a file"), tr("Open", "a route"), tr("Open")] == ["Öffnen", "Offen", "Open"]


def test_a_value_with_braces_is_shown_as_it_is() -> None:
    assert tr("Named {label}", label="{secret}") == "Named {secret}"


@pytest.mark.parametrize(("number", "said"), [(0, "0 steps"), (1, "1 step"), (2, "2 steps"), (12_400, "12,400 steps")])
def test_english_counts(number: int, said: str) -> None:
    assert Plural("{count} step", "{count} steps").of(number) == said


def test_a_language_with_one_form_uses_it_for_every_number() -> None:
    speak(Catalogue("zh", {("{count} steps", ""): ("{count} 步",)}, always_one))
    steps = Plural("{count} step", "{count} steps")
    assert [steps.of(1), steps.of(7)] == ["1 步", "7 步"]


@pytest.mark.parametrize(
    ("code", "long", "short", "month"),
    [
        ("en", "22 November 2026", "22 Nov 2026", "June 2024"),
        ("de", "22. November 2026", "22. Nov. 2026", "Juni 2024"),
        ("es", "22 de noviembre de 2026", "22 nov 2026", "junio de 2024"),
        ("zh", "2026年11月22日", "2026年11月22日", "2024年6月"),
    ],
)
def test_days_are_written_as_the_language_writes_them(code: str, long: str, short: str, month: str) -> None:
    in_language(code)
    assert [long_day(DAY), short_day(DAY), month_of_year(6, 2024)] == [long, short, month]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["1 minute", "42 minutes", "about 2 hours", "24 hours", "7 days", "1.5 hours", "2 years old"]),
        ("de", ["1 Minute", "42 Minuten", "etwa 2 Stunden", "24 Stunden", "7 Tage", "1,5 Stunden", "2 Jahre alt"]),
    ],
)
def test_lengths_of_time(code: str, said: list[str]) -> None:
    in_language(code)
    assert [minutes(1), minutes(42), minutes(100), wait(24), wait(168), wait(1.5), months_old(25)] == said


@pytest.mark.parametrize(
    ("code", "both", "one_of_three"),
    [
        ("en", "a and b", "a, b or c"),
        ("de", "a und b", "a, b oder c"),
        ("es", "a y b", "a, b o c"),
        ("zh", "a和b", "a、b或c"),
    ],
)
def test_lists(code: str, both: str, one_of_three: str) -> None:
    in_language(code)
    assert [listed(["a", "b"]), either(["a", "b", "c"]), listed(["a"]), listed([])] == [both, one_of_three, "a", ""]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ["12,400", "9999", "7.5", "7", "three"]),
        ("de", ["12.400", "9999", "7,5", "7", "3"]),
        ("es", ["12\u00a0400", "9999", "7,5", "7", "3"]),
        ("zh", ["12,400", "9999", "7.5", "7", "3"]),
    ],
)
def test_numbers(code: str, said: list[str]) -> None:
    in_language(code)
    assert [whole(12_400), whole(9999), decimal(7.5), decimal(7.0), spelled(3)] == said


def test_sentences_are_set_apart_as_the_language_does() -> None:
    assert sentences(["One.", "", Text("Two.")]) == "One. Two."
    in_language("zh")
    assert sentences(["一。", "二。"]) == "一。二。"


@pytest.mark.parametrize(
    ("wanted", "system", "code"),
    [
        ("system", ["de-AT", "en"], "de"),
        ("system", ["fr-FR", "es-MX"], "es"),
        ("system", ["zh-Hans-CN"], "zh"),
        ("system", ["zh-Hant-TW", "de"], "de"),
        ("system", ["zh_HK"], "en"),
        ("system", ["zh-Hant-TW", "zh-TW", "zh-Hant", "zh"], "en"),
        ("system", ["zh-Hant-HK", "zh-HK", "zh-Hant", "zh", "es-ES", "es"], "es"),
        ("system", ["zh-Hans-HK", "zh-Hans", "zh"], "zh"),
        ("system", ["zh-TW", "zh", "zh-CN"], "zh"),
        ("system", ["zh"], "zh"),
        ("system", [], "en"),
        ("es", ["de"], "es"),
        ("xx", ["de"], "de"),
    ],
)
def test_the_chosen_language_counts_and_else_the_first_of_the_systems_that_is_offered(
    wanted: str, system: list[str], code: str
) -> None:
    assert chosen(wanted, system) == code


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES[1:]])
def test_no_translation_breaks_when_its_fields_are_filled(code: str) -> None:
    """A field that nobody fills would end a page; `dev.py words --check` compares names, this fills them in."""
    for forms in catalogue_of(code, asset_folder() / "i18n").texts.values():
        for form in forms:
            names = [name for _text, name, _spec, _conversion in Formatter().parse(form) if name is not None]
            assert all(name.isidentifier() for name in names), form
            form.format(**dict.fromkeys(names, "x"))


@pytest.mark.parametrize(
    ("environment", "read"),
    [
        ({}, ()),
        ({"LANG": "C.UTF-8"}, ()),
        ({"LANG": "POSIX"}, ()),
        ({"LANG": "de_AT.UTF-8"}, ("de-AT",)),
        ({"LANG": "de_DE@euro"}, ("de-DE",)),
        ({"LANG": "de_DE", "LC_MESSAGES": "es_MX.UTF-8"}, ("es-MX",)),
        ({"LANG": "de_DE", "LC_MESSAGES": "es_MX", "LC_ALL": "zh_CN"}, ("zh-CN",)),
        ({"LANG": "de_DE", "LC_ALL": ""}, ("de-DE",)),
        ({"LANG": "en_US", "LANGUAGE": "es:de_CH:en"}, ("es", "de-CH", "en", "en-US")),
        ({"LANG": "C", "LANGUAGE": "de"}, ()),  # who asks for "C" gets no translation
        ({"LANG": "de_DE", "LC_ALL": "C", "LANGUAGE": "es"}, ()),
    ],
)
def test_what_a_person_reads_is_what_the_environment_says(environment: dict[str, str], read: tuple[str, ...]) -> None:
    assert named_by(environment) == read
