/** The attribute by which an element says of which texts it tells: their ids, parted by blanks. */
export const SHOWS = "data-text";

/** Says of an element of which texts it tells, by words, title or name. */
export const showing = (...texts: readonly string[]): object => ({ [SHOWS]: texts.join(" ") });
