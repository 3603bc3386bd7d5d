import { established } from "../../../election/index.ts";
import { percentAgrees, readPercent } from "../../../election/percent-text.ts";
import { compare, fraction, fractionText, multiply } from "../../../exact/index.ts";
import { type Decide, verdictOf } from "../decision.ts";
import { BASE_NAMES, computed, inElection, say } from "../words.ts";
import { listIn, missing, nameOf, shareOf } from "./lookup.ts";

/** The day of the vote. */
export const heldOn: Decide<"held-on"> = ({ on }, { election }) => ({
  verdict: verdictOf(election.date === on),
  operands: [{ what: "date", value: election.date, from: inElection(election, "date") }],
  says: say((w) => [
    `Дауыс беру күні: ${w.date(election.date)}.`,
    `День голосования: ${w.date(election.date)}.`,
    `Day of the vote: ${w.date(election.date)}.`,
  ]),
});

/** A list's share, exactly: as printed to the digits given, or more than that. */
export const share: Decide<"share"> = ({ list: id, percent, how }, { election }) => {
  const list = listIn(election, id);
  if (list === undefined) return missing(id);
  const { votes, base, of, operands } = shareOf(election, list);
  if (votes === null || base === null || base === 0) return { ...missing(id), operands };
  const exact = fraction(votes, base);
  const claimed = readPercent(percent).value;
  const holds =
    how === "printed"
      ? percentAgrees(percent, votes, base) !== "different"
      : compare(multiply(exact, fraction(100)), claimed) > 0;
  return {
    verdict: verdictOf(holds),
    operands: [...operands, { ...computed("share", fractionText(exact)), base: of }],
    says: say((w) => {
      const numbers = [w.count(votes), w.count(base), w.percent(exact)] as const;
      const name = w.in(list.name);
      return [
        `${name}: ${numbers[0]} / ${numbers[1]} (${w.in(BASE_NAMES[of])}), яғни ${numbers[2]} %.`,
        `${name}: ${numbers[0]} из ${numbers[1]} (${w.in(BASE_NAMES[of])}), то есть ${numbers[2]} %.`,
        `${name}: ${numbers[0]} of ${numbers[1]} (${w.in(BASE_NAMES[of])}), which is ${numbers[2]}%.`,
      ];
    }),
  };
};

/** Who has the most votes. */
export const first: Decide<"first"> = ({ list: id }, { election }) => {
  const votes = election.lists.map((list) => ({ list, votes: established(list.votes) }));
  if (listIn(election, id) === undefined || votes.some((each) => each.votes === null)) return missing(id);
  const most = votes.reduce((all, each) => Math.max(all, each.votes ?? 0), 0);
  const leading = votes.filter((each) => each.votes === most).map(({ list }) => list);
  return {
    verdict: verdictOf(leading.length === 1 && leading[0]?.id === id),
    operands: votes.map(({ list, votes: value }) => ({
      what: "votes",
      value,
      from: inElection(election, `lists.${list.id}.votes`, list.votes.source),
    })),
    says: say((w) => {
      const names = w.names(leading.map(({ name }) => name));
      return [
        `Ең көп дауыс алған тізім: ${names}.`,
        `Больше всех голосов у списка: ${names}.`,
        `The list with the most votes: ${names}.`,
      ];
    }),
  };
};

/** Voters given a ballot in per cent of registered voters, as printed. */
export const turnout: Decide<"turnout"> = ({ percent }, { election }) => {
  const { registered, received } = election.totals;
  const [part, whole] = [established(received), established(registered)];
  const operands = [
    { what: "received", value: part, from: inElection(election, "totals.received", received.source) },
    { what: "registered", value: whole, from: inElection(election, "totals.registered", registered.source) },
  ];
  if (part === null || whole === null || whole === 0) return { ...missing("turnout"), operands };
  const exact = fraction(part, whole);
  return {
    verdict: verdictOf(percentAgrees(percent, part, whole) !== "different"),
    operands: [...operands, { ...computed("turnout", fractionText(exact)), base: "registered" }],
    says: say((w) => [
      `${w.count(whole)} тіркелген сайлаушыдан бюллетень алғаны: ${w.count(part)}, яғни ${w.percent(exact)} %.`,
      `Из ${w.count(whole)} внесённых в списки бюллетени получили ${w.count(part)}, то есть ${w.percent(exact)} %.`,
      `Of ${w.count(whole)} registered voters ${w.count(part)} were given a ballot, which is ${w.percent(exact)}%.`,
    ]),
  };
};

/** Turnout as printed beside that of every earlier election. */
export const turnoutAmongEarlier: Decide<"turnout-among-earlier"> = ({ direction }, { election, earlier }) => {
  const all = [election, ...earlier.map((held) => held.election)].flatMap((each) =>
    each.turnout === undefined ? [] : [{ election: each, ...each.turnout.percent }],
  );
  const [now, ...before] = all;
  if (now === undefined || now.election !== election || before.length === 0) return missing("turnout");
  const signs = before.map(({ text }) => compare(readPercent(now.text).value, readPercent(text).value));
  return {
    verdict: verdictOf(signs.every((sign) => (direction === "higher" ? sign > 0 : sign < 0))),
    operands: all.map((each) => ({
      what: "turnout-printed",
      value: each.text,
      base: "registered",
      from: inElection(each.election, "turnout.percent", each.source),
    })),
    says: say((w) => {
      const years = before.map((each) => [each.election.date.slice(0, 4), w.printed(each.text)] as const);
      const spaced = years.map(([year, text]) => `${year} — ${text} %`).join(", ");
      return [
        `Қатысу: ${w.printed(now.text)} %; бұрынғы сайлауларда: ${spaced}.`,
        `Явка: ${w.printed(now.text)} %; на прежних выборах: ${spaced}.`,
        `Turnout: ${now.text}%; at earlier elections: ${years.map(([year, text]) => `${year} ${text}%`).join(", ")}.`,
      ];
    }),
  };
};

/** How many lists stood. */
export const listsStood: Decide<"lists-stood"> = ({ atLeast }, { election }) => ({
  verdict: verdictOf(election.lists.length >= atLeast),
  operands: [{ what: "lists", value: election.lists.length, from: inElection(election, "lists") }],
  says: say((w) => {
    const names = w.names(election.lists.map(({ id }) => nameOf(election, id)));
    const n = election.lists.length;
    return [`Тізім саны ${n}: ${names}.`, `Списков ${n}: ${names}.`, `${n} lists: ${names}.`];
  }),
});
