#!/usr/bin/env bash
# Gives each target its seeds: the fixtures and what was found before. FACTURE_CORPUS may name a
# folder with more.
set -euo pipefail
cd "$(dirname "$0")"

for target in read rewrite validate convert canonical pdf; do
  mkdir -p "corpus/$target"
  ending=xml size=40k
  if [ "$target" = pdf ]; then ending=pdf size=300k; fi
  find ../fixtures ${FACTURE_CORPUS:+"$FACTURE_CORPUS"} -name "*.$ending" -size -"$size" -print0 |
    while IFS= read -r -d '' file; do
      cp -f "$file" "corpus/$target/seed-$(printf '%s' "$file" | tr -c 'A-Za-z0-9.\n' '-' | tail -c 120)"
    done
  if [ -d "regressions/$target" ]; then
    cp -f "regressions/$target"/* "corpus/$target/" 2>/dev/null || true
  fi
  echo "$target: $(find "corpus/$target" -type f | wc -l) seeds"
done
