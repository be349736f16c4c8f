import type { IncomingMessage, Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { Fault } from "../contract";
import { QUIT_PATH } from "../contract/host";
import { faultResponse, type Handler, pathOf, secured } from "../handler";
import { type Knock, LOOPBACK, OPEN_PATH, OPEN_SCRIPT_PATH, refusal } from "./door";
import { enteredPage, openScript, refusedPage } from "./open-page";
import { Session } from "./session";

export interface WebServer {
  readonly port: number;
  /** An address that opens the workspace once. */
  newAddress(): string;
  close(): Promise<void>;
}

export interface WebServerOptions {
  readonly handler: Handler;
  /** 0 takes any free port. */
  readonly port: number;
  /** What a person without a session is told. */
  readonly refused: string;
  /** Somebody with a session asked the host to end. */
  readonly onQuit: () => void;
}

/** Serves the workspace on loopback alone, to whoever entered by the token. */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const session = new Session();
  let port = options.port;

  const answer = async (request: Request, incoming: IncomingMessage): Promise<Response> => {
    const knock = knockOf(incoming, request);
    const status = refusal(knock, port, session);
    if (status !== undefined) return refusedPage(status, options.refused);
    if (knock.path === OPEN_SCRIPT_PATH) return openScript();
    if (knock.path === OPEN_PATH)
      return session.spend(new URL(request.url).searchParams.get("token") ?? "")
        ? enteredPage(session)
        : refusedPage(401, options.refused);
    if (knock.path !== QUIT_PATH) return options.handler(request);
    if (request.method !== "POST") return new Response(null, { status: 405 });
    options.onQuit();
    return new Response(null, { status: 202 });
  };

  const server = createAdaptorServer({
    fetch: async (request, { incoming }) =>
      secured(await answer(request, incoming as IncomingMessage).catch(faultResponse)),
    hostname: LOOPBACK,
  }) as Server;
  port = await listen(server, options.port);
  return {
    port,
    newAddress: () => `http://${LOOPBACK}:${port}${OPEN_PATH}?token=${session.newToken()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The headers as they came: a header sent twice is joined and so matches nothing. */
function knockOf(incoming: IncomingMessage, request: Request): Knock {
  return {
    method: incoming.method ?? "",
    path: pathOf(request),
    authority: new URL(request.url).host,
    header: (name) => incoming.headersDistinct[name]?.join(", "),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === "EADDRINUSE" || cause.code === "EACCES"
          ? new Fault("E_EXISTS", { what: `port ${port}` }, { cause })
          : new Fault("E_IO", { what: `port ${port}` }, { cause }),
      ),
    );
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
