import { type Coalition, type Level, levelsOf, type MajorityPower, type PlayerPower } from "@dauys/core/chamber";
import { citationText, formatInteger, formatPercent, type Lang, message } from "@dauys/language";
import { figures, texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import type { Names } from "./names.ts";
import { CHAMBER_TEXTS } from "./texts.ts";

const MOST_LINES = 12;

/** The majorities in one table, then each with its coalitions and the power in it. */
export function majorityLines(majorities: readonly MajorityPower[], names: Names, lang: Lang): readonly string[] {
  const levels = levelsOf(majorities);
  const note = wrapped(message(CHAMBER_TEXTS, "powerNote", lang));
  return [
    ...overview(levels, names, lang),
    ...levels.flatMap((level) => ["", ...levelLines(level, names, lang)]),
    "",
    ...note,
  ];
}

function overview(levels: readonly Level[], names: Names, lang: Lang): readonly string[] {
  const say = (key: "needed" | "aloneHead" | "coalitionsHead" | "pivotalHead"): string =>
    message(CHAMBER_TEXTS, key, lang);
  const rows = levels.map(([first]) => [
    neededText(first, lang),
    first.alone.map(names.player).join(", ") || message(CHAMBER_TEXTS, "nobody", lang),
    formatInteger(first.coalitions.count, lang),
    pivotalText(first, names, lang),
  ]);
  return textTable(
    [texts(say("needed")), texts(say("aloneHead")), figures(say("coalitionsHead")), texts(say("pivotalHead"))],
    rows,
  );
}

function pivotalText({ power }: MajorityPower, names: Names, lang: Lang): string {
  const pivotal = bySeats(power).filter(({ dummy }) => !dummy);
  if (pivotal.length === 0) return message(CHAMBER_TEXTS, "nobody", lang);
  if (pivotal.length === power.length) return message(CHAMBER_TEXTS, "everybody", lang);
  return pivotal.map(({ id }) => names.player(id)).join(", ");
}

function neededText({ of, needed, house }: MajorityPower, lang: Lang): string {
  return message(CHAMBER_TEXTS, of === "lists" ? "ofListSeats" : "ofHouse", lang, { needed, house });
}

function levelLines(level: Level, names: Names, lang: Lang): readonly string[] {
  const [first] = level;
  const decisions = level.flatMap((majority) => {
    const decision = majority.decision[lang];
    const other = majority.otherChamber?.[lang];
    const said = other === undefined ? decision : message(CHAMBER_TEXTS, "alsoOther", lang, { decision, other });
    return indented(`${said} (${citationText(majority.article, lang)})`, 2);
  });
  if (!first.reachable)
    return [neededText(first, lang), ...decisions, `  ${message(CHAMBER_TEXTS, "unreachable", lang)}`];
  return [
    neededText(first, lang),
    ...decisions,
    ...coalitionLines(first, names, lang),
    ...powerTable(first.power, names, lang).map((line) => `  ${line}`),
  ];
}

function coalitionLines({ coalitions }: MajorityPower, names: Names, lang: Lang): readonly string[] {
  const { count, listed, most } = coalitions;
  const head = `  ${message(CHAMBER_TEXTS, "coalitions", lang, { n: count })}`;
  if (listed === null) return [head, `    ${message(CHAMBER_TEXTS, "tooMany", lang, { most })}`];
  const shown = listed.slice(0, MOST_LINES).flatMap((each) => indented(coalitionText(each, names, lang), 4));
  const rest = listed.length - MOST_LINES;
  return [head, ...shown, ...(rest > 0 ? [`    ${message(CHAMBER_TEXTS, "more", lang, { n: rest })}`] : [])];
}

/** A text in lines, set in; what does not fit goes on two further in. */
function indented(text: string, by: number): readonly string[] {
  return wrapped(text, 96 - by).map((line, i) => `${" ".repeat(i === 0 ? by : by + 2)}${line}`);
}

function coalitionText({ members, seats }: Coalition, names: Names, lang: Lang): string {
  const who = Object.entries(members).map(([id, n]) => names.some(id, n));
  return `${who.join(" + ")} = ${formatInteger(seats, lang)}`;
}

/** The heaviest first; parts, whose members have a seat each, last. */
function bySeats(power: readonly PlayerPower[]): readonly PlayerPower[] {
  return power.toSorted((a, b) => b.weight - a.weight);
}

function powerTable(power: readonly PlayerPower[], names: Names, lang: Lang): readonly string[] {
  const say = (key: "player" | "seats" | "swings" | "banzhaf" | "penrose" | "shapley" | "role"): string =>
    message(CHAMBER_TEXTS, key, lang);
  const columns = [
    texts(say("player")),
    ...(["seats", "swings", "banzhaf", "penrose", "shapley"] as const).map((key) => figures(say(key))),
    texts(say("role")),
  ];
  const share = (value: PlayerPower["shapley"]): string =>
    value === null ? "—" : formatPercent(value.num, value.den, 2, lang);
  const rows = bySeats(power).map((each) => [
    names.each(each.id),
    formatInteger(each.weight, lang),
    formatInteger(each.swings, lang),
    share(each.banzhaf),
    share(each.penrose),
    share(each.shapley),
    roleText(each, lang),
  ]);
  return textTable(columns, rows);
}

function roleText({ alone, veto, dummy }: PlayerPower, lang: Lang): string {
  const roles = [
    ...(alone ? ["alone" as const] : []),
    ...(veto ? ["veto" as const] : []),
    ...(dummy ? ["dummy" as const] : []),
  ];
  return (roles.length === 0 ? ["pivotal" as const] : roles)
    .map((role) => message(CHAMBER_TEXTS, role, lang))
    .join(", ");
}
