"""Pages about accounts."""

from __future__ import annotations

from django.urls import path

from foresay.desk.accounts import views

urlpatterns = [
    path("accounts/", views.accounts, name="accounts"),
    path("accounts/connect/<str:network>/", views.connect, name="connect"),
    path("accounts/by-hand/<str:network>/", views.by_hand, name="by_hand"),
    path("accounts/there/", views.there, name="connect_there"),
    path("accounts/back/", views.back, name="connect_back"),
    path("accounts/<uuid:pk>/", views.account, name="account"),
    path("accounts/<uuid:pk>/connect/", views.connect_again, name="connect_again"),
    path("accounts/<uuid:pk>/slots/", views.add_slots, name="add_slots"),
    path("accounts/<uuid:pk>/slots/<int:number>/remove/", views.remove_slot, name="remove_slot"),
    path("accounts/<uuid:pk>/hold/", views.hold, name="hold"),
    path("accounts/<uuid:pk>/release/", views.release, name="release"),
    path("accounts/<uuid:pk>/disconnect/", views.disconnect, name="disconnect"),
]
