import type { Participant, PublicKey } from "../../contract";
import { Fault } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";

type StoredParticipant = Omit<Participant, "key">;

const selectKeys = sql`
  SELECT id, suite, "key", purpose, participant, valid_from AS validFrom, revoked_at AS revokedAt FROM public_key
  ORDER BY revoked_at IS NULL, valid_from`;

export const participantReads = (db: Db) => ({
  participants(): Participant[] {
    // of several keys of a person the one in use, else the newest
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
  addKey(key: PublicKey): void {
    putKey(db, key);
  },
});

/** Takes a key out of use; one that is out of use already, or not of this library, stays as it is. */
export function revokeKey(db: Db, id: string, at: string): void {
  db.run(sql`UPDATE public_key SET revoked_at = ${at} WHERE id = ${id} AND revoked_at IS NULL`);
}

function putKey(db: Db, key: PublicKey): void {
  db.run(sql`
    INSERT INTO public_key (id, suite, "key", purpose, participant, valid_from, revoked_at)
    VALUES (${key.id}, ${key.suite}, ${key.key}, ${key.purpose}, ${key.participant}, ${key.validFrom},
            ${key.revokedAt})`);
}
