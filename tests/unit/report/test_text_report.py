"""The report for a terminal."""

from readings import DOOR, POST, checked, finding, party, remedy

from foresay.model import Severity, Span, Touched
from foresay.report import Item, NotRead
from foresay.report.text import Look, TextReport


def written(*items: Item, **how: object) -> str:
    return "".join(TextReport(**how).write(items))  # type: ignore[arg-type]


def test_it_opens_with_a_sentence_and_shows_the_words_in_place() -> None:
    lines = written(party()).splitlines()
    assert lines[0] == "One line could lead someone to your door."
    assert "◆ Worth changing: Gives out your home address  street-address" in lines
    assert "   --> posts/today.md:1:10" in lines
    shown = lines.index("  1 | Party at 12 Elm Street, bring cake")
    assert lines[shown + 1] == "    |          ^^^^^^^^^^^^^"


def test_it_says_why_for_whom_and_what_instead() -> None:
    report = written(party())
    assert "Why      A street and a number lead to a door." in report
    assert "For      strangers, press" in report
    assert "Instead  Leave out the address (--fix does this)" in report


def test_a_clear_text_is_one_sentence() -> None:
    assert written(checked("Lovely morning")) == "Lands as meant, as far as we can read it.\n"


def test_what_was_not_read_is_said() -> None:
    assert "Not read: the photo. The photo was not looked at, only your words." in written(party())


def test_each_severity_has_its_own_shape_word_and_mark() -> None:
    seen = set()
    for severity in Severity:
        report = written(checked("some words", finding(Span(0, 4), severity=severity)))
        head = report.splitlines()[3]
        seen.add(head.split(":")[0])
    assert seen == {"⬢ Look first", "◆ Worth changing", "▲ Worth a thought", "○ Good to know"}
    protected = written(checked("some words", finding(Span(0, 4), protected=True)))
    assert "▽ Yours to say:" in protected
    assert "----" in protected


def test_several_texts_open_with_how_many_and_are_grouped_by_name() -> None:
    report = written(checked("fine", name="a.md"), party(), checked("also fine", name="c.md"))
    assert report.startswith("Of 3 texts, 1 is worth another look before going out.\n2 land as meant")
    assert "\nposts/today.md\n" in report
    assert "a.md" not in report


def test_quiet_shows_only_what_counts() -> None:
    low = finding(Span(0, 5), severity=Severity.LOW, headline="Names a party")
    both = checked(POST, finding(DOOR), low)
    report = written(both, checked("fine", name="b.md"), only_from=Severity.HIGH)
    assert "Gives out your home address" in report
    assert "Names a party" not in report
    assert "Lands as meant" not in report
    assert written(checked("fine"), only_from=Severity.HIGH) == ""


def test_quiet_leaves_out_speech_that_a_right_covers() -> None:
    assert written(checked(POST, finding(DOOR, protected=True)), only_from=Severity.INFO) == ""


def test_full_says_how_each_audience_meets_it_and_why_it_leans() -> None:
    report = written(party(), full=True)
    assert "Strangers       may cost you: your home address" in report
    assert "Family          lands as meant" in report
    assert "Continuum       Leans personal" in report
    assert "a party (towards personal)" in report
    assert "Your household" in report
    assert "Sure     about 8 in 10 findings like this are right" in report


def test_there_is_no_colour_unless_asked_for() -> None:
    assert "\x1b" not in written(party())
    assert "\x1b[33m◆ Worth changing:\x1b[0m" in written(party(), look=Look(colour=True))


def test_a_terminal_without_unicode_gets_plain_shapes() -> None:
    assert "* Worth changing:" in written(party(), look=Look(unicode=False))


def test_escape_codes_in_a_text_never_reach_the_terminal() -> None:
    text = "go \x1b]0;owned\x07 12 Elm Street"
    item = checked(text, finding(Span(14, 27)), name="a\x1b[2Jb.md")
    assert "\x1b" not in written(item, full=True)


def test_many_places_are_counted_instead_of_listed() -> None:
    text = "x\n" * 10
    item = checked(text, finding(*(Span(2 * n, 2 * n + 1) for n in range(10))))
    report = written(item)
    assert "and 7 more lines like it (-v shows them)" in report
    assert " 10 | x" in written(item, full=True)


def test_a_finding_about_the_whole_draft_has_no_place() -> None:
    report = written(checked(POST, finding()))
    assert "-->" not in report
    assert "Gives out your home address" in report


def test_wording_to_use_is_quoted() -> None:
    advice = remedy(POST, DOOR, instead="Party at my place")
    assert "Leave out the address: “Party at my place”" in written(checked(POST, finding(DOOR, remedies=(advice,))))


def test_what_could_not_be_read_does_not_count_as_fine() -> None:
    report = written(
        checked("fine", name="a.md"), checked("fine too", name="b.md"), NotRead("c.md", "c.md could not be read")
    )
    assert report.startswith("Both texts land as meant, as far as we can read them.")


def test_names_keep_their_capitals_and_their_distance() -> None:
    them = Touched("Marisol van der Vega-Johannesson of Kettle Bay", "named", "her name", Severity.HIGH)
    report = written(checked("Marisol", ripple=(them,)), full=True)
    assert "  Marisol van der Vega-Johannesson of Kettle Bay  named: her name\n" in report
