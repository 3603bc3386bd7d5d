import type { Candidate } from "../../candidate.ts";
import type { CandidateList } from "../../candidate-list.ts";
import type { ListContext } from "../context.ts";
import type { ListCheckCode } from "../texts/catalogue.ts";
import { samplePerson } from "./sample-people.ts";

/** The law that the sample lists are checked by. */
export const SAMPLE_RULES = "kz-2020-05";

/** What is known beside the sample lists: 24 mandates, so that 31 people are not too many however 31.2 is rounded. */
export const sampleContext: ListContext = {
  electionDay: "2031-01-12",
  seats: 24,
  utcOffset: 300,
  deadlines: {
    submission: { from: "2030-11-11T19:00:00Z", until: "2030-12-03T13:00:00Z" },
    registration: { from: "2030-11-11T19:00:00Z", until: "2030-12-12T13:00:00Z" },
  },
  minimumWage: 1_000_000,
  lastElection: { valid: 100_000, votes: { maple: 4_000 } },
};

/** The same with 8 mandates, for the broken lists: 10 people are not too many, 12 are however 10.4 is rounded. */
export const shortContext: ListContext = { ...sampleContext, seats: 8 };

/** A list of 30 without a fault. Its party had 4 % last time, so it pays 70 % of 15 wages for each of 30 people. */
export const goodList: CandidateList = {
  list: "maple",
  party: "maple",
  name: { kk: "Үйеңкі", ru: "Клён", en: "Maple" },
  submitted: "2030-11-20T05:30:00Z",
  adoption: {
    organ: { kk: "Партия съезі", ru: "Съезд партии", en: "Party congress" },
    date: "2030-10-25",
    members: 81,
    present: 70,
    inFavour: 41,
  },
  signed: true,
  deposit: { paid: 315_000_000 },
  documents: ["minutes", "party-registration", "deposit-paid"],
  candidates: Array.from({ length: 30 }, (_, i) => samplePerson(i + 1, "maple")),
};

/** The first ten of it, without a fault by the short context. */
export const shortList: CandidateList = {
  ...goodList,
  deposit: { paid: 105_000_000 },
  candidates: goodList.candidates.slice(0, 10),
};

/** Another party's list that was handed in before. */
export const otherList: CandidateList = {
  ...goodList,
  list: "linden",
  party: "linden",
  name: { kk: "Жөке", ru: "Липа", en: "Linden" },
  candidates: [34, 35, 36].map((place, i) => ({ ...samplePerson(place, "linden"), number: i + 1 })),
};

/** A sample list with one fault, and where it takes one another context. */
export interface BrokenList {
  readonly list: CandidateList;
  readonly context?: ListContext;
}

/** The short list with one candidate changed. */
function withPerson(number: number, change: (candidate: Candidate) => Candidate): BrokenList {
  const candidates = shortList.candidates.map((each) => (each.number === number ? change(each) : each));
  return { list: { ...shortList, candidates } };
}

function withExamined(number: number, change: Candidate["examined"]): BrokenList {
  return withPerson(number, (each) => ({ ...each, examined: { ...each.examined, ...change } }));
}

function withList(change: Partial<CandidateList>): BrokenList {
  return { list: { ...shortList, ...change } };
}

const adoption = shortList.adoption!;
const more = [11, 12].map((number): Candidate => ({ ...samplePerson(number, "maple"), sex: "woman" }));
const first = shortList.candidates[0]!;

function without<K extends keyof Candidate>(candidate: Candidate, key: K): Candidate {
  const { [key]: _, ...rest } = candidate;
  return rest as unknown as Candidate;
}

/** For every check of a list the list that it alone catches. */
export const brokenLists: Readonly<Record<Exclude<ListCheckCode, "N00">, BrokenList>> = {
  N01: withList({ candidates: [...shortList.candidates, ...more], deposit: { paid: 200_000_000 } }),
  N02: withPerson(10, (each) => ({ ...each, number: 11 })),
  N03: withList({ candidates: shortList.candidates.slice(3).map((each, i) => ({ ...each, number: i + 1 })) }),
  N04: withPerson(5, (each) => ({ ...each, name: { ru: each.name.ru!, en: each.name.en! } })),
  N05: withPerson(9, (each) => ({ ...each, person: first.person })),
  N06: withPerson(6, (each) => ({ ...each, person: otherList.candidates[0]!.person })),
  N07: withPerson(10, (each) => ({ ...each, name: first.name })),
  N08: withPerson(7, (each) => ({ ...each, party: "linden" })),
  N09: withPerson(10, (each) => ({ ...each, born: 2006, examined: { ...each.examined, born: "2006-01-13" } })),
  N10: withExamined(1, { citizen: false }),
  N11: withExamined(2, { residentYears: 9 }),
  N12: withExamined(3, { barred: ["conviction"] }),
  N13: withExamined(5, { documents: ["consent", "biography", "membership"] }),
  N14: withList({ documents: ["minutes", "deposit-paid"] }),
  N15: withList({ adoption: { ...adoption, inFavour: 40 } }),
  N16: withList({ signed: false }),
  N17: withList({ deposit: { paid: 104_000_000 } }),
  N18: withList({ submitted: "2030-11-11T18:59:59Z" }),
  N19: withList({ submitted: "2030-12-03T13:00:01Z" }),
  N20: withPerson(8, (each) => ({ ...each, sex: "man" })),
  N21: { list: shortList, context: { ...shortContext, registered: "2030-11-11T18:59:59Z" } },
  N22: { list: shortList, context: { ...shortContext, registered: "2030-12-12T13:00:01Z" } },
  N23: withPerson(6, (each) => ({ ...each, born: each.born! - 1 })),
  N24: withExamined(7, { groups: ["wommen"] }),
  N25: withPerson(9, (each) => ({ ...each, counted: true })),
  N26: withList({
    list: "linden-two",
    party: "linden",
    candidates: shortList.candidates.map((each) => ({ ...each, party: "linden" })),
    deposit: { paid: 150_000_000 },
  }),
  N27: withList({ adoption: { ...adoption, present: 82 } }),
  N28: withList({ adoption: { ...adoption, date: "2030-11-21" } }),
  N29: withPerson(3, (each) => without(each, "residence")),
};
