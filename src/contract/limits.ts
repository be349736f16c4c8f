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
} as const;

export const IMPORT_ZIP_LIMITS = { bytes: 2 * GB, entries: 20_000, unpackedBytes: 8 * GB, ratio: 100 } as const;
export const PACKAGE_LIMITS = { bytes: 4 * GB, entries: 100_000, unpackedBytes: 16 * GB, ratio: 100 } as const;

export const READER_LIMITS = { timeMs: 30_000, pageMs: 5_000, memoryBytes: 1 * GB } as const;

/** A value above this is stored as rows of chunks (records: the library file). */
export const CHUNK_BYTES = 1 * MB;
