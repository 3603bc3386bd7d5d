import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, type ClientRequest, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { NodeOrder, NodeReady } from "./office-node.ts";

/** A node that runs, and how to end it. */
export interface RunningNode extends NodeReady {
  readonly stop: () => Promise<void>;
}

/** Starts a node of its own process, on a record that another one made before. */
export async function startNode(order: Omit<NodeOrder, "folder" | "schema" | "begins">): Promise<RunningNode> {
  const folder = mkdtempSync(join(tmpdir(), "dauys-bench-office-"));
  const schema = `b_${process.pid}_${Date.now().toString(36)}`;
  const made = Number(await firstLine(spawnNode({ ...order, folder, schema, begins: null })));
  const child = spawnNode({ ...order, folder, schema, begins: made });
  // Whatever ends this process, the node ends with it.
  process.once("exit", () => child.kill("SIGKILL"));
  const ready = await firstLine(child);
  return {
    ...(JSON.parse(ready) as NodeReady),
    stop: async () => {
      child.kill("SIGKILL");
      await new Promise((settle) => child.once("exit", settle));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function spawnNode(order: NodeOrder): ChildProcess {
  const file = fileURLToPath(new URL("./office-node.ts", import.meta.url));
  return spawn(process.execPath, ["--expose-gc", file, JSON.stringify(order)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((settle, fail) => {
    let text = "";
    child.once("exit", (code) => fail(new Error(`the node ended with ${code}`)));
    child.stdout?.on("data", (part: Buffer) => {
      text += part.toString();
      const end = text.indexOf("\n");
      if (end >= 0) settle(text.slice(0, end));
    });
  });
}

/** An answer: how long it took, in milliseconds from the request to the last byte, and what it was. */
export interface Answered {
  readonly milliseconds: number;
  readonly status: number;
  readonly etag: string | null;
  readonly body: string;
}

/** Somebody with a connection of their own that stays open. */
export interface Client {
  readonly ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>;
  readonly close: () => void;
}

/** A client of a node, signed in as one of its people; or of the plain server, as nobody. */
export function clientOf(origin: string, person: NodeReady["people"][number] | null): Client {
  const once = askerOf(origin, person);
  return {
    ...once,
    // A connection may be closed as idle in the moment in which it is used: browsers ask again then, and so is it here.
    ask: (method, path, body, headers) => {
      const again = (error: NodeJS.ErrnoException): Promise<Answered> => {
        if (error.code !== "ECONNRESET" || method !== "GET") throw error;
        return once.ask(method, path, body, headers);
      };
      return once.ask(method, path, body, headers).catch(again);
    },
  };
}

function askerOf(origin: string, person: NodeReady["people"][number] | null): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const own = person === null ? {} : { cookie: person.cookie, origin, "x-dauys-csrf": person.csrf };
  return {
    ask: (method, path, body, headers = {}) =>
      new Promise((settle, fail) => {
        const text = body === undefined ? null : JSON.stringify(body);
        const type = text === null ? {} : { "content-type": "application/json" };
        const all = { ...own, ...type, ...headers };
        const began = performance.now();
        const sent: ClientRequest = request(`${origin}${path}`, { method, agent, headers: all }, (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("end", () => {
            const milliseconds = performance.now() - began;
            const { statusCode: status = 0, headers: given } = response;
            settle({ milliseconds, status, etag: given.etag ?? null, body: Buffer.concat(parts).toString() });
          });
        });
        sent.on("error", fail);
        sent.end(text ?? undefined);
      }),
    close: () => agent.destroy(),
  };
}

/**
 * Lets each of many do something again and again, each with pauses of its own between the shortest and the longest, for so
 * many milliseconds; returns how long each took. They do not begin all at once.
 */
export async function keepDoing(
  works: readonly (() => Promise<number>)[],
  { shortest, longest, during }: { readonly shortest: number; readonly longest: number; readonly during: number },
): Promise<readonly number[]> {
  const taken: number[] = [];
  const end = performance.now() + during;
  const waits = (): number => shortest + Math.random() * (longest - shortest);
  await Promise.all(
    works.map(async (work) => {
      await pause(Math.random() * longest);
      while (performance.now() < end) {
        taken.push(await work());
        await pause(waits());
      }
    }),
  );
  return taken;
}

/** The value below which such a share of all lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
