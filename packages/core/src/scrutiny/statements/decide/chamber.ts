import { type MajorityReach, majorities } from "../../../chamber/index.ts";
import type { Trilingual } from "../../../rules/index.ts";
import { type Decide, type Held, type Operand, verdictOf } from "../decision.ts";
import { computed, say } from "../words.ts";
import { allSeats, earlierList, type List, listIn, missing, seatsOf } from "./lookup.ts";

/** Seats of a list: as computed by the law from the votes, and as published. Where the two differ, nothing is decided. */
export const seats: Decide<"seats"> = (test, { election, rules, earlier }) => {
  const held = test.in === "this" ? { election, rules } : earlier[0];
  const list = held === undefined ? undefined : listIn(held.election, test.list);
  if (held === undefined || list === undefined) return missing(test.list);
  const found = seatsOf(held, list);
  const year = held.election.date.slice(0, 4);
  return {
    verdict: verdictOf(found.seats === null ? null : found.seats === test.seats),
    operands: found.operands,
    says: say((w) => {
      const [own, out] = [w.known(found.byLaw), w.known(found.published)];
      return [
        `${w.in(list.name)}, ${year}: заң бойынша есептегенде мандат саны — ${own}, жарияланғаны — ${out}.`,
        `${w.in(list.name)}, ${year}: мандатов по расчёту — ${own}, опубликовано — ${out}.`,
        `${w.in(list.name)}, ${year}: seats by computation ${own}, as published ${out}.`,
      ];
    }),
  };
};

/** The size of the chamber and of its parts. */
export const house: Decide<"house"> = (test, { rules: { id, chamber } }) => {
  const place = { file: "rules", id, at: "chamber" } as const;
  if (chamber.seats === null) return missing("chamber");
  const parts = chamber.parts.map(({ elected, seats: count }) => ({ elected, seats: count }));
  const holds =
    chamber.seats.count === test.seats &&
    parts.length === test.parts.length &&
    test.parts.every((claimed) => parts.some((own) => own.elected === claimed.elected && own.seats === claimed.seats));
  return {
    verdict: verdictOf(parts.some((part) => part.seats === null) ? null : holds),
    operands: [
      { what: "house", value: chamber.seats.count, from: { ...place, article: chamber.seats.article } },
      ...chamber.parts.map(
        (part): Operand => ({ what: `part-${part.id}`, value: part.seats, from: { ...place, article: part.article } }),
      ),
    ],
    says: say((w) => {
      const all = chamber.parts.map((part) => `${w.in(part.name)} — ${w.known(part.seats)}`).join("; ");
      const count = chamber.seats?.count ?? 0;
      return [`Палатада ${count} орын: ${all}.`, `Мест в палате ${count}: ${all}.`, `${count} seats: ${all}.`];
    }),
  };
};

/** Which body nominates the candidates for a part of the chamber. */
export const nominatedBy: Decide<"nominated-by"> = ({ part: id, body }, { rules }) => {
  const { assembly, chamber } = rules;
  const part = chamber.parts.find((each) => each.id === id);
  if (part === undefined || assembly === undefined || assembly.part !== id) return missing(id);
  const { nominatedBy: own, article } = assembly;
  return {
    verdict: verdictOf(own.kk === body.kk && own.ru === body.ru && own.en === body.en),
    operands: [
      {
        what: "nominated-by",
        value: own.en,
        from: { file: "rules", id: rules.id, at: "assembly.nominatedBy", article },
      },
      {
        what: "elected-by",
        value: part.elected,
        from: { file: "rules", id: rules.id, at: "chamber.parts", article: part.article },
      },
    ],
    says: say((w) => [
      `${w.in(part.name)}. Кандидаттарды ұсынатын: ${w.in(own)}.`,
      `${w.in(part.name)}. Кандидатов выдвигает: ${w.in(own)}.`,
      `${w.in(part.name)}. Candidates are nominated by: ${w.in(own)}.`,
    ]),
  };
};

