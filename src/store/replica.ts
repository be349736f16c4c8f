import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { writeAtomically } from "./atomic-write";
import { realPath } from "./real-path";

/**
 * A library file opened in another place must write a chain of its own, else two copies would continue the same
 * chain: a fork. What tells is a nonce that stands in the library and in the profile of this place and is renewed at
 * each opening: a copy, and a backup put back over the original, carry an older one or none.
 */
const Place = z.object({ replica: z.string(), nonces: z.array(z.string()) });
type Place = z.infer<typeof Place>;

export interface ReplicaPort {
  /** The library's own half of the nonce. */
  nonce(): string | null;
  setNonce(nonce: string): void;
  random(): string;
}

const placePath = (profile: string, libraryId: string, path: string) =>
  join(
    profile,
    "places",
    `${createHash("sha256")
      .update(`${libraryId}\0${realPath(path)}`)
      .digest("hex")}.json`,
  );

function knownPlace(file: string): Place | null {
  try {
    return Place.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

export interface Replica {
  readonly id: string;
  /** The library was never opened in this place before, or what is here is another copy of it. */
  readonly isNew: boolean;
}

/**
 * Which replica this library is here, renewing the nonce on both sides. The profile is written first with the old and
 * the new nonce, then the library, then the profile with the new one alone: a crash between leaves a match.
 */
export function claimReplica(profile: string, libraryId: string, path: string, port: ReplicaPort): Replica {
  mkdirSync(join(profile, "places"), { recursive: true });
  const file = placePath(profile, libraryId, path);
  const known = knownPlace(file);
  const nonce = port.nonce();
  const same = known !== null && nonce !== null && known.nonces.includes(nonce);
  const id = same ? known.replica : port.random();
  const fresh = port.random();
  writeAtomically(file, JSON.stringify({ replica: id, nonces: same ? [nonce, fresh] : [fresh] } satisfies Place));
  port.setNonce(fresh);
  writeAtomically(file, JSON.stringify({ replica: id, nonces: [fresh] } satisfies Place));
  return { id, isNew: !same };
}

/** Whether a library was opened in this place before: if not, its file is checked first. */
export const isKnownPlace = (profile: string, libraryId: string, path: string): boolean =>
  knownPlace(placePath(profile, libraryId, path)) !== null;
