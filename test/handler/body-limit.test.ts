import type { AnyContractRouter } from "@orpc/contract";
import { isContractProcedure } from "@orpc/contract";
import { expect, test } from "vitest";
import { DOCUMENT_LIMITS } from "../../src/contract/limits";
import { procedures } from "../../src/contract/procedures";
import { bodyLimitOf } from "../../src/handler/body-limit";

/** Whether a file may stand anywhere in what a schema takes. */
function takesFile(schema: unknown, seen = new Set<unknown>()): boolean {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return false;
  seen.add(schema);
  const { def } = schema as { def?: { type?: string } };
  if (def?.type === "file") return true;
  const parts = def ?? schema;
  return Object.values(parts).some((part) => takesFile(part, seen));
}

const paths = (router: AnyContractRouter, path = ""): [string, unknown][] =>
  isContractProcedure(router)
    ? [[path, router["~orpc"].inputSchema]]
    : Object.entries(router).flatMap(([name, part]) => paths(part as AnyContractRouter, `${path}/${name}`));

test.for(paths(procedures))("%s takes a body as large as a document only where it takes a file", ([path, input]) => {
  expect(bodyLimitOf(path) >= DOCUMENT_LIMITS.pdfBytes).toBe(takesFile(input));
});
