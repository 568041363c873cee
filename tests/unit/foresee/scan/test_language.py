"""Enough about languages not to call clear what was not read."""

from __future__ import annotations

import pytest
from tests.unit.foresee.scan.short_posts import POSTS

from foresay.foresee.catalogue import all_rules
from foresay.foresee.scan.language import language_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Just got home and the cat has eaten my dinner again", "en"),
        ("lol same", ""),
        ("🎉🎉", ""),
        ("Hoy no puedo ir porque tengo que trabajar con mi jefe", "es"),
        ("Je ne peux pas venir ce soir parce que je suis au travail", "fr"),
        ("Ich kann heute nicht kommen, weil ich noch auf der Arbeit bin", "de"),
        ("Hoje não posso ir porque tenho que trabalhar com a minha equipa", "pt"),
        ("Oggi non posso venire perché devo lavorare con la mia squadra", "it"),
        ("Ik kan vandaag niet komen want ik moet nog werken met mijn team", "nl"),
        ("Hindi ako makakapunta mamaya kasi may trabaho pa ako sa opisina", "tl"),
        ("Сегодня я не могу прийти", "ru"),
        ("今日は行けません", "ja"),
        ("오늘은 갈 수 없어요", "ko"),
        ("zxcv qwrt plmk wsxc edcv rfvb tgbn yhnm", "und"),
    ],
)
def test_it_knows_the_language_of_a_sentence(text: str, code: str) -> None:
    assert language_of(text).code == code


def test_handles_hashtags_and_links_are_no_words() -> None:
    assert language_of("@ich_der_und #nicht https://das.ist/auch nice one there mate").code == "en"


def test_an_address_is_in_no_language() -> None:
    assert language_of("mail me: jo.k@gmail.com").code in ("en", "")


@pytest.mark.parametrize("code", POSTS)
def test_short_posts_are_told_apart(code: str) -> None:
    """Of thirty short posts at least 27 are right; another is left open or called English."""
    told = [language_of(post).code for post in POSTS[code]]
    assert len(told) == 30
    assert told.count(code) >= (30 if code == "en" else 27)
    assert set(told) <= {code, "en", ""}


def test_without_accents_and_capitals_a_language_is_still_told() -> None:
    assert language_of("manana no puedo porque tengo que trabajar").code == "es"
    assert language_of("nao sei o que fazer com esse barulho").code == "pt"
    assert language_of("ICH MUSS FUER DIE PRUEFUNG LERNEN").code == "de"


def test_names_of_other_tongues_make_no_english_post_foreign() -> None:
    assert language_of("Los Angeles or Las Vegas for the weekend").code == "en"
    assert language_of("Die Hard is on again, dad").code in ("en", "")
    assert language_of("hoe ass song but da beat is good").code == "en"


def test_no_english_sample_of_a_rule_is_called_another_language() -> None:
    """A wrong guess would silence the rule. The samples of birth dates are in several languages."""
    rules = [rule for rule in all_rules() if "en" in rule.languages and rule.id != "birth-date"]
    samples = [sample for rule in rules for sample in (*rule.fires, *rule.quiet)]
    texts = [
        (sample if isinstance(sample, str) else sample.text).replace("[", "").replace("]", "") for sample in samples
    ]
    assert [text for text in texts if language_of(text).code not in ("en", "")] == []
