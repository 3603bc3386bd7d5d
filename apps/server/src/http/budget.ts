/** How much may be asked: so much at once, and so much more with each second. */
export interface Allowance {
  readonly most: number;
  readonly perSecond: number;
}

/**
 * What a session may ask of a node. A page asks for what it shows some ten times while it opens, every four to eight seconds while it is
 * looked at, and three times a second while somebody types into it: some thirty pages open at once, by a hand that never rests, stay below
 * a third of it.
 */
export const SESSION_ALLOWANCE: Allowance = { most: 1_200, perSecond: 50 };

/** What of that may be costly: papers that are set, trails that are read from end to end, files, passwords that are hashed. */
export const COSTLY_ALLOWANCE: Allowance = { most: 200, perSecond: 2 };

/** What came of asking: nothing stands in the way, or it may be asked again after so many seconds. */
export type Spending =
  | { readonly ok: true }
  /** `first`: nothing had been refused since the budget was last whole. */
  | { readonly ok: false; readonly seconds: number; readonly first: boolean };

/** Counts what each session asks. */
export interface Budget {
  /** Takes one from the budget of a session, at a time in milliseconds. */
  readonly spend: (session: string, now: number) => Spending;
  /** Of how many sessions something is kept. */
  readonly kept: () => number;
}

interface Purse {
  left: number;
  at: number;
  refused: boolean;
}

/** The most sessions of which something is kept: more than people can be at work at one node. */
const MOST_KEPT = 50_000;

const SPENT: Spending = { ok: true };

/**
 * A budget of its own for each session, in the memory of this node (a token bucket). A session that has not asked for so long that its
 * budget is whole again is forgotten: what was used before the last turn of the page is looked for on the page before, and what
 * stands on neither is whole.
 */
export function budget({ most, perSecond }: Allowance, keep: number = MOST_KEPT): Budget {
  const perMillisecond = perSecond / 1000;
  const turn = most / perMillisecond;
  let recent = new Map<string, Purse>();
  let before = new Map<string, Purse>();
  let turned = 0;

  const purseOf = (session: string, now: number): Purse => {
    // A clock that was put back turns the page too: otherwise nothing would be forgotten until it has caught up.
    if (now - turned >= turn || now < turned || recent.size >= keep) {
      before = now - turned >= 2 * turn ? new Map() : recent;
      recent = new Map();
      turned = now;
    }
    const known = recent.get(session);
    if (known !== undefined) return known;
    const purse = before.get(session) ?? { left: most, at: now, refused: false };
    before.delete(session);
    recent.set(session, purse);
    return purse;
  };

  return {
    spend: (session, now) => {
      const purse = purseOf(session, now);
      purse.left = Math.min(most, purse.left + Math.max(0, now - purse.at) * perMillisecond);
      purse.at = now;
      if (purse.left >= most) purse.refused = false;
      if (purse.left >= 1) {
        purse.left -= 1;
        return SPENT;
      }
      const first = !purse.refused;
      purse.refused = true;
      return { ok: false, seconds: Math.ceil((1 - purse.left) / perSecond), first };
    },
    kept: () => recent.size + before.size,
  };
}
