/** What the killed program is told to do. */
export interface ActorOrder {
  readonly does: "import-and-conclude" | "export" | "import-one-by-one";
  readonly root: string;
  readonly library: string;
  readonly profile: string;
  /** Files to import. */
  readonly folder: string;
  readonly passphrase: string;
}

/** What it passed on as done before it was killed. */
export type Ack =
  | { readonly kind: "ready" }
  | { readonly kind: "imported"; readonly file: string; readonly text: string | null }
  | { readonly kind: "concluded"; readonly id: string }
  | { readonly kind: "exported"; readonly id: string; readonly sha256: string };
