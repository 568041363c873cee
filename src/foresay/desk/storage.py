"""Static files with the hash of their content in their name, so that a browser may keep them for ever."""

from __future__ import annotations

from whitenoise.storage import CompressedManifestStaticFilesStorage


class StaticStorage(CompressedManifestStaticFilesStorage):  # type: ignore[misc]  # whitenoise ships no types
    """Also rewrites the imports between our ES modules, which Django leaves alone unless asked."""

    support_js_module_import_aggregation = True
