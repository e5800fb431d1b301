//! Only its bench is of interest.
