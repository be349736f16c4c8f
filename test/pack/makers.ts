import { createHash } from "node:crypto";
import type {
  Approval,
  Conclusion,
  CryptoPort,
  LedgerContent,
  LedgerRecord,
  Marking,
  MarkingConfirmation,
  Role,
  ScryptCost,
  Side,
  SignOff,
  Suite,
} from "../../src/contract";
import {
  advanceHeads,
  appendEntry,
  emptyHeads,
  generateKey,
  type LedgerHeads,
  revokeSignOff,
  SALT_BYTES,
  type SigningKey,
  signConclusion,
} from "../../src/pack";
import { nodeCrypto } from "../../src/store/node-crypto";

/** A cost for tests alone: one guess takes a millisecond. */
export const TEST_SCRYPT_COST: ScryptCost = { N: 2 ** 10, r: 8, p: 1 };

/** The real library with reproducible "randomness" from a seed. */
export const seededCrypto = (seed: string): CryptoPort => {
  let drawn = 0;
  return {
    ...nodeCrypto,
    random: (length) => {
      const pieces: Buffer[] = [];
      for (let have = 0; have < length; have += 32) {
        pieces.push(createHash("sha256").update(`${seed} ${drawn}`).digest());
        drawn += 1;
      }
      return new Uint8Array(Buffer.concat(pieces).subarray(0, length));
    },
  };
};

export const AT = "2026-03-02T08:00:00.000Z";

export const marking = (level: Marking["level"], state: Marking["state"] = "confirmed"): Marking => ({
  level,
  termYears: null,
  written: null,
  caveats: [],
  state,
  basis: "",
});

const conclusion = (id: string, more: Partial<Conclusion> = {}): Conclusion => ({
  id,
  project: "project-1",
  item: `item-${id}`,
  left: { text: "a".repeat(64), clause: "c1" },
  right: { text: "b".repeat(64), clause: "c2" },
  disposition: "adopt-civil",
  relationship: "subset",
  rationale: "functional",
  reason: "民用条款的要求严于军用条款。",
  at: AT,
  supersedes: null,
  ...more,
});

const approval = (id: string, conclusions: string[]): Approval => ({
  id,
  conclusions,
  authority: "示例主管部门",
  documentNumber: "示例〔2026〕1 号",
  date: "2026-03-09",
  scan: null,
});

/** A replica that writes a ledger as the workbench would, one line a step. */
export class Scribe {
  records: LedgerRecord[] = [];
  heads: LedgerHeads;
  #minute = 0;

  constructor(
    readonly crypto: CryptoPort,
    readonly replica = "replica-a",
    readonly suite: Suite = "ed25519-sha256",
    ledger = "ledger-1",
  ) {
    this.heads = emptyHeads(suite, ledger);
  }

