import type { Primary } from "@dauys/core/nomination";
import { citationText, formatDate, formatInteger, type Lang, pick } from "@dauys/language";
import type { JSX } from "preact";
import { peoplePrimariesTexts } from "../../../texts/people-primaries.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { type Speaker, speak } from "../../../texts/speak.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { Table } from "../../parts/table.tsx";

interface Rule {
  readonly name: string;
  /** `null`: not known. */
  readonly value: string | null;
  readonly article: string | undefined;
}

/** The rules of a primary, each with its article, and what is not known of them. */
export function PrimaryRules({ rules }: { readonly rules: Primary }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peoplePrimariesTexts);
  const r = useTexts(peopleRecordTexts);
  const head = (
    <tr>
      <th scope="col">{t("rule")}</th>
      <th scope="col">{t("value")}</th>
    </tr>
  );
  return (
    <Table class="words" caption={t("rulesCaption")} head={head}>
      {[...stageRules(rules, lang), ...voteRules(rules, lang), ...choiceRules(rules, lang)].map(
        ({ name, value, article }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-label={t("value")}>
              {value ?? <span class="soft">{r("unknown")}</span>}
              {article !== undefined && <span class="article"> [{citationText(article, lang)}]</span>}
            </td>
          </tr>
        ),
      )}
    </Table>
  );
}

type Texts = Speaker<typeof peoplePrimariesTexts>;

/** A day, with its hour where the rules state one: by the clock of the country. */
function moment(text: string | null, lang: Lang): string {
  if (text === null) return message(lang);
  const [day = "", hour] = text.split("T");
  return hour === undefined ? formatDate(day, lang) : `${formatDate(day, lang)}, ${hour}`;
}

function message(lang: Lang): string {
  return speak(peopleRecordTexts, lang)("unknown");
}

function stageRules({ stages, mayStand, mayVote }: Primary, lang: Lang): readonly Rule[] {
  const t = speak(peoplePrimariesTexts, lang);
  return [
    { name: t("mayStand"), value: mayStand.value && pick(mayStand.value, lang), article: mayStand.article },
    { name: t("mayVote"), value: mayVote.value && pick(mayVote.value, lang), article: mayVote.article },
    ...stages.map(({ what, from, until }) => ({
      name: t("stage", { what: pick(what, lang) }),
      value: t("span", { from: moment(from.value, lang), until: moment(until.value, lang) }),
      article: from.article,
    })),
  ];
}

function voteRules({ rating, ranking, ties }: Primary, lang: Lang): readonly Rule[] {
  const t = speak(peoplePrimariesTexts, lang);
  return [
    { name: t("rating"), value: ratingText(rating.value, t), article: rating.article },
    { name: t("ranking"), value: rankingText(ranking.value, t), article: ranking.article },
    { name: t("ties"), value: ties.value?.map((rule) => t(rule)).join(", ") ?? null, article: ties.article },
  ];
}

function ratingText(rating: Primary["rating"]["value"], t: Texts): string | null {
  if (rating === null) return null;
  if (rating.by === "points") return t("points", { table: rating.table.join(", ") });
  return t("approval", { least: rating.least, most: rating.most });
}

function rankingText(ranking: Primary["ranking"]["value"], t: Texts): string | null {
  if (ranking === null) return null;
  if (ranking.by === "votes") return t("byVotes");
  return t(
    ({ valid: "byShareValid", received: "byShareReceived", registered: "byShareRegistered" } as const)[ranking.of],
  );
}

function choiceRules({ quotas, overlap, central }: Primary, lang: Lang): readonly Rule[] {
  const t = speak(peoplePrimariesTexts, lang);
  const { byPrimary, byCentre } = central.list;
  const number = (value: number | null) => (value === null ? message(lang) : formatInteger(value, lang));
  const split = byPrimary.value === null && byCentre.value === null;
  return [
    ...quotas.map(({ name, atLeast, article }) => ({
      name: t("quotaNamed", { name: pick(name, lang) }),
      value: t("atLeast", { share: atLeast }),
      article,
    })),
    { name: t("overlap"), value: overlap.value && t(overlap.value), article: overlap.article },
    {
      name: t("central"),
      value: split ? null : t("centralOf", { primary: number(byPrimary.value), centre: number(byCentre.value) }),
      article: byPrimary.article,
    },
  ];
}
