"""Pages about members, and the few of allauth's that we use."""

from __future__ import annotations

from allauth.account.views import logout
from django.urls import path

from foresay.desk.members import views

urlpatterns = [
    path("welcome/", views.SignUp.as_view(), name="account_signup"),
    path("sign-in/", views.SignIn.as_view(), name="account_login"),
    path("sign-out/", logout, name="account_logout"),
    path("you/", views.you, name="you"),
    path("you/accepted/<int:pk>/tell-again/", views.tell_again, name="tell_again"),
    path("you/tokens/", views.tokens, name="tokens"),
    path("you/tokens/<int:pk>/revoke/", views.revoke, name="revoke_token"),
    path("you/programs/", views.api_page, name="api_page"),
]
