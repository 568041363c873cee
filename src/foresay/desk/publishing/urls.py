"""Pages of publishing: the calendar, each publication, and what waits for a person."""

from __future__ import annotations

from django.urls import path

from foresay.desk.publishing import views

urlpatterns = [
    path("calendar/", views.month, name="calendar"),
    path("calendar/week/", views.week, name="calendar_week"),
    path("calendar/list/", views.listed, name="calendar_list"),
    path("calendar/zone/", views.zone, name="calendar_zone"),
    path("calendar/hold/", views.hold, name="hold_all"),
    path("calendar/release/", views.release, name="release_all"),
    path("publications/", views.asking, name="publications"),
    path("publications/<uuid:pk>/", views.publication, name="publication"),
    path("publications/<uuid:pk>/send/", views.send_now, name="send_publication"),
    path("publications/<uuid:pk>/plan/", views.plan, name="plan_publication"),
    path("publications/<uuid:pk>/withdraw/", views.withdraw, name="withdraw_publication"),
    path("publications/<uuid:pk>/there/", views.there, name="found_publication"),
    path("publications/<uuid:pk>/absent/", views.absent, name="absent_publication"),
    path("publications/<uuid:pk>/edit/", views.edit, name="edit_publication"),
    path("publications/<uuid:pk>/take-down/", views.take_down, name="take_down_publication"),
    path("drafts/<uuid:pk>/take-down/", views.take_down_draft, name="take_down_draft"),
]
