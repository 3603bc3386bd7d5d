import { parseFraction } from "@dauys/core/exact";
import { sizeLimit } from "@dauys/core/nomination";
import { citationText, formatDecimal, formatPercent, pick } from "@dauys/language";
import type { JSX } from "preact";
import { peopleTexts } from "../../texts/people.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";

/** What the law in force asks of every list: its length, and its quota. */
export function LawOfLists({ shown: { rules } }: { readonly shown: ShownElection }): JSX.Element {
  const t = useTexts(peopleTexts);
  const quotas = (rules.lists?.quotas ?? []).filter(({ of }) => of === "list");
  return (
    <>
      <Limit rules={rules} />
      {quotas.length === 0 && <p>{t("noQuota")}</p>}
      {quotas.map((quota) => (
        <Quota key={quota.article} quota={quota} />
      ))}
    </>
  );
}

function Limit({ rules }: Pick<ShownElection, "rules">): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  const maximum = rules.lists?.maximum;
  const seats = rules.distribution.seats?.count;
  const over = parseFraction(maximum?.over ?? "");
  const limit = seats === undefined ? null : sizeLimit(rules, seats);
  if (maximum === undefined || seats === undefined || over === null || limit === null) return null;
  const { exact } = limit;
  return (
    <p>
      {t("limit", {
        limit: formatDecimal(exact.num, exact.den, exact.den === 1n ? 0 : 1, lang),
        seats,
        over: formatPercent(over.num, over.den, 0, lang),
        article: citationText(maximum.article, lang),
      })}
      {exact.den !== 1n && limit.limit === null && ` ${t("rounding")}`}
    </p>
  );
}

type GroupQuota = NonNullable<NonNullable<ShownElection["rules"]["lists"]>["quotas"]>[number];

function Quota({ quota: { at, groups, article, note } }: { readonly quota: GroupQuota }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  const share = parseFraction(at);
  return (
    <p>
      {t("quota", {
        share: share === null ? at : formatPercent(share.num, share.den, 0, lang),
        groups: groups.map((group) => t(group)).join(", "),
        article: citationText(article, lang),
      })}
      {note !== undefined && <span class="distance">{pick(note, lang)}</span>}
    </p>
  );
}
