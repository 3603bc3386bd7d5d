import { readFileSync } from "node:fs";
import process from "node:process";
import type { Io } from "./io.ts";
import { tellLostOutput } from "./lost-output.ts";

/**
 * The streams, environment and files of this process. What cannot be written, as on a full disk, is told once, at the end:
 * the command goes on, because what it stores is not what it says.
 */
export function processIo(): Io {
  const io = ownIo();
  let lost: NodeJS.ErrnoException | null = null;
  const lose = (error: NodeJS.ErrnoException): void => {
    // A reader such as `head` that has seen enough closes the pipe; that is no failure of ours.
    if (error.code !== "EPIPE") lost ??= error;
  };
  for (const stream of [process.stdout, process.stderr]) stream.on("error", lose);
  process.on("exit", () => {
    if (lost !== null) tellLostOutput(io, lost);
  });
  return io;
}

function ownIo(): Io {
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    env: process.env,
    stdoutIsTty: process.stdout.isTTY === true,
    stderrIsTty: process.stderr.isTTY === true,
    read: async (path) => (path === "-" ? readStandardInput() : readFileSync(path)),
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
