import { ORPCError } from "@orpc/server";
import { Fault, type FaultCode, isFault } from "../contract";
import type { FaultData } from "../contract/host";

const STATUS: Partial<Record<FaultCode, number>> = {
  E_NOT_FOUND: 404,
  E_EXISTS: 409,
  E_AMBIGUOUS: 409,
  E_STALE_HEAD: 409,
  E_CHANGED: 409,
  E_LIBRARY_HELD: 409,
  E_READ_ONLY: 409,
  E_TOO_LARGE: 413,
  E_CANCELLED: 499,
  E_DISK_FULL: 507,
  E_IO: 500,
  E_INTERNAL: 500,
};
const BAD_INPUT = 400;

export const statusOf = (code: FaultCode): number => STATUS[code] ?? BAD_INPUT;

/** Whatever was thrown, as a fault: what is not one on purpose becomes E_INTERNAL and tells nothing of the inside. */
export function asFault(error: unknown): Fault {
  if (isFault(error)) return error;
  if (!(error instanceof ORPCError)) return new Fault("E_INTERNAL", {}, { cause: error });
  if (error.code === "BAD_REQUEST") return new Fault("E_INVALID", { what: pathOfFirstIssue(error.data) });
  return new Fault("E_INTERNAL", {}, { cause: error });
}

/** The typed error that crosses to a window: code and details, never a message of ours or a stack. */
export function asWireError(error: unknown): ORPCError<FaultCode, FaultData> {
  const { code, details } = asFault(error);
  return new ORPCError(code, { status: statusOf(code), message: code, data: { details } });
}

/** What goes wrong outside the procedure itself is the reading of the request. */
export function asDecodingError(error: unknown): ORPCError<string, unknown> {
  if (error instanceof ORPCError) return error;
  return asWireError(isFault(error) ? error : new Fault("E_INVALID", { what: "body" }, { cause: error }));
}

function pathOfFirstIssue(data: unknown): string {
  const issues = typeof data === "object" && data !== null && "issues" in data ? data.issues : undefined;
  const first: unknown = Array.isArray(issues) ? issues[0] : undefined;
  const path = typeof first === "object" && first !== null && "path" in first ? first.path : undefined;
  return Array.isArray(path) && path.length > 0 ? path.map(String).join(".") : "input";
}
