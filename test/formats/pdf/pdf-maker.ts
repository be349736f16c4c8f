/** A line of a page: its words, and where they begin in points from the page's top left. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees clockwise by which it is turned about its beginning. */
  readonly turn?: number;
}

export interface Page {
  readonly lines?: readonly Line[];
  /** Degrees clockwise by which the page is turned when it is shown. */
  readonly rotate?: number;
  /** Straight lines drawn on it, from one point to another, in points from the page's top left. */
  readonly rules?: readonly (readonly [x: number, y: number, x2: number, y2: number])[];
  /** A grey picture that fills the page, as of a scanner. */
  readonly scan?: boolean;
}

const [WIDTH, HEIGHT] = [595, 842];
const isLatin = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
const hex = (text: string): string =>
  [...Array(text.length).keys()].map((at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("");

/** Chinese in a font that every reader must have (ISO 32000-1, 9.7.5.2), so that character maps are needed. */
const show = ({ text, x, y, size = 10, turn = 0 }: Line): string => {
  const [cos, sin] = [Math.cos, Math.sin].map((part) => Number(part((-turn * Math.PI) / 180).toFixed(6)));
  const at = `${size} Tf ${cos} ${sin} ${-sin!} ${cos} ${x} ${HEIGHT - y} Tm`;
  return isLatin(text) ? `BT /L ${at} (${text.replace(/[\\()]/g, "\\$&")}) Tj ET` : `BT /C ${at} <${hex(text)}> Tj ET`;
};

const draw = ([x, y, x2, y2]: NonNullable<Page["rules"]>[number]): string =>
  `${x} ${HEIGHT - y} m ${x2} ${HEIGHT - y2} l S`;

const stream = (dictionary: string, data: string): string =>
  `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;

const FONTS = [
  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>",
  "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) " +
    "/Supplement 4 >> /DW 1000 /FontDescriptor 6 0 R >>",
  "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 " +
    "/Descent -120 /CapHeight 880 /StemV 93 >>",
  stream(
    "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8",
    "g".repeat(64),
  ),
];
const FIRST_PAGE = 3 + FONTS.length;

/** The bytes of a PDF with these pages (ISO 32000-1), uncompressed. */
export function makePdf(pages: readonly Page[], trailer = ""): Uint8Array {
  const kids = pages.map((_, at) => `${FIRST_PAGE + 2 * at} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...FONTS,
    ...pages.flatMap(({ lines = [], rules = [], rotate = 0, scan = false }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${rotate} /Contents ${FIRST_PAGE + 2 * at + 1} 0 R ` +
        "/Resources << /Font << /L 3 0 R /C 4 0 R >> /XObject << /I 7 0 R >> >> >>",
      stream(
        "",
        [...rules.map(draw), ...lines.map(show), ...(scan ? [`q ${WIDTH} 0 0 ${HEIGHT} 0 0 cm /I Do Q`] : [])].join(
          "\n",
        ),
      ),
    ]),
  ];
  let file = "%PDF-1.7\n";
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.lastIndexOf("xref\n0 ")}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** Lines one below the other. */
export const linesOf = (texts: readonly string[], at: { x?: number; y?: number; leading?: number } = {}): Line[] =>
  texts.map((text, line) => ({ text, x: at.x ?? 70, y: (at.y ?? 90) + line * (at.leading ?? 14) }));
