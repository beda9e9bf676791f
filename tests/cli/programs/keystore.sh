#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later

# An account's life in a real key store: added, tried, used for a protected file by a later run, removed.
# To be run by tests/support/with-keyring.sh; $1 is the folder of the programs.
set -eu
home=$(mktemp -d)
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data"
mkfifo "$home/alive"
"$1/swathe-sandbox" --port 0 --until 2025-06-30 --die-with-parent <"$home/alive" >"$home/address" &
exec 3>"$home/alive"
trap 'exec 3>&-; wait; rm -rf "$home"' EXIT
tries=0
until grep -q listening "$home/address"; do
    tries=$((tries + 1))
    [ "$tries" -lt 200 ] || { echo "the sandbox did not start"; exit 1; }
    sleep 0.1
done
url=$(sed -n 's/^listening \(.*[^/]\)\/*$/\1/p' "$home/address")
cli="$1/swathe-cli"
echo demo-secret | "$cli" account add --catalog "$url" --scheme clientCredentials --user demo \
    --token-url "$url/oauth/token" --secret-stdin
"$cli" account test --catalog "$url"
"$cli" search --catalog "$url" --collection private-archive --limit 1 --format json >"$home/item"
"$cli" download --to "$home/files" --items "$home/item" --assets thumbnail --catalog "$url"
if grep -rq demo-secret "$home/config" "$home/files"; then echo "the secret is in a file"; exit 1; fi
"$cli" account remove --catalog "$url"
[ -z "$("$cli" account list)" ]

# An account that wants a one-time code: given once, and no more once the service's own token is in the key store.
printf 'demo-secret\n123456\n' | "$cli" account add --catalog "$url" --scheme password --user totp \
    --token-url "$url/oauth/token" --secret-stdin --one-time-code-stdin
"$cli" account test --catalog "$url"
"$cli" account test --catalog "$url"
if grep -rqE 'demo-secret|sandbox-refresh' "$home/config"; then echo "a secret is in a file"; exit 1; fi
"$cli" account remove --catalog "$url"

status=0
rm -r "$home/files"
"$cli" download --to "$home/files" --items "$home/item" --assets thumbnail --catalog "$url" || status=$?
[ "$status" -eq 3 ] || { echo "without the account: exit code $status, not 3"; exit 1; }
