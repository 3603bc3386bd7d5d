import { type CheckedBy, type CheckPack, packCheck } from "./wrong-in.ts";

/** What a signature worker tells of its work. */
export type SignatureWord =
  | { readonly word: "ready"; readonly by: CheckedBy }
  | { readonly word: "checked"; readonly wrong: readonly number[] }
  | { readonly word: "broken"; readonly detail: string };

/** Those who check signatures, each beside the others. */
export interface SignatureCrew {
  readonly by: CheckedBy;
  readonly hands: readonly CheckPack[];
  readonly dismiss: () => void;
}

/** A browser checks the signatures that one thread hands over one after the other, so there is a thread for each core. */
const FEWEST = 2;
const MOST = 8;

/** Starts the threads that check signatures; where a thread can start none, there is one hand, and it is this thread's. */
export async function hireCrew(cores: number = navigator.hardwareConcurrency): Promise<SignatureCrew> {
  const wanted = Math.max(FEWEST, Math.min(MOST, cores));
  if (typeof Worker === "undefined") return alone();
  try {
    const hired = await Promise.all(Array.from({ length: wanted }, hire));
    const dismiss = (): void => {
      for (const { end } of hired) end();
    };
    return { by: hired[0]?.by ?? "browser", hands: hired.map(({ check }) => check), dismiss };
  } catch {
    // A worker may not start from a worker everywhere, and its script may not have come.
    return alone();
  }
}

async function alone(): Promise<SignatureCrew> {
  const { by, check } = await packCheck();
  return { by, hands: [check], dismiss: () => undefined };
}

interface Hired {
  readonly by: CheckedBy;
  readonly check: CheckPack;
  readonly end: () => void;
}

/** One thread. It answers in the order in which it is asked. */
function hire(): Promise<Hired> {
  const worker = new Worker(new URL("./signature-worker.ts", import.meta.url), { type: "module" });
  const asked: { readonly settle: (wrong: readonly number[]) => void; readonly fail: (error: Error) => void }[] = [];
  const check: CheckPack = (pack) =>
    new Promise((settle, fail) => {
      asked.push({ settle, fail });
      worker.postMessage(pack, [pack.buffer]);
    });
  return new Promise((settle, fail) => {
    const broken = (detail: string): void => {
      const error = new Error(detail);
      fail(error);
      for (const one of asked.splice(0)) one.fail(error);
      worker.terminate();
    };
    worker.onerror = (event) => broken(event.message);
    worker.onmessage = ({ data }: MessageEvent<SignatureWord>) => {
      if (data.word === "ready") settle({ by: data.by, check, end: () => worker.terminate() });
      else if (data.word === "checked") asked.shift()?.settle(data.wrong);
      else broken(data.detail);
    };
  });
}
