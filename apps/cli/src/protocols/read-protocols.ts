import { createHash } from "node:crypto";
import { type ProtocolBatch, stationRegister, type UnitNode } from "@dauys/core/protocol";
import { type ImportSummary, importProtocols } from "@dauys/exchange/import";
import { message } from "@dauys/language";
import { type Call, isGiven } from "../command.ts";
import { readSource } from "../input/read-source.ts";
import { PROTOCOLS } from "../messages/protocols.ts";
import { barOn } from "../output/bar.ts";
import { inAll } from "../say.ts";
import { fileTrouble, good, type Result, refused, type Trouble } from "../trouble.ts";
import type { Layout } from "./load-layout.ts";
import { isBrokenGzip, unpacked } from "./unpacked.ts";

/** How many places at fault are told; the rest are counted. */
const TOLD = 20;

/** A file of protocols that was read, and what became of it. */
export interface ProtocolFile {
  /** SHA-256 of the file as it is, packed or not. */
  readonly sha256: string;
  readonly summary: ImportSummary;
  readonly units: readonly UnitNode[];
  /** The first stations that stand twice. */
  readonly twice: readonly Trouble[];
  readonly twiceCount: number;
}

/** Reads a file of protocols batch by batch; a row at fault is left out and told, and the rest goes on. */
export async function readProtocols(
  call: Call,
  { form, profile }: Layout,
  onBatch: (batch: ProtocolBatch) => void,
): Promise<Result<ProtocolFile>> {
  const source = await readSource(call.io, call.args[0] ?? "");
  if (!source.ok) return source;
  const { file, bytes } = source.value;
  const bar = barOn(call, "protocols");
  const run = importProtocols(unpacked(bytes, bar.step), { file, form, profile });
  const register = stationRegister();
  const twice: Trouble[] = [];
  let twiceCount = 0;
  let units: readonly UnitNode[] = [];
  try {
    for await (const batch of run.batches) {
      const found = register.add(batch);
      twiceCount += found.length;
      for (const { places, text } of found.slice(0, TOLD - twice.length)) {
        const remedy = inAll(PROTOCOLS, "duplicate-station.remedy");
        twice.push({ file, line: places[1]?.line ?? 1, column: 1, code: "duplicate-station", message: text, remedy });
      }
      units = batch.units;
      onBatch(batch);
    }
  } catch (error) {
    if (!isBrokenGzip(error)) throw error;
    const said = inAll(PROTOCOLS, "broken-gzip");
    return refused([fileTrouble(file, "broken-gzip", said, inAll(PROTOCOLS, "broken-gzip.remedy"))]);
  } finally {
    bar.end();
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return good({ sha256, summary: run.summary(), units, twice, twiceCount });
}

/** All places of a file at fault, the first of them told. */
export function faultsOf({ summary, twice, twiceCount }: ProtocolFile): {
  readonly told: readonly Trouble[];
  readonly count: number;
} {
  return { told: [...summary.faults, ...twice].slice(0, TOLD), count: summary.faultCount + twiceCount };
}

/**
 * The file, if a command can work with it: not when no row could be read, and with `--strict` not when anything is at
 * fault. What is left out is said on standard error.
 */
export function usable(call: Call, read: ProtocolFile): Result<ProtocolFile> {
  const { told, count } = faultsOf(read);
  if (count > 0 && (read.summary.rows === 0 || isGiven(call, "strict"))) return refused(told, count - told.length);
  const { refused: left } = read.summary;
  if (left > 0) call.io.err(`${message(PROTOCOLS, "leftOut", call.lang, { n: left })}\n`);
  return good(read);
}

/** The lines that say what was read, by what. */
export function sourceOf({ lang }: Call, { form, profile, formSha256 }: Layout, read: ProtocolFile): readonly string[] {
  return [
    message(PROTOCOLS, "file", lang, { file: read.summary.file, hash: read.sha256 }),
    message(PROTOCOLS, "profile", lang, { id: profile.id }),
    message(PROTOCOLS, "form", lang, { id: form.id, hash: formSha256 }),
  ];
}

/** The same for programs. */
export function sourceJson({ form, profile, formSha256 }: Layout, read: ProtocolFile): object {
  return {
    file: { name: read.summary.file, sha256: read.sha256, bytes: read.summary.bytes },
    profile: profile.id,
    form: { id: form.id, sha256: formSha256 },
  };
}
