import { randomBytes, timingSafeEqual } from "node:crypto";

const SECRET_BYTES = 32;
const secret = () => randomBytes(SECRET_BYTES).toString("base64url");

/** Equal or not, in a time that tells nothing of where they differ. */
function sameSecret(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Who may enter this instance. A one-time token, printed with the address, is exchanged for two secrets that differ
 * from it and from each other: a cookie (named for this instance, since cookies are shared by all ports of 127.0.0.1)
 * and a header value that only pages of this port can read.
 */
export class Session {
  readonly cookieName = `rongbiao-${randomBytes(6).toString("hex")}`;
  readonly header = secret();
  readonly #cookie = secret();
  #token: string | undefined;

  /** A token for one entry; an older one that was not used no longer counts. */
  newToken(): string {
    this.#token = secret();
    return this.#token;
  }

  /** Spends the token: true once. */
  spend(token: string): boolean {
    if (this.#token === undefined || !sameSecret(token, this.#token)) return false;
    this.#token = undefined;
    return true;
  }

  /** The value of Set-Cookie: out of reach of scripts, never sent from another site, gone with the browser. */
  setCookie(): string {
    return `${this.cookieName}=${this.#cookie}; Path=/; HttpOnly; SameSite=Strict`;
  }

  hasCookie(header: string | undefined): boolean {
    const pairs = (header ?? "").split(";").map((pair) => pair.trim());
    return pairs.some(
      (pair) =>
        pair.startsWith(`${this.cookieName}=`) && sameSecret(pair.slice(this.cookieName.length + 1), this.#cookie),
    );
  }

  hasHeader(value: string | undefined): boolean {
    return value !== undefined && sameSecret(value, this.header);
  }
}
