import fc from "fast-check";
import { expect, test } from "vitest";
import { formatVerifierKey, type KeyAlgorithm, verifierKey } from "../note/verifier-key.ts";
import { sha256, signerOf } from "../testing/node-crypto.ts";
import { good, reasonOf } from "../testing/results.ts";
import { parsePolicy } from "./parse-policy.ts";

function key(name: string, algorithm: KeyAlgorithm = "cosignature/v1"): string {
  return formatVerifierKey(signerOf(name, algorithm).key);
}

const LOG = `log ${key("record.example", "ed25519")}`;
const A = `witness a ${key("a.example")}`;
const B = `witness b ${key("b.example")}`;
const C = `witness c ${key("c.example")}`;

test("a policy in two levels, with comments, addresses, tabs and empty lines", () => {
  const text = `# whom I believe\n\n\t ${LOG}\thttps://record.example/ \n  # more\n${A} https://a.example/\n${B}\n${C}\n \ngroup parties 2 a b\ngroup all all parties c\nquorum all\n`;
  const { policy } = good(parsePolicy(sha256, text));
  expect(policy.logs.map(({ key: { name }, url }) => [name, url])).toEqual([
    ["record.example", "https://record.example/"],
  ]);
  expect(policy.witnesses.map(({ name, key: { algorithm }, url }) => [name, algorithm, url])).toEqual([
    ["a", "cosignature/v1", "https://a.example/"],
    ["b", "cosignature/v1", null],
    ["c", "cosignature/v1", null],
  ]);
  expect(policy.groups).toEqual([
    { name: "parties", threshold: 2, members: ["a", "b"] },
    { name: "all", threshold: 2, members: ["parties", "c"] },
  ]);
  expect(policy.quorum).toBe("all");
});

test("a policy that asks for nobody, without a newline at its end", () => {
  expect(good(parsePolicy(sha256, "quorum none")).policy).toEqual({
    logs: [],
    witnesses: [],
    groups: [],
    quorum: null,
  });
});

test("any and all are numbers", () => {
  const { policy } = good(parsePolicy(sha256, `${A}\n${B}\n${C}\ngroup x any a b\ngroup y all c x\nquorum y\n`));
  expect(policy.groups.map(({ threshold }) => threshold)).toEqual([1, 2]);
});

const twice = formatVerifierKey(
  verifierKey(sha256, "other.example", "cosignature/v1", signerOf("a.example", "cosignature/v1").key.publicKey),
);

