"""For all tests: properties are tried on the same texts every time, and no machine is too slow for them.

HYPOTHESIS_PROFILE=explore tries new ones, and more of them.
"""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("steady", derandomize=True, deadline=None)
settings.register_profile("explore", max_examples=1_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
