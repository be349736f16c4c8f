const DIGITS = 6;

/** A normalised value as people write it: no more digits than it needs, thin spaces never. */
export function readable(value: number): string {
  const rounded = Number(value.toPrecision(DIGITS));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e7 || size < 1e-4)) return rounded.toExponential().replace("e+", "e");
  return String(rounded).replace("-", "−");
}

const KELVIN = 273.15;
/** Below this a value in K is a difference (±2 K), not a temperature. */
const COLDEST_ABSOLUTE = 100;

/** Whether values in this unit are temperatures that people read in ℃. */
export function inCelsius(unit: string, values: readonly number[]): boolean {
  return unit === "K" && values.length > 0 && values.every((value) => value >= COLDEST_ABSOLUTE);
}

export const celsius = (kelvin: number): number => Number((kelvin - KELVIN).toFixed(3));

export function byteSize(bytes: number): string {
  const units = ["B", "KB", "MB", "GB"];
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${size < 10 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}
