import { createHash } from "node:crypto";
import type { Audience, CryptoPort, MarkingLevel, Suite } from "../../src/contract";
import {
  buildPackage,
  canonical,
  generateKey,
  type PackageInput,
  type PackageReport,
  type SigningKey,
  type SourceClause,
  type SourceText,
  selectContents,
  signPackage,
} from "../../src/pack";
import { DECLARATION, writeManifest } from "../../src/pack/bag/bag-files";
import { AT, decidedLedger, marking, seededCrypto } from "./makers";

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const LEFT_FILE = utf8("GJB 99001—2026 示例军用标准\n1 范围\n");
const RIGHT_FILE = utf8("GB/T 99002—2026 示例民用标准\n1 范围\n");
export const LEFT = sha256(LEFT_FILE);
const RIGHT = sha256(RIGHT_FILE);

export const INTERNAL: Audience = { name: "共享平台", ceiling: "internal", caveats: [] };

export const REPORT: PackageReport = {
  html: '<!doctype html><html lang="zh"><title>报告</title><p>示例</p></html>',
  docx: null,
};

export const sourceText = (side: "left" | "right", more: Partial<SourceText> = {}): SourceText => ({
  text: side === "left" ? LEFT : RIGHT,
  designator: side === "left" ? "GJB 99001—2026" : "GB/T 99002—2026",
  titleZh: "示例标准",
  titleEn: null,
  system: side === "left" ? "military" : "civil",
  level: null,
  nature: null,
  status: "current",
  marking: marking(side === "left" ? "internal" : "public"),
  copyright: side === "left" ? "wording" : "full",
  paragraphs: [],
  hidden: false,
  source: { extension: "txt", bytes: side === "left" ? LEFT_FILE : RIGHT_FILE },
  ...more,
});

export const sourceClause = (side: "left" | "right", clause: string, level?: MarkingLevel): SourceClause => ({
  text: side === "left" ? LEFT : RIGHT,
  clause,
  number: clause,
  title: "温度",
  kind: "clause",
  wording: `${clause} 工作温度应为 -40 ℃～+70 ℃。`,
  marking: level === undefined ? null : marking(level),
  copyright: side === "left" ? "wording" : "full",
  unconfirmed: false,
  name: clause,
});

/** A ledger with a released and a withheld decision, and everything that a package may carry. */
export const packageInput = (suite: Suite = "ed25519-sha256", more: Partial<PackageInput> = {}) => {
  const right = { text: RIGHT, clause: "5.1" };
  const { scribe, military, civil } = decidedLedger(suite, "package", { left: { text: LEFT, clause: "4.1" }, right });
  scribe.confirm(LEFT, "internal", "text");
  scribe.confirm(RIGHT, "public", "text");
  scribe.confirm("c1", "internal");
  const secret = scribe.conclude("c2", { left: { text: LEFT, clause: "4.2" }, right, reason: "不得外传的理由" });
  scribe.sign(secret, military, "military");
  scribe.sign(secret, civil, "civil");
  scribe.confirm("c2", "secret");
  const releaseKey = generateKey(scribe.crypto, { suite, purpose: "release", participant: "发布人", validFrom: AT });
  const opinion = {
    id: "o1",
    item: "item-c1",
    participant: "张三",
    category: "technical",
    text: "建议采用民用标准。",
    proposedChange: "",
    resolution: "accepted",
    resolutionReason: "",
    remark: "",
    at: AT,
  } as const;
  scribe.confirm(opinion.id, "internal", "opinion", { digest: sha256(utf8(canonical(opinion))) });
  const input: PackageInput = {
    project: { id: "project-1", name: "示例项目", scope: "环境试验" },
    audience: INTERNAL,
    at: "2026-04-01T00:00:00.000Z",
    producer: "融标 Rongbiao 0.1.0",
    releaseKey: releaseKey.publicKey,
    records: scribe.records,
    replica: scribe.replica,
    texts: [sourceText("left"), sourceText("right")],
    clauses: [sourceClause("left", "4.1"), sourceClause("left", "4.2", "secret"), sourceClause("right", "5.1")],
    alignments: [
      {
        left: LEFT,
        right: RIGHT,
        rows: [
          { left: ["4.1"], right: ["5.1"], kind: "modified", changed: true, relationship: "subset" },
          { left: ["4.2"], right: [], kind: "deleted", changed: true, relationship: "none" },
        ],
      },
    ],
    unread: [],
    reworded: new Set<string>(),
    sent: new Set<string>(),
    markings: new Map(),
    opinions: [{ opinion, marking: marking("internal") }],
    ...more,
  };
  return { input, releaseKey, scribe };
};

const packed = (crypto: CryptoPort, input: PackageInput, releaseKey: SigningKey) =>
  signPackage(crypto, buildPackage(crypto, selectContents(crypto, input).contents, REPORT), releaseKey);

export const signedPackage = (suite: Suite = "ed25519-sha256") => {
  const { input, releaseKey } = packageInput(suite);
  const crypto = seededCrypto("signing");
  return { crypto, releaseKey, files: packed(crypto, input, releaseKey) };
};

/** What an insider can do: manifests made anew over changed files. */
export const resealed = (changed: Map<string, Uint8Array>): Map<string, Uint8Array> => {
  const sums = (of: (path: string) => boolean) =>
    new Map([...changed].filter(([path]) => of(path)).map(([path, bytes]) => [path, sha256(bytes)]));
  changed.set("manifest-sha256.txt", utf8(writeManifest(sums((path) => path.startsWith("data/")))));
  const oxum = [...changed].filter(([path]) => path.startsWith("data/"));
  const size = oxum.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  changed.set("bag-info.txt", utf8(`Payload-Oxum: ${size}.${oxum.length}\n`));
  const tags = new Set([DECLARATION, "bag-info.txt", "manifest-sha256.txt"]);
  changed.set("tagmanifest-sha256.txt", utf8(writeManifest(sums((path) => tags.has(path)))));
  return changed;
};
