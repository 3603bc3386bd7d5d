import { signEntry } from "@dauys/core/record";
import type { TestOffice } from "../../testing/test-office.ts";
import type { ProposalJson } from "../proposal-json.ts";

/** What became of a proposal that seats signed one after the other. */
export interface SignedOff {
  readonly state: ProposalJson["state"];
  readonly first: number | null;
  readonly refusal: ProposalJson["refusal"];
}

/** Lets seats of a unit's commission sign a proposal through the interface, each with the key and the session of its own. */
export async function signAs(open: TestOffice, unit: string, id: string, seats: readonly number[]): Promise<SignedOff> {
  let last: SignedOff = { state: "open", first: null, refusal: null };
  for (const seat of seats) {
    const member = open.person(`${unit}/${seat}`, "member", unit, { seat });
    const shown = (await (await member.get(`/api/v1/proposals/${id}`)).json()) as ProposalJson;
    const signature = signEntry(shown.signing, open.signerOf(unit, seat));
    const response = await member.send("post", `/api/v1/proposals/${id}/signatures`, signature);
    if (response.status !== 200) throw new Error(`seat ${seat}: ${await response.text()}`);
    last = (await response.json()) as SignedOff;
  }
  return last;
}
