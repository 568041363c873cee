<?php
// php install.php SITE: a fresh site with one person of each role; prints their application passwords as JSON.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv('WP_PORT');
$_SERVER['REQUEST_URI'] = '/';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Harbour notes', 'admin', 'admin@example.test', true, '', 'admin-pw');
global $wp_rewrite;
$wp_rewrite->set_permalink_structure('/%year%/%monthnum%/%postname%/');
flush_rewrite_rules(false);
update_option('comment_moderation', 0);
update_option('comment_previously_approved', 0);
$passwords = [];
$roles = ['admin' => 'administrator', 'editor' => 'editor', 'author' => 'author', 'contributor' => 'contributor', 'reader' => 'subscriber'];
foreach ($roles as $name => $role) {
    $there = get_user_by('login', $name);
    $user = ['user_login' => $name, 'user_pass' => "$name-pw", 'user_email' => "$name@example.test", 'role' => $role];
    $id = $there ? $there->ID : wp_insert_user($user);
    $passwords[$name] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'foresay'])[0];
}
echo json_encode($passwords);
