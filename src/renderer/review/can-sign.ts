import type { Participant } from "../../contract";

/** Whether a person has a key to sign conclusions with. */
export const canSign = ({ key }: Participant): boolean =>
  key !== null && key.purpose === "sign-off" && key.revokedAt === null;
