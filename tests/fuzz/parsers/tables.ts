import { protocolAt } from "@dauys/core/protocol";
import { CsvColumns, type CsvLayout, fromBuffers, readUnits } from "@dauys/core/tally";
import {
  type Reading,
  readAnswers,
  readAttributes,
  readSeats,
  readVotes,
  withAttributes,
  withSeats,
} from "@dauys/exchange";
import { type Profile, ProtocolImporter } from "@dauys/exchange/import";
import { spoilBytes } from "../engine/bytes.ts";
import { spoilJson } from "../engine/json.ts";
import { accepted, type Outcome, ofBytes, type Parser, refused } from "../engine/parser.ts";
import { houseForm } from "./files.ts";
import { anyBytes, items, jsonBytes, looseJson, member } from "./json-form.ts";

const utf8 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));

function outcomeOf<V, T>(reading: Reading<V>, take: (value: V) => T): Outcome<T> {
  if (reading.ok) return accepted(take(reading.value));
  const { faults, count } = reading;
  if (count < faults.length) return refused("");
  return {
    ok: false,
    faults: faults.flatMap(({ message, remedy, line, column }) =>
      [...Object.values(message), ...Object.values(remedy)].map((text) => ({ message: text, line, column })),
    ),
  };
}

const votes = [
  {
    unit: "N",
    seats: 3,
    lists: [
      { list: "A", votes: 5 },
      { list: "Ә", votes: 4 },
    ],
    totals: {},
  },
  { unit: "S", seats: null, lists: [{ list: "A", votes: 1 }], totals: {} },
];

const given: readonly Parser[] = [
  ofBytes({
    name: "votes as CSV",
    seeds: [
      utf8("list,votes\nA,5\nӘ,4\n@valid,9\n"),
      utf8('\ufeffunit;list;votes\r\nN;"A, B";5\r\nN;@received;12\r\nS;Ә;4\r\n'),
      utf8("list\tvotes\nA\t5\nB\t0\n"),
    ],
    read: (bytes) =>
      outcomeOf(readVotes({ file: "v.csv", bytes }), ({ units, byUnit, separator }) => ({ units, byUnit, separator })),
    words: ["@valid", "@invalid", "@in-boxes", "@registered", "list", "votes", "unit", "\r\n"],
  }),
  ofBytes({
    name: "votes as JSON",
    seeds: [
      jsonBytes({ seats: 3, lists: { A: 5, Ә: 4 }, totals: { valid: 9 } }),
      jsonBytes({ units: { N: { seats: 1, lists: [{ list: "A", votes: 5, order: 1, minority: true }] } } }),
    ],
    read: (bytes) => outcomeOf(readVotes({ file: "v.json", bytes }), ({ units, byUnit }) => ({ units, byUnit })),
    spoil: [spoilJson, spoilJson, spoilBytes],
  }),
  ofBytes({
    name: "seats",
    seeds: [utf8("98\n"), utf8("unit,seats\nN,3\nS,2\n")],
    read: (bytes) => outcomeOf(readSeats({ file: "s.csv", bytes }, votes), (seats) => withSeats(votes, seats)),
  }),
  ofBytes({
    name: "attributes of lists",
    seeds: [utf8("list,order,minority,group\nA,1,,g\nӘ,2,yes,\n"), utf8("unit,list,held\nN,A,3\nS,A,1\n")],
    read: (bytes) => outcomeOf(readAttributes({ file: "a.csv", bytes }, votes), (read) => withAttributes(votes, read)),
    words: ["order", "alliance", "minority", "group", "subgroup", "held", "basic", "candidates", "precincts"],
  }),
  ofBytes({
    name: "answers",
    seeds: [jsonBytes([{ among: ["A", "B"], winners: ["A"], by: "lot", source: "drawn" }])],
    read: (bytes) => outcomeOf(readAnswers({ file: "answers.json", bytes }), (answers) => answers),
    write: jsonBytes,
    spoil: [spoilJson, spoilBytes],
  }),
];

const PROFILE: Profile = {
  id: "small",
  form: "israel-2021",
  title: { kk: "шағын", ru: "малый", en: "small" },
  source: "made up",
  file: { encoding: "utf-8", separator: "," },
  numbers: { missing: ["", "-"], thousands: [" "], point: "." },
  kind: "station",
  units: [{ level: "region", id: "region", name: "region" }],
  unit: { level: "station", id: ["no"] },
  constituency: "region",
  fields: { registered: "registered", voters: "voters", invalid: "invalid", valid: "valid" },
  votes: [{ from: "prefix", series: "votes", prefix: "l" }],
};
const PACKED: Profile = {
  ...PROFILE,
  file: { encoding: "windows-1251", separator: ";", skip: 1 },
  votes: [{ from: "packed", series: "votes", column: "votes", between: ",", inside: ":" }],
};
const UTF16: Profile = { ...PROFILE, file: { encoding: "utf-16le", separator: "," } };

