import { checkAdditions, type Known, type Primary, unknownValues } from "@dauys/core/nomination";
import { type Catalogue, citationText, formatInteger, type Lang, message } from "@dauys/language";
import type { Call } from "../command.ts";
import { paint } from "../output/paint.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { wrapped } from "../output/wrap.ts";
import type { LoadedPrimary } from "./load-primary.ts";
import { MEMBER_TEXTS, SHOW_TEXTS, STATUS_TEXTS } from "./show-texts.ts";
import { momentText, RULE_MEMBERS, ruleText } from "./value-text.ts";

/** The rules of a primary and what is published of it, in lines. */
export function showLines({ lang, io }: Call, { primary, sha256 }: LoadedPrimary): readonly string[] {
  const tone = paint(io.stdoutIsTty, io.env);
  const about = [
    primary.party.name[lang],
    message(SHOW_TEXTS, primary.kind, lang),
    ...(primary.election === undefined ? [] : [message(SHOW_TEXTS, "forElection", lang, { id: primary.election })]),
  ];
  return [
    tone("bold", primary.title[lang]),
    about.join("; "),
    "",
    ...stageTable(primary, lang),
    "",
    ...ruleTable(primary, lang),
    ...part(constituencyTable(primary, lang)),
    ...part(quotaTable(primary, lang)),
    ...part(figureTable(primary, lang)),
    ...part(additionLines(primary, lang)),
    ...part(contradictionLines(primary, lang)),
    ...part(unknownLines(primary, lang)),
    "",
    message(SHOW_TEXTS, "rulesLine", lang, { id: primary.id, hash: `${sha256.slice(0, 16)}…` }),
  ];
}

function part(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", ...lines];
}

function head(key: Heads, lang: Lang): string {
  return message(SHOW_TEXTS, key, lang);
}

type Heads =
  | "stages"
  | "from"
  | "until"
  | "chooses"
  | "rule"
  | "value"
  | "known"
  | "figure"
  | "number"
  | "quota"
  | "atLeast"
  | "groupsOf"
  | "constituency"
  | "places";

/** How well a value is known, and from where. */
function knownText({ status, source, article }: Known, lang: Lang): string {
  const from = [article === undefined ? "" : citationText(article, lang), source ?? ""].filter((each) => each !== "");
  return [message(STATUS_TEXTS, status, lang), ...from].join(", ");
}

function stageTable({ stages }: Primary, lang: Lang): readonly string[] {
  const rows = stages.flatMap(({ what, from, until, chooses, channels }) => [
    [
      what[lang],
      momentText(from.value, lang),
      momentText(until.value, lang),
      chooses === undefined ? "" : numberText(chooses.value, lang),
    ],
    ...(channels ?? []).map((channel) => {
      const where = channel.where?.value?.[lang];
      const label = where === undefined ? channel.label[lang] : `${channel.label[lang]}: ${where}`;
      return [`  ${label}`, momentText(channel.from.value, lang), momentText(channel.until.value, lang), ""];
    }),
  ]);
  return textTable(
    [
      texts(head("stages", lang)),
      texts(head("from", lang)),
      texts(head("until", lang)),
      figures(head("chooses", lang)),
    ],
    rows,
  );
}

function ruleTable(primary: Primary, lang: Lang): readonly string[] {
  const { list, mandates } = primary.central;
  const central = (
    [
      ["list", list],
      ["mandates", mandates],
    ] as const
  ).flatMap(([what, parts]) =>
    (["byPrimary", "byCentre"] as const).map((member) => [
      `${message(MEMBER_TEXTS, member, lang)}, ${message(MEMBER_TEXTS, what, lang)}`,
      numberText(parts[member].value, lang),
      knownText(parts[member], lang),
    ]),
  );
  return textTable(
    [texts(head("rule", lang)), texts(head("value", lang)), texts(head("known", lang))],
    [
      ...RULE_MEMBERS.map((member) => [
        message(MEMBER_TEXTS, member, lang),
        ruleText(primary, member, lang),
        knownText(primary[member], lang),
      ]),
      ...central,
    ],
  );
}

