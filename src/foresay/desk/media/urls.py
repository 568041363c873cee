"""Where photos, films and sounds come in, and where their owner sees them."""

from __future__ import annotations

from django.urls import path

from foresay.desk.media import views

urlpatterns = [
    path("media/", views.keep, name="keep_media"),
    path("media/<uuid:pk>", views.whole, name="media"),
    path("media/<uuid:pk>/small", views.small, name="small_media"),
]
