import { type Election, established } from "@dauys/core/election";
import { type AssemblyCount, type AssemblyProtocol, countAssembly } from "@dauys/core/mandates";
import { formatDate, formatInteger, type Lang, message } from "@dauys/language";
import type { Call } from "../command.ts";
import type { LoadedElection } from "../input/load-election.ts";
import { ELECTIONS } from "../messages/elections.ts";
import { paint } from "../output/paint.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import { KINDS } from "./mandates-view.ts";
import { MANDATES } from "./messages.ts";

type Assembly = NonNullable<Election["assembly"]>;

/** What an election file says of the people on its seats that is not known, by the ids it gives these. */
const PEOPLE_UNKNOWN: readonly string[] = ["deputy-names", "assembly-votes", "assembly-ballots"];

/** What is known of an election's deputies, for programs. */
export function deputiesJson({ lang }: Call, { election, rules, sha256 }: LoadedElection): object {
  const { assembly } = election;
  const vote = assembly === undefined ? null : countOf(assembly, rules.rules);
  return {
    id: election.id,
    sha256,
    rules: { id: rules.rules.id, sha256: rules.sha256 },
    names: null,
    lists: election.lists.map(({ id, name, seats, mandates }) => ({
      list: id,
      name: name[lang],
      seats: established(seats),
      parts: Object.fromEntries((mandates?.parts ?? []).map(({ by, count }) => [by, established(count)])),
      decided: mandates?.decided === undefined ? null : { ...mandates.decided, by: mandates.decided.by[lang] },
    })),
    registeredDeputies: established(election.registeredDeputies?.count),
    assembly:
      assembly === undefined
        ? null
        : {
            date: assembly.date ?? null,
            members: established(assembly.members),
            voted: established(assembly.voted),
            shares: assembly.shares === undefined ? null : [assembly.shares.least.text, assembly.shares.most.text],
            counted: vote?.status === "counted",
            deputies: assembly.deputies.map((own, i) => ({
              name: nameIn(own, lang),
              votes: established(own.votes),
              enough: vote?.rows[i]?.enough ?? null,
            })),
          },
    unknown: unknownsOf(election).map(({ id, what }) => ({ id, what: what[lang] })),
  };
}

/** What is known of an election's deputies, for people. */
export function deputiesLines(call: Call, loaded: LoadedElection): readonly string[] {
  const { lang, io } = call;
  const { election, rules } = loaded;
  const tone = paint(io.stdoutIsTty, io.env);
  const kind = message(ELECTIONS, KINDS[election.kind], lang);
  const held = { date: formatDate(election.date, lang), rules: rules.rules.id, kind };
  const registered = election.registeredDeputies;
  const count = established(registered?.count);
  const unknowns = unknownsOf(election);
  return [
    tone("bold", election.title[lang]),
    message(MANDATES, "held", lang, held),
    "",
    ...listTable(election, lang),
    "",
    ...wrapped(message(MANDATES, "names", lang)),
    ...(registered === undefined || count === null
      ? []
      : [
          message(MANDATES, "registeredCount", lang, {
            count: formatInteger(count, lang),
            date: formatDate(registered.date, lang),
          }),
        ]),
    ...(election.assembly === undefined ? [] : ["", ...assemblyLines(call, election.assembly, loaded)]),
    ...(unknowns.length === 0 ? [] : ["", `${message(MANDATES, "unknowns", lang)}:`]),
    ...unknowns.flatMap(({ what }) => wrapped(what[lang], 96).map((line, i) => `${i === 0 ? "  " : "    "}${line}`)),
  ];
}

function listTable(election: Election, lang: Lang): readonly string[] {
  const say = (key: "list" | "seats" | "primaries" | "partyQuota" | "decidedBy" | "decidedOn"): string =>
    message(MANDATES, key, lang);
  const rows = election.lists
    .filter(({ seats }) => seats.value !== 0)
    .toSorted((a, b) => (b.seats.value ?? 0) - (a.seats.value ?? 0))
    .map(({ name, seats, mandates }) => {
      const part = (by: "primaries" | "party-quota"): string =>
        shown(established(mandates?.parts?.find((own) => own.by === by)?.count), lang);
      const { decided } = mandates ?? {};
      const unknown = message(MANDATES, "unknown", lang);
      return [
        name[lang],
        shown(established(seats), lang),
        part("primaries"),
        part("party-quota"),
        decided?.date === undefined ? unknown : formatDate(decided.date, lang),
        decided?.by[lang] ?? unknown,
      ];
    });
  return textTable(
    [
      texts(say("list")),
      figures(say("seats")),
      figures(say("primaries")),
      figures(say("partyQuota")),
      texts(say("decidedOn")),
      texts(say("decidedBy")),
    ],
    rows,
  );
}

function assemblyLines({ lang }: Call, assembly: Assembly, { rules }: LoadedElection): readonly string[] {
  const part = rules.rules.chamber.parts.find(({ id }) => id === assembly.part);
  const vote = countOf(assembly, rules.rules);
  const enough = (own: boolean | null | undefined): string =>
    message(MANDATES, own === true ? "yes" : own === false ? "no" : "unknown", lang);
  const rows = assembly.deputies.map((own, i) => [
    nameIn(own, lang),
    shown(established(own.votes), lang),
    enough(vote?.rows[i]?.enough),
  ]);
  const say = (key: "candidate" | "votes" | "enough"): string => message(MANDATES, key, lang);
  const { shares } = assembly;
  return [
    message(MANDATES, "assembly", lang, {
      seats: shown(part?.seats ?? null, lang),
      members: shown(established(assembly.members), lang),
      voted: shown(established(assembly.voted), lang),
    }),
    ...(rows.length === 0
      ? []
      : textTable([texts(say("candidate")), figures(say("votes")), texts(say("enough"))], rows)),
    ...(vote?.status === "counted" ? wrapped(message(MANDATES, "whatever", lang)) : []),
    ...(shares === undefined
      ? []
      : wrapped(
          message(MANDATES, "sharesOnly", lang, {
            least: printed(shares.least.text, lang),
            most: printed(shares.most.text, lang),
          }),
        )),
  ];
}

/** The votes of an assembly held to the law's share, as far as they are published; `null` where no name is. */
function countOf(assembly: Assembly, rules: LoadedElection["rules"]["rules"]): AssemblyCount | null {
  const seats = rules.chamber.parts.find(({ id }) => id === assembly.part)?.seats ?? null;
  if (rules.assembly === undefined || seats === null || assembly.deputies.length === 0) return null;
  const protocol: AssemblyProtocol = {
    round: "vote",
    date: assembly.date ?? "",
    members: established(assembly.members),
    present: null,
    // “Voted” may be those given a ballot or those who put one in: no fewer than either are at least all valid ballots.
    received: established(assembly.voted),
    inBoxes: null,
    valid: null,
    invalid: null,
    votes: assembly.deputies.map(({ votes }, i) => ({ person: `${i + 1}`, votes: established(votes) })),
  };
  return countAssembly(rules.assembly, protocol, seats);
}

/** A printed number with the decimal mark of the language. */
function printed(text: string, lang: Lang): string {
  return lang === "en" ? text : text.replace(".", ",");
}

function nameIn({ name, latin }: Assembly["deputies"][number], lang: Lang): string {
  return lang === "en" ? latin : name;
}

function unknownsOf({ unknowns }: Election): Election["unknowns"] {
  return unknowns.filter(({ id }) => PEOPLE_UNKNOWN.includes(id));
}

function shown(value: number | null, lang: Lang): string {
  return value === null ? message(MANDATES, "unknown", lang) : formatInteger(value, lang);
}
