import type { FileRead, RecordFiles } from "@dauys/core/election";
import { concatBytes } from "@dauys/core/record";

/** How files are fetched; tests give another one. */
export interface AddressOptions {
  readonly fetch?: typeof fetch;
  /** Milliseconds that one file may take. */
  readonly patience?: number;
}

const PATIENCE = 30_000;
const ATTEMPTS = 2;
const AT_ONCE = 16;

/**
 * The files of a record below an address, `https://…/`. No file is read beyond the length that it can have, and none is
 * waited for longer than the patience; what fails on the way is tried once more.
 */
export function addressFiles(
  address: URL,
  { fetch: get = fetch, patience = PATIENCE }: AddressOptions = {},
): RecordFiles {
  const base = new URL(address);
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  const turn = turns(AT_ONCE);
  const attempt = async (url: URL, most: number): Promise<FileRead> => {
    try {
      const answer = await get(url, { signal: AbortSignal.timeout(patience), redirect: "follow" });
      return await contentOf(answer, most);
    } catch (error) {
      return failure(error);
    }
  };
  return {
    read: (path, most) =>
      turn(async () => {
        const url = new URL(path, base);
        let read = await attempt(url, most);
        for (let more = 1; more < ATTEMPTS && !read.ok && isPassing(read.fault); more += 1)
          read = await attempt(url, most);
        return read;
      }),
  };
}

async function contentOf(answer: Response, most: number): Promise<FileRead> {
  if (answer.status === 404 || answer.status === 410) {
    await answer.body?.cancel();
    return no("not-there", `HTTP ${answer.status}`);
  }
  const stated = Number(answer.headers.get("content-length") ?? 0);
  if (!answer.ok || stated > most) {
    await answer.body?.cancel();
    return answer.ok ? no("too-large", `${stated} bytes; ${most} at most`) : no("refused", `HTTP ${answer.status}`);
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  // The header may say nothing, or not the truth: what counts is what comes.
  for await (const part of answer.body ?? []) {
    length += part.length;
    if (length > most) return no("too-large", `more than ${most} bytes`);
    parts.push(part);
  }
  return { ok: true, bytes: concatBytes(...parts) };
}

function failure(error: unknown): FileRead {
  const { name, message, cause } = error as Error;
  if (name === "TimeoutError" || name === "AbortError") return no("timed-out", message);
  // What fetch cannot reach it throws as a TypeError, and says why in its cause.
  if (error instanceof TypeError) return no("refused", cause instanceof Error ? cause.message : message);
  throw error;
}

type Fault = Extract<FileRead, { readonly ok: false }>["fault"];

function isPassing({ reason, message }: Fault): boolean {
  return reason === "timed-out" || (reason === "refused" && !/^HTTP 4/.test(message));
}

function no(reason: Fault["reason"], message: string): FileRead {
  return { ok: false, fault: { reason, message } };
}

/** Lets at most so many pieces of work run at once; the others wait for their turn. */
function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = most;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
