import type { BodyOf } from "@dauys/core/election";
import { canonicalJson, type JsonValue } from "@dauys/core/json";
import { encodeUtf8, rootOf, type TreeHasher } from "@dauys/core/record";
import type { NominatedList } from "../people/people.ts";
import { hexOf } from "../stations/tell.ts";
import { MINUTE } from "../time.ts";
import { type Act, decision, type Said } from "./act.ts";
import { TOP } from "./commissions.ts";
import type { Papers } from "./papers.ts";

/** A list handed in: its candidates in one batch, sealed papers first, and then the list with their root. */
export function submissionActs({ list, submitted }: NominatedList, papers: Papers): readonly Act[] {
  const { candidates, $schema: _, ...stated } = list;
  const bodies = candidates.map(({ examined: _papers, ...shown }): BodyOf<"candidate-listed"> => {
    const payload = papers.sealed.get(shown.person)?.payload;
    return { list: list.list, ...shown, ...(payload === undefined ? {} : { papers: payload }) };
  });
  const seals = candidates.flatMap(({ person }) => papers.sealed.get(person) ?? []);
  const root = candidatesRoot(papers.hasher, bodies);
  return [
    decision(TOP, submitted + 35 * MINUTE, [
      ...seals.map((body): Said => ({ type: "payload-sealed", body: () => body })),
      ...bodies.map((body): Said => ({ type: "candidate-listed", body: () => body })),
    ]),
    decision(TOP, submitted + 50 * MINUTE, {
      type: "list-submitted",
      body: () => ({ ...stated, candidates: candidates.length, root }),
    }),
  ];
}

/** The root by RFC 6962 over the canonical bodies of a list's candidates, in hexadecimal digits. */
function candidatesRoot(hasher: TreeHasher, bodies: readonly BodyOf<"candidate-listed">[]): string {
  const leaves = bodies.map((body) => hasher.leaf(encodeUtf8(canonicalJson(body as unknown as JsonValue))));
  return hexOf(rootOf(hasher, leaves));
}
