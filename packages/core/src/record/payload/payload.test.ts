import fc from "fast-check";
import { expect, test } from "vitest";
import { logVector } from "../testing/log.ts";
import { sha256 } from "../testing/node-crypto.ts";
import { checkPayload, SALT_BYTES, saltedHash } from "./payload.ts";

const salt = new Uint8Array(Buffer.from(logVector.payload.salt, "base64"));
const bytes = new Uint8Array(Buffer.from(logVector.payload.text));
const hash = new Uint8Array(Buffer.from(logVector.payload.hash, "base64"));

test("a salted hash is that of another implementation", () => {
  expect(saltedHash(sha256, salt, bytes)).toEqual(hash);
  expect(checkPayload(sha256, hash, { state: "held", salt, bytes })).toBe("matches");
});

test("an erased payload is erased, not wrong", () => {
  const erased = { state: "erased", at: "2030-02-01T00:00:00Z", ground: "request of the complainant" } as const;
  expect(checkPayload(sha256, hash, erased)).toBe("erased");
});

test("another payload, another salt, a salt of another length differ", () => {
  const held = { state: "held", salt, bytes } as const;
  expect(checkPayload(sha256, hash, { ...held, bytes: bytes.subarray(1) })).toBe("differs");
  expect(checkPayload(sha256, hash, { ...held, salt: new Uint8Array(SALT_BYTES) })).toBe("differs");
  expect(checkPayload(sha256, hash, { ...held, salt: salt.subarray(1) })).toBe("differs");
  expect(() => saltedHash(sha256, salt.subarray(1), bytes)).toThrow(TypeError);
});

test("a byte moved from the payload to the salt is not the same payload", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (payload) => {
      const joined = Uint8Array.of(...salt, ...payload);
      const longer = {
        state: "held",
        salt: joined.subarray(0, SALT_BYTES + 1),
        bytes: joined.subarray(SALT_BYTES + 1),
      } as const;
      expect(checkPayload(sha256, saltedHash(sha256, salt, payload), longer)).toBe("differs");
    }),
  );
});
