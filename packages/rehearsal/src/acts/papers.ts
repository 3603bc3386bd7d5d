import type { BodyOf } from "@dauys/core/election";
import { canonicalJson, type JsonValue } from "@dauys/core/json";
import type { Candidate } from "@dauys/core/nomination";
import { concatBytes, encodeUtf8, saltedHash, type TreeHasher, treeHasher } from "@dauys/core/record";
import type { Settings } from "../options.ts";
import type { People } from "../people/people.ts";
import { PEOPLE_REASONS } from "../people-texts.ts";
import { hexOf } from "../stations/tell.ts";

/** Papers of candidates that are kept outside the record, which holds their salted hashes. */
export interface Papers {
  readonly hasher: TreeHasher;
  /** By person. */
  readonly sealed: ReadonlyMap<string, BodyOf<"payload-sealed">>;
  /** The names of those that are erased later. */
  readonly erased: readonly string[];
  /** What stays beside the record: by the hash in hexadecimal digits, 32 bytes of salt and then the bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The papers of those who have them sealed; of the first who leaves a list they are erased. */
export function papersOf({ seed, tools }: Settings, people: People): Papers {
  const sealed = new Map<string, BodyOf<"payload-sealed">>();
  const files = new Map<string, Uint8Array>();
  const leaver = people.lists.flatMap(({ leavers }) => leavers)[0]?.person;
  for (const { list, sealed: who } of [...people.lists, people.withdrawn, people.cancelled]) {
    for (const candidate of list.candidates.filter(({ person }) => who.includes(person))) {
      const payload = `papers-${candidate.person}`;
      const bytes = encodeUtf8(paperText(candidate));
      // Published with the seed, as every key of a rehearsal: elsewhere a salt is random, and nobody's.
      const salt = tools.sha256(encodeUtf8(`${seed}/salt/${payload}`));
      const hash = hexOf(saltedHash(tools.sha256, salt, bytes));
      const what = PEOPLE_REASONS.papers;
      sealed.set(candidate.person, { payload, what, media: "application/json", hash, bytes: bytes.length });
      if (candidate.person !== leaver) files.set(hash, concatBytes(salt, bytes));
    }
  }
  return { hasher: treeHasher(tools.sha256), sealed, erased: leaver === undefined ? [] : [`papers-${leaver}`], files };
}

function paperText({ person, examined = {} }: Candidate): string {
  return canonicalJson({ person, ...examined } as unknown as JsonValue);
}
