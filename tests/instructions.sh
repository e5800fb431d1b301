#!/usr/bin/env bash
# Counts the instructions (callgrind) and allocations of the hot path and compares them with
# benches/instructions.tsv; more than 1 % growth fails. FACTURE_REWRITE=1 writes the file anew.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v valgrind >/dev/null; then
  (apt-get update -qq && apt-get install -y -qq valgrind) >/dev/null 2>&1 || true
fi
if ! command -v valgrind >/dev/null; then
  echo "SKIPPED: instruction counts need valgrind, which is not here and cannot be installed"
  exit 0
fi

binary=$(cargo bench --bench instructions --no-run --message-format=json 2>/dev/null |
  sed -n 's/.*"executable":"\([^"]*instructions[^"]*\)".*/\1/p' | tail -n 1)
table=benches/instructions.tsv
fresh=$(mktemp)
trap 'rm -f "$fresh"' EXIT

count() { # step, times
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$binary" "$1" "$2" 2>&1 |
    sed -n 's/.*Collected : //p'
}

printf 'step\tinstructions\tallocations\n' >"$fresh"
"$binary" | while IFS=$'\t' read -r step allocations; do
  # Eleven times less once: what starting the program and making the document cost is not counted.
  printf '%s\t%s\t%s\n' "$step" $((($(count "$step" 11) - $(count "$step" 1)) / 10)) "$allocations"
done >>"$fresh"

if [ -n "${FACTURE_REWRITE:-}" ] || [ ! -f "$table" ]; then
  cp "$fresh" "$table"
fi
awk -F'\t' '
  NR == FNR { instructions[$1] = $2; allocations[$1] = $3; next }
  FNR == 1 { next }
  {
    growth = 100 * ($2 / instructions[$1] - 1)
    printf "%-16s %10d instructions (%+.2f %%), %d allocations (were %d)\n", $1, $2, growth, $3, allocations[$1]
    if (growth > 1 || $3 > allocations[$1] * 1.01) bad = 1
  }
  END {
    if (bad) print "grew by more than 1 %: make it cheaper, or say why and run FACTURE_REWRITE=1 tests/instructions.sh"
    exit bad
  }' "$table" "$fresh"
