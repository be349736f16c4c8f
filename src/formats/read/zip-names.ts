import { Fault } from "../../contract";

const FLAG_UTF8 = 0x800;
const NAME_CHARACTERS = 1_024;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** What file managers on Chinese systems write without saying so. */
const gb18030 = new TextDecoder("gb18030", { fatal: true });

const hostile = (why: string, name: string): Fault => new Fault("E_HOSTILE", { why, name });

/** An entry's name: UTF-8 where the flag says so or the bytes are, else GB 18030. */
export const decodeName = (raw: Uint8Array, flags: number): string => {
  for (const decoder of flags & FLAG_UTF8 ? [utf8] : [utf8, gb18030]) {
    try {
      return decoder.decode(raw);
    } catch {
      // the next encoding
    }
  }
  throw hostile("name-encoding", "");
};

/**
 * Refuses names that could leave a folder, or that a file system could take for one another
 * (case, Unicode form, a file where another has a folder).
 */
export const checkNames = (names: readonly string[]): void => {
  const seen = new Map<string, "file" | "folder">();
  for (const name of names) {
    checkName(name);
    const key = folded(name);
    if (seen.has(key)) throw hostile("duplicate-name", name);
    seen.set(key, name.endsWith("/") ? "folder" : "file");
  }
  for (const name of names) {
    const parts = folded(name).split("/");
    for (let length = 1; length < parts.length; length += 1) {
      if (seen.get(parts.slice(0, length).join("/")) === "file") throw hostile("file-as-folder", name);
    }
  }
};

const folded = (name: string): string => name.replace(/\/$/, "").normalize("NFC").toLowerCase();

const checkName = (name: string): void => {
  if (name === "" || name.length > NAME_CHARACTERS) throw hostile("name-length", name.slice(0, 80));
  if (/[\u0000-\u001f\u007f\\]/.test(name)) throw hostile("name-character", name);
  if (name.startsWith("/") || /^[a-z]:/i.test(name)) throw hostile("absolute-name", name);
  const parts = name.replace(/\/$/, "").split("/");
  if (parts.some((part) => part === "" || part === "." || part === "..")) throw hostile("name-leaves-folder", name);
};
