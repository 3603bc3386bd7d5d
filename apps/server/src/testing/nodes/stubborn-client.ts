import { setTimeout as pause } from "node:timers/promises";
import type { KilledNode } from "./killed-node.ts";

/** Somebody who asks one node after the other until one of them answers, with the same key each time. */
export interface StubbornClient {
  readonly ask: (method: string, path: string, body?: unknown, key?: string) => Promise<Told>;
}

/** What a node answered. */
export interface Told {
  readonly status: number;
  readonly value: Record<string, unknown>;
}

/** Answers that say: not now. */
const LATER: ReadonlySet<number> = new Set([429, 503]);
const PATIENCE_MILLISECONDS = 90_000;

/** Signs in at whichever node answers. @throws Error where no node answers for a minute and a half */
export async function signIn(
  nodes: readonly KilledNode[],
  origin: string,
  { signInName, password }: { readonly signInName: string; readonly password: string },
): Promise<StubbornClient> {
  const shown = await insist(nodes, (base) =>
    fetch(`${base}/api/v1/sign-in`, {
      method: "POST",
      headers: { origin, "content-type": "application/json" },
      body: JSON.stringify({ signInName, password }),
    }),
  );
  const cookie = (shown.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const page = await insist(nodes, (base) => fetch(`${base}/en/`, { headers: { cookie } }));
  const csrf = /name="dauys-csrf" content="([^"]+)"/.exec(await page.text())?.[1] ?? "";
  if (csrf === "") throw new Error(`${signInName} is not signed in: ${shown.status}`);
  return {
    ask: async (method, path, body, key) => {
      const headers: Record<string, string> = {
        cookie,
        origin,
        "x-dauys-csrf": csrf,
        "content-type": "application/json",
      };
      if (key !== undefined) headers["idempotency-key"] = key;
      const init = {
        method: method.toUpperCase(),
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      };
      const response = await insist(nodes, (base) => fetch(`${base}${path}`, init));
      return { status: response.status, value: (await response.json()) as Record<string, unknown> };
    },
  };
}

async function insist(nodes: readonly KilledNode[], ask: (base: string) => Promise<Response>): Promise<Response> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (let turn = Math.floor(Math.random() * nodes.length); ; turn += 1) {
    const port = nodes[turn % nodes.length]?.port() ?? null;
    const response = port === null ? null : await ask(`http://127.0.0.1:${port}`).then(whole, () => null);
    if (response !== null && !LATER.has(response.status)) return response;
    if (Date.now() > deadline) throw new Error(`no node answered: ${response?.status ?? "no connection"}`);
    await pause(20 + Math.random() * 80);
  }
}

/** The answer with its whole body: what ends half-way was not answered. */
async function whole(response: Response): Promise<Response> {
  return new Response(await response.arrayBuffer(), { status: response.status, headers: response.headers });
}
