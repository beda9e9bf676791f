#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh COMMAND...: runs a command on a session bus of its own with a real, unlocked gnome-keyring, in a
# temporary home of its own. Ends with 77 (skipped) where a program for it is not installed.
set -u
for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
trap 'exit 1' INT TERM
mkdir -m 700 "$home/data" "$home/config" "$home/cache" "$home/state" "$home/run"
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" \
    XDG_STATE_HOME="$home/state" XDG_RUNTIME_DIR="$home/run"
unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL XDG_CURRENT_DESKTOP
dbus-run-session -- sh -c '
    printf test | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
    daemon=$!
    tries=0
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets | grep -q "boolean true"; do
        tries=$((tries + 1))
        [ "$tries" -lt 100 ] || { echo "gnome-keyring did not start"; kill "$daemon"; exit 1; }
        sleep 0.1
    done
    "$@"
    status=$?
    kill "$daemon"; wait "$daemon"
    exit "$status"' keyring "$@"
