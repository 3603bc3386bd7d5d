import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256, signerOf, verifyEd25519 } from "../testing/node-crypto.ts";
import { good, reasonOf } from "../testing/results.ts";
import { cosignatureBytes, cosignedMessage, parseCosignature } from "./cosignature.ts";
import { formatNote, type Note, parseNote } from "./note.ts";
import { noteClaims, openNote } from "./open.ts";
import { addSignatures, cosign, signText } from "./sign.ts";
import { parseVerifierKey } from "./verifier-key.ts";

// A checkpoint that Go's checksum database signed.
const GO_SUM = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
const GO_NOTE =
  "go.sum database tree\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n" +
  "— sum.golang.org Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n";

const author = signerOf("author.example");
const reader = signerOf("reader.example");
const witness = signerOf("witness.example", "cosignature/v1");
const TEXT = "record.example\n5\nAAAA\n";

function signed(): Note {
  return addSignatures({ text: TEXT, signatures: [] }, [
    signText(TEXT, author),
    cosign(TEXT, 1_894_565_109n, witness),
    signText(TEXT, reader),
  ]);
}

test("a checkpoint that a public log signed is opened with its public key", () => {
  const { key } = good(parseVerifierKey(sha256, GO_SUM));
  const { note } = good(parseNote(Buffer.from(GO_NOTE)));
  expect(good(openNote(verifyEd25519, note, [key])).text.split("\n")[1]).toBe("20852163");
  const changed = { ...note, text: note.text.replace("20852163", "20852164") };
  expect(reasonOf(openNote(verifyEd25519, changed, [key]))).toBe("bad-signature");
});

test("known signatures are verified with their times, unknown ones kept", () => {
  const { note } = good(parseNote(formatNote(signed())));
  const opened = good(openNote(verifyEd25519, note, [witness.key, author.key]));
  expect(opened.verified.map(({ key, time }) => [key.name, time])).toEqual([
    ["author.example", null],
    ["witness.example", 1_894_565_109n],
  ]);
  expect(opened.unknown.map(({ name }) => name)).toEqual(["reader.example"]);
});

test("a known signature that is wrong refuses the note, an unknown one does not", () => {
  const note = signed();
  for (const [i, key] of [author.key, witness.key, reader.key].entries()) {
    const signatures = note.signatures.with(i, {
      ...note.signatures[i]!,
      signature: new Uint8Array(64 + (i === 1 ? 8 : 0)),
    });
    const others = [author.key, witness.key, reader.key].filter((other) => other !== key);
    expect(reasonOf(openNote(verifyEd25519, { ...note, signatures }, [key]))).toBe("bad-signature");
    expect(reasonOf(openNote(verifyEd25519, { ...note, signatures }, [...others, key]))).toBe("bad-signature");
    expect(reasonOf(openNote(verifyEd25519, { ...note, signatures }, others))).toBe("accepted");
  }
});

test("a second, wrong signature by the same key is not hidden by the first", () => {
  const note = signed();
  const forged = { ...note.signatures[0]!, signature: new Uint8Array(64) };
  expect(reasonOf(openNote(verifyEd25519, addSignatures(note, [forged]), [author.key]))).toBe("bad-signature");
});

test.each([0, 1, 63, 65, 71, 73])("a signature of %d bytes is wrong, whatever the key", (length) => {
  const signature = new Uint8Array(length);
  for (const { key } of [author, witness]) {
    const note = { text: TEXT, signatures: [{ name: key.name, id: key.id, signature }] };
    expect(reasonOf(openNote(() => true, note, [key]))).toBe("bad-signature");
  }
});

test("a name or an id alone does not make a signature a known one", () => {
  const note = signed();
  const other = { ...author.key, id: "00000000" };
  expect(reasonOf(openNote(verifyEd25519, note, [other]))).toBe("no-known-signature");
  expect(reasonOf(openNote(verifyEd25519, note, [{ ...author.key, name: "else.example" }]))).toBe("no-known-signature");
  expect(reasonOf(openNote(verifyEd25519, note, []))).toBe("no-known-signature");
});

test("two keys with one name and id cannot be told apart", () => {
  const twin = { ...author.key, publicKey: reader.key.publicKey };
  expect(reasonOf(openNote(verifyEd25519, signed(), [author.key, twin]))).toBe("ambiguous-key");
});

test("a cosignature is bound to its time and text", () => {
  expect(Buffer.from(cosignedMessage(TEXT, 7n)).toString()).toBe(`cosignature/v1\ntime 7\n${TEXT}`);
  const note = signed();
  const line = note.signatures[1]!;
  const { time, signature } = parseCosignature(line.signature)!;
  const later = { ...line, signature: cosignatureBytes({ time: time + 1n, signature }) };
  expect(reasonOf(openNote(verifyEd25519, { ...note, signatures: [later] }, [witness.key]))).toBe("bad-signature");
  expect(reasonOf(openNote(verifyEd25519, { ...note, text: `${TEXT}x\n` }, [witness.key]))).toBe("bad-signature");
});

test("a cosignature and its bytes determine each other", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }),
      fc.uint8Array({ minLength: 64, maxLength: 64 }),
      (time, signature) => {
        expect(parseCosignature(cosignatureBytes({ time, signature }))).toEqual({ time, signature });
      },
    ),
  );
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 70, maxLength: 74 }), (bytes) => {
      const parsed = parseCosignature(bytes);
      if (parsed !== null) expect(cosignatureBytes(parsed)).toEqual(bytes);
      expect(parsed !== null).toBe(bytes.length === 72 && bytes[0]! < 128);
    }),
  );
  expect(parseCosignature(Uint8Array.of(0x80, ...new Uint8Array(71)))).toBeNull();
  expect(() => cosignatureBytes({ time: -1n, signature: new Uint8Array(64) })).toThrow(RangeError);
  expect(() => cosignatureBytes({ time: 2n ** 63n, signature: new Uint8Array(64) })).toThrow(RangeError);
});

test("no key signs what it is not for", () => {
  expect(() => signText(TEXT, witness)).toThrow(TypeError);
  expect(() => cosign(TEXT, 0n, author)).toThrow(TypeError);
});

test("claims checked elsewhere open the note as checking here does", () => {
  const note = signed();
  const keys = [author.key, witness.key];
  const answers = new Map(noteClaims(note, keys).map((claim) => [Buffer.from(claim.signature).toString("hex"), claim]));
  const later = openNote((_, __, signature) => answers.has(Buffer.from(signature).toString("hex")), note, keys);
  expect(later).toEqual(openNote(verifyEd25519, note, keys));
  expect([...answers.values()].every((claim) => verifyEd25519(claim.publicKey, claim.message, claim.signature))).toBe(
    true,
  );
});
