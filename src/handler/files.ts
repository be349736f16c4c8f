import { Fault } from "../contract";
import { PACKAGE_PATH, SOURCE_PATH } from "../contract/host";
import type { StoredFile, Workbench } from "../workbench/workbench";

/** The files of the built interface: a closed set of names, so that no path can lead out of it. */
export interface StaticFiles {
  readonly names: ReadonlySet<string>;
  read(name: string): Promise<Uint8Array<ArrayBuffer>>;
}

const INDEX = "index.html";
/** Vite puts a hash of the content into these names. */
const HASHED = /^assets\//;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  mjs: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  ico: "image/x-icon",
  woff2: "font/woff2",
  woff: "font/woff",
  wasm: "application/wasm",
};

/** An address begins with the name of a page; what follows may look like a file: the number of a clause (`4.4.1`). */
const ADDRESS = /^(?!assets\/)(?:[a-z-]+(?:\/.*)?)?$/;

/** A file of the interface; an address inside it gets the page itself. */
export async function staticFile(files: StaticFiles, path: string): Promise<Response> {
  const asked = path.slice(1);
  const name = files.names.has(asked) ? asked : ADDRESS.test(asked) ? INDEX : undefined;
  if (!name || !files.names.has(name)) throw new Fault("E_NOT_FOUND", { name: asked });
  const extension = name.slice(name.lastIndexOf(".") + 1);
  return new Response(await files.read(name), {
    headers: {
      "content-type": MEDIA_TYPES[extension] ?? "application/octet-stream",
      "cache-control": HASHED.test(name) ? "private, max-age=31536000, immutable" : "no-cache",
    },
  });
}

/**
 * A source file, the picture of a page of one, or a package by its id, always as an attachment: nothing of a document runs
 * in our origin.
 */
export async function download(workbench: Workbench, path: string): Promise<Response | undefined> {
  const under = (folder: string) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined);
  const text = under(SOURCE_PATH);
  const paged = /^([^/]+)\/(\d{1,4})$/.exec(text ?? "");
  if (paged) return attachment(await workbench.library.pagePicture({ text: paged[1]!, page: Number(paged[2]) }));
  if (text !== undefined) return attachment(await workbench.library.source({ text }));
  const packageId = under(PACKAGE_PATH);
  if (packageId !== undefined) return attachment(await workbench.packages.file({ package: packageId }));
  return undefined;
}

function attachment(file: StoredFile): Response {
  return new Response(file.bytes, {
    headers: {
      "content-type": /^[\w.+-]+\/[\w.+-]+$/.test(file.mediaType) ? file.mediaType : "application/octet-stream",
      "content-length": String(file.bytes.byteLength),
      "content-disposition": contentDisposition(file.fileName),
    },
  });
}

/**
 * `attachment` with the name in ASCII for old readers and in full after RFC 8187. Folders, controls, direction marks
 * and what Windows forbids in names are taken out, so that the name cannot leave its folder or show another extension.
 */
function contentDisposition(fileName: string): string {
  const safe =
    fileName
      .replace(/^.*[/\\]/s, "")
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, "")
      .replace(/^\.+/, "") || "file";
  const ascii = safe.replace(/[^\x20-\x7e]/g, "_").replace(/[%']/g, "_");
  const full = encodeURIComponent(safe).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}
