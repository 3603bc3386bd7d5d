import type { Protocol } from "@dauys/core/protocol";
import { REHEARSAL_LISTS } from "@dauys/rehearsal";
import type { Player } from "./player.ts";

/** The lists of the night, of the invented country. */
export const LISTS = REHEARSAL_LISTS.slice(0, 3);

/** Voters on the list of each station, and ballots brought to it. */
export const REGISTERED = 400;
export const DELIVERED = 404;

/** For the first list, and for each of the two others, which are equal everywhere. */
const VOTES: readonly (readonly [number, number])[] = [
  [200, 50],
  [200, 50],
  [202, 49],
  [202, 49],
];

/** What the commission of a station wrote, by the place of the station among the others. */
export function paperOf(unit: string, place: number): Protocol {
  const [first = 0, other = 0] = VOTES[place] ?? [];
  const lists = LISTS.map(({ id }, i) => ({ list: id, votes: i === 0 ? first : other }));
  return {
    form: "kz-2021",
    unit,
    kind: "station",
    fields: {
      ...{ registered: REGISTERED, received: 306, delivered: DELIVERED, cancelled: 98 },
      ...{ "by-certificate": 1, outside: 5, "took-part": 300, invalid: 6 },
    },
    votes: [{ series: "votes", lists }],
    collections: {
      members: [
        { id: "2", fields: { issued: 150 } },
        { id: "3", fields: { issued: 156 } },
      ],
      "mobile-boxes": [{ id: "1", fields: { applications: 5, ballots: 5 } }],
    },
    signatures: ["chair", "secretary", "member"].map((role, i) => ({ role, state: "signed", seat: i + 1 })),
  };
}

/** The same paper with the time at which the first boxes were opened: a minute after now. */
export function opened(paper: Protocol): Protocol {
  const at = `${new Date(Date.now() + 60_000).toISOString().slice(0, 19)}Z`;
  return { ...paper, stages: [{ stage: "mobile-boxes", at }] };
}

/** The same paper with votes moved from the second and third list to the first, as many from each. */
export function moved(paper: Protocol, votes: number): Protocol {
  const change = [2 * votes, -votes, -votes];
  const lists = paper.votes[0]?.lists ?? [];
  const changed = lists.map((each, i) => ({ ...each, votes: Number(each.votes) + (change[i] ?? 0) }));
  return { ...paper, votes: [{ series: paper.votes[0]?.series ?? "votes", lists: changed }] };
}

/** Types a whole paper through the interface, as the page does it step by step. */
export async function typeByInterface(player: Player, paper: Protocol): Promise<string> {
  const base = `/api/v1/units/${paper.unit}/entry`;
  await player.ask("POST", base);
  const mine = async (): Promise<{ readonly paper: string; readonly revision: number }> => {
    const { entry } = (await player.ask("GET", base)) as {
      readonly entry: { readonly paper: { readonly id: string }; readonly mine: { readonly revision: number } };
    };
    return { paper: entry.paper.id, revision: entry.mine.revision };
  };
  await player.ask("PUT", base, { ...(await mine()), page: 0, protocol: paper });
  const { state } = await player.ask("POST", `${base}/finish`, { ...(await mine()), reasons: [], onPaper: null });
  return String(state);
}
