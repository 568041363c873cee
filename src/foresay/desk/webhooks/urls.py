"""Pages about hooks."""

from __future__ import annotations

from django.urls import path

from foresay.desk.webhooks import views

urlpatterns = [
    path("you/told/", views.hooks, name="hooks"),
    path("you/told/<uuid:pk>/", views.hook, name="hook"),
    path("you/told/<uuid:pk>/test/", views.test, name="test_hook"),
    path("you/told/<uuid:pk>/switch/", views.switch, name="switch_hook"),
    path("you/told/<uuid:pk>/remove/", views.remove, name="remove_hook"),
]
