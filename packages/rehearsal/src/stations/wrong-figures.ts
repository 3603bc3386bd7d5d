import type { Figures } from "../figures/figures.ts";
import { below, between, oneOf } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";

/** The votes with two neighbouring digits of one number in each other's place; `null` where no number has two that differ. */
export function transposed(random: Random, figures: Figures): Figures | null {
  const places = figures.votes.flatMap((votes, list) => {
    const digits = String(votes);
    // A leading zero would be typed as a shorter number, which is another slip.
    return Array.from({ length: digits.length - 1 }, (_, at) => ({ list, digits, at })).filter(
      ({ at }) => digits[at] !== digits[at + 1] && !(at === 0 && digits[1] === "0"),
    );
  });
  if (places.length === 0) return null;
  const { list, digits, at } = oneOf(random, places);
  const typed = digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2);
  return withVotes(figures, list, Number(typed));
}

/** The votes of the strongest list a few too low, so that they no longer make up those who took part. */
export function miscounted(random: Random, figures: Figures): Figures {
  const list = strongest(figures);
  const votes = figures.votes[list] ?? 0;
  return withVotes(figures, list, votes - between(random, 1, Math.max(1, Math.min(9, Math.floor(votes / 4)))));
}

/** A bundle of ballots on the pile of the list beside the strongest one: every sum still fits. */
export function misplaced(random: Random, figures: Figures): Figures {
  const from = strongest(figures);
  const to = (from + 1) % figures.votes.length;
  const bundle = between(random, 1, Math.max(1, Math.min(10, Math.floor((figures.votes[from] ?? 0) / 4))));
  return withVotes(
    withVotes(figures, from, (figures.votes[from] ?? 0) - bundle),
    to,
    (figures.votes[to] ?? 0) + bundle,
  );
}

/** A ballot found invalid that is valid: every sum still fits. */
export function misjudged(figures: Figures): Figures {
  const list = strongest(figures);
  return { ...carriedOff(figures, list), invalid: figures.invalid + 1 };
}

/** Ballots that were spoiled and replaced: neither issued nor cancelled. */
export function spoiled(random: Random, figures: Figures): Figures {
  return { ...figures, cancelled: figures.cancelled - between(random, 1, Math.min(3, figures.cancelled)) };
}

/** A ballot that was issued and never came into a box. */
export function carriedOff(figures: Figures, list: number = strongest(figures)): Figures {
  return withVotes({ ...figures, tookPart: figures.tookPart - 1 }, list, (figures.votes[list] ?? 0) - 1);
}

/** One more application to vote at home than ballots in one of the mobile boxes. */
export function notAtHome(random: Random, figures: Figures): Figures {
  const boxes = figures.boxes ?? [];
  const chosen = below(random, boxes.length);
  const changed = boxes.map((box, i) => (i === chosen ? { ...box, applications: box.applications + 1 } : box));
  return { ...figures, boxes: changed };
}

function withVotes(figures: Figures, list: number, votes: number): Figures {
  return { ...figures, votes: figures.votes.with(list, votes) };
}

function strongest({ votes }: Figures): number {
  return votes.indexOf(Math.max(...votes));
}
