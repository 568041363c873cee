"""Pages about drafts."""

from __future__ import annotations

from django.urls import path

from foresay.desk.drafts import views

urlpatterns = [
    path("", views.compose, name="compose"),
    path("check/", views.live_check, name="live_check"),
    path("save/", views.autosave, name="autosave"),
    path("card/", views.card, name="card"),
    path("accept/", views.accept, name="accept"),
    path("drafts/", views.drafts, name="drafts"),
    path("drafts/<uuid:pk>/", views.draft, name="draft"),
    path("drafts/<uuid:pk>/out/", views.out, name="draft_out"),
    path("drafts/<uuid:pk>/delete/", views.delete, name="delete_draft"),
    path("drafts/<uuid:pk>/versions/", views.versions, name="versions"),
    path("drafts/<uuid:pk>/versions/<int:number>/", views.version, name="version"),
    path("drafts/<uuid:pk>/versions/<int:number>/restore/", views.restore, name="restore"),
]
