import { apportion } from "@dauys/core/apportionment";
import { checkCertificate } from "@dauys/core/apportionment/check-certificate";
import { contestOf, type Election, electionFindings, readElection } from "@dauys/core/election";
import { fractionText, parseFraction } from "@dauys/core/exact";
import { canonicalJson, parseJson } from "@dauys/core/json";
import { checkProtocol, compileForm, readForm, readProtocol } from "@dauys/core/protocol";
import { type Rules, readRules } from "@dauys/core/rules";
import { readProfile } from "@dauys/exchange/import";
import { spoilBytes } from "../engine/bytes.ts";
import { spoilJson } from "../engine/json.ts";
import { accepted, type Fault, type Outcome, ofText, type Parser, refused, unlessNull } from "../engine/parser.ts";
import { houseFile, houseForm } from "./files.ts";

const JSON_SPOIL = [spoilJson, spoilJson, spoilJson, spoilBytes];

type Read<V> = { readonly ok: true; readonly read: V } | { readonly ok: false; readonly faults: readonly Fault[] };

function outcomeOf<V, T>(given: Read<V>, take: (value: V) => T): Outcome<T> {
  return given.ok ? accepted(take(given.read)) : given;
}

const plain: readonly Parser[] = [
  ofText({
    name: "JSON",
    seeds: ['{"a":[1,-2,{"ә":"\\u0001\\"\\ud83d\\ude00"}],"b":null,"c":true}', "[[[[[[]]]]]]", "0", '"\\/"'],
    read: (text) => {
      const parsed = parseJson(text);
      return parsed.ok ? accepted(parsed.json.value) : { ok: false, faults: [parsed.fault] };
    },
    write: canonicalJson,
    spoil: JSON_SPOIL,
  }),
  ofText({
    name: "fraction",
    seeds: ["7/100", "3", "-1/2", "0"],
    read: (text) => unlessNull(parseFraction(text)),
    write: fractionText,
  }),
];

const votes = { A: 5_148_074, B: 792_828, C: 659_019, D: 383_023, E: 258_618 };
const lists = Object.entries(votes).map(([list, cast], i) => ({
  list,
  votes: cast,
  order: i + 1,
  precincts: i,
  basic: i,
}));
const unit = {
  unit: "",
  seats: 98,
  lists,
  totals: { registered: 11_919_241, received: 7_539_280, inBoxes: 7_450_000 },
};

/** What follows from a law for a contest, and what the checker says of the certificate. */
function distributed(rules: Rules): unknown {
  const votesOnly = { unit: "", seats: 10, lists: lists.slice(3), totals: {} };
  return [unit, votesOnly].map((each) => {
    const made = apportion({ rules, units: [each] });
    if (!made.ok) return made;
    const verdicts = made.outcome.units.map(({ certificate }) =>
      certificate === null ? null : checkCertificate(rules, certificate),
    );
    return { outcome: made.outcome, verdicts };
  });
}

const RULES = ["kz-2020-05", "se-riksdag", "ch-nationalrat-2023", "il", "bg", "ge-2024", "gb-sct-regional", "ru-2021"];

const law: readonly Parser[] = [
  ofText({
    name: "rules",
    seeds: RULES.map((name) => houseFile(`rules/${name}.json`)),
    read: (text) => outcomeOf(readRules(text), ({ rules, canonical }) => ({ canonical, does: distributed(rules) })),
    write: ({ canonical }) => canonical,
    words: ['"7/100"', '"0"', '"5/2"', '"lot"', '"valid"', '"999999999999999999/999999999999999998"'],
    spoil: JSON_SPOIL,
  }),
  certificateParser(),
];

function certificateParser(): Parser {
  const rules = lawOf("kz-2020-05");
  const made = apportion({ rules, units: [unit] });
  if (!made.ok) throw new Error("the valid certificate cannot be made");
  return ofText({
    name: "certificate",
    seeds: made.outcome.units.map(({ certificate }) => JSON.stringify(certificate)),
    read: (text) => {
      const parsed = parseJson(text);
      if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
      const verdict = checkCertificate(rules, parsed.json.value);
      return verdict.ok ? accepted(verdict) : refused(...verdict.reasons);
    },
    spoil: JSON_SPOIL,
  });
}

const heldBy = lawOf("kz-2022");

function lawOf(id: string): Rules {
  const read = readRules(houseFile(`rules/${id}.json`));
  if (!read.ok) throw new Error(`the rules ${id} cannot be read`);
  return read.read.rules;
}

/** What follows from an election's figures under a law, and all that is found in them. */
function examined(election: Election): unknown {
  const made = apportion(contestOf(election, heldBy));
  // In which order members stand in the file decides the order of findings, and nothing else.
  const findings = electionFindings(election, heldBy, made.ok ? made.outcome : null);
  return { made, findings: findings.map((finding) => JSON.stringify(finding)).toSorted() };
}

const elections: readonly Parser[] = [
  ofText({
    name: "election",
    seeds: ["kz-2004", "kz-2016", "kz-2023"].map((id) => houseFile(`elections/${id}/election.json`)),
    read: (text) =>
      outcomeOf(readElection(text), ({ election, canonical }) => ({ canonical, examined: examined(election) })),
    write: ({ canonical }) => canonical,
    spoil: JSON_SPOIL,
  }),
];

const KZ = houseForm("kz-2021");
const protocol = {
  form: "kz-2021",
  unit: "1/2/3",
  kind: "station",
  fields: {
    registered: 400,
    received: { read: 300, written: null, words: "üш жүз" },
    delivered: 404,
    cancelled: 104,
    "took-part": 290,
    invalid: 10,
  },
  collections: { members: [{ id: "1", fields: { issued: 300 } }], "mobile-boxes": [] },
  votes: [{ series: "votes", lists: [{ list: "north", votes: 290 }] }],
  signatures: [{ role: "chair", state: "signed", seat: 1 }],
  custody: { seals: [{ place: "box", when: "closed", number: "7" }], handOvers: [] },
  attachments: [{ kind: "scan", sha256: "0".repeat(64) }],
  stages: [{ stage: "count", at: "2021-01-10T20:05:03Z" }],
};

const papers: readonly Parser[] = [
  ofText({
    name: "form",
    seeds: ["israel-2021", "spain-2019", "netherlands-2021"].map((name) => houseFile(`forms/${name}.json`)),
    read: (text) =>
      outcomeOf(readForm(text), ({ form, canonical }) => ({
        canonical,
        compiled: compileForm(form).names,
        found: checkProtocol(form, { form: form.id, unit: "1", kind: "station", fields: {}, votes: [] }),
      })),
    write: ({ canonical }) => canonical,
    spoil: JSON_SPOIL,
  }),
  ofText({
    name: "protocol",
    seeds: [JSON.stringify(protocol)],
    read: (text) => {
      const read = readProtocol(text);
      return read.ok ? accepted({ read: read.protocol, found: checkProtocol(KZ, read.protocol) }) : read;
    },
    write: ({ read }) => JSON.stringify(read),
    spoil: JSON_SPOIL,
  }),
  ofText({
    name: "import profile",
    seeds: [houseFile("profiles/kz-2021.json")],
    read: (text) => {
      const read = readProfile(text, KZ);
      return read.ok ? accepted(read.profile) : read;
    },
    write: (profile) => JSON.stringify(profile),
    spoil: JSON_SPOIL,
  }),
];

/** JSON, and the documents in it: rules, certificates, elections, forms, protocols, import profiles. */
export const documentParsers: readonly Parser[] = [...plain, ...law, ...elections, ...papers];
