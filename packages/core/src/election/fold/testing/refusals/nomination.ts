import { peopleActs, peopleRoot, person } from "../../../testing/tiny/people.ts";
import { NATION } from "../../../testing/tiny/places.ts";
import { by, like, type RefusalCase } from "./refusal-case.ts";

const ACTS = peopleActs();
const reason = "Said so.";
const three = { kk: "x", ru: "x", en: "x" };

type Given = Omit<RefusalCase, "base" | "refused"> & { readonly body: Parameters<typeof by>[2]; readonly type: string };

/** A refused act of the top in the record with people. */
const top = ({ type, body, ...rest }: Given): RefusalCase => ({
  ...rest,
  base: ACTS,
  refused: by(NATION, type, body, { at: "2029-12-02T06:00:00Z" }),
});
const changed = (of: string, change: Parameters<typeof like>[1]): RefusalCase["refused"] => like(of, change, ACTS);
const candidate = (list: string, number: number, change: object = {}) => ({
  ...{ type: "candidate-listed", body: { ...person(list, number), ...change } },
});

/** A list of two that is handed in before the ones of the tiny record are registered. */
const OAK = [person("elm", 1), person("elm", 2)];
const elm = (change: object = {}): Parameters<typeof by>[2] => ({
  ...{ list: "elm", party: "maple", name: three, submitted: "2029-12-01T07:00:00Z" },
  ...{ candidates: OAK.length, root: peopleRoot(OAK), ...change },
});
const act = (type: string, body: Parameters<typeof by>[2], name: string) => by(NATION, type, body, { name });
const listed = OAK.map((one, i) => act("candidate-listed", one, `elm ${i}`));
const handedIn = [...listed, act("list-submitted", elm(), "elm handed in")];
const both = [person("elm", 1), { ...person("elm", 2), person: "maple-1" }];
const twoLists = [
  ...both.map((one, i) => act("candidate-listed", one, `elm ${i}`)),
  act("list-submitted", elm({ root: peopleRoot(both) }), "elm handed in"),
];
const refusedElm = act("list-refused", { list: "elm", grounds: [{ article: "2", reason }] }, "elm refused");
const withdrawn = act("list-withdrawn", { list: "elm", reason }, "elm withdrawn");

const REGISTRATION = "list maple";

