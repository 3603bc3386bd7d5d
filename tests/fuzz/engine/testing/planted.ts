import { accepted, type Outcome, ofBytes, ofText, type Parser, refused } from "../parser.ts";

const seed = Uint8Array.from(Buffer.from("12,34\n"));
let calls = 0;

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

function planted(name: string, read: (bytes: Uint8Array) => Outcome<unknown>): Parser {
  return ofBytes({ name, seeds: [seed], read });
}

/** Parsers of digits and commas, each with one fault. */
export const parsers: readonly Parser[] = [
  planted("throws", (bytes) => {
    if (bytes[1] === 0x2c) throw new TypeError("no digit");
    return accepted(bytes.length);
  }),
  planted("hangs", (bytes) => {
    for (let left = bytes.length; left !== 0; left -= left > 6 ? 0 : 1);
    return accepted(bytes.length);
  }),
  planted("is slow", (bytes) => {
    const until = process.threadCpuUsage().user + (bytes.length > 6 ? 150_000 : 0);
    while (process.threadCpuUsage().user < until);
    return accepted(bytes.length);
  }),
  planted("takes all memory", (bytes) => {
    const kept: number[][] = [];
    while (bytes.length > 6) kept.push(new Array<number>(1_000_000).fill(0.5));
    return accepted(kept.length);
  }),
  planted("forgets", () => {
    calls += 1;
    return accepted(calls);
  }),
  planted("says nothing", (bytes) => (bytes.length === seed.length ? accepted(1) : { ok: false, faults: [] })),
  planted("repeats the input", (bytes) => (bytes.length < 6_000 ? accepted(1) : refused(text(bytes)))),
  planted("has no first line", (bytes) =>
    bytes.length === seed.length ? accepted(1) : { ok: false, faults: [{ message: "bad", line: 0, column: 1 }] },
  ),
  planted("refuses all", () => refused("no")),
  ofBytes({ name: "has no input", seeds: [], read: accepted }),
  ofText({
    name: "reads leniently",
    seeds: ["12"],
    read: (given) => (/^[0-9]{1,9}$/.test(given) ? accepted(Number(given)) : refused("no digits")),
    write: String,
    exact: true,
  }),
  ofText({ name: "writes otherwise", seeds: ["12"], read: accepted, write: (value) => `${value} ` }),
  ofText({
    name: "is sound",
    seeds: ["12", "0"],
    read: (given) => (/^(0|[1-9][0-9]{0,8})$/.test(given) ? accepted(Number(given)) : refused("no digits")),
    write: String,
    exact: true,
  }),
];
