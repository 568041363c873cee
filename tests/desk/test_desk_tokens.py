"""The colours keep the contrast that `docs` and the design promise, in both themes."""

from __future__ import annotations

import re
from math import cos, radians, sin
from pathlib import Path

import pytest

import foresay.desk

CSS = Path(foresay.desk.__file__).parent / "static" / "foresay" / "tokens.css"
_PAIR = re.compile(r"--([\w-]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\);")
TEXT, SHAPE = 4.5, 3.0
ON = {
    "ink": (("surface", "ground", "raised", "sunken"), TEXT),
    "ink-2": (("surface", "ground", "accent-soft", "know-soft", "sunken"), TEXT),
    "ink-3": (("surface", "ground", "sunken"), TEXT),
    "edge": (("surface", "ground"), SHAPE),
    "accent": (("surface", "ground"), TEXT),
    "on-accent": (("accent", "accent-strong"), TEXT),
    "accent-strong": (("accent-soft",), TEXT),
    "first": (("surface", "first-soft"), TEXT),
    "change": (("surface", "change-soft"), TEXT),
    "think": (("surface", "think-soft"), TEXT),
    "know": (("surface", "know-soft"), TEXT),
    "yours": (("surface", "yours-soft"), TEXT),
    "focus": (("surface", "ground"), SHAPE),
}
PAIRS = [(role, ground, least) for role, (grounds, least) in ON.items() for ground in grounds]


def luminance(oklch: str) -> float:
    """Relative luminance (WCAG) of an opaque oklch() colour, by Ottosson's matrices; asserts that it is inside sRGB."""
    light, chroma, hue = (float(part) for part in re.findall(r"[\d.]+", oklch)[:3])
    a, b = chroma * cos(radians(hue)), chroma * sin(radians(hue))
    x = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
    y = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
    z = (light - 0.0894841775 * a - 1.2914855480 * b) ** 3
    red = 4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z
    green = -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z
    blue = -0.0041960863 * x - 0.7034186147 * y + 1.7076147010 * z
    assert all(-0.002 <= part <= 1.002 for part in (red, green, blue)), oklch
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.fixture(scope="module")
def colours():
    found = {name: (light, dark) for name, light, dark in _PAIR.findall(CSS.read_text(encoding="utf-8"))}
    assert len(found) > 20
    return found


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("role", "ground", "least"), PAIRS)
def test_what_is_read_stands_out(colours, role, ground, least, theme):
    one, other = sorted((luminance(colours[role][theme]), luminance(colours[ground][theme])))
    assert (other + 0.05) / (one + 0.05) >= least


def test_the_desks_own_styles_name_roles_and_no_colours():
    own = (CSS.parent / "desk.css").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9a-f]{3,8}\b|rgb\(|oklch\(|hsl\(", own)
