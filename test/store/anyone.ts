import { chmodSync } from "node:fs";

/** `nobody` on the systems we test on: any user without rights of their own will do. */
const NOBODY = 65_534;

/** Runs work on a folder that may be read but not written; the superuser, whom no mode stops, steps down for it. */
export async function asAnyone(folder: string, work: () => Promise<void>): Promise<void> {
  chmodSync(folder, 0o555);
  const isSuperuser = process.geteuid?.() === 0;
  if (isSuperuser) process.seteuid!(NOBODY);
  try {
    await work();
  } finally {
    if (isSuperuser) process.seteuid!(0);
    chmodSync(folder, 0o755);
  }
}