/** Whether a list has the seats that a majority of the law needs, and had them before. */
export const majority: Decide<"majority"> = (test, { election, rules, earlier }) => {
  const list = listIn(election, test.list);
  const now = list === undefined ? null : reach({ election, rules }, list, test.majority);
  if (list === undefined || now === null) return missing(test.majority);
  const before = test.kept === true ? reachBefore(earlier[0], list, test.majority) : undefined;
  if (before === null) return missing(earlier[0]?.election.id ?? "earlier");
  const reached = now.reaches && (before?.reaches ?? true);
  return {
    verdict: verdictOf(reached),
    operands: [...now.operands, ...(before?.operands ?? [])],
    says: say((w) => {
      const { needed, house: size, decision } = now.majority;
      const [own, was] = [now.seats, before?.seats];
      const had = was === undefined ? ["", "", ""] : [`, бұрын ${was}`, `, прежде ${was}`, `, ${was} before`];
      return [
        `${w.in(decision)}: ${size} орыннан ${needed} керек; ${w.in(list.name)}: ${own}${had[0]}.`,
        `${w.in(decision)}: нужно мест: ${needed} из ${size}; ${w.in(list.name)}: ${own}${had[1]}.`,
        `${w.in(decision)}: ${needed} of ${size} seats needed; ${w.in(list.name)}: ${own}${had[2]}.`,
      ];
    }),
  };
};

/** Whether a decision that a list has the majority for needs another chamber as well. */
export const decidesAlone: Decide<"decides-alone"> = (test, { election, rules }) => {
  const list = listIn(election, test.list);
  const own = list === undefined ? null : reach({ election, rules }, list, test.majority);
  if (own === null) return missing(test.majority);
  const other = own.majority.otherChamber;
  return {
    verdict: verdictOf(own.reaches && other !== undefined ? null : own.reaches),
    operands: [...own.operands, computed("other-chamber", other?.en ?? null)],
    says: other === undefined ? noOther(own.majority.decision) : otherToo(own.majority.decision, other),
  };
};

function otherToo(decision: Trilingual, other: Trilingual): Trilingual {
  return say((w) => [
    `${w.in(decision)}: екінші палатаның да көпшілігі керек (${w.in(other)}), оның құрамы бұл деректерде жоқ.`,
    `${w.in(decision)}: нужно большинство и другой палаты (${w.in(other)}), её состава в данных нет.`,
    `${w.in(decision)}: a majority of the other chamber is needed too (${w.in(other)}), and its members are not in the data.`,
  ]);
}

function noOther(decision: Trilingual): Trilingual {
  return say((w) => [
    `${w.in(decision)}: басқа палата керек емес.`,
    `${w.in(decision)}: другая палата не нужна.`,
    `${w.in(decision)}: no other chamber is needed.`,
  ]);
}

interface Reach {
  readonly majority: MajorityReach;
  readonly seats: number;
  readonly reaches: boolean;
  readonly operands: readonly Operand[];
}

/** How a list stands to a majority of its own law; `null` where seats or majority are not known. */
function reach(held: Held, list: List, id: string): Reach | null {
  const { rules } = held;
  const all = allSeats(held);
  const own = all?.[list.id];
  const house = rules?.chamber.seats?.count ?? 0;
  if (rules === null || all === null || own === undefined) return null;
  if (Object.values(all).reduce((sum, count) => sum + count, 0) > house) return null;
  const found = majorities(rules, all).find((each) => each.id === id);
  if (found === undefined) return null;
  const from = { file: "rules", id: rules.id, at: "chamber.majorities", article: found.article } as const;
  return {
    majority: found,
    seats: own,
    reaches: own >= found.needed,
    operands: [...seatsOf(held, list).operands, { what: "needed", value: found.needed, from }],
  };
}

function reachBefore(held: Held | undefined, list: List, id: string): Reach | null {
  const was = held === undefined ? undefined : earlierList(list, held.election);
  return held === undefined || was === undefined ? null : reach(held, was, id);
}