/** An import from the first to the last byte, in two pieces: a batch with no fault, or all faults. */
function imported(profile: Profile, bytes: Uint8Array): Outcome<unknown> {
  const form = houseForm(profile.form);
  const importer = new ProtocolImporter({ file: "stations.csv", form, profile });
  const protocols: unknown[] = [];
  const take = (batch: Parameters<Parameters<ProtocolImporter["push"]>[1]>[0]): void => {
    for (let row = 0; row < batch.rows; row += 1) protocols.push(protocolAt(form, batch, row));
  };
  const half = Math.floor(bytes.length / 2);
  importer.push(bytes.slice(0, half), take);
  importer.push(bytes.slice(half), take);
  const { faults, faultCount, rows } = importer.end(take);
  if (rows !== protocols.length) return refused("");
  if (faultCount === 0) return accepted(protocols);
  return outcomeOf({ ok: false, faults, count: faultCount }, () => protocols);
}

const HEADER = "region,no,registered,voters,invalid,valid,l1,l2";
const rows = `${HEADER}\nNorth,1,"1 100",80,5,75.00,50,25\n"So ""u"" th",2,-,1,0,1,,0\n`;
const protocols: readonly Parser[] = [
  ofBytes({ name: "protocols", seeds: [utf8(rows)], read: (bytes) => imported(PROFILE, bytes), words: [HEADER] }),
  ofBytes({
    name: "protocols, packed",
    seeds: [utf8("title\nregion;no;registered;voters;invalid;valid;votes\nN;1;9;9;0;9;1:4,2:5\n")],
    read: (bytes) => imported(PACKED, bytes),
    words: ["1:2", ":", ",", "2:99999999999"],
  }),
  ofBytes({
    name: "protocols in UTF-16",
    seeds: [Uint8Array.from(Buffer.from(rows, "utf16le"))],
    read: (bytes) => imported(UTF16, bytes),
  }),
];

function figures(name: string, layout: CsvLayout, seed: string): Parser {
  return ofBytes({
    name,
    seeds: [utf8(seed)],
    read: (bytes) => {
      const reader = new CsvColumns(layout);
      reader.push(bytes.slice(0, 7));
      reader.push(bytes.slice(7));
      const read = reader.end();
      if (!read.ok) return refused(read.fault.fault);
      return read.faulty > 0 ? refused(...read.faults.map(({ fault }) => fault)) : accepted(read.table);
    },
  });
}

const tally: readonly Parser[] = [
  figures("figures", { columns: ["a", "b", "c"] }, "1,2,3\n2147483647,0,0\r\n7,8,9"),
  figures(
    "figures, some",
    { columns: ["a", null, "c"], separator: ";", header: "names", emptyIsUnknown: true },
    "a;x;c\n1;-;3\n;;\n",
  ),
  ofBytes({
    name: "units",
    seeds: [
      jsonBytes([
        { unit: "kz", parent: null, level: "nation" },
        { unit: "1", parent: "kz", level: "region" },
        { unit: "1/1", parent: "1", level: "station" },
        { unit: "1/2", parent: "1", level: "station" },
      ]),
    ],
    read: (bytes) => {
      const text = (value: unknown): string => (typeof value === "string" ? value : "");
      const read = readUnits(
        items(looseJson(bytes)).map((row) => {
          const parent = member(row, "parent");
          return {
            unit: text(member(row, "unit")),
            parent: parent === null ? null : text(parent),
            level: text(member(row, "level")),
          };
        }),
      );
      return read.ok ? accepted(read.units) : refused(...read.faults.map(({ fault }) => fault));
    },
    spoil: [spoilJson],
  }),
];

const ROWS = { id: "a", type: "u32", buffer: Buffer.from(Uint32Array.of(7, 8).buffer).toString("base64") };
const TABLE = { format: "dauys-table", version: 1, rows: 2, bytes: "little-endian", columns: [ROWS] };

/** A table as another thread hands it over: whatever it is, with the buffers that it names in base64. */
function buffersOf(given: unknown): unknown {
  const columns = items(member(given, "columns")).map((column) =>
    typeof column !== "object" || column === null
      ? column
      : { ...column, buffer: anyBytes(member(column, "buffer")).buffer },
  );
  return typeof given === "object" && given !== null && member(given, "columns") !== undefined
    ? { ...given, columns }
    : given;
}

const buffers: readonly Parser[] = [
  ofBytes({
    name: "buffers of a table",
    seeds: [jsonBytes(TABLE)],
    read: (bytes) => {
      const read = fromBuffers(buffersOf(looseJson(bytes)));
      return read.ok ? accepted(read.table) : refused(read.fault.fault);
    },
    spoil: [spoilJson],
  }),
];

/** Tables of figures: votes, seats, attributes, answers, protocols, columns, units and buffers. */
export const tableParsers: readonly Parser[] = [...given, ...protocols, ...tally, ...buffers];
