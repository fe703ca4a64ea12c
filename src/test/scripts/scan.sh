#!/bin/bash
# Looks at a started server with wapiti and sqlmap, as a visitor and as the demo account.
#   apt-get install wapiti sqlmap    (or: pip install wapiti3 sqlmap)
#   java -jar target/lissom.jar --server.port=8090 --lissom.demo=true    (in an empty folder)
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
jar=$out/cookies.txt
rm -f "$jar"

token() { sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -1; }

csrf=$(curl -s -c "$jar" -b "$jar" "$base/sign-in" | token)
curl -s -o /dev/null -c "$jar" -b "$jar" "$base/sign-in" --data-urlencode "_csrf=$csrf" \
	--data-urlencode 'name=demo' --data-urlencode 'password=a calm lower back'
cookies=$(awk 'NF >= 7 { printf "%s%s=%s", sep, $6, $7; sep = "; " }' "$jar")
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

echo "wapiti, as a visitor"
timeout -k 5 $((seconds + 30)) wapiti -u "$base/" --scope folder --flush-session --max-scan-time $((seconds / 2)) \
	--max-attack-time 60 -S normal -m "$modules" \
	"${left_out[@]}" -f json -o "$out/wapiti-visitor.json" --no-bugreport -v 0 > "$out/wapiti-visitor.log" 2>&1 || true

echo "wapiti, as the demo account"
timeout -k 5 $((seconds + 30)) wapiti -u "$base/" --scope folder --flush-session --max-scan-time $((seconds / 2)) \
	--max-attack-time 60 -S normal -m "$modules" \
	-H "Cookie: $cookies" "${left_out[@]}" -f json -o "$out/wapiti-demo.json" --no-bugreport -v 0 > "$out/wapiti-demo.log" 2>&1 || true

scan() { # name, and what sqlmap is told
	local name=$1
	shift
	echo "sqlmap, $name"
	timeout -k 5 "$seconds" sqlmap --batch --level 2 --risk 1 --flush-session --output-dir "$out/sqlmap" \
		--cookie "$cookies" "$@" > "$out/sqlmap-$name.log" 2>&1 || true
}

scan search -u "$base/guide/search?q=pain*"
scan progress -u "$base/progress?from=2026-01-01*&to=2026-03-01*"
scan day -u "$base/diary/2026-11-01*"
scan sign-in -u "$base/sign-in" --data "_csrf=$csrf&name=demo*&password=x*" --csrf-token _csrf --csrf-url "$base/sign-in" --ignore-code 422,429
scan water -u "$base/diary/2026-11-01/water" --data "_csrf=$csrf&amount=250*" --csrf-token _csrf --csrf-url "$base/diary/2026-11-01/water" --ignore-code 422

echo "Found:"
grep -hoE '"level": [0-9]|is vulnerable|appears to be injectable|all tested parameters do not appear' "$out"/*.json "$out"/sqlmap-*.log | sort | uniq -c
