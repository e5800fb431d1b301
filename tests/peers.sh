#!/bin/sh
# Reads PDFs of ours with the tools of others: factur-x (PyPI) and Mustang (Maven Central).
#
#   FACTURE_RENDERED=FOLDER cargo test --features pdf-render --test pdf_render
#   tests/peers.sh FOLDER          every FOLDER/NAME.pdf, with its invoice beside it in FOLDER/NAME.xml
#
# factur-x has to find the invoice byte for byte, and valid by its schema where the level has one. Mustang has to find the
# PDF valid, and the invoice too; what it has to say against an invoice is printed, and fails only with STRICT=1, for some
# of the fixtures are made to be odd.
# Exit status: 0 both accept, 1 one does not, 77 neither can be had here (said on standard error).
set -u

folder=${1:?a folder with PDFs}
version=2.26.0
cache="${XDG_CACHE_HOME:-$HOME/.cache}/facture"
jar="$cache/Mustang-CLI-$version.jar"
python="${PYTHON:-python3}"
ran=0
status=0

skip() { echo "peers.sh: SKIPPED $1" >&2; }

if "$python" -c 'import facturx' 2>/dev/null; then
    ran=1
    "$python" - "$folder" <<'PYTHON' || status=1
import logging, pathlib, sys
import facturx

logging.disable(logging.CRITICAL)
read = valid = total = 0
for pdf in sorted(pathlib.Path(sys.argv[1]).glob("*.pdf")):
    total += 1
    expected = pdf.with_suffix(".xml").read_bytes()
    try:
        name, found = facturx.get_xml_from_pdf(pdf.read_bytes(), check_xsd=False, check_schematron=False)
    except Exception as error:
        print(f"factur-x: {pdf.name}: {error}")
        continue
    if found != expected:
        print(f"factur-x: {pdf.name}: other bytes in {name}")
        continue
    read += 1
    try:
        facturx.xml_check_xsd(found, flavor="factur-x")
        valid += 1
    except Exception as error:
        print(f"factur-x: {pdf.name}: not valid by its schema: {' '.join(str(error).split())[:200]}")
print(f"factur-x: {read} of {total} read byte for byte, {valid} valid by their schema")
sys.exit(read != total)
PYTHON
else
    skip "factur-x: pip install factur-x"
fi

if ! command -v java >/dev/null; then
    skip "Mustang: there is no java"
elif [ ! -f "$jar" ] && ! command -v mvn >/dev/null; then
    skip "Mustang: there is no mvn to fetch it with"
elif [ ! -f "$jar" ] && ! mvn -q dependency:copy "-Dartifact=org.mustangproject:Mustang-CLI:$version" "-DoutputDirectory=$cache" >&2; then
    skip "Mustang: Maven cannot fetch $version"
else
    ran=1
    pdfs_alone=$(mktemp -d)
    trap 'rm -r "$pdfs_alone"' EXIT
    cp "$folder"/*.pdf "$pdfs_alone"
    total=$(find "$pdfs_alone" -name '*.pdf' | wc -l)
    log=$(java -jar "$jar" --disable-file-logging --no-notices --action validateExpectValid -d "$pdfs_alone" 2>&1)
    pdfs=$(echo "$log" | grep -c 'Parsed PDF:valid')
    invoices=$(echo "$log" | grep -c 'Parsed PDF:valid XML:valid')
    echo "$log" | awk '/Parsed PDF:/ { ids = $0; sub(/.*ErrorIDs: /, "", ids) } / invalid \(/ { sub(/.*\//, ""); sub(/\).*/, ""); print "Mustang: " $0 ": not valid: " ids }'
    echo "Mustang: $pdfs of $total PDFs valid, $invoices invoices valid"
    [ "$pdfs" -eq "$total" ] || status=1
    [ -z "${STRICT:-}" ] || [ "$invoices" -eq "$total" ] || status=1
fi

[ "$ran" -eq 1 ] || exit 77
exit "$status"
