<?php
// Plugin for tests: no mail, no flood limit, comments without an account, and switches as files in wp-content/switches.
function foresay_switch(string $name): bool {
    return file_exists(WP_CONTENT_DIR . '/switches/' . $name);
}
add_filter('pre_wp_mail', '__return_true');
add_filter('comment_flood_filter', '__return_false', 99);
remove_filter('check_comment_flood', 'check_comment_flood_db', 10);
add_filter('rest_allow_anonymous_comments', '__return_true');

add_filter('wp_is_application_passwords_available', fn($there) => $there && !foresay_switch('no-passwords'));

// Servers that hand no Authorization header to PHP, and plugins that take it out, are common.
if (foresay_switch('no-header')) {
    unset($_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW'], $_SERVER['HTTP_AUTHORIZATION']);
}

// Some sites take comments out of what is written, the marks of blocks among them.
add_filter('content_save_pre', fn($html) => foresay_switch('no-marks') ? preg_replace('/<!--.*?-->/s', '', $html) : $html);

// Editorial plugins let nobody publish without review.
add_filter('wp_insert_post_data', function ($post) {
    if (foresay_switch('review') && $post['post_status'] === 'publish') $post['post_status'] = 'pending';
    return $post;
});
