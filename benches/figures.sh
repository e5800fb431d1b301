#!/usr/bin/env bash
# Measures facture and its rivals and writes the table of the README.
set -euo pipefail
cd "$(dirname "$0")/.."

table=$(cargo run --quiet --release --manifest-path benches/rivals/Cargo.toml)
awk -v table="$table" '
  /^<!-- figures -->$/ { print; print table; skip = 1 }
  /^<!-- end -->$/ { skip = 0 }
  !skip' README.md >README.md.new
mv README.md.new README.md
printf '%s\n' "$table"
