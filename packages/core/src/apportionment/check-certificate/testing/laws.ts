import type { Json } from "./json.ts";

/** A rules file with no more than decides about seats: no threshold and lots between equals, unless the parts say otherwise. */
export function law(id: string, parts: { readonly [member: string]: Json }, againstAll = false): Json {
  return {
    id,
    ballot: { againstAll },
    distribution: {
      scope: "nation",
      seats: null,
      valid: { includes: ["lists"] },
      qualification: { clauses: [] },
      ties: [{ by: "lot" }],
      ...parts,
    },
  };
}

/** Hare quota of the qualified lists, largest remainders. */
export const hamilton: Json = quota("hare", "exact", "qualified", [{ step: "largest-remainders" }]);

/** A method by quota. */
export function quota(
  name: string,
  rounding: string,
  of: string,
  steps: readonly Json[],
  more: { readonly [member: string]: Json } = {},
): Json {
  return { kind: "quota", quota: { name, rounding, of }, steps, ...more };
}

/** A method by divisors. */
export function divisor(sequence: string, more: { readonly [member: string]: Json } = {}): Json {
  return { kind: "divisor", divisors: { sequence, ...more } };
}

/** A threshold clause of one share of the valid votes. */
export function share(at: string, more: { readonly [member: string]: Json } = {}): Json {
  return { by: "share", at, of: "valid", scope: "nation", compare: ">=", ...more };
}

/** Kazakhstan from 2009 to May 2021, with the members that a real rules file has beside these. */
export const kazakhstan: Json = {
  ...(law("kz-2020-05", {
    seats: { count: 98, article: "Constitution, Art. 51(1)" },
    qualification: {
      clauses: [{ id: "threshold", anyOf: [share("7/100")], article: "Act, Art. 97-1(1)", source: "act" }],
      ifNone: { rule: "silent", silence: "nobody-qualifies", article: "Act, Art. 97-1" },
      ifOne: {
        rule: "second-list",
        factor: "7/10",
        minimum: 2,
        tieSilence: "tie-for-second",
        overflowSilence: "second-list-overflow",
        article: "Act, Art. 97-1(2)-(4)",
      },
    },
    methods: [hamilton],
    ties: [
      { by: "registered-earlier", article: "Act, Art. 97-1(4)" },
      { by: "silent", silence: "same-registration" },
    ],
  }) as { readonly [member: string]: Json }),
  jurisdiction: "KZ",
  silent: [],
};

/** Slovakia: quota rounded to whole votes, higher thresholds for coalitions. */
export const slovakia: Json = law("sk-nrsr", {
  qualification: {
    clauses: [
      { id: "coalition-of-four", for: { alliance: { min: 4 } }, anyOf: [share("10/100")] },
      { id: "coalition", for: { alliance: { min: 2, max: 3 } }, anyOf: [share("7/100")] },
      { id: "party", anyOf: [share("5/100")] },
    ],
    ifNone: { rule: "lower", by: "1/100" },
  },
  methods: [
    quota("hagenbach-bischoff", "nearest", "qualified", [{ step: "largest-remainders" }], {
      overAward: { rule: "smallest-remainder" },
    }),
  ],
  ties: [{ by: "more-votes" }, { by: "lot" }],
});

/** Scotland's regional lists: divisors that count the constituency seats. */
export const scotland: Json = law("gb-sct", { scope: "units", held: {}, methods: [divisor("dhondt")] });

/** Austria's European elections: one tier by D'Hondt, 4 per cent. */
export const austria: Json = law("at-ep", {
  qualification: { clauses: [{ id: "threshold", anyOf: [share("4/100")] }] },
  methods: [divisor("dhondt")],
});

const dhondt: Json = { sequence: "dhondt" };
const dutchSteps = {
  large: [{ step: "highest-averages", divisors: dhondt }],
  small: [
    { step: "largest-remainders", eligible: { quota: "3/4" } },
    { step: "highest-averages", divisors: dhondt, limit: 1 },
    { step: "highest-averages", divisors: dhondt },
  ],
} as const;

/** Dutch councils: averages from 19 seats on, remainders below, the majority clause and exhausted lists. */
export const netherlands: Json = law("nl-gr", {
  scope: "units",
  methods: [
    quota("hare", "exact", "all", dutchSteps.large, { when: { seats: { min: 19 } } }),
    quota("hare", "exact", "all", dutchSteps.small, { when: { seats: { max: 18 } } }),
  ],
  majority: { rule: "last-residual-seat" },
  exhaustion: { rule: "continue-without" },
});

/** The House of Representatives of the United States: Huntington-Hill, one seat for every state. */
export const unitedStates: Json = law("us-house", {
  minimum: { seats: 1 },
  methods: [divisor("huntington-hill")],
  ties: [{ by: "silent", silence: "tie" }],
});

/** Israel: surplus agreements, the quota rounded down, then highest averages (Bader-Ofer). */
export const israel: Json = law("il", {
  qualification: { clauses: [{ id: "threshold", anyOf: [share("13/400")] }] },
  groups: { levels: 1, needs: "each" },
  methods: [quota("hare", "down", "qualified", [{ step: "highest-averages", divisors: dhondt }])],
});

/** Portugal's local bodies: D'Hondt, between equals the list with fewer votes. */
export const portugal: Json = law("pt-local", {
  scope: "units",
  methods: [divisor("dhondt")],
  ties: [{ by: "fewer-votes" }, { by: "silent", silence: "tie-equal-votes" }],
});
