/** The program's version: the one of package.json (a test holds them together). */
export const VERSION = "0.1.0";
/** How packages name what wrote them. */
export const PRODUCER = `Rongbiao ${VERSION}`;
