//! The command line, from arguments to exit status.
#![cfg(all(feature = "command", feature = "sign"))]
#![allow(clippy::unwrap_used)]

mod support;

use std::path::Path;

use facture_journal::{Digest, Journal, SqliteStore, command};
use support::Scratch;

const ORIGIN: &str = "example.com/invoices";
/// The private key 00 01 02 ... 1f of the test vectors, as `openssl genpkey` would write it.
const PRIVATE_KEY: &str = "-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
-----END PRIVATE KEY-----
";

struct Shell {
    scratch: Scratch,
}

impl Shell {
    fn new(name: &str) -> Self {
        let shell = Self { scratch: Scratch::new(name) };
        shell.write("invoice.xml", b"<Invoice/>");
        shell.write("report.json", b"{}");
        shell.write("private.pem", PRIVATE_KEY.as_bytes());
        let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/journal/public.pem");
        std::fs::copy(public, shell.scratch.join("public.pem")).unwrap();
        shell
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.scratch.join(name), bytes).unwrap();
    }

    /// Runs a line; `@name` is a file in the scratch folder. Status, output, errors.
    fn run(&self, line: &str) -> (u8, String, String) {
        let folder = format!("{}/", self.scratch.path().display());
        let args = line.split_whitespace().map(|word| word.replace('@', &folder));
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let status = command::run(args, &mut out, &mut err);
        (status, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
    }

    fn good(&self, line: &str) -> String {
        let (status, out, err) = self.run(line);
        assert_eq!((status, err.as_str()), (0, ""), "{line}");
        out
    }

    fn fill(&self) {
        self.good(&format!(
            "append @log received --origin {ORIGIN} --from buyer --file @invoice.xml --meta number=F-1"
        ));
        self.good("append @log validated --rule-set en16931=1.3.16 --verdict valid --file @invoice.xml --file @report.json");
        self.good("append @log converted --from ubl-invoice --to cii --digest facture:semantic:v1:sha256=00ff --digest facture:semantic:v1+partial:sha256:0aff");
        self.good("append @log sent --to 0009:1 --time 2026-09-01T08:00:00Z");
    }
}

#[test]
fn a_log_is_kept_proved_exported_and_verified() {
    let shell = Shell::new("command");
    shell.fill();
    let out = shell.good("append @log status --code 205");
    assert!(out.starts_with("4\nexample.com/invoices\n5\n"), "{out}");
    let journal = Journal::open(SqliteStore::open_read_only(shell.scratch.join("log")).unwrap()).unwrap();
    let digests = journal.entry(2).unwrap().record.digests;
    let whole = Digest::new("facture:semantic:v1:sha256", [0x00, 0xff]);
    assert_eq!(digests, [whole, Digest::new("facture:semantic:v1+partial:sha256", [0x0a, 0xff])]);
    assert_eq!(shell.good("head @log"), out.strip_prefix("4\n").unwrap());
    shell.write("bare-head", shell.good("head @log").as_bytes());

    let signed = shell.good(&format!("head @log --key {ORIGIN}=@private.pem"));
    assert_eq!(signed.lines().count(), 5);
    shell.write("signed-head", signed.as_bytes());
    shell.good("append @log received");

    let verified =
        shell.good(&format!("verify @log --head @bare-head --head @signed-head --key {ORIGIN}=@public.pem"));
    assert!(verified.contains("verified: example.com/invoices, 6 entries"), "{verified}");
    assert!(verified.contains("signed by example.com/invoices up to size 5"), "{verified}");
    assert!(shell.good("verify @log").contains("not who wrote it or when"));

    shell.good("export @log -o @log.export");
    let first_line = |text: String| text.lines().next().unwrap().to_owned();
    assert_eq!(first_line(shell.good("verify @log.export")), first_line(shell.good("verify @log")));
    assert_eq!(shell.run("export @log -o @log.export").0, 2, "an export is never overwritten");

    shell.write("proof", shell.good("prove @log 1 --entry @entry").as_bytes());
    let proved = shell.good(&format!("verify @entry --proof @proof --key {ORIGIN}=@public.pem"));
    assert!(proved.starts_with("the entry is number 1 under the head\n"), "{proved}");
    assert!(proved.contains("signed by example.com/invoices"), "{proved}");
    shell.write("growth", shell.good("prove @log --since 5").as_bytes());
    assert!(shell.good("verify @bare-head --proof @growth").starts_with("the head extends that of size 5"));

    shell.good("bundle @log 0 1 --original @invoice.xml --report @report.json -o @evidence.zip");
    let evidence = shell.good("verify @evidence.zip");
    assert!(evidence.contains("original/invoice.xml, named by entry 0, 1"), "{evidence}");
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let args = [shell.scratch.join("evidence.zip")];
    assert_eq!(command::run_verify_bundle(args, &mut out, &mut err), 0);
    assert_eq!(out, evidence.as_bytes());
}

#[test]
fn what_does_not_verify_is_status_1() {
    let shell = Shell::new("command-wrong");
    shell.fill();
    shell.write("kept", shell.good("head @log").as_bytes());
    shell.write("proof", shell.good("prove @log 1 --entry @entry").as_bytes());
    shell.good("append @other received --origin example.com/other");
    shell.write("other-head", shell.good("head @other").as_bytes());
    std::fs::remove_file(shell.scratch.join("log")).unwrap();
    shell.good(&format!("append @log received --origin {ORIGIN}"));
    let wrong = [
        "verify @log --head @kept",
        "verify @log --head @other-head",
        "verify @invoice.xml --proof @proof",
        "append @log received --origin example.com/another",
    ];
    for line in wrong {
        let (status, out, err) = shell.run(line);
        assert_eq!((status, out.as_str()), (1, ""), "{line}: {err}");
    }
}

#[test]
fn wrong_usage_is_status_2() {
    let shell = Shell::new("command-usage");
    shell.fill();
    let wrong = [
        "",
        "frobnicate",
        "append",
        "append @log",
        "append @log vanished",
        "append @log validated",
        "append @log status",
        "append @log sent --from x",
        "append @log received --digest sha256",
        "append @log received --digest sha256=0g",
        "append @log received --digest sha256=FF",
        "append @log received --time yesterday",
        "append @none received",
        "append @log received extra",
        "head",
        "head @none",
        "head @log --key @private.pem",
        "head @log --key a=@public.pem",
        "prove @log",
        "prove @log 9",
        "prove @log x",
        "prove @log 1 --since 2",
        "prove @log --since 9",
        "export @log",
        "bundle @log 0 -o @x.zip",
        "verify",
        "verify @none",
        "verify @invoice.xml",
        "verify @entry --proof @invoice.xml",
    ];
    for line in wrong {
        let (status, out, err) = shell.run(line);
        assert_eq!((status, out.as_str()), (2, ""), "{line}: {err}");
        assert!(err.starts_with("facture journal: "), "{line}: {err}");
    }
    assert!(shell.good("verify @log").contains("4 entries"), "a wrong command appended");
    assert!(shell.good("--help").contains("facture journal append"));
    assert!(!shell.scratch.join("none").exists(), "a wrong command made a file");
}
