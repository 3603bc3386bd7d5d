import { type Election, TOOK_NAMES } from "../../../election/index.ts";
import { type Decide, type Operand, verdictOf } from "../decision.ts";
import { inElection, say } from "../words.ts";
import { missing } from "./lookup.ts";

type PartyOf = NonNullable<Election["parties"]>[number];

/** Whether a party had the name before that the claim says. */
export const predecessor: Decide<"predecessor"> = ({ party: id, was }, { election }) => {
  const party = partyIn(election, id);
  if (party === undefined) return missing(id);
  const known = (party.predecessors ?? []).filter(({ status }) => status !== "recalled" && status !== "unknown");
  if (known.length === 0) return missing(id);
  const holds = known.some((each) => each.party === was && each.how === "renamed");
  return {
    verdict: verdictOf(holds),
    operands: known.map((each) => ({
      what: "predecessor",
      value: each.party ?? each.name.en,
      from: inElection(election, `parties.${id}.predecessors`, each.source),
    })),
    says: say((w) => {
      const each = known.map(({ name, date }) => (date === undefined ? w.in(name) : `${w.in(name)} (${w.date(date)})`));
      const all = each.join(", ");
      return [
        `${w.in(party.name)}: бұрынғы атауы және өзгерген күні — ${all}.`,
        `${w.in(party.name)}: прежнее название и день перемены — ${all}.`,
        `${w.in(party.name)}: its former name, and the day of the change: ${all}.`,
      ];
    }),
  };
};

/** Whether a party decided not to stand and has no list. */
export const boycotted: Decide<"boycotted"> = ({ party: id }, { election }) => {
  const party = partyIn(election, id);
  if (party === undefined) return missing(id);
  const listed = election.lists.some((list) => list.id === (party.list ?? id));
  const day = party.decided?.date;
  const operands: readonly Operand[] = [
    { what: "took", value: party.took, from: inElection(election, `parties.${id}.took`, party.source) },
    ...(party.decided === undefined
      ? []
      : [
          {
            what: "decided",
            value: party.decided.date,
            from: inElection(election, `parties.${id}.decided`, party.decided.source),
          },
        ]),
    { what: "lists", value: election.lists.map((list) => list.id).join(" "), from: inElection(election, "lists") },
  ];
  return {
    verdict: verdictOf(party.took === "absent" ? null : party.took === "boycotted" && !listed),
    operands,
    says: say((w) => {
      const took = `${w.in(TOOK_NAMES[party.took])}${day === undefined ? "" : `, ${w.date(day)}`}`;
      const [kk, ru, en] = listed
        ? (["тізімі бар", "список есть", "it has a list"] as const)
        : (["тіркелген тізімі жоқ", "зарегистрированного списка нет", "it has no registered list"] as const);
      return [
        `${w.in(party.name)}: ${took}; ${kk}.`,
        `${w.in(party.name)}: ${took}; ${ru}.`,
        `${w.in(party.name)}: ${took}; ${en}.`,
      ];
    }),
  };
};

/** A party of an election, whether or not it stood. */
export function partyIn({ parties = [] }: Election, id: string): PartyOf | undefined {
  return parties.find(({ party }) => party === id);
}
