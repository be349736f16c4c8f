/** A package that was dropped on another page waits here until the page that checks packages is open. */
let waiting: File | undefined;

export const PACKAGE_ENDING = ".rbpkg.zip";

export function keepReceived(file: File): void {
  waiting = file;
}

/** Hands the package over, once. */
export function takeReceived(): File | undefined {
  const file = waiting;
  waiting = undefined;
  return file;
}
