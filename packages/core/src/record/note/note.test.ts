import fc from "fast-check";
import { expect, test } from "vitest";
import { good, hex, reasonOf } from "../testing/results.ts";
import { formatNote, parseNote, parseSignatureLine, signatureLine } from "./note.ts";

// The example of C2SP signed-note.
const EXAMPLE =
  "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n" +
  "— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n";
const LINE = "— a.example AAAAAAA=\n";

test("the specification's example is read, and written as it was", () => {
  const { note } = good(parseNote(Buffer.from(EXAMPLE)));
  expect(note.text.endsWith("\n\ned è subito sera.\n")).toBe(true);
  expect(note.signatures.map(({ name, id }) => `${name}+${id}`)).toEqual(["quasimodo.example/salvatore+367ba04b"]);
  expect(note.signatures[0]!.signature.length).toBe(64);
  expect(Buffer.from(formatNote(note)).toString()).toBe(EXAMPLE);
});

test("the specification's cosignature line is taken apart", () => {
  const line =
    "— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==";
  const signature = parseSignatureLine(line)!;
  expect(signature.id).toBe("8d66cf3f");
  expect(hex(signature.signature.subarray(0, 8))).toBe(1_679_315_147n.toString(16).padStart(16, "0"));
  expect(signatureLine(signature)).toBe(`${line}\n`);
});

test.each([
  ["a text that is only an empty line", `\n\n${LINE}`, "\n"],
  ["empty lines in the text", `a\n\n\nb\n\n${LINE}`, "a\n\n\nb\n"],
  ["a text that looks like a signature", `${LINE}\n${LINE}`, LINE],
  ["text with an em dash", `a\n\n— not a signature\n\n${LINE}`, "a\n\n— not a signature\n"],
])("%s", (_, whole, text) => {
  expect(good(parseNote(Buffer.from(whole))).note.text).toBe(text);
});

test.each([
  ["not-a-note", ""],
  ["not-a-note", "a\n"],
  ["not-a-note", "a\n\n"],
  ["not-a-note", `a\n${LINE}`],
  ["not-a-note", `\n${LINE}`],
  ["not-a-note", `a\n\n${LINE.trimEnd()}`],
  ["not-a-note", `a\n\n${LINE}\n`.slice(0, -LINE.length - 1)],
  ["signature-line", `a\n\n${LINE}b\n`],
  ["signature-line", "a\n\nb\n"],
  ["signature-line", "a\n\n- a.example AAAAAAA=\n"],
  ["signature-line", "a\n\n—a.example AAAAAAA=\n"],
  ["signature-line", "a\n\n— a.example\n"],
  ["signature-line", "a\n\n— a.example \n"],
  ["signature-line", "a\n\n—  AAAAAAA=\n"],
  ["signature-line", "a\n\n— a+b AAAAAAA=\n"],
  ["signature-line", "a\n\n— a\u00a0b AAAAAAA=\n"],
  ["signature-line", "a\n\n— a\u0085b AAAAAAA=\n"],
  ["signature-line", "a\n\n— a.example AAAAAAA= \n"],
  ["signature-line", "a\n\n— a.example AAAAAA==\n"],
  ["signature-line", "a\n\n— a.example AAAAAAB=\n"],
  ["signature-line", "a\n\n— a.example AAAAAAA\n"],
  ["signature-line", `a\n\n${LINE.repeat(101)}`],
  ["control-character", `a\tb\n\n${LINE}`],
  ["control-character", `a\r\n\n${LINE}`],
  ["control-character", `a\u0000\n\n${LINE}`],
  ["control-character", "a\n\n— a\u0001 AAAAAAA=\n"],
])("%s: %j", (reason, text) => {
  expect(reasonOf(parseNote(Buffer.from(text)))).toBe(reason);
});

test("bytes that are not UTF-8, and a million and one of them", () => {
  expect(reasonOf(parseNote(Uint8Array.of(0xff, ...Buffer.from(`\n\n${LINE}`))))).toBe("not-utf8");
  expect(reasonOf(parseNote(new Uint8Array(1_000_001)))).toBe("too-long");
});

test("a hundred signatures are read", () => {
  expect(good(parseNote(Buffer.from(`a\n\n${LINE.repeat(100)}`))).note.signatures.length).toBe(100);
});

test("what could not be read back is not written", () => {
  const signatures = [{ name: "a.example", id: "00000000", signature: new Uint8Array(1) }];
  const [signature] = signatures as [(typeof signatures)[0]];
  expect(Buffer.from(formatNote({ text: "a\n", signatures })).toString()).toBe(`a\n\n${LINE}`);
  for (const text of ["", "a", "a\tb\n", "\ud800\n"]) expect(() => formatNote({ text, signatures })).toThrow(TypeError);
  expect(() => formatNote({ text: "a\n", signatures: [] })).toThrow(TypeError);
  expect(() => formatNote({ text: "a\n", signatures: [{ ...signature, name: "a b" }] })).toThrow(TypeError);
});

test("any bytes are refused, or are those of their note", () => {
  const signs = fc.string({ unit: fc.constantFrom("\n", "\n", "—", " ", "a", "+", "AAAAAAA=", "\t", "\u00a0") });
  const parts = fc.array(fc.constantFrom("a\n", "\n", LINE, "— ", "b", "\u2003", "AAAAAAA="), { maxLength: 8 });
  fc.assert(
    fc.property(
      fc
        .oneof(
          signs,
          parts.map((list) => list.join("")),
          fc.string(),
        )
        .map((text) => Buffer.from(text)),
      (bytes) => {
        const parsed = parseNote(bytes);
        if (parsed.ok) expect(hex(formatNote(parsed.note))).toBe(hex(bytes));
      },
    ),
    { numRuns: 3000 },
  );
  fc.assert(
    fc.property(fc.nat(), fc.uint8Array({ maxLength: 3 }), (at, put) => {
      const whole = [...Buffer.from(EXAMPLE)];
      whole.splice(at % whole.length, put.length, ...put);
      const parsed = parseNote(Uint8Array.from(whole));
      if (parsed.ok) expect(hex(formatNote(parsed.note))).toBe(hex(Uint8Array.from(whole)));
    }),
    { numRuns: 500 },
  );
});
