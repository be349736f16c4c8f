import { RPCHandler } from "@orpc/server/fetch";
import { Fault } from "../contract";
import { RPC_PATH } from "../contract/host";
import type { Workbench } from "../workbench/workbench";
import { bodyLimitOf, limitBody } from "./body-limit";
import { asDecodingError, asFault, asWireError, statusOf } from "./errors";
import { download, type StaticFiles, staticFile } from "./files";
import { isLong, type LongAnswers } from "./long-answers";
import { createRouter } from "./router";
import { secured } from "./security-headers";

/** What a host mounts: the web's own types, so that Electron, loopback HTTP and a test call the same function. */
export type Handler = (request: Request) => Promise<Response>;

/**
 * The whole core as one function: procedures and event stream under `/rpc`, downloads under `/files`, the interface
 * everywhere else. Long requests are answered `elsewhere`, where there are threads for them. It never throws: a fault
 * becomes a response with its code.
 */
export function createHandler(workbench: Workbench, files: StaticFiles, elsewhere: LongAnswers | null = null): Handler {
  const rpc = new RPCHandler(createRouter(workbench), {
    strictGetMethodPluginEnabled: false,
    clientInterceptors: [({ next }) => next().catch((error: unknown) => Promise.reject(asWireError(error)))],
    interceptors: [({ next }) => next().catch((error: unknown) => Promise.reject(asDecodingError(error)))],
  });

  const answer: Handler = async (request) => {
    const path = pathOf(request);
    const isProcedure = path.startsWith(`${RPC_PATH}/`);
    const allowed = isProcedure ? ["POST"] : ["GET", "HEAD"];
    if (!allowed.includes(request.method)) return methodNotAllowed(allowed);
    if (isProcedure) {
      const procedure = path.slice(RPC_PATH.length);
      const limited = limitBody(request, bodyLimitOf(procedure));
      if (elsewhere && isLong(procedure)) return elsewhere.answer(limited);
      const { matched, response } = await rpc.handle(limited, { prefix: RPC_PATH });
      if (!matched) throw new Fault("E_NOT_FOUND", { name: path });
      return response;
    }
    return (await download(workbench, path)) ?? (await staticFile(files, path));
  };

  return async (request) => {
    try {
      return secured(await answer(request));
    } catch (error) {
      return secured(faultResponse(error));
    }
  };
}

/** The path of an address, decoded once: what a host guards is what is answered. */
export function pathOf(request: Request): string {
  try {
    return decodeURIComponent(new URL(request.url).pathname);
  } catch {
    throw new Fault("E_INVALID", { what: "address" });
  }
}

function methodNotAllowed(allowed: readonly string[]): Response {
  return new Response(null, { status: 405, headers: { allow: allowed.join(", ") } });
}

/** The same shape that procedures answer with, for what lies outside them. */
export function faultResponse(error: unknown): Response {
  const { code, details } = asFault(error);
  return Response.json({ code, data: { details } }, { status: statusOf(code) });
}
