import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { hasher } from "../testing/node-crypto.ts";
import { verifyConsistency, verifyInclusion } from "./verify.ts";

const house = resolve(import.meta.dirname, "../../../../..");
const folder = join(resolve(house, process.env.DAUYS_VECTORS ?? "../shared/vectors"), "tlog");
const absent = !existsSync(folder);
const WHY = `no vectors at ${folder}; set DAUYS_VECTORS to their folder`;

interface Vector {
  readonly desc: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
  readonly [member: string]: unknown;
}

function vectors(kind: string): readonly (readonly [string, Vector])[] {
  const files = readdirSync(join(folder, kind), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      // Numbers become texts before they are read: one index is 2^64 - 1, which no JavaScript number holds.
      const text = readFileSync(join(folder, kind, file), "utf8").replace(/: ([0-9]+)/g, ': "$1"');
      return [file, JSON.parse(text) as Vector] as const;
    });
}

function bytes(base64: unknown): Uint8Array {
  return new Uint8Array(Buffer.from(String(base64), "base64"));
}

// How many of each there are, so that a folder read in part is noticed.
function counted(refused: readonly boolean[]): { readonly accepted: number; readonly refused: number } {
  return { accepted: refused.filter((bad) => !bad).length, refused: refused.filter((bad) => bad).length };
}

test("every inclusion vector is accepted and refused as it says", ({ skip }) => {
  skip(absent, WHY);
  const seen = vectors("inclusion").map(([file, vector]) => {
    const result = verifyInclusion(hasher, {
      index: BigInt(String(vector.leafIdx)),
      size: BigInt(String(vector.treeSize)),
      leafHash: bytes(vector.leafHash),
      root: bytes(vector.root),
      proof: (vector.proof ?? []).map(bytes),
    });
    expect({ file, wantErr: !result.ok }).toEqual({ file, wantErr: vector.wantErr });
    return vector.wantErr;
  });
  expect(counted(seen)).toEqual({ accepted: 6, refused: 92 });
});

test("every consistency vector is accepted and refused as it says", ({ skip }) => {
  skip(absent, WHY);
  const seen = vectors("consistency").map(([file, vector]) => {
    const result = verifyConsistency(hasher, {
      olderSize: BigInt(String(vector.size1)),
      newerSize: BigInt(String(vector.size2)),
      olderRoot: bytes(vector.root1),
      newerRoot: bytes(vector.root2),
      proof: (vector.proof ?? []).map(bytes),
    });
    expect({ file, wantErr: !result.ok }).toEqual({ file, wantErr: vector.wantErr });
    return vector.wantErr;
  });
  expect(counted(seen)).toEqual({ accepted: 6, refused: 92 });
});
