"""Enough about languages not to call clear what was not read."""

from __future__ import annotations

import pytest

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
