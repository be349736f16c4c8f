import type { Participant, PublicKey } from "../../contract";
import { Fault } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";

type StoredParticipant = Omit<Participant, "key">;

const selectKeys = sql`
  SELECT id, suite, "key", purpose, participant, valid_from AS validFrom, revoked_at AS revokedAt FROM public_key`;

export const participantReads = (db: Db) => ({
  participants(): Participant[] {
    const keys = new Map(db.all<PublicKey>(selectKeys).map((key) => [key.participant, key]));
    const people = db.all<StoredParticipant>(
      sql`SELECT id, name, organization, side, role, clearance FROM participant ORDER BY row`,
    );
    return people.map((person) => ({ ...person, key: keys.get(person.id) ?? null }));
  },
  participant(id: string): Participant {
    const found = this.participants().find((person) => person.id === id);
    if (!found) throw new Fault("E_NOT_FOUND", { what: "participant", id });
    return found;
  },
});

export const participantWrites = (db: Db) => ({
  addParticipant(person: Participant): void {
    db.run(sql`
      INSERT INTO participant (id, name, organization, side, role, clearance)
      VALUES (${person.id}, ${person.name}, ${person.organization}, ${person.side}, ${person.role},
              ${person.clearance})`);
    if (person.key) putKey(db, person.key);
  },
});

function putKey(db: Db, key: PublicKey): void {
  db.run(sql`
    INSERT INTO public_key (id, suite, "key", purpose, participant, valid_from, revoked_at)
    VALUES (${key.id}, ${key.suite}, ${key.key}, ${key.purpose}, ${key.participant}, ${key.validFrom},
            ${key.revokedAt})`);
}
