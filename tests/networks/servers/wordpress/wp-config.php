<?php
// A site for tests: SQLite in its own folder, application passwords over plain http, nobody else is asked.
foreach (['DB_NAME', 'DB_USER', 'DB_PASSWORD'] as $name) define($name, 'wp');
define('DB_HOST', '127.0.0.1');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('DB_DIR', __DIR__ . '/wp-content/database/');
define('DB_FILE', 'wp.sqlite');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define($name . '_KEY', 'test-only-key-' . $name);
    define($name . '_SALT', 'test-only-salt-' . $name);
}
$table_prefix = 'wp_';
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
define('EMPTY_TRASH_DAYS', file_exists(__DIR__ . '/wp-content/switches/no-trash') ? 0 : 30);
define('WP_HOME', 'http://127.0.0.1:' . getenv('WP_PORT'));
define('WP_SITEURL', WP_HOME);
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
