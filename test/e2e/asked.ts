import type { Page } from "playwright-core";
import { RPC_PATH, SESSION_HEADER } from "../../src/contract/host";
import type { Procedures } from "../../src/contract/procedures";

type Group = keyof Procedures & string;
export type Procedure = { [G in Group]: `${G}/${keyof Procedures[G] & string}` }[Group];

/** Asks the core from within a page, as the interface does: for setting a stage quickly. */
export async function asked<Answer>(page: Page, procedure: Procedure, input?: unknown): Promise<Answer> {
  const answer = await page.evaluate(
    async ({ path, header, body }) => {
      const session = sessionStorage.getItem(header) ?? "";
      const response = await fetch(path, {
        method: "POST",
        headers: { [header]: session, "content-type": "application/json" },
        body,
      });
      return { ok: response.ok, text: await response.text() };
    },
    { path: `${RPC_PATH}/${procedure}`, header: SESSION_HEADER, body: JSON.stringify({ json: input }) },
  );
  if (!answer.ok) throw new Error(`${procedure}: ${answer.text}`);
  return (JSON.parse(answer.text) as { json: Answer }).json;
}

const LOOK_EVERY_MS = 100;

/** Waits for a job that a procedure started. */
export async function finished(page: Page, { job }: { job: string }): Promise<void> {
  for (;;) {
    const { state } = await asked<{ state: string }>(page, "jobs/get", { job });
    if (state === "done") return;
    if (state === "failed" || state === "cancelled") throw new Error(`job ${state}`);
    await page.waitForTimeout(LOOK_EVERY_MS);
  }
}
