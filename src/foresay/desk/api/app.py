"""The API as a whole: what is common to its operations, and where each room begins."""

from __future__ import annotations

import json
from typing import Any

from django.http import HttpRequest
from ninja import NinjaAPI
from ninja.errors import HttpError
from ninja.openapi.schema import OpenAPISchema
from ninja.parser import Parser

from foresay.desk.api import accounts, checking, drafts, errors, publications, webhooks
from foresay.desk.api.auth import Bearer, with_scopes
from foresay.desk.api.schemas import with_reading

NOT_UTF8 = "The body is not UTF-8. Send JSON encoded as UTF-8."
NOT_JSON = 'The body is not JSON. Send an object such as {"text": "…"}.'


class StrictParser(Parser):
    """JSON in UTF-8, and a clear word about anything else."""

    def parse_body(self, request: HttpRequest) -> Any:
        """The body as Python values. Raises HttpError."""
        try:
            return json.loads(request.body.decode("utf-8"))
        except UnicodeDecodeError as wrong:
            raise HttpError(400, NOT_UTF8) from wrong
        except (ValueError, RecursionError) as wrong:
            raise HttpError(400, NOT_JSON) from wrong


class Api(NinjaAPI):
    """Ninja with the real schema of a reading."""

    def get_openapi_schema(self, **kwargs: Any) -> OpenAPISchema:
        """The OpenAPI document."""
        document = super().get_openapi_schema(**kwargs)
        with_reading(document)
        with_scopes(document)
        return document


api = Api(
    title="Foresay",
    version="1",
    description=(
        "Check a post before it goes out, keep drafts, and publish them: all that the desk's pages do, as the token's member. "
        "Words that are only checked are not kept, and nothing is passed on but what you publish. "
        "A file is kept, cleaned, for a day or as long as a draft uses it."
    ),
    docs_url=None,  # ninja's page loads from another host; ours is /you/programs/
    auth=Bearer("check"),
    parser=StrictParser(),
)
api.add_router("", checking.router)
api.add_router("/accounts", accounts.router)
api.add_router("/drafts", drafts.router)
api.add_router("/webhooks", webhooks.router)
api.add_router("", publications.router)
errors.install(api)
