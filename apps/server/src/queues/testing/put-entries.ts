import { type BodyOf, type EntryType, filedBodyOf } from "@dauys/core/election";
import type { Acceptance, Protocol } from "@dauys/core/protocol";
import { encodeEntry, signEntry, signedEntry, type UnsignedEntry } from "@dauys/core/record";
import { entryTime } from "../../office/index.ts";
import type { TestOffice } from "../../testing/test-office.ts";

/** Puts an entry into the record of a test's office, signed by as many seats of a unit's commission as it needs. */
export async function putEntry<T extends EntryType>(
  open: TestOffice,
  unit: string,
  type: T,
  body: BodyOf<T>,
): Promise<number> {
  const { by, seats } = await open.office.record.read((fold) => {
    const commission = fold.units.get(unit)?.commission;
    return { by: commission?.id ?? "", seats: commission?.quorum ?? 0 };
  });
  const entry: UnsignedEntry = {
    v: 1,
    type,
    at: entryTime(open.office.clock),
    by,
    body: body as UnsignedEntry["body"],
  };
  const signatures = Array.from({ length: seats }, (_, i) => signEntry(entry, open.signerOf(unit, i + 1)));
  const encoded = encodeEntry(signedEntry(entry, signatures));
  if (!encoded.ok) throw new Error(encoded.fault.message);
  const answer = await open.office.record.append(crypto.randomUUID(), [encoded.bytes]);
  if (!answer.ok) throw new Error(answer.refusal.message.en);
  return answer.first;
}

/** Files what a unit's commission wrote on its paper, with some of its figures changed. */
export async function fileProtocol(
  open: TestOffice,
  unit: string,
  more: {
    readonly fields?: Protocol["fields"];
    readonly held?: string;
    readonly accepted?: readonly Acceptance[];
  } = {},
): Promise<number> {
  return putEntry(open, unit, "protocol-filed", await bodyOf(open, unit, more));
}

/** Files a fix, a recount or a re-issued paper after a unit's protocol. */
export async function correctProtocol(
  open: TestOffice,
  unit: string,
  correction: BodyOf<"protocol-corrected">["correction"],
  fields: Protocol["fields"],
): Promise<number> {
  const replaces = await open.office.record.read((fold) => fold.units.get(unit)?.filing?.entry ?? -1);
  const body = await bodyOf(open, unit, { fields });
  return putEntry(open, unit, "protocol-corrected", { ...body, correction, replaces });
}

async function bodyOf(
  open: TestOffice,
  unit: string,
  { fields = {}, held, accepted }: NonNullable<Parameters<typeof fileProtocol>[2]>,
): Promise<BodyOf<"protocol-filed">> {
  const paper = open.paperOf(unit);
  const protocol: Protocol = { ...paper, fields: { ...paper.fields, ...fields } };
  const body = await open.office.record.read((fold) => {
    if (fold.form === null) throw new Error("the record has no form");
    return filedBodyOf(
      fold.form.form.form,
      fold.lists.map(({ list }) => list),
      protocol,
    );
  });
  return { ...body, ...(held === undefined ? {} : { held }), ...(accepted === undefined ? {} : { accepted }) };
}
