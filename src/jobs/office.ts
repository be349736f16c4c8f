import { accessSync, constants, readdirSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where packages of LibreOffice itself lie on Linux: a folder for each version. */
const OPT = "/opt";

/** What is installed as a snap sees another folder of temporary files than everybody else: it would find nothing there. */
const SNAP = "/snap/";

function versionsIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith("libreoffice"));
  } catch {
    return [];
  }
}

/** Where LibreOffice's program may be, first where the user's own settings point to. */
export function officePlaces(env: Environment = process.env, platform: string = process.platform): string[] {
  const names = platform === "win32" ? ["soffice.com"] : ["soffice", "libreoffice"];
  // a place relative to the present folder is anybody's
  const onPath = (env.PATH ?? "").split(delimiter).filter((folder) => isAbsolute(folder) && !folder.startsWith(SNAP));
  const named = onPath.flatMap((folder) => names.map((name) => join(folder, name)));
  if (platform === "win32") {
    const roots = [env.ProgramFiles, env["ProgramFiles(x86)"]].filter((root) => root !== undefined);
    return [...named, ...roots.map((root) => join(root, "LibreOffice", "program", "soffice.com"))];
  }
  if (platform === "darwin") return [...named, "/Applications/LibreOffice.app/Contents/MacOS/soffice"];
  const installed = [
    "/usr/lib/libreoffice",
    "/usr/lib64/libreoffice",
    ...versionsIn(OPT).map((name) => join(OPT, name)),
  ];
  return [...named, ...installed.map((folder) => join(folder, "program", "soffice"))];
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** LibreOffice on this machine, null where it is at none of the places; nothing is started to find out. */
export const findOffice = (places: readonly string[] = officePlaces()): string | null => places.find(canRun) ?? null;

/**
 * What a conversion is told before it opens a file: no macros, no links to elsewhere, and a proxy that nobody answers, so
 * that nothing is fetched whatever a document names (as it comes, LibreOffice fetches linked pictures).
 */
const SETTINGS: readonly (readonly [path: string, name: string, value: string])[] = [
  ["Office.Common/Security/Scripting", "DisableMacrosExecution", "true"],
  ["Office.Common/Security/Scripting", "MacroSecurityLevel", "3"],
  ["Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"],
  ["Inet/Settings", "ooInetProxyType", "2"],
  ["Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"],
  ["Inet/Settings", "ooInetHTTPProxyPort", "9"],
  ["Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"],
  ["Inet/Settings", "ooInetHTTPSProxyPort", "9"],
];

/** The settings of a profile, as LibreOffice reads them from `user/registrymodifications.xcu`. */
export const profileSettings = (): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">\n${SETTINGS.map(
    ([path, name, value]) =>
      `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>\n`,
  ).join("")}</oor:items>\n`;
