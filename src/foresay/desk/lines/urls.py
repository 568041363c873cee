"""Pages about lines of business."""

from __future__ import annotations

from django.urls import path

from foresay.desk.lines import views

urlpatterns = [
    path("lines/", views.lines, name="lines"),
    path("lines/<int:pk>/", views.line, name="line"),
    path("lines/<int:pk>/members/", views.let_in, name="let_in"),
    path("lines/<int:pk>/members/<int:number>/", views.change_part, name="change_part"),
    path("lines/<int:pk>/members/<int:number>/remove/", views.let_go, name="let_go"),
]
