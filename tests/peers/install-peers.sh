#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Real servers of other people for the tests: install-peers.sh FOLDER. Does nothing when they are there. Never fails:
# where npm or its packages cannot be had, it says so loudly, and the tests that need them are skipped.
set -u
folder=$1
peers=(oidc-provider@8.8.1 s3rver@3.7.1 aws4@1.13.2)
if [ -f "$folder/installed" ] && [ "$(cat "$folder/installed")" = "${peers[*]}" ]; then
    exit 0
fi
mkdir -p "$folder"
if command -v npm >/dev/null &&
    timeout 240 npm install --no-audit --no-fund --prefix "$folder" "${peers[@]}" >"$folder/npm.log" 2>&1; then
    echo "${peers[*]}" >"$folder/installed"
    exit 0
fi
echo "**********************************************************************" >&2
echo "* The real OpenID and S3 servers could not be installed with npm.    *" >&2
echo "* Tests against them are SKIPPED. See $folder/npm.log" >&2
echo "**********************************************************************" >&2
exit 0
