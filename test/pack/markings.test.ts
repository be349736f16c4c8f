import { describe, expect, it } from "vitest";
import { confirmedMarkings, projectState } from "../../src/pack";
import { decidedLedger, type Scribe } from "./makers";

const SOURCE = "a".repeat(64);

const markingOf = (scribe: Scribe) => projectState(scribe.crypto, scribe.records).conclusions[0]?.marking ?? null;

describe("a confirmed marking", () => {
  it("is the last word of the room, in the order of its chain whatever its clock said", () => {
    const { scribe } = decidedLedger();
    scribe.confirm("c1", "secret", "conclusion", { at: "2030-01-01T00:00:00.000Z" });
    scribe.confirm("c1", "internal");
    expect(markingOf(scribe)).toMatchObject({ level: "internal", state: "confirmed" });
  });

  it("may be raised by another room and never lowered", () => {
    const { scribe } = decidedLedger();
    scribe.confirm("c1", "internal");
    const other = scribe.fork("replica-b");
    other.confirm("c1", "public");
    expect(markingOf(other)).toMatchObject({ level: "internal" });
    other.confirm("c1", "secret");
    expect(markingOf(other)).toMatchObject({ level: "secret", state: "confirmed" });
    scribe.take(other.records.slice(-2)).confirm("c1", "public");
    expect(markingOf(scribe)).toMatchObject({ level: "secret" });
  });

  it("is asked again where a source is marked higher afterwards, and stands once confirmed after that", () => {
    const { scribe } = decidedLedger();
    scribe.confirm(SOURCE, "internal", "text");
    scribe.confirm("c1", "internal");
    expect(markingOf(scribe)?.state).toBe("confirmed");
    scribe.confirm(SOURCE, "secret", "text");
    expect(markingOf(scribe)).toMatchObject({ level: "internal", state: "proposed" });
    scribe.confirm("c1", "internal");
    expect(markingOf(scribe)).toMatchObject({ level: "internal", state: "confirmed" });
  });

  it("is asked again where another room, which had not seen it, has marked a source higher", () => {
    const { scribe } = decidedLedger();
    const other = scribe.fork("replica-b");
    scribe.confirm("c1", "internal");
    const raised = other.confirm(SOURCE, "secret", "text");
    expect(markingOf(scribe.take([raised]))?.state).toBe("proposed");
  });

  it("holds for what a thing said when it was confirmed", () => {
    const { scribe } = decidedLedger();
    scribe.confirm("o1", "internal", "opinion", { digest: "1".repeat(64) });
    const of = (digest: string) =>
      confirmedMarkings(scribe.crypto, scribe.records).of({
        subject: { kind: "opinion", id: "o1" },
        sources: [],
        digest,
      });
    expect(of("1".repeat(64))?.state).toBe("confirmed");
    expect(of("2".repeat(64))?.state).toBe("proposed");
  });
});