/** Refused parties, candidates and lists. */
export const NOMINATION: readonly RefusalCase[] = [
  top({
    reason: "party-known",
    what: "a party twice",
    before: REGISTRATION,
    type: "party-registered",
    body: { party: "oak", name: three },
  }),
  top({
    reason: "unknown-party",
    what: "a party that nobody registered is absent",
    type: "party-absent",
    body: { party: "yew", why: "unknown", reason },
  }),
  top({
    reason: "party-is-absent",
    what: "a party that is absent twice",
    type: "party-absent",
    body: { party: "oak", why: "refused", reason },
  }),
  top({
    reason: "party-stands",
    what: "a party that has a list is absent",
    type: "party-absent",
    body: { party: "maple", why: "unknown", reason },
  }),
  top({
    reason: "list-submitted",
    what: "one more candidate of a list that is handed in",
    before: REGISTRATION,
    ...candidate("maple", 12),
  }),
  top({
    reason: "candidate-number",
    what: "a candidate after a gap",
    before: REGISTRATION,
    given: listed,
    ...candidate("elm", 4),
  }),
  top({
    reason: "candidate-known",
    what: "a person twice on a list",
    before: REGISTRATION,
    given: listed,
    ...candidate("elm", 3, { person: "elm-1" }),
  }),
  ...["A\u202eB", "A\nB", "A\u001b[2JB", "x".repeat(1001)].map((kk) =>
    top({
      reason: "body",
      what: `a name that is more than a line: ${JSON.stringify(kk).slice(0, 12)}`,
      before: REGISTRATION,
      ...candidate("elm", 1, { name: { kk } }),
    }),
  ),
  top({
    reason: "unknown-payload",
    what: "papers that nobody sealed",
    before: REGISTRATION,
    ...candidate("elm", 1, { papers: "none" }),
  }),
  {
    ...{ reason: "list-without-people", what: "people beside a list that has none", before: "list birch" },
    refused: lateCandidate(),
  },
  top({
    reason: "too-late",
    what: "a candidate after the first figures",
    before: "preliminary",
    ...candidate("elm", 1),
  }),
  ...(
    [
      ["unknown-party", "a list of nobody's", { party: "yew" }],
      ["party-is-absent", "a list of a party that is absent", { party: "oak" }],
      ["list-size", "a list that states one more than it has", { candidates: 3 }],
      ["list-root", "a list that states another root", { root: "0".repeat(64) }],
      ["submitted-later", "a list handed in after its entry was made", { submitted: "2029-12-02T06:00:01Z" }],
    ] as const
  ).map(([why, what, change]) =>
    top({ reason: why, what, before: REGISTRATION, given: listed, type: "list-submitted", body: elm(change) }),
  ),
  top({
    reason: "list-submitted",
    what: "a list handed in twice",
    before: REGISTRATION,
    type: "list-submitted",
    body: elm({ list: "maple" }),
  }),
  top({
    reason: "not-submitted",
    what: "a list without people among lists with them",
    before: REGISTRATION,
    type: "list-registered",
    body: { list: "yew", name: three },
  }),
  top({
    reason: "not-submitted",
    what: "a list whose people are not handed in yet",
    before: REGISTRATION,
    given: listed,
    type: "list-registered",
    body: { list: "elm", name: three },
  }),
  {
    ...{ reason: "list-size", what: "a registration that states other people", base: ACTS, before: REGISTRATION },
    refused: changed(REGISTRATION, { candidates: 10 }),
  },
  {
    ...{ reason: "list-warnings", what: "a warning that is not accepted", base: ACTS, before: "list cedar" },
    refused: changed("list cedar", { accepted: [{ code: "N03", about: 1, reason }] }),
  },
  {
    ...{ reason: "no-such-finding", what: "nothing accepted", base: ACTS, before: REGISTRATION },
    refused: changed(REGISTRATION, { accepted: [{ code: "N03", about: null, reason }] }),
  },
  {
    ...{ reason: "no-such-finding", what: "a warning accepted of a list without people", before: "list maple" },
    refused: like("list maple", { accepted: [{ code: "N03", about: null, reason }] }),
  },
  top({
    reason: "list-errors",
    what: "a second list of people of another party",
    before: REGISTRATION,
    given: handedIn,
    type: "list-registered",
    body: { list: "elm", name: three, accepted: [{ code: "N03", about: null, reason }] },
  }),
  {
    ...{ reason: "list-name", what: "a list under the name of another", base: ACTS, before: REGISTRATION },
    refused: changed(REGISTRATION, { name: three }),
  },
  top({
    reason: "candidate-known",
    what: "a person of a registered list on another one, whatever was decided",
    before: "list birch",
    given: [...twoLists, refusedElm],
    type: "list-registered",
    body: { list: "elm", name: three, authority: "Supreme Court, 1" },
  }),
  top({
    reason: "list-was-refused",
    what: "a refused list without a decision",
    before: REGISTRATION,
    given: [...handedIn, refusedElm],
    type: "list-registered",
    body: { list: "elm", name: three },
  }),
  top({
    reason: "list-was-refused",
    what: "a list refused twice",
    before: REGISTRATION,
    given: [...handedIn, refusedElm],
    type: "list-refused",
    body: { list: "elm", grounds: [{ article: "3", reason }] },
  }),
  top({
    reason: "no-such-finding",
    what: "a list refused for what the checks do not find",
    before: REGISTRATION,
    type: "list-refused",
    body: { list: "maple", grounds: [{ article: "3", reason, finding: "N99" }] },
  }),
  top({
    reason: "not-submitted",
    what: "a refusal of a list that nobody handed in",
    before: REGISTRATION,
    type: "list-refused",
    body: { list: "yew", grounds: [{ article: "3", reason }] },
  }),
  top({
    reason: "list-known",
    what: "a refusal of a registered list",
    before: "units below xr",
    type: "list-refused",
    body: { list: "maple", grounds: [{ article: "3", reason }] },
  }),
  top({
    reason: "list-ended",
    what: "a withdrawn list registered",
    before: REGISTRATION,
    given: [...handedIn, withdrawn],
    type: "list-registered",
    body: { list: "elm", name: three },
  }),
  top({
    reason: "list-ended",
    what: "a withdrawn list refused",
    before: REGISTRATION,
    given: [...handedIn, withdrawn],
    type: "list-refused",
    body: { list: "elm", grounds: [{ article: "3", reason }] },
  }),
  top({
    reason: "list-ended",
    what: "a list withdrawn twice",
    before: REGISTRATION,
    given: [...handedIn, withdrawn],
    type: "list-withdrawn",
    body: { list: "elm", reason },
  }),
  top({
    reason: "not-submitted",
    what: "a list withdrawn that nobody handed in",
    before: REGISTRATION,
    type: "list-withdrawn",
    body: { list: "yew", reason },
  }),
  top({
    reason: "unknown-candidate",
    what: "a stranger taken off a list",
    before: REGISTRATION,
    type: "candidate-excluded",
    body: { list: "maple", person: "birch-1", ground: "law", reason },
  }),
  top({
    reason: "candidate-gone",
    what: "a person taken off twice",
    before: REGISTRATION,
    given: [...handedIn, act("candidate-excluded", { list: "elm", person: "elm-1", ground: "death", reason }, "gone")],
    type: "candidate-excluded",
    body: { list: "elm", person: "elm-1", ground: "law", reason },
  }),
  top({
    reason: "list-still-stands",
    what: "a list cancelled that nobody left",
    before: REGISTRATION,
    type: "list-cancelled",
    body: { list: "maple", reason },
  }),
  {
    ...{ reason: "lists-frozen", what: "a list withdrawn on the day before", base: ACTS, before: "units below xr" },
    refused: by(NATION, "list-withdrawn", { list: "maple", reason }, { at: "2030-01-12T06:09:00Z" }),
  },
];

function lateCandidate(): RefusalCase["refused"] {
  return by(NATION, "candidate-listed", person("maple", 1));
}
