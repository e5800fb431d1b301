#!/usr/bin/env python3
"""What factur-x of PyPI takes for what benches/pdf.rs measures, on the same files.

    FACTURE_RIVALS=/tmp/rivals cargo bench --features pdf-render --bench pdf
    python3 benches/pdf_rivals.py /tmp/rivals
"""

import contextlib
import io
import logging
import pathlib
import statistics
import sys
import time

try:
    from facturx import generate_from_binary, get_xml_from_pdf
except ImportError:
    sys.exit("pdf_rivals.py: SKIPPED, nothing was measured: pip install factur-x")

logging.disable(logging.CRITICAL)
folder = pathlib.Path(sys.argv[1])
pages, invoice, attached = ((folder / name).read_bytes() for name in ("pages.pdf", "invoice.xml", "attached.pdf"))


def measured(name, work, times):
    work()
    took = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    print(f"{name}: {statistics.median(took) * 1e3:.2f} ms")


print(f"pages.pdf has {len(pages)} bytes")
with contextlib.redirect_stderr(io.StringIO()):
    measured("attach", lambda: generate_from_binary(pages, invoice, check_xsd=False, check_schematron=False), 50)
    measured("attach, with its check by XSD", lambda: generate_from_binary(pages, invoice, check_schematron=False), 50)
    measured("extract", lambda: get_xml_from_pdf(attached, check_xsd=False, check_schematron=False), 200)
