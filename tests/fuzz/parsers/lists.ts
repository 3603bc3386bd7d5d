import { crc32, inflateRawSync } from "node:zlib";
import type { CandidateList } from "@dauys/core/nomination";
import { readCandidateList } from "@dauys/core/nomination";
import type { Reading } from "@dauys/exchange";
import { headTemplateCsv, readListFile, writeListCsv, writeListXlsx } from "@dauys/exchange/lists";
import { type Mutation, spoilBytes } from "../engine/bytes.ts";
import { spoilJson } from "../engine/json.ts";
import { accepted, type Outcome, ofBytes, type Parser, refused } from "../engine/parser.ts";
import { houseFile } from "./files.ts";

const utf8 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));

function listIn(path: string): CandidateList {
  const read = readCandidateList(houseFile(path));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { $schema: _, ...list } = read.value;
  return { ...list, candidates: list.candidates.slice(0, 4) };
}

const list = listIn("docs/examples/lists/short.json");
const table = writeListCsv(list, "kk");

function outcomeOf(reading: Reading<CandidateList>): Outcome<CandidateList> {
  if (reading.ok) return accepted(reading.value);
  if (reading.count < reading.faults.length) return refused("");
  return {
    ok: false,
    faults: reading.faults.flatMap(({ message, remedy, line, column }) =>
      [...Object.values(message), ...Object.values(remedy)].map((text) => ({ message: text, line, column })),
    ),
  };
}

const NUL = "\0";

/** A workbook as the texts of its parts, so that what is spoilt is the XML and not the archive around it. */
function partsOf(workbook: Uint8Array): Uint8Array {
  const view = Buffer.from(workbook);
  const parts: string[] = [];
  for (let at = 0; view.readUInt32LE(at) === 0x04034b50; ) {
    const [packed, name] = [view.readUInt32LE(at + 18), view.readUInt16LE(at + 26)];
    const start = at + 30 + name;
    parts.push(view.toString("utf8", at + 30, start));
    parts.push(inflateRawSync(view.subarray(start, start + packed)).toString("utf8"));
    at = start + packed;
  }
  return utf8(parts.join(NUL));
}

/** An archive of parts that are stored as they are. */
function archiveOf(parts: Uint8Array): Uint8Array {
  const texts = Buffer.from(parts).toString("latin1").split(NUL);
  const [local, central]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (let i = 0; i + 1 < texts.length; i += 2) {
    const [name, data] = [Buffer.from(texts[i] ?? "", "latin1"), Buffer.from(texts[i + 1] ?? "", "latin1")];
    const head = Buffer.alloc(26);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(data.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(name.length & 0xffff, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const piece = Buffer.concat([Buffer.from("PK\u0003\u0004"), head, name, data]);
    local.push(piece);
    central.push(Buffer.concat([Buffer.from("PK\u0001\u0002\0\0"), head, place, name]));
    at += piece.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(Buffer.concat(central).length, 8);
  end.writeUInt32LE(at, 12);
  return Uint8Array.from(Buffer.concat([...local, ...central, Buffer.from("PK\u0005\u0006"), end]));
}

/** Mostly words and small pieces: a spoilt tag ends the reading at once. */
const spoilParts: Mutation = (input, random, seeds, words) => {
  const bytes = Buffer.from(input);
  const word = Buffer.from(random.pick(words));
  const at = random.below(bytes.length + 1);
  const from = bytes.indexOf(0x22, at);
  const to = from < 0 ? -1 : bytes.indexOf(0x22, from + 1);
  if (to < 0) return spoilBytes(input, random, seeds, words);
  return Uint8Array.from(Buffer.concat([bytes.subarray(0, from + 1), word, bytes.subarray(to)]));
};

const WORDS = [
  "t",
  "s",
  "1",
  "0",
  "A1",
  "ZZZ99999999",
  "A2:C3",
  "true",
  "37041",
  "1e308",
  "-1",
  "_x0000_",
  "inlineStr",
  "hidden",
];
const head = utf8(table.head);

/** Lists of candidates as files: tables, what stands beside them, workbooks, and the XML within. */
export const listParsers: readonly Parser[] = [
  ofBytes({
    name: "candidates as CSV",
    seeds: [utf8(table.candidates), utf8("\ufeff№;ID;ФИО\r\n1;a;Ә\r\n")],
    read: (bytes) => outcomeOf(readListFile({ file: "l.csv", bytes }, { file: "h.csv", bytes: head })),
    write: (read) => utf8(writeListCsv(read as CandidateList, "ru").candidates),
    words: ["name_kk", "born", "жоқ", "31.12.1999", "1980", "=1", "иә", ";;;", "\r\n"],
  }),
  ofBytes({
    name: "head of a list as CSV",
    seeds: [head],
    read: (bytes) =>
      outcomeOf(readListFile({ file: "l.csv", bytes: utf8(table.candidates) }, { file: "h.csv", bytes })),
    write: (read) => utf8(writeListCsv(read as CandidateList, "kk").head),
    words: [
      "list",
      "submitted",
      "2026-11-22 17:30 +05:00",
      "members",
      "deposit_paid",
      headTemplateCsv("en").slice(0, 60),
    ],
  }),
  ofBytes({
    name: "head of a list as JSON",
    seeds: [utf8(JSON.stringify({ ...list, candidates: undefined }))],
    read: (bytes) =>
      outcomeOf(readListFile({ file: "l.csv", bytes: utf8(table.candidates) }, { file: "h.json", bytes })),
    spoil: [spoilJson, spoilBytes],
  }),
  ofBytes({
    name: "candidates as XLSX",
    seeds: [writeListXlsx(list, "en"), archiveOf(partsOf(writeListXlsx(list, "kk")))],
    read: (bytes) => outcomeOf(readListFile({ file: "l.xlsx", bytes })),
    write: (read) => writeListXlsx(read as CandidateList, "ru"),
  }),
  ofBytes({
    name: "parts of a workbook",
    seeds: [partsOf(writeListXlsx(list, "ru"))],
    read: (bytes) => outcomeOf(readListFile({ file: "l.xlsx", bytes: archiveOf(bytes) })),
    spoil: [spoilParts, spoilParts, spoilBytes],
    words: WORDS,
  }),
];
