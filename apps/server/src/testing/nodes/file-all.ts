import { signEntry, type UnsignedEntry } from "@dauys/core/record";
import { commissionOf, ROOT_UNIT } from "@dauys/rehearsal";
import type { OfficeRehearsal } from "../../rehearsal/open-rehearsal.ts";
import type { StubbornClient } from "./stubborn-client.ts";

/** As many papers as one proposal may hold. */
const TOGETHER = 200;

/**
 * Puts all agreed papers before the commission at the top and lets its members sign, until none is left that waits. The
 * first of them is the chair. `stepDone` is awaited after each signature.
 */
export async function fileAll(
  members: readonly StubbornClient[],
  units: readonly string[],
  { signerOf, stepDone }: Pick<OfficeRehearsal, "signerOf"> & { readonly stepDone: () => Promise<void> },
): Promise<void> {
  const [chair] = members;
  if (chair === undefined) throw new RangeError("somebody has to sign");
  const base = `/api/v1/units/${ROOT_UNIT}/proposals`;
  for (let at = 0; at < units.length; at += TOGETHER) {
    const proposed = await chair.ask("post", `${base}/filing`, { units: units.slice(at, at + TOGETHER) });
    // Asked twice because the first answer was lost, there is nothing left to propose.
    if (proposed.status >= 300 && proposed.value.code !== "no-papers") throw new Error(JSON.stringify(proposed.value));
    const waiting = (await chair.ask("get", base)).value as unknown as readonly Waiting[];
    for (const { id, signing } of waiting) {
      for (const [index, member] of members.entries()) {
        const signature = signEntry(signing, signerOf(commissionOf(ROOT_UNIT), index + 1));
        const told = await member.ask("post", `/api/v1/proposals/${id}/signatures`, signature);
        if (told.status >= 300 && told.value.code !== "ended") throw new Error(JSON.stringify(told.value));
        await stepDone();
      }
    }
  }
}

interface Waiting {
  readonly id: string;
  readonly signing: UnsignedEntry;
}
