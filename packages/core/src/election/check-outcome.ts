import type { Outcome } from "../apportionment/index.ts";
import type { Rules } from "../rules/index.ts";
import type { ContestedList } from "./contested-list.ts";
import type { Election } from "./election.ts";
import { established } from "./figure.ts";
import { type Finding, message } from "./finding.ts";

/** The published seats against those of the house and against the engine's outcome (`null`: it could not compute one). */
export function checkOutcome(election: Election, rules: Rules, outcome: Outcome | null): readonly Finding[] {
  return [...seatsSum(election, rules), ...againstEngine(election, outcome), ...restsOnRecalled(election)];
}

function seatsSum({ lists }: Election, { distribution }: Rules): readonly Finding[] {
  const official = lists.map((entry) => established(entry.seats));
  const seats = distribution.seats?.count;
  if (seats === undefined || !official.every((each) => each !== null)) return [];
  const sum = official.reduce((all, each) => all + each, 0);
  if (sum === seats) return [];
  return [
    {
      id: "seats-sum",
      severity: "error",
      about: "lists",
      numbers: { sum, seats },
      message: message(
        (w) =>
          `Жарияланған мандаттардың қосындысы ${w.count(sum)}, ал тізімдер бойынша ${w.count(seats)} мандат бөлінеді.`,
        (w) => `Опубликованных мандатов в сумме ${w.count(sum)}, а по спискам распределяется ${w.count(seats)}.`,
        (w) => `The published seats add up to ${w.count(sum)}; ${w.count(seats)} are distributed by lists.`,
      ),
    },
  ];
}

function againstEngine({ lists }: Election, outcome: Outcome | null): readonly Finding[] {
  if (outcome === null || outcome.seats === null) return [noOutcome(outcome)];
  return lists.flatMap((entry): readonly Finding[] => {
    const official = established(entry.seats);
    const computed = outcome.seats?.[entry.id] ?? 0;
    return official === null || official === computed ? [] : [seatsDiffer(entry, official, computed)];
  });
}

function noOutcome(outcome: Outcome | null): Finding {
  const status = outcome?.status ?? "invalid";
  return {
    id: "no-outcome",
    severity: "warning",
    about: "lists",
    numbers: { status },
    message: message(
      () =>
        `Осы дауыстар мен заң бойынша мандаттарды есептеу аяқталмады (${status}), сондықтан жарияланған мандаттар тексерілмеді.`,
      () => `По этим голосам и закону расчёт мандатов не завершён (${status}), опубликованные мандаты не проверены.`,
      () =>
        `By these votes and this law the seats could not be computed (${status}), so the published seats were not checked.`,
    ),
  };
}

function seatsDiffer({ id, name }: ContestedList, official: number, computed: number): Finding {
  return {
    id: "seats",
    severity: "error",
    about: `lists.${id}.seats`,
    numbers: { official, computed },
    message: message(
      (w) => `${name.kk}: жарияланғаны — ${w.count(official)} мандат, заң бойынша есептелгені — ${w.count(computed)}.`,
      (w) => `${name.ru}: опубликовано мандатов — ${w.count(official)}, по закону вычислено — ${w.count(computed)}.`,
      (w) => `${name.en}: ${w.count(official)} seats published, ${w.count(computed)} computed by the law.`,
    ),
  };
}

function restsOnRecalled({ lists }: Election): readonly Finding[] {
  return lists
    .filter((entry) => entry.votes.origin === "recalled")
    .map((entry) => ({
      id: "rests-on-recalled",
      severity: "warning",
      about: `lists.${entry.id}.votes`,
      numbers: { list: entry.id },
      message: message(
        () => `${entry.name.kk}: есептеу дереккөзден оқылмаған, жадтан алынған дауыс санына сүйенеді.`,
        () => `${entry.name.ru}: расчёт опирается на число голосов, взятое по памяти, а не из источника.`,
        () => `${entry.name.en}: the computation rests on a number of votes that is recalled, not read in a source.`,
      ),
    }));
}
