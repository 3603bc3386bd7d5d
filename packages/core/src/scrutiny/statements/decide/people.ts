import { established } from "../../../election/index.ts";
import { STATISTIC_NAMES } from "../../../election/people-names.ts";
import { percentAgrees, readPercent } from "../../../election/percent-text.ts";
import { compare, parseFraction } from "../../../exact/index.ts";
import { type Decide, verdictOf } from "../decision.ts";
import { inElection, say } from "../words.ts";
import { earlierList, type List, listIn, missing } from "./lookup.ts";

/**
 * A share of a list's people, by how many they are. A percentage that a source prints without the number behind it decides
 * nothing.
 */
export const listPeople: Decide<"list-people"> = ({ list: id, what, percent }, { election }) => {
  const list = listIn(election, id);
  if (list === undefined) return missing(id);
  const stated = statistic(list, what);
  const [count, size] = [established(stated?.count), established(list.candidates)];
  const decided = count === null || size === null || size === 0 ? null : percentAgrees(percent, count, size);
  const at = `lists.${id}.people.statistics`;
  return {
    verdict: verdictOf(decided === null ? null : decided !== "different"),
    operands: [
      { what: "count", value: count, from: inElection(election, at, stated?.count?.source) },
      {
        what: "candidates",
        value: size,
        from: inElection(election, `lists.${id}.candidates`, list.candidates?.source),
      },
      {
        what: "percent-printed",
        value: stated?.percent?.text ?? null,
        from: inElection(election, at, stated?.percent?.source),
      },
    ],
    says: say((w) => {
      const [name, group] = [w.in(list.name), w.in(STATISTIC_NAMES[what])];
      const printed = stated?.percent === undefined ? null : w.printed(stated.percent.text);
      const note = stated?.note === undefined ? "" : ` ${w.in(stated.note)}`;
      const own = w.known(count);
      return [
        `${name}, ${group}: адам саны — ${own}${printed === null ? "" : `, дереккөзде басылғаны — ${printed} %`}.${note}`,
        `${name}, ${group}: число людей — ${own}${printed === null ? "" : `, в источнике напечатано ${printed} %`}.${note}`,
        `${name}, ${group}: number of people ${own}${printed === null ? "" : `, a source prints ${printed}%`}.${note}`,
      ];
    }),
  };
};

/** How the average age of a list's people changed since the election before. */
export const averageAgeChange: Decide<"average-age-change"> = ({ list: id, direction }, { election, earlier }) => {
  const list = listIn(election, id);
  const before = earlier[0]?.election;
  if (list === undefined || before === undefined) return missing(id);
  const was = earlierList(list, before);
  const own = statistic(list, "average-age")?.years;
  const old = was === undefined ? undefined : statistic(was, "average-age")?.years;
  const change =
    own === undefined || old === undefined ? null : compare(readPercent(own.text).value, readPercent(old.text).value);
  return {
    verdict: verdictOf(change === null ? null : direction === "lower" ? change < 0 : change > 0),
    operands: [
      {
        what: "average-age",
        value: own?.text ?? null,
        from: inElection(election, `lists.${id}.people.statistics`, own?.source),
      },
      {
        what: "average-age-before",
        value: old?.text ?? null,
        from: inElection(before, `lists.${was?.id ?? id}.people.statistics`, old?.source),
      },
    ],
    says: say((w) => {
      const [now, then] = [own, old].map((years) => (years === undefined ? w.known(null) : w.printed(years.text)));
      const year = before.date.slice(0, 4);
      return [
        `${w.in(list.name)}, тізімнің орташа жасы: ${now}; ${year} жылғы тізімдікі: ${then}.`,
        `${w.in(list.name)}, средний возраст в списке: ${now}; в списке ${year} года: ${then}.`,
        `${w.in(list.name)}, average age of the list: ${now}; of the list of ${year}: ${then}.`,
      ];
    }),
  };
};

/** A quota that this law has for these groups together, and the law before had not. */
export const quotaIntroduced: Decide<"quota-introduced"> = ({ groups, of }, { rules, earlier }) => {
  const before = earlier[0]?.rules ?? null;
  if (rules.lists === undefined || before?.lists === undefined) return missing("quota");
  const quotaOf = ({ lists }: typeof rules) =>
    (lists?.quotas ?? []).find(
      (quota) =>
        quota.of === of && quota.groups.length === groups.length && groups.every((each) => quota.groups.includes(each)),
    );
  const [now, then] = [quotaOf(rules), quotaOf(before)];
  const at = now === undefined ? null : parseFraction(now.at);
  const place = { file: "rules", id: rules.id, at: "lists.quotas" } as const;
  const article = now?.article;
  return {
    verdict: verdictOf(now !== undefined && then === undefined),
    operands: [
      { what: "quota", value: now?.at ?? null, from: { ...place, ...(article !== undefined && { article }) } },
      {
        what: "in-force",
        value: rules.inForce.from,
        from: { ...place, at: "inForce", article: rules.inForce.article },
      },
      { what: "quota-before", value: then?.at ?? null, from: { file: "rules", id: before.id, at: "lists.quotas" } },
    ],
    says: say((w) => {
      const all = groups.map((each) => w.in(GROUPS[each])).join(" + ");
      const [own, old] = [at === null ? w.known(null) : w.limit(at), before.id];
      const none = then === undefined;
      return [
        `${rules.id}: ${all} бірге кемінде ${own} % (${of === "list" ? "тізімде" : "мандаттарда"}); ${old}: ${none ? "мұндай квота жоқ" : "квота бар"}.`,
        `${rules.id}: ${all} вместе не менее ${own} % (${of === "list" ? "списка" : "мандатов"}); ${old}: ${none ? "такой квоты нет" : "квота есть"}.`,
        `${rules.id}: ${all} together at least ${own}% (of the ${of === "list" ? "list" : "seats"}); ${old}: ${none ? "no such quota" : "has it"}.`,
      ];
    }),
  };
};

const GROUPS = {
  women: STATISTIC_NAMES.women,
  "under-29": STATISTIC_NAMES["under-29"],
  "under-35": STATISTIC_NAMES["under-35"],
  disabled: { kk: "мүгедектігі бар адамдар", ru: "люди с инвалидностью", en: "people with disabilities" },
  youth: { kk: "жастар", ru: "молодёжь", en: "youth" },
} as const;

type Statistics = NonNullable<NonNullable<List["people"]>["statistics"]>;

function statistic({ people }: List, what: Statistics[number]["what"]): Statistics[number] | undefined {
  return people?.statistics?.find((each) => each.what === what);
}
