/** The memory of a packed answer: it is handed over to another thread, not copied. */
export const buffersOf = (value: unknown): ArrayBuffer[] => {
  const packed = value instanceof Uint8Array ? value : (value as { packed?: unknown } | null | undefined)?.packed;
  return packed instanceof Uint8Array && packed.buffer instanceof ArrayBuffer ? [packed.buffer] : [];
};
