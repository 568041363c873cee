"""Every address of the desk."""

from __future__ import annotations

from django.urls import include, path

from foresay.desk import mine, views
from foresay.desk.api.app import api

urlpatterns = [
    path("", include("foresay.desk.drafts.urls")),
    path("", include("foresay.desk.members.urls")),
    path("", include("foresay.desk.deeper.urls")),
    path("", include("foresay.desk.accounts.urls")),
    path("", include("foresay.desk.lines.urls")),
    path("", include("foresay.desk.media.urls")),
    path("", include("foresay.desk.publishing.urls")),
    path("", include("foresay.desk.review.urls")),
    path("", include("foresay.desk.webhooks.urls")),
    path("you/copy/", mine.export, name="export"),
    path("you/leave/", mine.leave, name="leave"),
    path("api/v1/", api.urls),
    path("theme/", views.theme, name="theme"),
    path("healthz", views.healthz, name="healthz"),
]

handler400 = "foresay.desk.views.bad_request"
handler403 = "foresay.desk.views.forbidden"
handler404 = "foresay.desk.views.absent"
handler500 = "foresay.desk.views.failed"
