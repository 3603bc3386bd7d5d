import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A clamd for tests, which knows one thing: the EICAR test file. */
export interface FakeClamd {
  /** Its socket, as the configuration names it. */
  readonly place: string;
  /** What it was given to look at. */
  readonly seen: Buffer[];
  readonly close: () => Promise<void>;
}

/** The EICAR test file, which every scanner takes for a virus and which is none; put together so that none stops at this file. */
export const EICAR = Buffer.from(
  ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE", "!$H+H*"].join(""),
);

/** Speaks clamd's protocol on a socket of its own; with `say`, answers that instead of what it finds. */
export async function fakeClamd(say: string | null = null): Promise<FakeClamd> {
  const folder = mkdtempSync(join(tmpdir(), "dauys-clamd-"));
  const place = join(folder, "clamd.ctl");
  const seen: Buffer[] = [];
  const server = createServer((socket) => {
    let read = Buffer.alloc(0);
    socket.on("error", () => {});
    socket.on("data", (part) => {
      read = Buffer.concat([read, part]);
      if (read.toString("latin1").startsWith("zPING\0")) return void socket.end("PONG\0");
      const bytes = streamOf(read);
      if (bytes === null) return;
      seen.push(bytes);
      socket.end(say ?? (bytes.includes(EICAR) ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0"));
    });
  });
  await new Promise<void>((ready) => server.listen(place, ready));
  return {
    place,
    seen,
    close: async () => {
      await new Promise((ended) => server.close(ended));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The bytes of an INSTREAM that has come to its end; `null` while it has not. @throws Error for what is no INSTREAM */
function streamOf(read: Buffer): Buffer | null {
  const command = "zINSTREAM\0";
  if (read.length < command.length) return null;
  if (read.toString("latin1", 0, command.length) !== command) throw new Error("not INSTREAM");
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= read.length; ) {
    const length = read.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(read.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
