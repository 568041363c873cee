#!/bin/sh
# Finds the browser that the page tests drive, or installs Debian's where that is allowed. Never fails: without a
# browser those tests are skipped, and say so.
set -u

found() { command -v chromium || command -v chromium-browser; }

if found > /dev/null; then
    echo "    $(found)"
    exit 0
fi
if [ "$(id -u)" = 0 ]; then as_root=""
elif sudo -n true 2> /dev/null; then as_root="sudo -n"
else
    echo "    There is no Chromium, and no leave to install it: the tests that drive a browser are skipped."
    echo "    To have them too: apt-get install chromium"
    exit 0
fi
if ! command -v apt-get > /dev/null; then
    echo "    There is no Chromium, and no apt-get to install it with: the tests that drive a browser are skipped."
    exit 0
fi
echo "    Installing Debian's Chromium (about 300 MB, once)"
if { $as_root apt-get update -qq && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends chromium; } > /dev/null 2>&1 && found > /dev/null
then echo "    $(found)"
else echo "    Chromium could not be installed: the tests that drive a browser are skipped."
fi
exit 0
