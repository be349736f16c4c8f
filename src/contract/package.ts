import { z } from "zod";
import { AlignmentKind, Relationship } from "./comparison";
import { Checkpoint, Hash, LedgerRecord } from "./ledger";
import { ConclusionState } from "./ledger-state";
import { Opinion, Project, PublicKey, Suite } from "./review";
import { compareLevels, Level, Marking, MarkingLevel, Nature, restrictingCaveats, Status, System } from "./standard";
import { ClauseKind } from "./text";

/** What of a text its rights holder lets out: the file, the wording of clauses, or number and title alone. */
export const CopyrightPolicy = z.enum(["full", "wording", "reference"]);
export type CopyrightPolicy = z.infer<typeof CopyrightPolicy>;

/** 知悉范围 of a package: up to which level, and which handling caveats they are cleared for. */
export const Audience = z.strictObject({
  name: z.string().min(1),
  ceiling: MarkingLevel,
  caveats: z.array(z.string()),
});
export type Audience = z.infer<typeof Audience>;

/** Up to what a package, or a room before a wall, is cleared. */
export type Clearance = Pick<Audience, "ceiling" | "caveats">;

/** What of a marking keeps a thing from those so cleared: nobody has marked it or confirmed it, its level, a caveat. */
export type Obstacle = "unmarked" | "unconfirmed" | "above" | "caveat";

/** Null where a thing with this marking may be shown to those so cleared; otherwise why not. Default is deny. */
export function obstacleTo(marking: Marking | null, { ceiling, caveats }: Clearance): Obstacle | null {
  if (marking === null) return "unmarked";
  if (marking.state !== "confirmed") return "unconfirmed";
  if (compareLevels(marking.level, ceiling) > 0) return "above";
  return restrictingCaveats(marking).every((caveat) => caveats.includes(caveat)) ? null : "caveat";
}

export const PACKAGE_FORMAT = "rongbiao-package";
export const PACKAGE_VERSION = 1;

/** `data/package.json` */
export const PackageInfo = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(PACKAGE_VERSION),
  suite: Suite,
  ledger: z.string(),
  project: z.strictObject(Project.pick({ id: true, name: true, scope: true }).shape),
  audience: Audience,
  at: z.string(),
  /** Program and version that wrote it. */
  producer: z.string(),
  releaseKey: PublicKey.strict(),
  counts: z.strictObject({
    standards: z.int(),
    clauses: z.int(),
    alignments: z.int(),
    conclusions: z.int(),
    opinions: z.int(),
    entries: z.int(),
    /** Entries that travel without content. */
    withheld: z.int(),
  }),
});
export type PackageInfo = z.infer<typeof PackageInfo>;

/** A line of `data/standards.json`; `text` is the SHA-256 of the source file. */
export const PackageStandard = z.strictObject({
  text: Hash,
  designator: z.string(),
  titleZh: z.string().nullable(),
  titleEn: z.string().nullable(),
  system: System.nullable(),
  level: Level.nullable(),
  nature: Nature.nullable(),
  status: Status.nullable(),
  marking: Marking.strict(),
  /** Path of the source file in the package, where it goes along. */
  source: z.string().nullable(),
});
export type PackageStandard = z.infer<typeof PackageStandard>;

/** A clause in `data/clauses.json`: with its wording, or by number and title alone. */
export const PackageClause = z.strictObject({
  text: Hash,
  clause: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  kind: ClauseKind,
  wording: z.string().nullable(),
});
export type PackageClause = z.infer<typeof PackageClause>;

/** The alignment of two texts in `data/alignments.json`, without wording. */
export const PackageAlignment = z.strictObject({
  left: Hash,
  right: Hash,
  rows: z.array(
    z.strictObject({
      left: z.array(z.string()),
      right: z.array(z.string()),
      kind: AlignmentKind,
      changed: z.boolean(),
      relationship: Relationship.nullable(),
    }),
  ),
});
export type PackageAlignment = z.infer<typeof PackageAlignment>;

/** The JSON files of a package by path below `data/`. */
export const PACKAGE_FILES = {
  "package.json": PackageInfo,
  "standards.json": z.array(PackageStandard),
  "clauses.json": z.array(PackageClause),
  "alignments.json": z.array(PackageAlignment),
  "conclusions.json": z.array(ConclusionState),
  "opinions.json": z.array(Opinion.strict()),
  "checkpoint.json": Checkpoint,
} as const satisfies Record<string, z.ZodType>;
export type PackageFile = keyof typeof PACKAGE_FILES;
export type PackageFiles = { [F in PackageFile]: z.infer<(typeof PACKAGE_FILES)[F]> };

/** What has a JSON Schema in `data/schema/`: the JSON files and one line of a ledger file. */
const DESCRIBED: Readonly<Record<string, z.ZodType>> = {
  ...PACKAGE_FILES,
  "ledger-record.json": LedgerRecord,
};

export const PACKAGE_SCHEMA_FILES: readonly string[] = Object.keys(DESCRIBED).map((file) =>
  file.replace(/\.json$/, ".schema.json"),
);

/** JSON Schemas (2020-12) of a package's files, by path below `data/schema/`. */
export const packageSchemas = (): ReadonlyMap<string, unknown> =>
  new Map(Object.values(DESCRIBED).map((schema, at) => [PACKAGE_SCHEMA_FILES[at]!, z.toJSONSchema(schema)]));
