/** Bytes that were fetched, or why not. */
export type Loaded =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly detail: string };

/** Fetches a file of this site, at most so many bytes of it, and tells how far it has come. */
export async function load(
  address: string,
  most: number,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Loaded> {
  try {
    const answer = await fetch(address);
    if (!answer.ok || answer.body === null) return { ok: false, detail: `HTTP ${answer.status}` };
    const stated = Number(answer.headers.get("content-length") ?? 0);
    const parts: Uint8Array[] = [];
    let done = 0;
    const reader = answer.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      done += part.value.length;
      if (done > most) return { ok: false, detail: `> ${most} B` };
      parts.push(part.value);
      progress(done, Math.max(stated, done));
    }
    const bytes = new Uint8Array(done);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return { ok: true, bytes };
  } catch (error) {
    // A network that is not there is an expected thing on a page that works without one.
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
