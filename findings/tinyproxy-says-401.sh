#!/usr/bin/env bash
# Software:  tinyproxy 1.11.1-2.1+deb12u1 (Debian 12), BasicAuth; curl as the client.
# Do:        CONNECT without a password, and CONNECT with a wrong one.
# Expected:  both times 407 Proxy Authentication Required with Proxy-Authenticate (RFC 9110, 15.5.8): it is the proxy that asks.
# Seen:      without one: 407 and Proxy-Authenticate. With a wrong one: 401 Unauthorized and WWW-Authenticate, the answer of a
#            website. Programs look for 407 to know that a proxy wants its password again, and report a broken proxy or a
#            website that refuses.
# Exits 0 while this is so, 1 otherwise.
set -euo pipefail
work=$(mktemp -d)
proxy=
trap '[[ -z $proxy ]] || kill "$proxy"; rm -rf "$work"' EXIT
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq tinyproxy-bin=1.11.1-2.1+deb12u1
for package in ./*.deb; do dpkg-deb -x "$package" root; done
port=$((20000 + RANDOM % 10000))
printf 'Port %s\nListen 127.0.0.1\nBasicAuth desk secret\n' "$port" >tinyproxy.conf
root/usr/bin/tinyproxy -d -c tinyproxy.conf >proxy.log 2>&1 &
proxy=$!
# ask [user:password]: status and challenge that CONNECT is answered with.
ask() {
    curl -s -p -x "http://127.0.0.1:$port" ${1:+--proxy-user "$1"} -D head -o /dev/null https://127.0.0.1:1/ || true
    awk 'NR == 1 { print $2 } tolower($1) ~ /authenticate:/ { print tolower($1) }' head | tr -d '\r' | paste -sd' '
}
for _ in {1..50}; do curl -s -o /dev/null --noproxy '*' "http://127.0.0.1:$port/" && break; sleep 0.1; done
missing=$(ask)
wrong=$(ask desk:wrong)
echo "no password: $missing; wrong password: $wrong"
[[ $missing == "407 proxy-authenticate:" && $wrong == "401 www-authenticate:" ]]
