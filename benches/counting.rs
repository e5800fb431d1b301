//! An allocator that counts.

#![allow(dead_code)] // Each bench uses some of it.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

pub(crate) struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);
static NOW: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(0);

fn grown(by: usize) {
    ALLOCATIONS.fetch_add(1, Relaxed);
    let now = NOW.fetch_add(by, Relaxed) + by;
    // What is measured runs in one thread; a compare-and-swap would cost more than all else here.
    if now > MOST.load(Relaxed) {
        MOST.store(now, Relaxed);
    }
}

// SAFETY: hands everything to the system allocator and only counts.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grown(layout.size());
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        NOW.fetch_sub(layout.size(), Relaxed);
        grown(size);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

/// How many allocations something takes, and the most bytes in use at a time beyond those there were.
pub(crate) fn cost(of: impl FnOnce()) -> (usize, usize) {
    let (allocations, before) = (ALLOCATIONS.load(Relaxed), NOW.load(Relaxed));
    MOST.store(before, Relaxed);
    of();
    (ALLOCATIONS.load(Relaxed) - allocations, MOST.load(Relaxed) - before)
}
