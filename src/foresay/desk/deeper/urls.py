"""Pages about a deeper reader."""

from __future__ import annotations

from django.urls import path

from foresay.desk.deeper import views

urlpatterns = [
    path("deeper/", views.ask, name="ask_deeper"),
    path("you/deeper/", views.setting, name="deeper_setting"),
    path("you/deeper/remove/", views.remove, name="remove_deeper"),
]
