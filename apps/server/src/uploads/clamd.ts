import { connect, type Socket } from "node:net";
import type { Finding } from "../office/index.ts";

/** Where a clamd listens: the path of its socket, or `host:port`. */
export type ScannerPlace = string;

/** How long a scanner may be silent before nobody waits any more: over a file, and where it is only asked whether it is there. */
const PATIENCE_MILLISECONDS = 30_000;
const PING_MILLISECONDS = 2_000;
/** The most that an answer may be long: a line. */
const MOST_ANSWER = 4_096;
const CHUNK = 262_144;

/**
 * Has clamd look at bytes, by its command INSTREAM: chunks with their length before them, then a length of zero. Nothing is
 * written to a disk of ours for it, and no program is started.
 * @source clamd(8), “INSTREAM”: a four-byte length in network byte order before each chunk; answers end as commands do
 */
export async function scanBytes(place: ScannerPlace, bytes: Uint8Array): Promise<Finding> {
  const answer = await converse(place, "zINSTREAM\0", (socket) => {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      const part = bytes.subarray(at, at + CHUNK);
      socket.write(lengthOf(part.length));
      socket.write(part);
    }
    socket.write(lengthOf(0));
  });
  if ("why" in answer) return { kind: "away", why: answer.why };
  if (answer.text === "stream: OK") return { kind: "clean" };
  const [, name] = /^stream: (.+) FOUND$/.exec(answer.text) ?? [];
  // Anything else, such as a file beyond its own limit, is no word about the file.
  return name === undefined ? { kind: "away", why: answer.text } : { kind: "found", name };
}

/** Whether a clamd answers at all. */
export async function scannerAnswers(place: ScannerPlace): Promise<boolean> {
  const answer = await converse(place, "zPING\0", () => {}, PING_MILLISECONDS);
  return "text" in answer && answer.text === "PONG";
}

type Answer = { readonly text: string } | { readonly why: string };

function converse(
  place: ScannerPlace,
  command: string,
  send: (socket: Socket) => void,
  patience = PATIENCE_MILLISECONDS,
): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect(addressOf(place));
    let text = "";
    const end = (answer: Answer): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(patience, () => end({ why: "timeout" }));
    socket.on("error", (error: NodeJS.ErrnoException) =>
      end(text === "" ? { why: error.code ?? error.name } : { text }),
    );
    socket.on("close", () => end(text === "" ? { why: "closed" } : { text }));
    socket.setEncoding("latin1");
    socket.on("data", (part: string) => {
      text += part;
      if (text.includes("\0") || text.length > MOST_ANSWER) end({ text: text.split("\0")[0]?.trim() ?? "" });
    });
    socket.on("connect", () => {
      socket.write(command);
      send(socket);
    });
  });
}

function lengthOf(size: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(size);
  return length;
}

function addressOf(place: ScannerPlace): { readonly path: string } | { readonly host: string; readonly port: number } {
  if (place.startsWith("/")) return { path: place };
  const colon = place.lastIndexOf(":");
  return { host: place.slice(0, colon).replace(/^\[|\]$/g, ""), port: Number(place.slice(colon + 1)) };
}
