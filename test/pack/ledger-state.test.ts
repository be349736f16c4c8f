import { describe, expect, it } from "vitest";
import type { Conclusion } from "../../src/contract";
import { projectState, verifyLedger } from "../../src/pack";
import { decidedLedger, Scribe, seededCrypto } from "./makers";

const stageOf = (scribe: Scribe, id: string) =>
  projectState(scribe.crypto, scribe.records).conclusions.find(({ conclusion }) => conclusion.id === id)?.stage;

describe.each(["ed25519-sha256", "sm2-sm3"] as const)("a ledger under %s", (suite) => {
  it("is sound and decides a conclusion that every required side has signed", () => {
    const { scribe } = decidedLedger(suite);
    expect(verifyLedger(scribe.crypto, scribe.records, { checkpoint: scribe.heads })).toEqual({
      valid: true,
      checked: { entries: 6, commitments: 6, keys: 2, "sign-offs": 2, heads: 1 },
      findings: [],
    });
    expect(stageOf(scribe, "c1")).toBe("decided");
  });
});

describe("how far a conclusion has come", () => {
  const begun = (requiresApproval = false) => {
    const scribe = new Scribe(seededCrypto("state")).genesis(["military", "civil"], requiresApproval);
    return { scribe, military: scribe.introduce("甲", "military"), civil: scribe.introduce("乙", "civil") };
  };

  it("is only concluded while a required side is missing, and says which", () => {
    const { scribe, military } = begun();
    scribe.sign(scribe.conclude("c1"), military, "military");
    const [state] = projectState(scribe.crypto, scribe.records).conclusions;
    expect(state).toMatchObject({ stage: "concluded", missing: ["civil"] });
  });

  it("is only signed off where an approval is required and not there yet", () => {
    const { scribe, military, civil } = begun(true);
    const record = scribe.conclude("c1");
    scribe.sign(record, military, "military");
    scribe.sign(record, civil, "civil");
    expect(stageOf(scribe, "c1")).toBe("signed-off");
    scribe.approve("a1", ["c1"]);
    expect(stageOf(scribe, "c1")).toBe("decided");
  });

  it("takes a paper sign-off with its scan", () => {
    const { scribe, military } = begun();
    scribe.sign(scribe.conclude("c1"), military, "military");
    scribe.signOnPaper("c1", "丙", "civil");
    expect(verifyLedger(scribe.crypto, scribe.records).valid).toBe(true);
    expect(stageOf(scribe, "c1")).toBe("decided");
  });

  it("is held up by a disagreement of a required side until that person assents", () => {
    const { scribe, military, civil } = begun();
    const record = scribe.conclude("c1");
    scribe.sign(record, military, "military");
    scribe.sign(record, civil, "civil");
    scribe.sign(record, civil, "civil", "disagree");
    expect(stageOf(scribe, "c1")).toBe("concluded");
    scribe.sign(record, civil, "civil");
    expect(stageOf(scribe, "c1")).toBe("decided");
  });

  it("falls back when a sign-off is taken back, and ends when the conclusion is", () => {
    const { scribe, military, civil } = begun();
    const record = scribe.conclude("c1");
    scribe.sign(record, military, "military");
    const signed = scribe.sign(record, civil, "civil");
    scribe.takeBack(signed, civil);
    expect(stageOf(scribe, "c1")).toBe("concluded");
    scribe.revoke("conclusion", "c1");
    expect(stageOf(scribe, "c1")).toBe("revoked");
  });

  it("keeps a decision in force until what replaces it is decided too", () => {
    const { scribe, military, civil } = begun();
    const first = scribe.conclude("c1", { item: "i" });
    scribe.sign(first, military, "military");
    scribe.sign(first, civil, "civil");
    const second = scribe.conclude("c2", { item: "i", supersedes: "c1" });
    const third = scribe.conclude("c3", { item: "i", supersedes: "c2" });
    scribe.sign(third, military, "military");
    expect(["c1", "c2", "c3"].map((id) => stageOf(scribe, id))).toEqual(["decided", "concluded", "concluded"]);
    scribe.sign(third, civil, "civil");
    expect(["c1", "c2", "c3"].map((id) => stageOf(scribe, id))).toEqual(["superseded", "superseded", "decided"]);
    expect(second.entry.type).toBe("conclusion");
  });

  it("names a point on which two rooms concluded apart", () => {
    const { scribe } = begun();
    const other = scribe.fork("replica-b");
    scribe.conclude("c1", { item: "i" });
    other.conclude("c2", { item: "i" });
    scribe.take(other.records.slice(-1));
    expect(projectState(scribe.crypto, scribe.records).conflicts).toEqual([{ item: "i", conclusions: ["c1", "c2"] }]);
  });

  it("settles what two rooms decided apart by a conclusion that takes the place of both, once every side has signed", () => {
    const { scribe, military, civil } = begun();
    const other = scribe.fork("replica-b");
    for (const [room, id] of [
      [scribe, "c1"],
      [other, "c2"],
    ] as const) {
      const record = room.conclude(id, { item: "i" });
      room.sign(record, military, "military");
      room.sign(record, civil, "civil");
    }
    scribe.take(other.records.slice(-3));
    const conflicts = () => projectState(scribe.crypto, scribe.records).conflicts;
    const settling = scribe.conclude("c3", { item: "i", supersedes: "c1", settles: ["c2"] });
    scribe.sign(settling, military, "military");
    expect(conflicts()).toEqual([{ item: "i", conclusions: ["c1", "c2"] }]);
    expect(["c1", "c2", "c3"].map((id) => stageOf(scribe, id))).toEqual(["decided", "decided", "concluded"]);
    scribe.sign(settling, civil, "civil");
    expect(conflicts()).toEqual([]);
    expect(["c1", "c2", "c3"].map((id) => stageOf(scribe, id))).toEqual(["superseded", "superseded", "decided"]);
    expect(verifyLedger(scribe.crypto, scribe.records)).toMatchObject({ valid: true, findings: [] });
  });

  it("settles nothing of another point", () => {
    const { scribe, military, civil } = begun();
    for (const [id, more] of [
      ["c1", { item: "i" }],
      ["c2", { item: "j", settles: ["c1"] }],
    ] satisfies [string, Partial<Conclusion>][]) {
      const record = scribe.conclude(id, more);
      scribe.sign(record, military, "military");
      scribe.sign(record, civil, "civil");
    }
    expect(stageOf(scribe, "c1")).toBe("decided");
  });

  it("still names rivals where one of them is concluded on anew without settling the other", () => {
    const { scribe } = begun();
    const other = scribe.fork("replica-b");
    scribe.conclude("c1", { item: "i" });
    other.conclude("c2", { item: "i" });
    scribe.take(other.records.slice(-1));
    scribe.conclude("c3", { item: "i", supersedes: "c1" });
    expect(projectState(scribe.crypto, scribe.records).conflicts).toEqual([
      { item: "i", conclusions: ["c1", "c2", "c3"] },
    ]);
  });

  it("does not count what a revoked key signs where the revocation had not seen it", () => {
    const { scribe, military, civil } = begun();
    const record = scribe.conclude("c1");
    scribe.sign(record, military, "military");
    const thief = scribe.fork("replica-t");
    scribe.revoke("key", civil.publicKey.id);
    scribe.take([thief.sign(record, civil, "civil")]);
    expect(verifyLedger(scribe.crypto, scribe.records)).toMatchObject({
      valid: true,
      findings: [{ severity: "note", code: "sign-off.key-revoked" }],
    });
    expect(stageOf(scribe, "c1")).toBe("concluded");
  });

  it("still counts what the key signed before, in the eyes of the revocation", () => {
    const { scribe, civil } = decidedLedger();
    scribe.revoke("key", civil.publicKey.id);
    expect(stageOf(scribe, "c1")).toBe("decided");
  });

  it("takes nobody's sign-off back but by that person's own key", () => {
    const { scribe, military, civil } = begun();
    const record = scribe.conclude("c1");
    scribe.sign(record, military, "military");
    const signed = scribe.sign(record, civil, "civil");
    const other = scribe.fork("replica-b");
    scribe.take([other.revoke("sign-off", JSON.parse(signed.content!).signOff.id)]);
    scribe.take([other.takeBack(signed, military)]);
    expect(stageOf(scribe, "c1")).toBe("decided");
  });

  it("lets a conclusion be taken back only where it was entered", () => {
    const { scribe } = decidedLedger();
    const other = scribe.fork("replica-b");
    scribe.take([other.revoke("conclusion", "c1")]);
    expect(stageOf(scribe, "c1")).toBe("decided");
  });

  it("takes no page of paper for more than what the person has signed by key", () => {
    const { scribe, military, civil } = begun();
    const record = scribe.conclude("c1");
    scribe.sign(record, military, "military");
    scribe.sign(record, civil, "civil", "disagree");
    scribe.take([scribe.fork("replica-b").signOnPaper("c1", "乙", "civil")]);
    expect(stageOf(scribe, "c1")).toBe("concluded");
  });

  it("counts no second key of a person that another replica has made", () => {
    const { scribe, military, civil } = begun();
    const record = scribe.conclude("c1");
    scribe.sign(record, military, "military");
    const other = scribe.fork("replica-b");
    const forged = other.introduce("乙", "civil");
    other.sign(record, forged, "civil");
    expect(stageOf(other, "c1")).toBe("concluded");
    expect(verifyLedger(other.crypto, other.records)).toMatchObject({
      valid: false,
      findings: [{ code: "sign-off.key-unknown" }],
    });
    scribe.sign(record, scribe.introduce("乙", "civil"), "civil");
    expect(stageOf(scribe, "c1")).toBe("decided");
    expect(civil.publicKey.participant).toBe("乙");
  });

  it("takes for the last word what was entered last, however the clock went", () => {
    const { scribe, military, civil } = begun();
    const record = scribe.conclude("c1");
    scribe.sign(record, military, "military");
    scribe.sign(record, civil, "civil");
    scribe.turnBack();
    scribe.sign(record, civil, "civil", "disagree");
    expect(stageOf(scribe, "c1")).toBe("concluded");
  });

  it("is broken where a room enters the key of another room's signer under another name", () => {
    const { scribe, civil } = begun();
    const other = scribe.fork("replica-0");
    const participant = { id: "乙", name: "丙", organization: "civil 单位", side: "civil", role: "expert" } as const;
    other.append({ type: "key", content: { participant, key: civil.publicKey } });
    expect(verifyLedger(other.crypto, other.records)).toMatchObject({
      valid: false,
      findings: [{ code: "key.two-holders" }, { code: "key.two-holders" }],
    });
  });

  it("is broken where one person is entered for two sides, each with a key of its own", () => {
    const { scribe } = begun();
    scribe.introduce("乙", "military");
    expect(verifyLedger(scribe.crypto, scribe.records)).toMatchObject({
      valid: false,
      findings: [{ code: "key.two-sides" }, { code: "key.two-sides" }],
    });
  });
});
