import { concatBytes, type Fault } from "@dauys/core/record";
import { BLOCK, readTarHeader, tarHeader } from "./tar-header.ts";

/** Bytes that can be read in any place: a file on disk, or an array. */
export interface ByteSource {
  readonly size: number;
  /** The bytes from `start` to before `end`; fewer where the source ends before. */
  readonly slice: (start: number, end: number) => Uint8Array;
}

/** An array as a source of an archive. */
export function arraySource(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, slice: (start, end) => bytes.subarray(start, end) };
}

/** Where in an archive the contents of a file are. */
export interface TarPlace {
  readonly start: number;
  readonly size: number;
}

/** Why bytes are not an archive that is read here. */
export type TarFault = Fault<"truncated" | "header" | "twice" | "no-end" | "too-many">;

const MOST_MEMBERS = 4_000_000;

/** One file as it goes into an archive: header, contents, and what fills the last block. */
export function tarFile(path: string, bytes: Uint8Array): readonly Uint8Array[] {
  const rest = bytes.length % BLOCK;
  return [tarHeader(path, bytes.length), bytes, ...(rest === 0 ? [] : [new Uint8Array(BLOCK - rest)])];
}

/** The two empty blocks that end an archive. */
export function tarEnd(): Uint8Array {
  return new Uint8Array(2 * BLOCK);
}

/** A whole archive in memory; the same files in the same order are the same bytes. */
export function writeTar(files: Iterable<readonly [path: string, bytes: Uint8Array]>): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [path, bytes] of files) parts.push(...tarFile(path, bytes));
  return concatBytes(...parts, tarEnd());
}

/**
 * Lists the files of an archive. Strict: plain files and folders in the ustar form, no path that leads elsewhere, no file
 * twice, every size within the archive, the end where it has to be and nothing behind it.
 */
export function listTar(
  source: ByteSource,
):
  | { readonly ok: true; readonly files: ReadonlyMap<string, TarPlace> }
  | { readonly ok: false; readonly fault: TarFault } {
  const files = new Map<string, TarPlace>();
  const no = (reason: TarFault["reason"], message: string) => ({ ok: false, fault: { reason, message } }) as const;
  for (let at = 0; ; ) {
    const block = source.slice(at, at + BLOCK);
    if (block.length < BLOCK) return no("truncated", `the archive breaks off at byte ${at}`);
    if (isEmpty(block)) return endsAt(source, at) ? { ok: true, files } : no("no-end", `no end at byte ${at}`);
    const member = readTarHeader(block);
    if ("problem" in member) return no("header", `byte ${at}: ${member.problem}`);
    const { path, size, kind } = member;
    if (files.has(path)) return no("twice", `${path} stands twice`);
    if (files.size >= MOST_MEMBERS) return no("too-many", `more than ${MOST_MEMBERS} files`);
    const start = at + BLOCK;
    const next = start + Math.ceil(size / BLOCK) * BLOCK;
    if (next > source.size) return no("truncated", `${path} breaks off`);
    if (kind === "file") files.set(path, { start, size });
    at = next;
  }
}

const CHUNK = 1 << 16;

/** Two empty blocks at least, and nothing else: tools fill up to a larger block with zeroes. */
function endsAt(source: ByteSource, at: number): boolean {
  if (source.size < at + 2 * BLOCK) return false;
  for (let from = at; from < source.size; from += CHUNK) if (!isEmpty(source.slice(from, from + CHUNK))) return false;
  return true;
}

function isEmpty(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
