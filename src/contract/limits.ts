/** Limits by purpose (sizes in bytes, times in milliseconds). What is above is refused with E_TOO_LARGE. */
const MB = 1024 * 1024;
const GB = 1024 * MB;

export const DOCUMENT_LIMITS = {
  textBytes: 64 * MB,
  pdfBytes: 512 * MB,
  entries: 10_000,
  unpackedBytes: 1 * GB,
  ratio: 100,
  xmlDepth: 256,
  doctypeWithinBytes: 64 * 1024,
  pages: 5_000,
  /** Of a sheet, from its first to its last row and column. */
  cells: 10_000_000,
} as const;

export const IMPORT_ZIP_LIMITS = { bytes: 2 * GB, entries: 20_000, unpackedBytes: 8 * GB, ratio: 100 } as const;
export const PACKAGE_LIMITS = { bytes: 4 * GB, entries: 100_000, unpackedBytes: 16 * GB, ratio: 100 } as const;

/** One reader process: `timeMs` for a file and, after each page that it is done with, at least `pageMs` more. */
export const READER_LIMITS = { timeMs: 30_000, pageMs: 5_000, memoryBytes: 1 * GB } as const;
/**
 * Recognition takes 4–8 s a page and 1.4 GB on two cores of an office machine (measured), and its models must load
 * first: a slower machine has time, a page that never ends has not.
 */
export const RECOGNISER_LIMITS = { timeMs: 60_000, pageMs: 60_000, memoryBytes: 3 * GB } as const;
/** LibreOffice takes 1 s and 220 MB for a short document, 10 s and 260 MB for one of 1,000 pages (measured). */
export const CONVERTER_LIMITS = { timeMs: 60_000, memoryBytes: 1 * GB } as const;
export const LIMITS_OF_READERS = { reader: READER_LIMITS, recogniser: RECOGNISER_LIMITS } as const;

/** As many as one question is answered with: proposals for a clause, hits of words, terms. */
export const MOST_ASKED = { proposals: 50, hits: 200, terms: 500 } as const;

/** A scanned page of signatures. */
export const SCAN_LIMITS = { bytes: 64 * MB } as const;

/** A value above this is stored as rows of chunks (records: the library file). */
export const CHUNK_BYTES = 1 * MB;
