import type { Protocol, SeriesVotes } from "../filing/protocol.ts";
import type { Series } from "../form/field.ts";
import type { Form } from "../form/form.ts";
import { MOST, readValue } from "../value.ts";
import { oneValue, twice } from "./check-values.ts";
import type { Finding } from "./finding.ts";
import { placeLabel, same } from "./labels.ts";
import { structureFinding } from "./structure.ts";

const ANY = { minimum: 0, maximum: MOST };

/** Series and lists that are missing, unknown or stand twice, and votes that no count can reach. */
export function checkVotes(
  form: Form,
  { votes, unit }: Protocol,
  due: boolean,
  known: readonly string[] | undefined,
): readonly Finding[] {
  const names = votes.map((entry) => entry.series);
  return [
    ...names
      .filter((name) => !form.votes.series.some((entry) => entry.id === name))
      .map((name) => structureFinding("unknown-figure", unit, `votes/${name}`, { what: same(name) })),
    ...twice(form, unit, "votes", names),
    ...form.votes.series.flatMap((series) => {
      const lists = votes.find((entry) => entry.series === series.id)?.lists ?? [];
      if (lists.length === 0) return due ? missingSeries(form, series, unit) : [];
      return oneSeries(form, `votes/${series.id}`, lists, unit, known);
    }),
  ];
}

function missingSeries(form: Form, { id, optional }: Series, unit: string): readonly Finding[] {
  const about = `votes/${id}`;
  const { article } = form.votes;
  return optional === true
    ? []
    : [structureFinding("missing", unit, about, { what: placeLabel(form, about) }, { article })];
}

function oneSeries(
  form: Form,
  about: string,
  lists: SeriesVotes["lists"],
  unit: string,
  known: readonly string[] | undefined,
): readonly Finding[] {
  const names = lists.map((entry) => entry.list);
  const sum = lists.reduce((total, entry) => total + (readValue(entry.votes) ?? 0), 0);
  const tooMany = { what: placeLabel(form, about), value: sum, ...ANY };
  return [
    ...twice(form, unit, about, names),
    ...lists.flatMap((entry) => oneValue(form, entry.votes, unit, `${about}/${entry.list}`, ANY)),
    ...(known === undefined ? [] : expected(form, unit, about, names, known)),
    ...(sum > MOST ? [structureFinding("out-of-range", unit, about, tooMany)] : []),
  ];
}

function expected(
  form: Form,
  unit: string,
  about: string,
  found: readonly string[],
  known: readonly string[],
): readonly Finding[] {
  const [has, may] = [new Set(found), new Set(known)];
  const finding = (code: "list-missing" | "list-unknown", list: string): Finding =>
    structureFinding(code, unit, `${about}/${list}`, { what: placeLabel(form, `${about}/${list}`) });
  return [
    ...known.filter((list) => !has.has(list)).map((list) => finding("list-missing", list)),
    ...found.filter((list) => !may.has(list)).map((list) => finding("list-unknown", list)),
  ];
}