test.each([
  ["no quorum line", "", "no quorum line"],
  ["two quorum lines", "quorum none\nquorum none\n", "line 2: a second quorum line"],
  ["a quorum nobody has defined", "quorum a\n", 'line 1: "a" is not defined above'],
  ["a quorum defined below", `quorum a\n${A}\n`, 'line 1: "a" is not defined above'],
  ["a quorum of two words", `${A}\nquorum a a\n`, "line 2: expected quorum <name>"],
  ["an unknown word", "believe a\n", 'line 1: "believe" is not'],
  ["a log without a key", "log\n", "line 1: expected log"],
  ["a log with too much", `${LOG} a b\n`, "line 1: expected log"],
  [
    "a log with a witness's key",
    `log ${key("a.example")}\n`,
    "line 1: the key a.example is of algorithm cosignature/v1",
  ],
  ["a log twice", `${LOG}\n${LOG}\n`, "line 2: the key record.example stands here twice"],
  [
    "a witness with a log's key",
    `witness a ${key("a.example", "ed25519")}\n`,
    "line 1: the key a.example is of algorithm",
  ],
  ["a witness without a key", "witness a\n", "line 1: expected witness"],
  ["a witness twice", `${A}\n${A.replace(" a ", " b ")}\n`, "line 2: the key a.example stands here twice"],
  ["a witness twice under two names", `${A}\nwitness b ${twice}\n`, "line 2: the key other.example stands here twice"],
  ["a name twice", `${A}\n${B.replace(" b ", " a ")}\n`, 'line 2: "a" is defined twice'],
  ["a witness called none", A.replace(" a ", " none "), 'line 1: "none" cannot be defined'],
  ["a key with a slip", A.replace("+", "+0"), "line 1: expected a public key"],
  ["a group without members", `${A}\ngroup g 1\n`, "line 2: expected group"],
  ["a group with itself", `${A}\ngroup g 1 a g\n`, 'line 2: "g" is not defined above'],
  ["a group with none", `${A}\ngroup g 1 none\n`, 'line 2: "none" is not defined above'],
  ["a group with one member twice", `${A}\ngroup g 1 a a\n`, 'line 2: "a" is in a group already'],
  ["a member of two groups", `${A}\n${B}\ngroup g 1 a\ngroup h 1 a b\n`, 'line 4: "a" is in a group already'],
  ["a group of name none", `${A}\ngroup none 1 a\n`, 'line 2: "none" cannot be defined'],
  ["a group named as a witness", `${A}\ngroup a 1 a\n`, 'line 2: "a" is defined twice'],
  ["0 of 1", `${A}\ngroup g 0 a\n`, 'line 2: "0" is not'],
  ["2 of 1", `${A}\ngroup g 2 a\n`, 'line 2: "2" is not'],
  ["01 of 1", `${A}\ngroup g 01 a\n`, 'line 2: "01" is not'],
  ["1.0 of 1", `${A}\ngroup g 1.0 a\n`, 'line 2: "1.0" is not'],
  ["a control character", "quorum none\r\n", "control character"],
  ["half of a surrogate pair", "# \ud800\nquorum none\n", "control character"],
  ["another kind of space", `quorum\u00a0none\n`, 'line 1: "quorum\u00a0none" is not'],
  ["more than a million characters", `#${" ".repeat(1_000_000)}\nquorum none\n`, "at most 1000000"],
])("%s is refused with its line", (_, text, message) => {
  const result = parsePolicy(sha256, text);
  expect(reasonOf(result)).toBe("policy");
  expect(result).toMatchObject({ fault: { message: expect.stringContaining(message) } });
});

test("thousands of groups, each in the next, are read", () => {
  const groups = Array.from({ length: 5000 }, (_, i) => `group g${i} 1 ${i === 0 ? "a" : `g${i - 1}`}`);
  expect(reasonOf(parsePolicy(sha256, [A, ...groups, "quorum g4999"].join("\n")))).toBe("accepted");
});

test("any text is a policy or is refused with a reason", () => {
  const word = fc.constantFrom(
    "log",
    "witness",
    "group",
    "quorum",
    "none",
    "a",
    "b",
    "1",
    "any",
    "all",
    "#",
    LOG,
    A,
    B,
    "\t",
  );
  const line = fc.array(word, { maxLength: 5 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(line, { maxLength: 6 }).map((lines) => lines.join("\n")),
        fc.string(),
      ),
      (text) => {
        const result = parsePolicy(sha256, text);
        if (!result.ok) expect(result.fault.message).not.toBe("");
        else if (result.policy.quorum !== null) expect(text).toContain(result.policy.quorum);
      },
    ),
    { numRuns: 1000 },
  );
});

test("a policy of thousands of witnesses is read in no time", () => {
  const began = performance.now();
  const keyOf = (i: number): string => {
    const publicKey = new Uint8Array(32);
    new DataView(publicKey.buffer).setUint32(0, i);
    return formatVerifierKey(verifierKey(sha256, `w${i}`, "cosignature/v1", publicKey));
  };
  const lines = Array.from({ length: 10_000 }, (_, i) => `witness w${i} ${keyOf(i)}\n`).join("");
  expect(good(parsePolicy(sha256, `${lines}quorum w7\n`)).policy.witnesses).toHaveLength(10_000);
  expect(performance.now() - began).toBeLessThan(3_000);
});

test("a word of any length is refused with a message that can be shown", () => {
  const read = parsePolicy(sha256, `quorum ${"x".repeat(100_000)}\n`);
  expect(read.ok ? "" : read.fault.message).toMatch(/^line 1: "xxx.{100,400}" is not defined above$/);
});
