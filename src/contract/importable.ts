/** Names of files that hold a standard's text; what a file is its bytes say, so these are for choosing files only. */
export const TEXT_EXTENSIONS = [
  ...["txt", "md", "docx", "doc", "wps", "rtf", "odt", "html", "htm", "mht", "xml", "pdf", "ofd"],
  // pictures of pages, which are recognised
  ...["png", "jpg", "jpeg", "tif", "tiff"],
] as const;

/** Names of files with rows and columns: registers, lists, terms. Whether a file is one its name says. */
export const SHEET_EXTENSIONS = ["xlsx", "csv", "tsv"] as const;

/** Names of files that can be imported: texts, registers, and archives of both. */
export const IMPORT_EXTENSIONS = [...TEXT_EXTENSIONS, ...SHEET_EXTENSIONS, "zip"] as const;

/** What a field for files on a page accepts. */
export const acceptOf = (extensions: readonly string[]): string =>
  extensions.map((extension) => `.${extension}`).join(",");
