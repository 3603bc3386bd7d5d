import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePolicy } from "../checkpoint/parse-policy.ts";
import { logEntries, logVector } from "../testing/log.ts";
import { hasher, sha256, verifyEd25519 } from "../testing/node-crypto.ts";
import { good, hex, reasonOf } from "../testing/results.ts";
import { inclusionProof } from "../tree/proofs.ts";
import { memorySource } from "../tree/source.ts";
import { formatReceipt, parseReceipt, type Receipt } from "./receipt.ts";
import { verifyReceipt } from "./verify-receipt.ts";

const [party = "", observer = "", press = ""] = logVector.witnesses;
const HEAD = `log ${logVector.log}\nwitness party ${party}\nwitness observer ${observer}\nwitness press ${press}\ngroup parties any party\n`;
const policy = good(parsePolicy(sha256, `${HEAD}group all all parties observer press\nquorum all\n`)).policy;
const HASH = "gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=";

function verified(receipt: Uint8Array, entry: Uint8Array, by = policy): string {
  return reasonOf(verifyReceipt(hasher, verifyEd25519, receipt, entry, by));
}

test("receipts are made as another implementation makes them", () => {
  const source = memorySource(
    hasher,
    logEntries.map((entry) => hasher.leaf(entry)),
  );
  for (const { index, receipt } of logVector.receipts) {
    const { proof } = good(inclusionProof(hasher, source, index, 300));
    const checkpoint = Uint8Array.from(Buffer.from(logVector.checkpoint));
    const made = formatReceipt({ index: BigInt(index), proof, checkpoint, extra: null });
    expect(Buffer.from(made).toString()).toBe(receipt);
  }
});

test("a receipt verifies offline for its entry, and for no other", () => {
  for (const { index, receipt } of logVector.receipts) {
    const bytes = Buffer.from(receipt);
    const shown = good(verifyReceipt(hasher, verifyEd25519, bytes, logEntries[index]!, policy));
    expect({ index: shown.index, size: shown.checkpoint.size, extra: shown.extra }).toEqual({
      index: BigInt(index),
      size: 300n,
      extra: null,
    });
    expect(shown.witnesses.verdict).toBe("met");
    expect(verified(bytes, logEntries[(index + 1) % 300]!)).toBe("root-differs");
  }
});

test("what is missing or changed in a receipt is found", () => {
  const text = logVector.receipts[2]!.receipt;
  const entry = logEntries[255]!;
  const changed = (from: string | RegExp, to: string): string => {
    const other = text.replace(from, to);
    expect(other).not.toBe(text);
    return verified(Buffer.from(other), entry);
  };
  expect(changed("index 255", "index 254")).toBe("root-differs");
  expect(changed("index 255", "index 300")).toBe("index");
  expect(changed(/index 255\n.*\n/, "index 255\n")).toBe("proof-length");
  expect(changed("index 255\n", `index 255\n${HASH}\n`)).toBe("proof-length");
  expect(changed("\n300\n", "\n301\n")).toBe("bad-signature");
  expect(changed(/\u2014 observer.*\n/, "")).toBe("quorum-not-met");
  expect(changed(/\u2014 record.*\n/, "")).toBe("not-signed-by-log");
  expect(changed("record.example/rehearsal\n300", "other.example/rehearsal\n300")).toBe("unknown-origin");
});

test("the policy decides how many cosignatures a receipt needs", () => {
  const alone = text(`${HEAD}group all any parties observer press\nquorum all\n`);
  const bytes = Buffer.from(logVector.receipts[0]!.receipt);
  const byParty = Buffer.from(logVector.receipts[0]!.receipt.replace(/\u2014 (observer|press).*\n/g, ""));
  expect(verified(bytes, logEntries[0]!, alone)).toBe("accepted");
  expect(verified(byParty, logEntries[0]!, alone)).toBe("quorum-not-met");
  const byNobody = Buffer.from(logVector.receipts[0]!.receipt.replace(/\u2014 (party|observer|press).*\n/g, ""));
  expect(verified(byNobody, logEntries[0]!, alone)).toBe("quorum-not-met");
  expect(verified(byNobody, logEntries[0]!, text(`log ${logVector.log}\nquorum none\n`))).toBe("accepted");

  function text(lines: string) {
    return good(parsePolicy(sha256, lines)).policy;
  }
});

const CHECKPOINT = "a\n1\nx\n\n— y z\n";

test("a receipt with extra data, and one without a hash", () => {
  const text = `c2sp.org/tlog-proof@v1\nextra Zm9v\nindex 73894\n${HASH}\n\n${CHECKPOINT}`;
  const { receipt } = good(parseReceipt(Buffer.from(text)));
  expect({ index: receipt.index, proof: receipt.proof.length, extra: hex(receipt.extra!) }).toEqual({
    index: 73_894n,
    proof: 1,
    extra: "666f6f",
  });
  expect(Buffer.from(receipt.checkpoint).toString()).toBe(CHECKPOINT);
  expect(Buffer.from(formatReceipt(receipt)).toString()).toBe(text);
  expect(reasonOf(parseReceipt(Buffer.from(`c2sp.org/tlog-proof@v1\nindex 0\n\n${CHECKPOINT}`)))).toBe("accepted");
});

