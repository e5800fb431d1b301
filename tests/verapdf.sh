#!/bin/sh
# Validates PDFs against PDF/A-3b with veraPDF, which Maven fetches from Maven Central.
#
#   tests/verapdf.sh FILE.pdf ...          each must pass
#   FLAVOUR=3a tests/verapdf.sh FILE.pdf   another flavour of PDF/A
#
# Exit status: 0 all pass, 1 some fail, 77 veraPDF cannot be had here (said on standard error).
set -u

version=1.28.2
cache="${XDG_CACHE_HOME:-$HOME/.cache}/facture"
jar="$cache/greenfield-apps-$version.jar"

skip() {
    echo "verapdf.sh: SKIPPED, nothing was validated: $1" >&2
    exit 77
}

command -v java >/dev/null || skip "there is no java"
if [ ! -f "$jar" ]; then
    command -v mvn >/dev/null || skip "there is no mvn to fetch veraPDF with"
    mkdir -p "$cache"
    mvn -q dependency:copy "-Dartifact=org.verapdf.apps:greenfield-apps:$version" "-DoutputDirectory=$cache" >&2 ||
        skip "Maven cannot fetch veraPDF $version"
fi
[ $# -gt 0 ] || exit 0

results=$(java -cp "$jar" org.verapdf.apps.GreenfieldCliWrapper -f "${FLAVOUR:-3b}" --format text -v "$@" 2>/dev/null)
echo "$results"
passed=$(echo "$results" | grep -c '^PASS ')
echo "verapdf.sh: $passed of $# pass" >&2
[ "$passed" -eq $# ]
