#!/bin/bash
# Looks at a started server with wapiti and sqlmap, as a visitor and as the demo account.
#   apt-get install wapiti sqlmap    (or: pip install wapiti3 sqlmap)
#   java -jar target/lissom.jar --server.port=8090 --lissom.demo=true \
#     --server.forward-headers-strategy=framework    (in an empty folder)
# With that last setting the server believes a proxy on its own machine, so that each guess at a password can come from
# another network and no limit ends the scan of the sign-in page. Without it, sqlmap is answered with 429 there.
#   src/test/scripts/scan.sh http://localhost:8090 [seconds for each scan] [folder for the results]
# The scans change data: never run it against a server that somebody uses.
set -eu
base=${1:?address of the server}
seconds=${2:-300}
out=${3:-target/scan}
case $base in
http://localhost:* | http://127.0.0.1:*) ;;
*) echo "Only a server on this machine." >&2; exit 2 ;;
esac
mkdir -p "$out"
rm -f "$out"/*.json "$out"/*.log
jar=$out/cookies.txt
rm -f "$jar"

token() { sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -1; }

cookies() { awk 'NF >= 7 { printf "%s%s=%s", sep, $6, $7; sep = "; " }' "$jar"; }

csrf=$(curl -s -c "$jar" -b "$jar" "$base/sign-in" | token)
visitor_csrf=$csrf
visitor_cookies=$(cookies)
curl -s -o /dev/null -c "$jar" -b "$jar" "$base/sign-in" --data-urlencode "_csrf=$csrf" \
	--data-urlencode 'name=demo' --data-urlencode 'password=a calm lower back'
cookies=$(cookies)
[ "$(curl -s -o /dev/null -w '%{http_code}' -H "Cookie: $cookies" "$base/diary")" = 200 ] || {
	echo "The demo account is not signed in." >&2
	exit 1
}

# What would end the session, or the account, is left out.
left_out=()
for path in sign-out settings/leave settings/password settings/name settings/devices/end-others settings/codes language; do
	left_out+=(-x "$base/$path")
done

# None that would ask another host.
modules=crlf,csrf,exec,file,redirect,sql,timesql,xss,permanentxss,csp,http_headers,cookieflags,backup,methods

look_around() { # who, and what wapiti is told
	local name=$1
	shift
	echo "wapiti, as $name"
	timeout -k 5 $((3 * seconds)) wapiti -u "$base/" --scope folder --flush-session --max-scan-time $((seconds / 2)) \
		--max-attack-time $((seconds / 10)) -S normal -m "$modules" "${left_out[@]}" -f json -o "$out/wapiti-$name.json" \
		--no-bugreport -v 0 "$@" > "$out/wapiti-$name.log" 2>&1 || true
	[ -s "$out/wapiti-$name.json" ] || echo "It came to no end: give it more seconds."
}

look_around visitor
look_around demo -H "Cookie: $cookies"

scan() { # name, and what sqlmap is told
	local name=$1
	shift
	echo "sqlmap, $name"
	timeout -k 5 "$seconds" sqlmap --batch --level 2 --risk 1 --flush-session --output-dir "$out/sqlmap" \
		--cookie "$cookies" "$@" > "$out/sqlmap-$name.log" 2>&1 || true
	grep -q "^\[\*\] ending" "$out/sqlmap-$name.log" || echo "It came to no end: give it more seconds."
}

# As a visitor, each time from another network.
scan_sign_in() { # field, and what sqlmap is told
	cookies=$visitor_cookies scan "sign-in-$1" -u "$base/sign-in" \
		--data "_csrf=$visitor_csrf&name=somebody&password=some words here" -p "$@" --tamper xforwardedfor --ignore-code 422
}

scan search -u "$base/guide/search?q=pain*"
scan progress -u "$base/progress?from=2026-01-01*&to=2026-03-01*"
scan day -u "$base/diary/2026-11-01*"
scan_sign_in name
# The limit counts by name, too.
scan_sign_in password --randomize name
scan water -u "$base/diary/2026-11-01/water" --data "_csrf=$csrf&amount=250*" --csrf-token _csrf --csrf-url "$base/diary/2026-11-01/water" --ignore-code 422

echo "Found:"
grep -hoE '"level": [0-9]|is vulnerable|appears to be injectable|all tested parameters do not appear' "$out"/*.json "$out"/sqlmap-*.log | sort | uniq -c
echo "Answers that sqlmap had to the sign-in page:"
grep -hoE "[0-9]{3} \([A-Za-z ]+\) - [0-9]+ times" "$out"/sqlmap-sign-in-*.log | sort | uniq -c
