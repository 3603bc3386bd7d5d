import { seatChanges } from "../../../chamber/index.ts";
import { shareBase } from "../../../election/index.ts";
import { type Fraction, fraction, fractionText, subtract } from "../../../exact/index.ts";
import { type Decide, verdictOf } from "../decision.ts";
import { computed, say } from "../words.ts";
import { allSeats, earlierList, listIn, missing, nameOf, seatsOf, shareOf } from "./lookup.ts";

/** How the share of a list changed since the election before, exactly, in percentage points. */
export const shareChange: Decide<"share-change"> = ({ list: id, direction }, { election, earlier }) => {
  const list = listIn(election, id);
  const before = earlier[0]?.election;
  const was = list === undefined || before === undefined ? undefined : earlierList(list, before);
  if (list === undefined || before === undefined || was === undefined) return missing(id);
  const [own, old] = [shareOf(election, list), shareOf(before, was)];
  const [now, then] = [exact(own.votes, shareBase(election)), exact(old.votes, shareBase(before))];
  if (now === null || then === null) return { ...missing(id), operands: [...own.operands, ...old.operands] };
  const change = subtract(now, then);
  const years = [before.date.slice(0, 4), election.date.slice(0, 4)] as const;
  return {
    verdict: verdictOf(direction === "lower" ? change.num < 0n : change.num > 0n),
    operands: [...own.operands, ...old.operands, computed("change-of-share", fractionText(change))],
    says: say((w) => {
      const points = `${change.num < 0n ? "\u2212" : "+"}${w.percent(absolute(change))}`;
      const name = w.in(list.name);
      return [
        `${name}: ${years[0]} — ${w.percent(then)} %, ${years[1]} — ${w.percent(now)} %; айырма ${points} пайыздық тармақ.`,
        `${name}: ${years[0]} — ${w.percent(then)} %, ${years[1]} — ${w.percent(now)} %; разница ${points} процентного пункта.`,
        `${name}: ${years[0]} ${w.percent(then)}%, ${years[1]} ${w.percent(now)}%; a change of ${points} percentage points.`,
      ];
    }),
  };
};

/** How the seats of a list changed since the election before. */
export const seatChange: Decide<"seat-change"> = (test, { election, rules, earlier }) => {
  const list = listIn(election, test.list);
  const [held] = earlier;
  const was = list === undefined || held === undefined ? undefined : earlierList(list, held.election);
  if (list === undefined || held === undefined || was === undefined) return missing(test.list);
  const [now, then] = [seatsOf({ election, rules }, list), seatsOf(held, was)];
  const operands = [...now.operands, ...then.operands];
  if (now.seats === null || then.seats === null) return { ...missing(test.list), operands };
  const change = now.seats - then.seats;
  const holds =
    (test.direction === "more" ? change > 0 : change < 0) &&
    (test.before === undefined || test.before === then.seats) &&
    (test.change === undefined || test.change === Math.abs(change));
  return {
    verdict: verdictOf(holds),
    operands: [...operands, computed("change-of-seats", change)],
    says: say((w) => {
      const [name, old, own] = [w.in(list.name), then.seats ?? 0, now.seats ?? 0];
      return [
        `${name}: бұрын ${old} мандат, енді ${own} (${w.signed(change)}).`,
        `${name}: прежде мандатов ${old}, теперь ${own} (${w.signed(change)}).`,
        `${name}: ${old} seats before, ${own} now (${w.signed(change)}).`,
      ];
    }),
  };
};

/** Whether the lists with seats are the same as before, renamed ones followed. */
export const sameListsSeated: Decide<"same-lists-seated"> = (_, { election, rules, earlier }) => {
  const [held] = earlier;
  const [now, then] = [allSeats({ election, rules }), held === undefined ? null : allSeats(held)];
  if (held === undefined || now === null || then === null) return missing("earlier");
  const predecessors = Object.fromEntries(
    election.lists.map(({ id, predecessors: own = [] }) => [id, own.map(({ list }) => list)]),
  );
  const lines = seatChanges(then, now, predecessors).lists;
  const seated = (seats: Readonly<Record<string, number>>): readonly string[] =>
    Object.keys(seats).filter((id) => (seats[id] ?? 0) > 0);
  const operands = [
    ...election.lists
      .filter(({ id }) => (now[id] ?? 0) > 0)
      .flatMap((list) => seatsOf({ election, rules }, list).operands),
    ...held.election.lists.filter(({ id }) => (then[id] ?? 0) > 0).flatMap((list) => seatsOf(held, list).operands),
  ];
  return {
    verdict: verdictOf(lines.every(({ before, after }) => (before ?? 0) > 0 === (after ?? 0) > 0)),
    operands,
    says: say((w) => {
      const own = w.names(seated(now).map((id) => nameOf(election, id)));
      const old = w.names(seated(then).map((id) => nameOf(held.election, id)));
      return [
        `Мандаты бар тізімдер: ${own}; бұрын: ${old}.`,
        `Списки с мандатами: ${own}; прежде: ${old}.`,
        `Lists with seats: ${own}; before: ${old}.`,
      ];
    }),
  };
};

function exact(votes: number | null, base: number | null): Fraction | null {
  return votes === null || base === null || base === 0 ? null : fraction(votes, base);
}

function absolute({ num, den }: Fraction): Fraction {
  return fraction(num < 0n ? -num : num, den);
}
