/**
 * Faults: what can go wrong, as one closed union of codes. A fault carries data, not sentences:
 * `words/faults` renders each code in Chinese and English as what happened, to what, and how to mend it.
 */
export const FAULT_CODES = [
  // bad usage or bad input
  "E_USAGE",
  "E_INVALID",
  "E_NOT_FOUND",
  "E_AMBIGUOUS",
  "E_EXISTS",
  "E_IN_USE",
  // reading files
  "E_EMPTY",
  "E_BINARY",
  "E_ENCODING",
  "E_TOO_LARGE",
  "E_UNSUPPORTED_FORMAT",
  "E_NEEDS_RECOGNITION",
  "E_NEEDS_CONVERSION",
  "E_DAMAGED",
  "E_ENCRYPTED",
  "E_HOSTILE",
  "E_TIMEOUT",
  "E_MEMORY",
  "E_UNREADABLE",
  // library file
  "E_LIBRARY_HELD",
  "E_LIBRARY_NEWER",
  "E_LIBRARY_FOREIGN",
  "E_LIBRARY_DAMAGED",
  "E_READ_ONLY",
  "E_DISK_FULL",
  "E_IO",
  // ledger, keys, signatures
  "E_STALE_HEAD",
  "E_CHANGED",
  "E_LEDGER_BROKEN",
  "E_LEDGER_FORK",
  "E_KEY_MISSING",
  "E_KEY_REVOKED",
  "E_KEY_EXISTS",
  "E_PASSPHRASE",
  "E_SIDE_CONFLICT",
  "E_SIGNATURE",
  "E_NOT_SIGNED_OFF",
  "E_NOT_CONFIRMED",
  "E_NOT_TYPED",
  "E_SUSPECT",
  // package
  "E_PACKAGE_INVALID",
  "E_PACKAGE_UNSUPPORTED",
  "E_PACKAGE_UNTRUSTED",
  // hosts and jobs
  "E_CANCELLED",
  "E_INTERNAL",
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

/** Values that the sentence of a fault names: a file, a place in it, a limit, a holder … */
export type FaultDetails = Readonly<Record<string, string | number>>;

/** The only error class thrown on purpose. Tests assert `code`, never the message. */
export class Fault extends Error {
  override readonly name = "Fault";
  constructor(
    readonly code: FaultCode,
    readonly details: FaultDetails = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
  }
}

export const isFault = (value: unknown): value is Fault => value instanceof Fault;

export const isFaultOf = (value: unknown, code: FaultCode): value is Fault => isFault(value) && value.code === code;
