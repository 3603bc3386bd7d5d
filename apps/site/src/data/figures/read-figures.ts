import type { CountGround } from "@dauys/core/election";
import { type JsonValue, parseJson, pathText, readShape } from "@dauys/core/json";
import { readForm } from "@dauys/core/protocol";
import { equalBytes, type Result, type Sha256 } from "@dauys/core/record";
import { readRules } from "@dauys/core/rules";
import { type Figures, HASH_LENGTH, MAGIC, MOST_CONTENT, PREFIX_LENGTH } from "./figures.ts";
import { type Header, headerShape } from "./header-shape.ts";
import { readCount } from "./read-count.ts";

/** Why a figures file is not read: it is none, it is cut off or too large, its content has another hash, or is malformed. */
export type FiguresReason = "format" | "length" | "hash" | "content";

/** Figures that were read, and the canonical text of the rules, of which their hash is taken. */
export type FiguresRead = Result<{ readonly figures: Figures; readonly rulesText: string }, FiguresReason>;

type Refused = Extract<FiguresRead, { readonly ok: false }>;

/** Reads a figures file. Whatever is given, it never throws and never unpacks more than the file says. */
export async function readFigures(file: Uint8Array, sha256: Sha256): Promise<FiguresRead> {
  if (new TextDecoder("latin1").decode(file.subarray(0, MAGIC.length)) !== MAGIC)
    return no("format", "not a figures file of version 1");
  if (file.length < PREFIX_LENGTH) return no("length", "the file breaks off");
  const length = numberAt(file, MAGIC.length + HASH_LENGTH);
  if (length > MOST_CONTENT) return no("length", `${length} bytes, ${MOST_CONTENT} at most`);
  const content = await unpacked(file.subarray(PREFIX_LENGTH), length);
  if (content === null) return no("length", `the content is not ${length} bytes that can be unpacked`);
  const hash = file.subarray(MAGIC.length, MAGIC.length + HASH_LENGTH);
  if (!equalBytes(sha256(content), hash)) return no("hash", "the content is not what the file's own hash was taken of");
  return readContent(content);
}

function readContent(content: Uint8Array): FiguresRead {
  if (content.length < 4) return no("content", "no header");
  const end = 4 + numberAt(content, 0);
  if (end > content.length) return no("content", "the header breaks off");
  const header = readHeader(content.subarray(4, end));
  if (!header.ok) return header;
  const read = groundOf(header.header);
  if (!read.ok) return read;
  const count = readCount(header.header, content.subarray(end));
  if (typeof count === "string") return no("content", count);
  const { kind, title, notice, date, country, checkpoint, lists, unitNames } = header.header;
  const head = { kind, title, notice, date, country, checkpoint, lists, unitNames };
  return { ok: true, figures: { head, ground: read.ground, count }, rulesText: read.rulesText };
}

function readHeader(bytes: Uint8Array): { readonly ok: true; readonly header: Header } | Refused {
  const parsed = parseJson(new TextDecoder().decode(bytes));
  if (!parsed.ok) return no("content", `header: ${parsed.fault.message}`);
  const read = readShape(headerShape, parsed.json.value as JsonValue);
  if (read.ok) return { ok: true, header: read.value };
  const [problem] = read.problems;
  return no("content", `header ${pathText(problem?.path ?? [])}: ${problem?.message}`);
}

function groundOf(
  header: Header,
): { readonly ok: true; readonly ground: CountGround; readonly rulesText: string } | Refused {
  const rules = readRules(header.rules);
  if (!rules.ok) return no("content", `rules: ${rules.faults[0]?.message}`);
  const form = header.form === null ? null : readForm(header.form);
  if (form?.ok === false) return no("content", `form: ${form.faults[0]?.message}`);
  if ((header.units === null) !== (form === null)) return no("content", "a form and units belong together");
  const { partial, contest, answers } = header;
  const lists = header.lists.map(({ id }) => id);
  const same = contest.every((unit) => unit.lists.map(({ list }) => list).join() === lists.join());
  if (!same) return no("content", "the lists of a unit are not those of the record");
  return {
    ok: true,
    ground: { rules: rules.read.rules, form: form?.read.form ?? null, lists, partial, contest, answers },
    rulesText: rules.read.canonical,
  };
}

/** So many bytes unpacked; `null` where there are more or fewer, or the packing is damaged. */
async function unpacked(bytes: Uint8Array, length: number): Promise<Uint8Array | null> {
  const content = new Uint8Array(length);
  let filled = 0;
  try {
    const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    const reader = stream.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (filled + part.value.length > length) {
        await reader.cancel();
        return null;
      }
      content.set(part.value, filled);
      filled += part.value.length;
    }
  } catch {
    // What cannot be unpacked is not as it was packed, however it came about.
    return null;
  }
  return filled === length ? content : null;
}

function numberAt(bytes: Uint8Array, place: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset + place, 4).getUint32(0, true);
}

function no(reason: FiguresReason, message: string): Refused {
  return { ok: false, fault: { reason, message } };
}