test.each([
  ["not-a-receipt", ""],
  ["not-a-receipt", "c2sp.org/tlog-proof@v1\nindex 0\n"],
  ["not-a-receipt", "c2sp.org/tlog-proof@v1\nindex 0\n\n"],
  ["not-a-receipt", `c2sp.org/tlog-proof@v2\nindex 0\n\n${CHECKPOINT}`],
  ["not-a-receipt", `c2sp.org/tlog-proof@v1 \nindex 0\n\n${CHECKPOINT}`],
  ["not-a-receipt", `\n\nc2sp.org/tlog-proof@v1\nindex 0\n\n${CHECKPOINT}`],
  ["index", `c2sp.org/tlog-proof@v1\n\n${CHECKPOINT}`],
  ["index", `c2sp.org/tlog-proof@v1\n${HASH}\n\n${CHECKPOINT}`],
  ["index", `c2sp.org/tlog-proof@v1\nindex 01\n\n${CHECKPOINT}`],
  ["index", `c2sp.org/tlog-proof@v1\nindex -1\n\n${CHECKPOINT}`],
  ["index", `c2sp.org/tlog-proof@v1\nindex 18446744073709551616\n\n${CHECKPOINT}`],
  ["index", `c2sp.org/tlog-proof@v1\nindex  1\n\n${CHECKPOINT}`],
  ["index", `c2sp.org/tlog-proof@v1\nindex 1\r\n\n${CHECKPOINT}`],
  ["index", `c2sp.org/tlog-proof@v1\nextra Zm9v\n\n${CHECKPOINT}`],
  ["index", `c2sp.org/tlog-proof@v1\nextra Zm9v\nextra Zm9v\nindex 1\n\n${CHECKPOINT}`],
  ["extra", `c2sp.org/tlog-proof@v1\nextra \nindex 1\n\n${CHECKPOINT}`],
  ["extra", `c2sp.org/tlog-proof@v1\nextra !!\nindex 1\n\n${CHECKPOINT}`],
  ["proof", `c2sp.org/tlog-proof@v1\nindex 1\nextra Zm9v\n\n${CHECKPOINT}`],
  ["proof", `c2sp.org/tlog-proof@v1\nindex 1\nZm9v\n\n${CHECKPOINT}`],
  ["proof", `c2sp.org/tlog-proof@v1\nindex 1\n${HASH} \n\n${CHECKPOINT}`],
  ["proof", `c2sp.org/tlog-proof@v1\nindex 1\n${`${HASH}\n`.repeat(65)}\n${CHECKPOINT}`],
])("%s: %j", (reason, text) => {
  expect(reasonOf(parseReceipt(Buffer.from(text)))).toBe(reason);
});

test("more than two million bytes, and bytes that are not UTF-8", () => {
  expect(reasonOf(parseReceipt(new Uint8Array(2_000_001)))).toBe("too-long");
  expect(reasonOf(parseReceipt(Uint8Array.of(0xff, 10, 10, 65)))).toBe("not-a-receipt");
});

test.each<Partial<Receipt>>([
  { index: -1n },
  { index: 2n ** 64n },
  { proof: [new Uint8Array(31)] },
  { proof: Array(65).fill(new Uint8Array(32)) },
  { extra: new Uint8Array() },
  { checkpoint: new Uint8Array() },
])("%o cannot stand in a receipt", (change) => {
  const receipt: Receipt = { index: 0n, proof: [], checkpoint: Uint8Array.of(65), extra: null };
  expect(() => formatReceipt({ ...receipt, ...change })).toThrow(TypeError);
});

test("any bytes are refused, or are those of their receipt", () => {
  const part = fc.constantFrom(
    "c2sp.org/tlog-proof@v1",
    "extra ",
    "index ",
    "0",
    "Zm9v",
    HASH,
    "\n",
    "\n",
    "a",
    "é",
    CHECKPOINT,
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.boolean(), (parts, headed) => {
      const bytes = Buffer.from((headed ? "c2sp.org/tlog-proof@v1\nindex 0\n" : "") + parts.join(""));
      const parsed = parseReceipt(bytes);
      if (parsed.ok) expect(hex(formatReceipt(parsed.receipt))).toBe(hex(bytes));
      expect(verified(bytes, logEntries[0]!)).not.toBe("accepted");
    }),
    { numRuns: 2000 },
  );
  const whole = Buffer.from(logVector.receipts[0]!.receipt);
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = Uint8Array.from(whole);
      bytes[at]! ^= change;
      expect(verified(bytes, logEntries[0]!)).not.toBe("accepted");
    }),
    { numRuns: 300 },
  );
});
