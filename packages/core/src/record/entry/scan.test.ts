import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, type JsonValue, parseJson } from "../../json/index.ts";
import { isCanonicalText } from "./scan.ts";

// What the scanner must decide, by the slow and plain means.
function isCanonical(text: string): boolean {
  const parsed = parseJson(text);
  return parsed.ok && canonicalJson(parsed.json.value) === text && !hasIntegerLikeKey(parsed.json.value);
}

function hasIntegerLikeKey(value: JsonValue): boolean {
  if (typeof value !== "object" || value === null) return false;
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return keys.some((key) => /^[0-9]+$/.test(key)) || Object.values(value).some(hasIntegerLikeKey);
}

test.each([
  ["", false],
  ["null", true],
  ["nul", false],
  ["nullx", false],
  ["true", true],
  ["false", true],
  ["0", true],
  ["-0", false],
  ["00", false],
  ["-01", false],
  ["-", false],
  ["-7", true],
  ["1.0", false],
  ["1e3", false],
  ["9007199254740991", true],
  ["-9007199254740991", true],
  ["9007199254740992", false],
  ["90071992547409910", false],
  [`${"9".repeat(60_000)}`, false],
  ['"а"', true],
  ['"\\u0430"', false],
  ['"\\u001f"', true],
  ['"\\u001F"', false],
  ['"\\u000a"', false],
  ['"\\n\\t\\r\\b\\f\\"\\\\"', true],
  ['"\\/"', false],
  ['"\n"', false],
  ['"\\ud800"', false],
  ['"\ud800"', false],
  ['"\u2028\u007f"', true],
  ['"', false],
  ['"\\', false],
  ["[]", true],
  ["[1,2]", true],
  ["[1, 2]", false],
  ["[1,]", false],
  ["[", false],
  ["{}", true],
  ['{"a":1,"b":2}', true],
  ['{"b":1,"a":2}', false],
  ['{"a":1,"a":2}', false],
  ['{"a":1,"aa":2}', true],
  ['{"aa":1,"a":2}', false],
  ['{"":1,"a":2}', true],
  ['{"a":1,"":2}', false],
  ['{"a ":1,"a":2}', false],
  ['{"a":1,"a ":2}', true],
  ['{"A":1,"\\n":2}', false],
  ['{"\\n":1,"A":2}', true],
  ['{"1":1}', false],
  ['{"01":1}', false],
  ['{"1a":1}', true],
  ['{"a":{"12":1}}', false],
  ['{"\\"":1,"a":2}', true],
  ['{"\\n":1,"\\u000b":2}', true],
  ['{"\\u000b":1,"\\n":2}', false],
  ['{"__proto__":1,"a":2}', true],
  ['{"a":1', false],
  ['{"a"}', false],
  ["{a:1}", false],
  ["1 ", false],
  [" 1", false],
  ["\ufeff1", false],
  // By UTF-16 units U+1F600 (d83d de00) stands before U+FB33, by code points after it.
  ['{"\u{1f600}":1,"\ufb33":2}', true],
  ['{"\ufb33":1,"\u{1f600}":2}', false],
])("%j: %s", (text, expected) => {
  expect(isCanonicalText(text)).toBe(expected);
  expect(isCanonical(text)).toBe(expected);
});

test("no value is more than 64 deep", () => {
  const nested = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
  for (const text of [
    nested(65),
    nested(66),
    `${"[".repeat(64)}1${"]".repeat(64)}`,
    `${"[".repeat(65)}1${"]".repeat(65)}`,
  ]) {
    expect(isCanonicalText(text)).toBe(isCanonical(text));
  }
  expect(isCanonicalText(nested(65))).toBe(true);
  expect(isCanonicalText("[".repeat(65_535))).toBe(false);
});

const json = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, false),
    fc.maxSafeInteger().map((n) => (n === 0 ? 0 : n)),
    fc.string({ unit: "binary" }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string({ unit: "binary" }), fc.nat().map(String)), tie("value"), { maxKeys: 4 }),
  ),
})).value;

test("what is canonical is what the strict reader reads and the writer writes again", () => {
  const signs = [...'{}[]":,0123456789.-eE+\\u/bfnrt \n\u00e4\ud83d'];
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom("", ...signs)), { maxLength: 3 });
  fc.assert(
    fc.property(json, edits, (value, changes) => {
      let text = canonicalJson(value);
      for (const [at, removed, put] of changes) {
        const place = at % (text.length + 1);
        text = text.slice(0, place) + put + text.slice(place + removed);
      }
      expect({ text, canonical: isCanonicalText(text) }).toEqual({ text, canonical: isCanonical(text) });
    }),
    { numRuns: 3000 },
  );
});

test("any text at all is decided like that", () => {
  const syntax = fc.string({ unit: fc.constantFrom(...'{}[]":,01-.e\\nu a'), maxLength: 20 });
  fc.assert(
    fc.property(fc.oneof(syntax, fc.string({ unit: "binary" }), fc.json()), (text) => {
      expect({ text, canonical: isCanonicalText(text) }).toEqual({ text, canonical: isCanonical(text) });
    }),
    { numRuns: 2000 },
  );
});
