import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { NodePlace } from "./node-main.ts";

/** A node that is killed again and again, and started anew each time. */
export interface KilledNode {
  /** Where it listens now; `null` while it is starting. */
  readonly port: () => number | null;
  /** Ends it as a power cut would, and starts it again. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const MAIN = fileURLToPath(new URL("./node-main.ts", import.meta.url));

/** Starts a node. @throws Error with what it wrote, when it does not come up */
export async function startNode(place: NodePlace): Promise<KilledNode> {
  let port: number | null = null;
  let running = spawnNode(place);
  port = await running.port;
  return {
    port: () => port,
    kill: async () => {
      port = null;
      await ended(running.child, "SIGKILL");
      running = spawnNode(place);
      port = await running.port;
    },
    stop: () => ended(running.child, "SIGTERM"),
  };
}

function spawnNode(place: NodePlace): { readonly child: ChildProcess; readonly port: Promise<number> } {
  const child = spawn(process.execPath, [MAIN, JSON.stringify(place)], { stdio: ["ignore", "pipe", "pipe"] });
  let written = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    written = (written + text).slice(-8000);
  });
  const port = new Promise<number>((settle, fail) => {
    child.stdout?.setEncoding("utf8").on("data", (text: string) => settle(Number(text)));
    child.on("exit", () => fail(new Error(`the node did not come up: ${written}`)));
  });
  return { child, port };
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((settle) => {
    if (child.exitCode !== null || child.signalCode !== null) return settle();
    child.once("exit", () => settle());
    child.kill(signal);
  });
}
