"""Django's settings for the desk. What a person may set is in `config.py`; the rest is decided here.

There is no debug mode: Django's debug pages would show a draft's text.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from csp.constants import NONE, SELF
from django.core.management.utils import get_random_secret_key

from foresay.desk import config

CONFIG = config.read()
HERE = Path(__file__).parent

#: Without a key file (tests, type checking) sessions last as long as the process; `checks.py` says so.
SECRET_KEY = CONFIG.secret_key or get_random_secret_key()
DEBUG = False
ALLOWED_HOSTS = list(CONFIG.hosts)
ROOT_URLCONF = "foresay.desk.urls"
WSGI_APPLICATION = "foresay.desk.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "foresay.desk.apps.DeskConfig",  # before allauth, so that our templates win
    "foresay.desk.members.apps.MembersConfig",
    "foresay.desk.drafts.apps.DraftsConfig",
    "foresay.desk.deeper.apps.DeeperConfig",
    "foresay.desk.lines.apps.LinesConfig",
    "foresay.desk.accounts.apps.AccountsConfig",
    "foresay.desk.publishing.apps.PublishingConfig",
    "foresay.desk.webhooks.apps.WebhooksConfig",
    "foresay.desk.media.apps.MediaConfig",
    "foresay.desk.review.apps.ReviewConfig",
    "allauth",
    "allauth.account",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "foresay.desk.middleware.BodyLimitMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "foresay.desk.middleware.PrivateMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "foresay.desk.middleware.SignedInMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.messages.context_processors.messages",
                "foresay.desk.frame.frame",
            ],
        },
    },
]

# The database. SQLite: one writer at a time that waits its turn, readers that never wait (docs/adr/0010).
_SQLITE = {
    "ENGINE": "django.db.backends.sqlite3",
    "NAME": CONFIG.database,
    "CONN_MAX_AGE": None,
    "OPTIONS": {
        "transaction_mode": "IMMEDIATE",
        "timeout": 5,  # seconds
        "init_command": (
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA journal_size_limit=16777216;"
            "PRAGMA mmap_size=134217728; PRAGMA cache_size=-16000; PRAGMA secure_delete=ON"
        ),
    },
}
_POSTGRES = {
    "ENGINE": "django.db.backends.postgresql",
    "CONN_MAX_AGE": 600,  # seconds
    "CONN_HEALTH_CHECKS": True,
    **CONFIG.postgres,
}
DATABASES: dict[str, dict[str, Any]] = {"default": _POSTGRES if CONFIG.postgres else _SQLITE}

# Who comes in.
AUTH_USER_MODEL = "accounts.Member"
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "compose"
ACCOUNT_ADAPTER = "foresay.desk.members.adapter.Adapter"
ACCOUNT_FORMS = {"signup": "foresay.desk.members.forms.SignUpForm", "login": "foresay.desk.members.forms.SignInForm"}
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_USER_MODEL_EMAIL_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = True

# What a browser may do with our pages: load from here, and nothing else.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    },
}
SESSION_COOKIE_NAME = "foresay_session"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = CONFIG.https
CSRF_COOKIE_NAME = "foresay_csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in CONFIG.hosts] if CONFIG.https else []
CSRF_FAILURE_VIEW = "foresay.desk.views.stale_form"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if CONFIG.https else None
SECURE_HSTS_SECONDS = 31_536_000 if CONFIG.https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = CONFIG.https
X_FRAME_OPTIONS = "DENY"

#: Largest request body in bytes: a 5 MB draft and the fields around it.
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024 + 64 * 1024
#: Photos, films and sounds go to the disk as they arrive, and only to the pages that take them.
FILE_UPLOAD_HANDLERS = ["foresay.desk.media.arriving.ArrivingHandler"]

STATIC_URL = "static/"
STATIC_ROOT = CONFIG.data / "static"
STATICFILES_DIRS = [HERE / "static"]
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]  # ours alone, nobody else's
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "foresay.desk.storage.StaticStorage"},
}

LANGUAGE_CODE = "en-gb"
USE_I18N = False
USE_TZ = True
TIME_ZONE = CONFIG.time_zone

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "quiet": {"()": "foresay.desk.logs.QuietFormatter", "format": "{levelname} {name}: {message}", "style": "{"},
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "quiet"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"django": {"handlers": ["console"], "level": "WARNING", "propagate": False}},
}