  /** Instants a minute apart. */
  now(): string {
    this.#minute += 1;
    return new Date(Date.parse(AT) + this.#minute * 60_000).toISOString();
  }

  /** The clock of the machine is set back. */
  turnBack(): void {
    this.#minute -= 1000;
  }

  append(content: LedgerContent): LedgerRecord {
    const salt = this.crypto.random(SALT_BYTES);
    const record = appendEntry(this.crypto, this.heads, { ...content, at: this.now(), replica: this.replica, salt });
    this.take([record]);
    return record;
  }

  /** Takes in records of another replica, in order. */
  take(records: readonly LedgerRecord[]): this {
    for (const record of records) {
      this.records.push(record);
      this.heads = advanceHeads(this.crypto, this.heads, record);
    }
    return this;
  }

  /** Another replica that knows what this one knows. */
  fork(replica: string): Scribe {
    const other = new Scribe(this.crypto, replica, this.suite, this.heads.ledger);
    return other.take(this.records);
  }

  genesis(requiredSides: Side[] = ["military", "civil"], requiresApproval = false): this {
    const project = { id: "project-1", name: "示例项目", scope: "环境试验", requiredSides, requiresApproval };
    this.append({ type: "genesis", content: { project } });
    return this;
  }

  introduce(id: string, side: Side, role: Role = "expert"): SigningKey {
    const key = generateKey(this.crypto, { suite: this.suite, purpose: "sign-off", participant: id, validFrom: AT });
    const participant = { id, name: id, organization: `${side} 单位`, side, role };
    this.append({ type: "key", content: { participant, key: key.publicKey } });
    return key;
  }

  conclude(id: string, more: Partial<Conclusion> = {}): LedgerRecord {
    return this.append({ type: "conclusion", content: conclusion(id, more) });
  }

  sign(of: LedgerRecord, key: SigningKey, side: Side, meaning: SignOff["meaning"] = "assent"): LedgerRecord {
    const subject = JSON.parse(of.content ?? "{}") as Conclusion;
    const at = this.now();
    const signOff: SignOff = {
      id: `${subject.id}-${key.publicKey.participant}-${at}`,
      conclusion: subject.id,
      participant: key.publicKey.participant,
      side,
      manner: "key",
      meaning,
      at,
      keyId: key.publicKey.id,
      scan: null,
    };
    const words = `${key.publicKey.participant} ${meaning === "assent" ? "同意" : "不同意"}结论 ${subject.id}`;
    const content = signConclusion(this.crypto, { conclusion: of, signOff, meaning: words, key });
    return this.append({ type: meaning === "assent" ? "sign-off" : "disagreement", content });
  }

  signOnPaper(of: string, participant: string, side: Side): LedgerRecord {
    const at = this.now();
    const id = `${of}-${participant}-paper`;
    const scan = "c".repeat(64);
    const signOff: SignOff = {
      id,
      conclusion: of,
      participant,
      side,
      manner: "paper",
      meaning: "assent",
      at,
      keyId: null,
      scan,
    };
    return this.append({ type: "sign-off", content: { signOff, envelope: null } });
  }

  approve(id: string, conclusions: string[]): LedgerRecord {
    return this.append({ type: "approval", content: approval(id, conclusions) });
  }

  revoke(of: "sign-off" | "key" | "conclusion", target: string): LedgerRecord {
    return this.append({
      type: "revocation",
      content: { id: `revoke-${target}`, of, target, reason: "示例", at: this.now() },
    });
  }

  /** A signer takes back a sign-off. */
  takeBack(signed: LedgerRecord, key: SigningKey): LedgerRecord {
    const { signOff } = JSON.parse(signed.content ?? "{}") as { signOff: SignOff };
    const revocation = { id: `back-${signOff.id}`, of: "sign-off", target: signOff.id, reason: "误签" } as const;
    const content = revokeSignOff(this.crypto, {
      signOff: signed,
      revocation: { ...revocation, at: this.now() },
      meaning: "撤销本人的签署",
      key,
    });
    return this.append({ type: "revocation", content });
  }

  confirm(
    id: string,
    level: Marking["level"],
    kind: MarkingConfirmation["subject"]["kind"] = "conclusion",
    more: Partial<MarkingConfirmation> = {},
  ): LedgerRecord {
    const at = this.now();
    const by = "定密责任人甲";
    const subject = { kind, id };
    const content = { id: `mark-${id}-${at}`, subject, marking: marking(level), by, reason: "", at, ...more };
    return this.append({ type: "marking-confirmation", content });
  }
}

/** A ledger in which two sides have decided one conclusion, and the keys they used. */
export const decidedLedger = (suite: Suite = "ed25519-sha256", seed = "decided", more: Partial<Conclusion> = {}) => {
  const scribe = new Scribe(seededCrypto(seed), "replica-a", suite).genesis();
  const military = scribe.introduce("张三", "military");
  const civil = scribe.introduce("李四", "civil");
  const record = scribe.conclude("c1", more);
  scribe.sign(record, military, "military");
  scribe.sign(record, civil, "civil");
  return { scribe, military, civil, record };
};
