import type { Statements } from "@dauys/store/tables";
import { copyHashes } from "../entry/index.ts";
import type { OfficeRecord } from "../office/index.ts";

/** What a payload may be that the public is shown: pictures that no browser runs anything of. */
const PICTURES: ReadonlySet<string> = new Set(["image/png", "image/jpeg"]);

/**
 * The payloads that may be seen, by their salted hashes: copies of scans that were drawn anew in this office, that the record
 * names as pictures of a unit, and that were not erased. An original is no payload at all, and so never among them; nor is
 * anything that was sealed by other means.
 */
export async function publicPayloads(record: OfficeRecord, statements: Statements): Promise<ReadonlySet<string>> {
  const copies = await copyHashes(statements);
  const named = await record.read(({ payloads }) =>
    [...payloads.values()].flatMap(({ body, erased }) =>
      erased === null && body.unit !== undefined && PICTURES.has(body.media) ? [body.hash] : [],
    ),
  );
  return new Set(named.filter((hash) => copies.has(hash)));
}
