//! The command line, run as a user runs it.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn facture(arguments: &[&str]) -> Output {
    facture_with(arguments, b"")
}

fn facture_with(arguments: &[&str], stdin: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_facture"))
        .args(arguments)
        .current_dir(root())
        .env_remove("NO_COLOR")
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The command may end without reading.
    let _ = child.stdin.take().unwrap().write_all(stdin);
    child.wait_with_output().unwrap()
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

fn status(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// A folder of this test run's own.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

const STANDARD: &str = "fixtures/valid/ubl/standard.xml";

/// A document with one fault, an element that the schema does not know, on line 4.
fn faulty() -> String {
    let sound = fs::read_to_string(root().join("fixtures/valid/ubl/minimal.xml")).unwrap();
    sound.replacen("<cbc:ID>", "<cbc:Nonsense>1</cbc:Nonsense><cbc:ID>", 1)
}

#[test]
fn help_is_there_for_everything() {
    for command in [
        "validate",
        "convert",
        "show",
        "explain",
        "rules",
        "diff",
        "digest",
        "extract",
        "embed",
        "journal",
        "verify-bundle",
    ] {
        let help = facture(&[command, "--help"]);
        assert_eq!(status(&help), 0);
        assert!(out(&help).contains("facture "), "{command}");
        assert_eq!(out(&facture(&["help", command])), out(&help));
        assert!(out(&facture(&["--help"])).contains(command));
    }
    assert_eq!(out(&facture(&[])), out(&facture(&["--help"])));
    assert!(out(&facture(&["--version"])).starts_with("facture "));
}

#[test]
fn wrong_usage_ends_with_two() {
    for arguments in [
        &["frobnicate"][..],
        &["show"],
        &["show", "a.xml", "b.xml"],
        &["show", STANDARD, "--format", "pdf"],
        &["show", STANDARD, "--nonsense"],
        &["convert", STANDARD],
        &["validate"],
        &["validate", "--rules", "nonsense", STANDARD],
        &["validate", "no-such-folder/none.xml"],
        &["validate", "docs"], // no document in it
    ] {
        let output = facture(arguments);
        assert_eq!(status(&output), 2, "{arguments:?}");
        let said = format!("{}{}", out(&output), err(&output));
        assert!(!said.is_empty() && !said.contains("panicked"), "{arguments:?}: {said}");
    }
}

#[test]
fn show_writes_text_and_a_page() {
    let text = facture(&["show", STANDARD]);
    assert_eq!(status(&text), 0);
    assert!(out(&text).starts_with("Invoice TR-2026-1187"));
    let page = facture(&["show", STANDARD, "--format", "html", "--lang", "fr"]);
    assert!(out(&page).contains("<html lang=\"fr\">") && out(&page).contains("Net à payer"));
    assert!(!out(&text).contains('\u{1b}'));
}

#[test]
fn standard_input_is_a_file_too() {
    let bytes = fs::read(root().join(STANDARD)).unwrap();
    assert_eq!(facture_with(&["show", "-"], &bytes).stdout, facture(&["show", STANDARD]).stdout);
    let verdict = facture_with(&["validate", "--rules", "schema", "-"], faulty().as_bytes());
    assert_eq!(status(&verdict), 1);
    assert!(out(&verdict).starts_with("-:4:3: fatal SCHEMA-ELEMENT"), "{}", out(&verdict));
}

#[test]
fn convert_goes_over_and_back() {
    let folder = scratch("convert");
    let cii = folder.join("out.xml").to_string_lossy().into_owned();
    let losses = folder.join("losses.jsonl").to_string_lossy().into_owned();
    let there = facture(&[
        "convert",
        "fixtures/valid/ubl/german.xml",
        "--to",
        "cii",
        "-o",
        &cii,
        "--losses",
        &losses,
    ]);
    assert_eq!((status(&there), out(&there)), (0, ""), "{}", err(&there));
    // Both say the same.
    let digests: Vec<_> = err(&there).lines().filter_map(|line| line.split("  ").next()).collect();
    assert!(digests.len() == 2 && digests[0] == digests[1] && digests[0].starts_with("semantic:v1"));
    assert_eq!(fs::read_to_string(&losses).unwrap(), "");
    let back = facture(&["convert", &cii, "--to", "ubl", "--strict"]);
    assert_eq!(out(&back), fs::read_to_string(root().join("fixtures/valid/ubl/german.xml")).unwrap());
}

#[test]
fn losses_are_listed_and_strict_refuses_them() {
    let source = fs::read_to_string(root().join("fixtures/valid/ubl/minimal.xml")).unwrap();
    let source = source
        .replace("<cbc:CustomizationID>", "<cbc:UBLVersionID>2.1</cbc:UBLVersionID><cbc:CustomizationID>");
    let lossy = facture_with(&["convert", "-", "--to", "cii"], source.as_bytes());
    assert_eq!(status(&lossy), 0);
    assert!(err(&lossy).starts_with("lost: /Invoice/UBLVersionID = \"2.1\""), "{}", err(&lossy));
    let folder = scratch("losses");
    let (kept, to) = (folder.join("kept.xml"), folder.join("losses.jsonl"));
    let (kept_name, to_name) = (kept.to_string_lossy().into_owned(), to.to_string_lossy().into_owned());
    let strict = facture_with(
        &["convert", "-", "--to", "cii", "--strict", "-o", &kept_name, "--losses", &to_name],
        source.as_bytes(),
    );
    assert_eq!(status(&strict), 1);
    assert!(!kept.exists());
    let loss: Value = serde_json::from_str(fs::read_to_string(to).unwrap().trim()).unwrap();
    assert_eq!((&loss["path"], &loss["value"]), (&"/Invoice/UBLVersionID".into(), &"2.1".into()));
    assert!(loss["reason"].is_string());
}

#[test]
fn json_goes_out_and_comes_back() {
    for name in ["ubl/standard.xml", "ubl-creditnote/french.xml"] {
        let name = format!("fixtures/valid/{name}");
        let json = facture(&["convert", &name, "--to", "json"]);
        assert_eq!(serde_json::from_slice::<Value>(&json.stdout).unwrap()["facture"], 1);
        let back = facture_with(&["convert", "-", "--to", "ubl", "--strict"], &json.stdout);
        assert_eq!(status(&back), 0, "{}", err(&back));
        assert_eq!(back.stdout, facture(&["convert", &name, "--to", "ubl"]).stdout);
        assert_eq!(facture_with(&["show", "-"], &json.stdout).stdout, facture(&["show", &name]).stdout);
    }
}

#[test]
fn what_json_says_and_a_document_cannot_is_a_loss() {
    let json = facture(&["convert", "fixtures/valid/ubl/minimal.xml", "--to", "json"]);
    let mut invoice: Value = serde_json::from_slice(&json.stdout).unwrap();
    // What CII says of lines in a row.
    invoice["lines"][0]["status_code"] = "7".into();
    let ubl = facture_with(&["convert", "-", "--to", "ubl", "--strict"], invoice.to_string().as_bytes());
    assert_eq!(status(&ubl), 1);
    assert!(err(&ubl).contains("BG-25[1]/BT-X-7 = \"7\""), "{}", err(&ubl));
}

#[test]
fn what_conversion_adds_or_takes_off_is_said() {
    let invoice = fs::read_to_string(root().join("fixtures/valid/ubl/minimal.xml")).unwrap();
    let invoice = invoice.split_once("?>").unwrap().1;
    let header = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader";
    let wrapped =
        format!("<StandardBusinessDocument xmlns=\"{header}\">{invoice}</StandardBusinessDocument>");
    let cii = facture_with(&["convert", "-", "--to", "cii", "--strict"], wrapped.as_bytes());
    assert_eq!(status(&cii), 0, "{}", err(&cii));
    assert!(err(&cii).starts_with("unwrapped: "), "{}", err(&cii));

    let cii = fs::read_to_string(root().join("fixtures/valid/cii/minimal.xml")).unwrap();
    let net = "<ram:NetPriceProductTradePrice>";
    let gross = "<ram:GrossPriceProductTradePrice><ram:ChargeAmount>900</ram:ChargeAmount></ram:GrossPriceProductTradePrice>";
    let ubl =
        facture_with(&["convert", "-", "--to", "ubl"], cii.replace(net, &format!("{gross}{net}")).as_bytes());
    assert_eq!(status(&ubl), 0);
    assert!(err(&ubl).contains("added: BT-147 = "), "{}", err(&ubl));
}

#[test]
fn broken_json_has_a_place() {
    let output = facture_with(&["show", "-"], b"{\n  \"facture\": 1,\n  \"nmber\": 2\n}");
    assert_eq!(status(&output), 2);
    assert!(
        err(&output).contains("unknown field `nmber`") && err(&output).contains("(line 3, column"),
        "{}",
        err(&output)
    );
}

#[test]
fn every_fixture_is_valid() {
    let output = facture(&["validate", "fixtures/valid"]);
    assert_eq!(status(&output), 0, "{}", out(&output));
    let last = out(&output).lines().last().unwrap();
    assert!(last.ends_with(" valid, 0 invalid, 0 unreadable") && !last.starts_with("0 "), "{last}");
}

#[test]
fn json_verdicts_follow_the_contract() {
    let folder = scratch("verdicts");
    fs::write(folder.join("a.xml"), faulty()).unwrap();
    fs::write(folder.join("b.xml"), "<Invoice>").unwrap();
    fs::create_dir(folder.join("c")).unwrap();
    fs::copy(root().join(STANDARD), folder.join("c/good.XML")).unwrap();
    fs::write(folder.join("ignored.txt"), "text").unwrap();
    let path = folder.to_string_lossy();
    let output = facture(&["validate", "--format", "json", "--rules", "schema", &path]);
    assert_eq!(status(&output), 2);
    let lines: Vec<Value> = out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [faulty, broken, good] = &lines[..] else { panic!("{lines:?}") };
    assert_eq!(faulty["valid"], false);
    let finding = &faulty["findings"][0];
    assert_eq!((&finding["set"], &finding["severity"]), (&"schema".into(), &"fatal".into()));
    assert_eq!((&finding["line"], &finding["column"]), (&4.into(), &3.into()));
    assert_eq!(finding["path"], "/Invoice/Nonsense");
    assert_eq!(broken["error"]["kind"], "malformed");
    assert!(broken["error"]["line"].is_u64() && broken.get("findings").is_none());
    assert_eq!((&good["valid"], &good["syntax"]), (&true.into(), &"ubl-invoice".into()));
    assert_eq!(good["profile"], "urn:cen.eu:en16931:2017");
    assert_eq!(good["rule_sets"][0]["name"], "schema");
    assert!(good["file"].as_str().unwrap().ends_with("good.XML"));
}

#[test]
fn documents_come_in_the_order_of_their_names() {
    let folder = scratch("order");
    // A name that goes on after that of a folder comes after all that is in the folder.
    let names = ["a/1.xml", "a/b/2.xml", "a/b-3.xml", "a/b.xml", "a-4.xml", "a.xml", "b/5.pdf"];
    for name in names.iter().rev() {
        fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
        fs::write(folder.join(name), "").unwrap();
    }
    for jobs in ["1", "3"] {
        let path = folder.to_string_lossy();
        let output = facture(&["validate", "--format", "json", "--jobs", jobs, &path]);
        let lines = out(&output).lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        let files: Vec<_> = lines.map(|line| line["file"].as_str().unwrap().to_owned()).collect();
        assert_eq!(files, names.map(|name| format!("{path}/{name}")));
    }
}

#[test]
fn findings_below_the_least_severity_are_not_listed() {
    let output =
        facture_with(&["validate", "--min-severity", "fatal", "--rules", "schema", "-"], faulty().as_bytes());
    assert!(out(&output).contains("SCHEMA-ELEMENT"));
    assert_eq!(status(&facture(&["validate", "--min-severity", "dreadful", STANDARD])), 2);
}

#[test]
fn other_documents_are_named() {
    let output = facture_with(&["show", "-"], b"<html/>");
    assert_eq!(status(&output), 2);
    assert!(err(&output).contains("the root element is <html>"), "{}", err(&output));
}

#[test]
fn a_digest_knows_the_invoice_in_either_syntax() {
    let digest = |arguments: &[&str]| {
        let output = facture(arguments);
        assert_eq!(status(&output), 0, "{}", err(&output));
        out(&output).to_owned()
    };
    let (ubl, cii) =
        (digest(&["digest", "fixtures/valid/ubl/K.xml"]), digest(&["digest", "fixtures/valid/cii/K.xml"]));
    let (hex, file) = ubl.split_once("  ").unwrap();
    assert!(hex.starts_with("semantic:v1:") && file == "fixtures/valid/ubl/K.xml\n", "{ubl}");
    assert_eq!(cii.split_once("  ").unwrap().0, hex);
    // The SHA-256 of nothing.
    let nothing = facture_with(&["digest", "-", "--kind", "bytes"], b"");
    let empty = "bytes:v1:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  -\n";
    assert_eq!(out(&nothing), empty);
    assert!(digest(&["digest", STANDARD, "--kind", "canonical"]).starts_with("canonical:v1:"));
    let record = digest(&["digest", "--record", "fixtures/valid/ubl/K.xml"]);
    assert_eq!(record, ubl.replace("semantic:v1:", "facture:semantic:v1:sha256:"));
    assert_eq!(status(&facture_with(&["digest", "-"], b"<html/>")), 2);
}

#[test]
fn an_invoice_goes_into_a_pdf_and_comes_out() {
    let folder = scratch("pdf");
    let path = |name: &str| folder.join(name).to_string_lossy().into_owned();
    fs::write(path("pages.pdf"), attached_file(&fs::read_to_string(root().join(STANDARD)).unwrap())).unwrap();
    let embedded =
        facture(&["embed", &path("pages.pdf"), "fixtures/valid/cii/french.xml", "-o", &path("out.pdf")]);
    assert_eq!(status(&embedded), 0, "{}", err(&embedded));
    assert!(err(&embedded).contains("the invoice is attached"));
    let extracted = facture(&["extract", &path("out.pdf")]);
    assert_eq!(extracted.stdout, fs::read(root().join("fixtures/valid/cii/french.xml")).unwrap());
    let bytes = facture(&["digest", "--kind", "bytes", &path("out.pdf")]);
    let plain = facture(&["digest", "--kind", "bytes", "fixtures/valid/cii/french.xml"]);
    let hashes: Vec<_> = out(&bytes).lines().filter_map(|line| line.split_once("  ")).collect();
    assert_eq!(hashes[0].1, path("out.pdf"));
    assert_eq!(hashes[1].0, out(&plain).split_once("  ").unwrap().0, "the invoice inside, byte for byte");
    assert_eq!(hashes[1].1, path("out.pdf") + ":factur-x.xml");
    assert!(hashes.len() == 2 && hashes[0].0 != hashes[1].0);
    let compared = facture(&["diff", &path("out.pdf"), "fixtures/valid/ubl/french.xml"]);
    assert!(status(&compared) == 0 && out(&compared).is_empty(), "{}", out(&compared));
    let shown = facture(&["show", &path("out.pdf")]);
    assert_eq!(shown.stdout, facture(&["show", "fixtures/valid/cii/french.xml"]).stdout);
    let verdict = facture(&["validate", "--format", "json", &path("out.pdf")]);
    let report: Value = serde_json::from_slice(&verdict.stdout).unwrap();
    assert_eq!(report["rule_sets"][0]["name"], "pdf");
    let xml_only = facture(&["validate", "--rules", "schema,en16931", &path("out.pdf")]);
    assert_eq!(status(&xml_only), 0, "{}", out(&xml_only));
    let around = facture(&["validate", "--rules", "pdf", "--format", "json", &path("out.pdf")]);
    let report: Value = serde_json::from_slice(&around.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap();
    assert!(findings.iter().all(|finding| finding["set"] == "pdf"), "{report}");
    assert_eq!(status(&facture(&["extract", &path("pages.pdf")])), 2);
    let refused = |first: &str, second: &str| {
        let done = facture(&["embed", first, second, "-o", &path("none.pdf")]);
        assert!(status(&done) == 2 && !folder.join("none.pdf").exists(), "{}", err(&done));
        err(&done).to_owned()
    };
    assert!(refused(&path("pages.pdf"), STANDARD).contains("Factur-X carries CII"));
    assert!(refused("fixtures/valid/cii/french.xml", &path("pages.pdf")).contains("the PDF comes first"));
}

#[test]
fn an_invoice_becomes_a_facturx_pdf() {
    let folder = scratch("facturx");
    let path = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let made = facture(&["convert", STANDARD, "--to", "facturx", "-o", &path("a.pdf"), "--strict"]);
    assert_eq!(status(&made), 0, "{}", err(&made));
    let digests: Vec<_> =
        err(&made).lines().map(|line| line.split("  ").next().unwrap().to_owned()).collect();
    assert!(digests.len() == 2 && digests[0] == digests[1], "{}", err(&made));
    let verdict = facture(&["validate", &path("a.pdf")]);
    assert_eq!(status(&verdict), 0, "{}", out(&verdict));
    assert_eq!(facture(&["convert", STANDARD, "--to", "facturx"]).stdout, fs::read(path("a.pdf")).unwrap());

    // A level that has no place for everything.
    let losses = path("losses");
    let basic = [
        "convert", STANDARD, "--to", "facturx", "--level", "basic", "--lang", "fr", "--losses", &losses, "-o",
    ];
    let made = facture(&[&basic[..], &[&path("b.pdf")]].concat());
    assert_eq!(status(&made), 0, "{}", err(&made));
    let lost: Vec<Value> = fs::read_to_string(&losses)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let named = |term: &str| lost.iter().find(|loss| loss["path"].as_str().unwrap().ends_with(term));
    assert!(named("BT-154").unwrap()["reason"].as_str().unwrap().contains("BASIC"));
    assert_eq!(named("BT-24").unwrap()["value"], "urn:cen.eu:en16931:2017");
    let refused = facture(&[&basic[..], &[&path("c.pdf"), "--strict"]].concat());
    assert!(status(&refused) == 1 && !folder.join("c.pdf").exists(), "{}", err(&refused));

    // `render` says the same in its own words, and a Factur-X PDF is a source like any other.
    let rendered = facture(&["render", STANDARD, "--level", "basic", "--lang", "fr", "-o", &path("d.pdf")]);
    assert_eq!(err(&rendered).lines().count(), lost.len(), "{}", err(&rendered));
    assert_eq!(fs::read(path("d.pdf")).unwrap(), fs::read(path("b.pdf")).unwrap());
    let again = facture(&["convert", &path("a.pdf"), "--to", "ubl", "--strict"]);
    assert_eq!(status(&again), 0, "{}", err(&again));
    let wrong = facture(&["convert", STANDARD, "--to", "ubl", "--level", "basic"]);
    assert!(status(&wrong) == 2 && err(&wrong).contains("--to facturx alone"));
}

#[test]
fn findings_on_a_pdf_speak_french() {
    let folder = scratch("pdf-fr");
    let pdf = folder.join("plain.pdf").to_string_lossy().into_owned();
    let bare = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(x.xml)4 0 R]>>>>>>endobj\n\
        2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n\
        4 0 obj<</Type/Filespec/F(x.xml)/EF<</F 5 0 R>>>>endobj\n5 0 obj<</Length 0>>stream\n";
    let xml = fs::read(root().join("fixtures/valid/cii/minimal.xml")).unwrap();
    fs::write(&pdf, [bare.as_bytes(), &xml, b"\nendstream endobj\ntrailer<</Root 1 0 R>>\n"].concat())
        .unwrap();
    let said =
        |language: &str| out(&facture(&["validate", "--rules", "pdf", "--lang", language, &pdf])).to_owned();
    let (english, french) = (said("en"), said("fr"));
    assert!(
        english.contains("The file has no XMP metadata.") && english.contains("no AFRelationship"),
        "{english}"
    );
    assert!(french.contains("Le fichier n'a pas de métadonnées XMP."), "{french}");
    assert!(french.contains("il a fallu chercher les objets"), "{french}");
    assert_eq!(english.lines().count(), french.lines().count());
}

/// The PDF that `standard` has as its attachment: the only plain one among the fixtures.
fn attached_file(invoice: &str) -> Vec<u8> {
    let document =
        facture::xml::Document::parse(invoice.as_bytes(), &facture::xml::Limits::default()).unwrap();
    let invoice = facture::bind::read(&document).unwrap().invoice;
    invoice.supporting_documents[0].attachment.as_ref().unwrap().decode().unwrap()
}

#[test]
fn the_journal_is_mounted() {
    let log = scratch("journal").join("log").to_string_lossy().into_owned();
    let made = facture(&[
        "journal",
        "append",
        &log,
        "received",
        "--from",
        "Studio Pinceau",
        "--origin",
        "example.com",
        "--file",
        STANDARD,
    ]);
    assert_eq!(status(&made), 0, "{}", err(&made));
    assert_eq!(status(&facture(&["journal", "verify", &log])), 0);
    assert_eq!(status(&facture(&["journal", "nonsense"])), 2);
}
