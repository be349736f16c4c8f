/** A small whole number for the two signs at a place, looked up faster than text; pairs that share one only cost time. */
export const pairAt = (text: string, at: number): number =>
  ((text.charCodeAt(at) << 15) ^ text.charCodeAt(at + 1)) & 0x3fff_ffff;
