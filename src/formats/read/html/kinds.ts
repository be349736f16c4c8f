const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Elements whose content is no text of the document. */
export const SKIPPED = words(
  "script style head template svg button select option datalist object iframe canvas audio video map noframes xml rt rp",
);

/** Elements that begin and end a paragraph. */
export const BLOCKS = words(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer
   form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot
   th thead tr ul`,
);

export const LISTS = words("ol ul menu");

export const BOLD = words("b strong th");

/** Elements without content: nothing closes them. */
export const VOID = words("area base br col embed hr img input link meta param source track wbr");

type Attributes = Readonly<Record<string, string>>;

const styled = ({ style = "" }: Attributes, pattern: RegExp): boolean => pattern.test(style);

/** What the element itself says; undefined where it says nothing, so that the style sheet does. */
export function isHidden(attributes: Attributes): boolean | undefined {
  if (styled(attributes, /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i)) return true;
  if (styled(attributes, /display\s*:/i)) return false;
  return attributes.hidden === undefined ? undefined : true;
}

/** Contents and other navigation: it repeats what stands in the document. */
export const isNavigation = (name: string, { role = "", class: classes = "", id = "" }: Attributes): boolean =>
  name === "nav" ||
  /^(?:navigation|doc-toc)$/.test(role) ||
  /^(?:toc|table-of-contents)$/i.test(id) ||
  /(?:^|\s)toc(?:\s|$)/i.test(classes);

/** Elements that have heads and feet of their own (HTML, 4.3.9). */
export const SECTIONING = words("article aside main section blockquote");

/** LibreOffice writes the heads and feet of its pages so. */
export const runningOf = (name: string, { title }: Attributes): "header" | "footer" | undefined =>
  name === "div" && (title === "header" || title === "footer") ? title : undefined;

export const isFootnote = ({ class: classes = "", role = "", style = "" }: Attributes): boolean =>
  /^doc-(?:foot|end)note$/.test(role) ||
  /(?:^|\s)footnote(?:\s|$)/i.test(classes) ||
  /mso-element\s*:\s*footnote\b(?!-)/i.test(style);

/** A mark that leads to a footnote: the note itself stands where it is written. */
export const isNoteMark = (name: string, { class: classes = "", role = "", href = "" }: Attributes): boolean =>
  name === "a" &&
  (role === "doc-noteref" || /footnote-?ref/i.test(classes) || /^#_?(?:fn|ftn|edn|footnote)\d*[:_-]?/i.test(href));

/** Comments that Word keeps at the end of a page. */
export const isComment = (attributes: Attributes): boolean => styled(attributes, /mso-element\s*:\s*comment\b(?!-)/i);

/** 1–9 where the element is a heading. */
export function headingLevel(name: string, attributes: Attributes): number | undefined {
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  const level = Number(attributes["aria-level"] ?? "2");
  return attributes.role === "heading" && level >= 1 && level <= 9 ? level : undefined;
}

/** Marks that lead to a heading or back from a note and are not printed. */
export const isPermalink = (text: string): boolean => /^(?:[¶#§🔗↑↩\s]|\ufe0e)+$/u.test(text);

export const isStruck = (name: string): boolean => name === "del";
