//! Small PDFs made in code, whole and broken.
#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::format_push_string,
    reason = "every test file uses a part of it"
)]

pub mod clock;
pub mod memory;

use std::io::Write as _;

/// A PDF in the making: numbered objects, written with a cross-reference table or stream.
#[derive(Clone, Default)]
pub struct Builder {
    objects: Vec<(u32, Vec<u8>)>,
    /// More trailer entries.
    pub trailer: String,
}

/// The invoice that our test PDFs carry.
pub const INVOICE: &str = "<rsm:CrossIndustryInvoice xmlns:rsm=\"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100\"/>\n";

/// An XMP packet with these claims.
pub fn xmp(part: &str, conformance: &str, level: &str, name: &str) -> String {
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" pdfaid:part=\"{part}\">\
         <pdfaid:conformance>{conformance}</pdfaid:conformance></rdf:Description>\
         <rdf:Description rdf:about=\"\" xmlns:fx=\"urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#\">\
         <fx:DocumentType>INVOICE</fx:DocumentType><fx:DocumentFileName>{name}</fx:DocumentFileName>\
         <fx:Version>1.0</fx:Version><fx:ConformanceLevel>{level}</fx:ConformanceLevel></rdf:Description>\
         </rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"
    )
}

impl Builder {
    /// A page tree with one empty page (objects 2 and 3). The catalog is object 1.
    pub fn new(catalog: &str) -> Self {
        let mut pdf = Self::default();
        pdf.object(1, format!("<</Type/Catalog/Pages 2 0 R {catalog}>>"));
        pdf.object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.object(3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>");
        pdf
    }

    /// A conforming container: the invoice in `/AF` and in the tree of names, with its metadata.
    pub fn facturx() -> Self {
        let mut pdf =
            Self::new("/AF[4 0 R]/Names<</EmbeddedFiles<</Names[(factur-x.xml)4 0 R]>>>>/Metadata 6 0 R");
        pdf.specification(4, "factur-x.xml", 5);
        pdf.stream(5, "/Type/EmbeddedFile/Subtype/text#2Fxml", INVOICE);
        pdf.stream(6, "/Type/Metadata/Subtype/XML", xmp("3", "B", "EN 16931", "factur-x.xml"));
        pdf
    }

    /// The objects of a file whose offsets no longer fit, in a file where they do.
    pub fn raw(text: &str) -> Vec<u8> {
        let mut pdf = Self::default();
        for body in text.split("\nendobj\n") {
            let header = body.rsplit_once(" 0 obj\n");
            if let Some((number, body)) =
                header.map(|(before, body)| (before.rsplit('\n').next().unwrap(), body))
            {
                pdf.object(number.parse().unwrap(), body);
            }
        }
        pdf.bytes()
    }

    pub fn object(&mut self, number: u32, body: impl AsRef<[u8]>) -> &mut Self {
        self.objects.push((number, body.as_ref().to_vec()));
        self
    }

    pub fn stream(&mut self, number: u32, dict: &str, data: impl AsRef<[u8]>) -> &mut Self {
        let data = data.as_ref();
        let mut body = format!("<</Length {}{dict}>>\nstream\n", data.len()).into_bytes();
        body.extend(data);
        body.extend(b"\nendstream");
        self.object(number, body)
    }

    /// A file specification whose embedded file is object `file`.
    pub fn specification(&mut self, number: u32, name: &str, file: u32) -> &mut Self {
        let body = format!(
            "<</Type/Filespec/F({name})/UF({name})/AFRelationship/Alternative/EF<</F {file} 0 R/UF {file} 0 R>>>>"
        );
        self.object(number, body)
    }

    /// The file with a cross-reference table.
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
        let mut table = vec![String::from("0000000000 65535 f \n"); 1];
        let size = self.objects.iter().map(|(number, _)| number + 1).max().unwrap_or(1);
        table.resize(size as usize, String::from("0000000000 00000 f \n"));
        for (number, body) in &self.objects {
            table[*number as usize] = format!("{:010} 00000 n \n", out.len());
            writeln!(out, "{number} 0 obj").unwrap();
            out.extend(body);
            out.extend(b"\nendobj\n");
        }
        let start = out.len();
        write!(
            out,
            "xref\n0 {size}\n{}trailer\n<</Size {size}/Root 1 0 R{}>>\nstartxref\n{start}\n%%EOF\n",
            table.concat(),
            self.trailer
        )
        .unwrap();
        out
    }

    /// The file with its plain objects in an object stream and a cross-reference stream with a PNG predictor.
    pub fn packed(&self) -> Vec<u8> {
        let mut out = b"%PDF-1.7\n".to_vec();
        let pack = self.objects.iter().map(|(number, _)| number + 1).max().unwrap_or(1);
        let mut entries = vec![[0_u32; 3]; pack as usize + 2];
        let (mut index, mut bodies, mut count) = (String::new(), Vec::new(), 0);
        for (number, body) in &self.objects {
            if body.ends_with(b"endstream") {
                entries[*number as usize] = [1, out.len() as u32, 0];
                writeln!(out, "{number} 0 obj").unwrap();
                out.extend(body);
                out.extend(b"\nendobj\n");
            } else {
                entries[*number as usize] = [2, pack, count];
                count += 1;
                index += &format!("{number} {} ", bodies.len());
                bodies.extend(body);
                bodies.push(b' ');
            }
        }
        let data = deflate(&[index.as_bytes(), &bodies].concat());
        entries[pack as usize] = [1, out.len() as u32, 0];
        write!(
            out,
            "{pack} 0 obj\n<</Type/ObjStm/N {count}/First {}/Filter/FlateDecode/Length {}>>\nstream\n",
            index.len(),
            data.len()
        )
        .unwrap();
        out.extend(data);
        out.extend(b"\nendstream\nendobj\n");
        let start = out.len() as u32;
        entries[pack as usize + 1] = [1, start, 0];
        let mut rows = Vec::new();
        let mut above = [0_u8; 5];
        for [kind, second, third] in entries {
            let row = [kind as u8, (second >> 16) as u8, (second >> 8) as u8, second as u8, third as u8];
            rows.push(2);
            rows.extend(row.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
            above = row;
        }
        let data = deflate(&rows);
        write!(
            out,
            "{} 0 obj\n<</Type/XRef/W[1 3 1]/Size {}/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 5>>\
             /Length {}{}>>\nstream\n",
            pack + 1,
            pack + 2,
            data.len(),
            self.trailer
        )
        .unwrap();
        out.extend(data);
        write!(out, "\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n").unwrap();
        out
    }
}

pub fn deflate(data: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::default());
    encoder.write_all(data).unwrap();
    encoder.finish().unwrap()
}

/// A zlib stream that inflates to `mebibytes` of zeros. One flushed block is repeated: it refers to nothing before it.
pub fn bomb(mebibytes: usize) -> Vec<u8> {
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(&vec![0; 1 << 20]).unwrap();
    encoder.flush().unwrap();
    let block = encoder.get_ref().clone();
    [b"\x78\x9c".as_slice(), &block.repeat(mebibytes), b"\x03\x00"].concat()
}

/// Numbers that look random and are the same on every run.
pub struct Numbers(pub u64);

impl Numbers {
    /// From a seed, or from that of `FACTURE_SEED` where it is set: other numbers.
    pub fn from(seed: u64) -> Self {
        let other =
            std::env::var("FACTURE_SEED").ok().map(|seed| seed.parse().expect("FACTURE_SEED is a number"));
        Self(other.unwrap_or(seed))
    }

    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound.max(1) as u64) as usize
    }
}
