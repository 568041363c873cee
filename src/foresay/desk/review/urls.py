"""Pages about reviews, and the one page of a guest."""

from __future__ import annotations

from django.urls import path

from foresay.desk.review import views

urlpatterns = [
    path("review/", views.reviews, name="reviews"),
    path("review/<int:pk>/", views.review, name="review"),
    path("review/<int:pk>/take-back/", views.take_back, name="take_back_review"),
    path("review/<int:pk>/remarks/<int:number>/settle/", views.settle, name="settle_remark"),
    path("review/<int:pk>/guests/", views.invite, name="invite_guest"),
    path("review/<int:pk>/guests/<int:number>/revoke/", views.revoke, name="revoke_guest"),
    path("drafts/<uuid:pk>/ask/", views.ask, name="ask_review"),
    path("guest/<str:token>/", views.guest, name="guest"),
]
