/** How points are moved, as six numbers (ISO 32000-1, 8.3.4): x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The first matrix, then the second. */
export const followedBy = ([a, b, c, d, e, f]: Matrix, [p, q, r, s, x, y]: Matrix): Matrix => [
  a * p + b * r,
  a * q + b * s,
  c * p + d * r,
  c * q + d * s,
  e * p + f * r + x,
  e * q + f * s + y,
];

/** Where a matrix puts the unit square: its corner at the top left, and how long its sides become. */
export const unitSquare = ([a, b, c, d, e, f]: Matrix) => ({
  left: Math.min(e, e + a, e + c, e + a + c),
  top: Math.min(f, f + b, f + d, f + b + d),
  width: Math.hypot(a, b),
  height: Math.hypot(c, d),
});

export type Point = readonly [x: number, y: number];

/** Where a matrix puts a point. */
export const moved = ([x, y]: Point, [a, b, c, d, e, f]: Matrix): Point => [a * x + c * y + e, b * x + d * y + f];
