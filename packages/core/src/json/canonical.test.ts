import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "./canonical.ts";
import { parseJson } from "./parse.ts";
import type { JsonValue } from "./value.ts";

test("keys are sorted by UTF-16 code units (RFC 8785, section 3.2.3)", () => {
  const value: JsonValue = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  };
  const order = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"];
  expect(Object.keys(JSON.parse(canonicalJson(value)))).toEqual(["1", ...order.filter((key) => key !== "1")]);
  const places = order.map((key) => canonicalJson(value).indexOf(`${JSON.stringify(key)}:`));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test("strings are written with the fewest escapes (RFC 8785, section 3.2.2.2)", () => {
  expect(canonicalJson("\u20ac$\u000F\u000aA'B\u0022\u005c\\\"\u002f")).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  expect(canonicalJson("\u2028\u007f\b\f\t")).toBe('"\u2028\u007f\\b\\f\\t"');
});

test("literals, numbers and nesting, without spaces", () => {
  expect(canonicalJson({ b: [null, true, false, -3, { d: {}, c: [] }], a: 9007199254740991 })).toBe(
    '{"a":9007199254740991,"b":[null,true,false,-3,{"c":[],"d":{}}]}',
  );
});

test.each([
  ["a float", 1.5],
  ["minus zero", -0],
  ["an unsafe integer", 2 ** 53],
  ["NaN", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
  ["a lone surrogate", "\ud800"],
  ["a lone surrogate in a key", { "\udc00": 1 }],
  ["undefined in an object", { a: undefined }],
  ["undefined", undefined],
  ["a hole in a list", new Array(1)],
  ["a bigint", 1n],
  ["a function", () => 1],
])("%s has no canonical form", (_, value) => {
  expect(() => canonicalJson(value as JsonValue)).toThrow(TypeError);
});

const json = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger().map((n) => (n === 0 ? 0 : n)),
    fc.string({ unit: "grapheme" }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: "grapheme" }), tie("value"), { maxKeys: 4 }),
  ),
})).value;

test("what is written is read back as the same value, and writes the same text again", () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value);
      const parsed = parseJson(text);
      if (!parsed.ok) throw new Error(parsed.fault.message);
      expect(JSON.stringify(parsed.json.value)).toBe(JSON.stringify(JSON.parse(text)));
      expect(canonicalJson(parsed.json.value)).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("the order in which members were written does not show", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 8 }), (keys) => {
      const forward = Object.fromEntries(keys.map((key, i) => [key, i]));
      const backward = Object.fromEntries(keys.map((key, i) => [key, i] as const).reverse());
      expect(canonicalJson(backward)).toBe(canonicalJson(forward));
    }),
  );
});