function constituencyTable({ constituencies }: Primary, lang: Lang): readonly string[] {
  if (constituencies.value === null) return [];
  const rows = constituencies.value.map(({ name, places }) => [name[lang], numberText(places, lang)]);
  return textTable([texts(head("constituency", lang)), figures(head("places", lang))], rows);
}

function quotaTable({ quotas, groups }: Primary, lang: Lang): readonly string[] {
  if (quotas.length === 0) return [];
  const nameOf = (id: string): string => groups.find((group) => group.id === id)?.name[lang] ?? id;
  return textTable(
    [
      texts(head("quota", lang)),
      figures(head("atLeast", lang)),
      texts(head("groupsOf", lang)),
      texts(head("known", lang)),
    ],
    quotas.map((quota) => [
      quota.name[lang],
      quota.atLeast,
      quota.groups.map(nameOf).join(" / "),
      knownText(quota, lang),
    ]),
  );
}

function figureTable({ figures: all }: Primary, lang: Lang): readonly string[] {
  if (all.length === 0) return [];
  return textTable(
    [texts(head("figure", lang)), figures(head("number", lang)), texts(head("known", lang))],
    all.map((figure) => [figure.what[lang], numberText(figure.value, lang), knownText(figure, lang)]),
  );
}

function numberText(value: number | null, lang: Lang): string {
  return value === null ? message(SHOW_TEXTS, "unknown", lang) : formatInteger(value, lang);
}

function additionLines(primary: Primary, lang: Lang): readonly string[] {
  const figure = (id: string): Primary["figures"][number] | undefined => primary.figures.find((each) => each.id === id);
  return checkAdditions(primary).map(({ total, parts, sum, stated, holds }) => {
    if (sum === null || stated === null)
      return message(SHOW_TEXTS, "noSum", lang, { total: figure(total)?.what[lang] ?? total });
    const terms = parts.map((id) => numberText(figure(id)?.value ?? null, lang)).join(" + ");
    return message(SHOW_TEXTS, holds === true ? "adds" : "misses", lang, { parts: terms, sum, stated });
  });
}

function contradictionLines({ contradictions }: Primary, lang: Lang): readonly string[] {
  if (contradictions.length === 0) return [];
  return [
    `${message(SHOW_TEXTS, "contradictions", lang)}:`,
    ...contradictions.flatMap(({ question, statements, used }) => [
      `  ${question[lang]}`,
      ...statements.flatMap(({ source, says }) => indented(`${source}: ${says[lang]}`)),
      ...indented(`${message(SHOW_TEXTS, "used", lang)}: ${used[lang]}`),
    ]),
  ];
}

function indented(text: string): readonly string[] {
  return wrapped(text, 94).map((line, i) => (i === 0 ? `    ${line}` : `      ${line}`));
}

function unknownLines(primary: Primary, lang: Lang): readonly string[] {
  const values = unknownValues(primary).map(({ path, member, of }) => {
    const owner = ownerName(primary, of, lang);
    return `${memberText(member, lang)}${owner === "" ? "" : ` (${owner})`}: ${path}`;
  });
  const lines = [...values, ...primary.unknowns.map(({ what }) => what[lang])];
  return lines.length === 0 ? [] : [`${message(SHOW_TEXTS, "notKnown", lang)}:`, ...lines.map((line) => `  ${line}`)];
}

/** What a member of the rules is called; a member without a name of its own keeps the one it has in the file. */
function memberText(member: string, lang: Lang): string {
  const catalogue: Catalogue = MEMBER_TEXTS;
  return Object.hasOwn(catalogue, member) ? message(catalogue, member, lang) : member;
}

function ownerName(primary: Primary, of: string, lang: Lang): string {
  const owner = [...primary.stages, ...primary.groups, ...primary.figures].find(({ id }) => id === of);
  if (owner === undefined) return of === "" ? "" : memberText(of, lang);
  return "what" in owner ? owner.what[lang] : owner.name[lang];
}
