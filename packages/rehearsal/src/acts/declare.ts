import { apportion } from "@dauys/core/apportionment";
import type { BodyOf } from "@dauys/core/election";
import { encodeUtf8 } from "@dauys/core/record";
import type { ReadRules, Rules } from "@dauys/core/rules";
import { LISTS } from "../country/lists.ts";
import { added, type Figures } from "../figures/figures.ts";
import type { Settings } from "../options.ts";
import type { Slip } from "../slips/plan-slips.ts";
import type { Events } from "../stations/stories.ts";
import { lastFiling } from "../stations/story.ts";
import { hexOf } from "../stations/tell.ts";
import { REASONS } from "../texts.ts";
import { DAY, ELECTION_DAY, HOUR, MINUTE, type Seconds } from "../time.ts";
import { type Act, majority } from "./act.ts";
import { TOP } from "./commissions.ts";
import type { Count } from "./count-acts.ts";
import type { Desk } from "./desk.ts";
import type { PaperForm } from "./paper-form.ts";

type Declared = BodyOf<"result-declared">;

/** What a result is declared from. */
export interface Declaring {
  readonly settings: Settings;
  readonly law: ReadRules;
  readonly paper: PaperForm;
  readonly events: Events;
  readonly count: Count;
}

/** The result declared while a few protocols are still out, and the final one two days later. */
export function resultActs({ settings, law, paper, events, count }: Declaring): readonly Act[] {
  const result = (series: Declared["series"], desk: Desk, present: number): Declared => ({
    series,
    ...countedResult(law, paper, events, desk),
    rules: hexOf(settings.tools.sha256(encodeUtf8(law.canonical))),
    session: { present },
  });
  return [
    declaring(mostIn(count.firstFiled), (desk) => result("preliminary", desk, 6)),
    declaring(finalTime(count), (desk) => ({ ...result("final", desk, 7), ...standing(events.slips) })),
  ];
}

/** When the final result is declared: at noon three days after the election, or half a day after the nation's protocol. */
export function finalTime({ finished }: Count): Seconds {
  return Math.max(ELECTION_DAY + 3 * DAY + 7 * HOUR, finished + 12 * HOUR);
}

/** The seats of the final result by list, from the protocols that stand in the end; `null` where the law asks a question. */
export function finalSeats(rules: Rules, { stories }: Events): readonly number[] | null {
  const last = [...stories.values()].map(lastFiling).filter(({ held }) => held === undefined);
  const counted = last.map(({ figures }) => figures);
  const sum = added(counted, LISTS.length);
  return seatsOf(rules, sum, totalsOf(sum, counted));
}

function declaring(at: Seconds, body: (desk: Desk) => Declared): Act {
  return { at, received: at + 30, by: TOP, signed: majority(TOP), says: { type: "result-declared", body } };
}

/** A little after 19 protocols of 20 are in, at a time that is announced: a full quarter of an hour. */
function mostIn(firstFiled: readonly Seconds[]): Seconds {
  const sorted = [...firstFiled].sort((a, b) => a - b);
  const time = sorted[Math.floor((sorted.length * 19) / 20)] as Seconds;
  return Math.ceil((time + 5 * MINUTE) / (15 * MINUTE)) * 15 * MINUTE;
}

function countedResult(
  { rules }: ReadRules,
  { form }: PaperForm,
  { country }: Events,
  desk: Desk,
): Pick<Declared, "stations" | "totals" | "votes" | "seats"> {
  const all = country.stations.map(({ unit }) => desk.find(unit));
  const counted = all.flatMap((standing) => (standing?.counts === true ? [standing.figures] : []));
  const outstanding = all.filter((standing) => standing === undefined).length;
  const held = all.length - counted.length - outstanding;
  const sum = added(counted, LISTS.length);
  const known = totalsOf(sum, counted);
  return {
    stations: { all: all.length, counted: counted.length, held, outstanding, invalidated: 0 },
    totals: Object.fromEntries(
      Object.keys(form.figures).map((name) => [name, known[name as keyof typeof known] ?? null]),
    ),
    votes: sum.votes,
    seats: seatsOf(rules, sum, known),
  };
}

function seatsOf(rules: Rules, sum: Figures, known: ReturnType<typeof totalsOf>): readonly number[] | null {
  const lists = LISTS.map(({ id, candidates }, i) => ({
    list: id,
    votes: sum.votes[i] as number,
    order: i + 1,
    candidates,
  }));
  const { registered, received, inBoxes, valid, invalid } = known;
  const totals = { registered, received, inBoxes, valid, invalid };
  const outcome = apportion({ rules, units: [{ unit: "", seats: null, lists, totals }] });
  if (!outcome.ok) throw new RangeError(`the rules: ${JSON.stringify(outcome.faults[0])}`);
  const { seats } = outcome.outcome;
  return seats === null ? null : LISTS.map(({ id }) => seats[id] ?? 0);
}

/** Totals by the names that are the same in every country. */
function totalsOf(sum: Figures, counted: readonly Figures[]) {
  const { registered, received, delivered, invalid } = sum;
  const valid = sum.votes.reduce((total, votes) => total + votes, 0);
  const mobile = counted.reduce(
    (total, { boxes }) => total + (boxes ?? []).reduce((ballots, box) => ballots + box.ballots, 0),
    0,
  );
  return { registered, received, delivered, inBoxes: valid + invalid, valid, invalid, mobile };
}

/** What is left standing: stations held back, and sums that differ. */
function standing(slips: readonly Slip[]): Pick<Declared, "without" | "differences"> {
  const open = slips.filter(({ mended }) => !mended);
  const without = open
    .filter(({ kind }) => kind === "digits" || kind === "recount")
    .flatMap(({ stations }) => stations.map(({ unit }) => ({ unit, reason: REASONS.notMended })));
  const differences = open
    .filter(({ kind }) => kind === "bad-sum")
    .map(({ district }) => ({ unit: district.unit, reason: REASONS.notExplained }));
  return {
    ...(without.length === 0 ? {} : { without }),
    ...(differences.length === 0 ? {} : { differences }),
  };
}
