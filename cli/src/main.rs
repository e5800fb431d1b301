//! The command line of facture.

fn main() {}
