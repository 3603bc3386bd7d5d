import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { SignatureDesk } from "@dauys/core/election";
import { claimPack, wrongIn } from "./claim-pack.ts";
import { keepingVerify } from "./cryptography.ts";

/** Fewer signatures than these are checked before a thread would have started. */
const FEW = 2000;
/** So many bytes go to a thread at once: about a twentieth of a second of its work. */
const PIECE = 1 << 19;
/** So many pieces may wait for each thread, before the entries are read on. */
const WAITING = 3;
const MOST_THREADS = 8;

/** A desk with as many threads as the machine has cores; for a small record, none at all. Ask it once for what is wrong. */
export function workerDesk(threads: number = Math.min(MOST_THREADS, availableParallelism())): SignatureDesk {
  const pack = claimPack();
  const wrong: number[] = [];
  const crew: Hand[] = [];
  let seen = 0;
  const send = (): void => {
    if (crew.length === 0) crew.push(...Array.from({ length: threads }, () => hire(wrong)));
    const [idlest] = crew.toSorted((a, b) => a.waiting() - b.waiting());
    idlest?.give(pack.take());
  };
  return {
    give: (entry, claims) => {
      pack.add(entry, claims);
      seen += claims.length;
      if (seen >= FEW && pack.bytes() >= PIECE) send();
    },
    ready: async () => {
      while (crew.length > 0 && crew.every((hand) => hand.waiting() >= WAITING)) {
        await Promise.race(crew.map((hand) => hand.next()));
      }
    },
    wrong: async () => {
      if (crew.length === 0) wrong.push(...wrongIn(pack.take(), keepingVerify()));
      else if (pack.claims() > 0) send();
      for (const hand of crew) while (hand.waiting() > 0) await hand.next();
      await Promise.all(crew.map((hand) => hand.dismiss()));
      return wrong.toSorted((a, b) => a - b);
    },
  };
}

/** One thread and how many pieces wait for it. */
interface Hand {
  readonly waiting: () => number;
  readonly give: (pack: Uint8Array<ArrayBuffer>) => void;
  /** Resolves with its next answer. */
  readonly next: () => Promise<void>;
  readonly dismiss: () => Promise<unknown>;
}

function hire(wrong: number[]): Hand {
  const worker = new Worker(new URL("./signature-worker.ts", import.meta.url));
  let waiting = 0;
  let broken: Error | null = null;
  let told: (() => void)[] = [];
  const tell = (): void => {
    const those = told;
    told = [];
    for (const one of those) one();
  };
  worker.on("message", (entries: readonly number[]) => {
    waiting -= 1;
    wrong.push(...entries);
    tell();
  });
  worker.on("error", (error) => {
    broken = error instanceof Error ? error : new Error(String(error));
    tell();
  });
  return {
    waiting: () => waiting,
    give: (pack) => {
      waiting += 1;
      worker.postMessage(pack, [pack.buffer]);
    },
    next: async () => {
      if (broken === null) await new Promise<void>((resolve) => told.push(resolve));
      if (broken !== null) throw broken;
    },
    dismiss: () => worker.terminate(),
  };
}
