import type { CandidateLists, Deadline, Rules } from "@dauys/core/rules";
import { type Lang, message } from "@dauys/language";
import { spanText } from "../calendar/moment-text.ts";
import { CHAMBER } from "../messages/rules-chamber.ts";
import { type Entry, entry, type Section } from "./entry.ts";
import { shareText } from "./share-text.ts";

/** The rules for candidate lists, and the deadlines. */
export function listSections({ lists, deadlines = [] }: Rules, lang: Lang): readonly Section[] {
  const listed = lists === undefined ? [] : listEntries(lists, lang);
  return [
    ...(listed.length === 0 ? [] : [{ title: message(CHAMBER, "lists", lang), entries: listed }]),
    ...(deadlines.length === 0
      ? []
      : [
          {
            title: message(CHAMBER, "deadlines", lang),
            entries: deadlines.map((deadline) => deadlineEntry(deadline, lang)),
          },
        ]),
  ];
}

function listEntries(lists: CandidateLists, lang: Lang): readonly Entry[] {
  const { maximum, age, residence, membership, quotas = [], order, deposit } = lists;
  const entries: Entry[] = [];
  if (maximum !== undefined) {
    const said = message(CHAMBER, "maximum", lang, { over: shareText(maximum.over, lang) });
    entries.push(
      entry(maximum.severity === "warning" ? message(CHAMBER, "maximumWarning", lang, { said }) : said, maximum),
    );
  }
  if (age !== undefined) entries.push(entry(message(CHAMBER, "age", lang, { n: age.minimum }), age));
  if (residence !== undefined)
    entries.push(entry(message(CHAMBER, "residence", lang, { n: residence.years }), residence));
  if (membership !== undefined) {
    entries.push(entry(message(CHAMBER, membership.of === "own-party" ? "ownParty" : "anyParty", lang), membership));
  }
  for (const quota of quotas) {
    const groups = quota.groups.map((group) => message(CHAMBER, group, lang)).join(", ");
    const of = message(CHAMBER, quota.of === "list" ? "quotaList" : "quotaMandates", lang);
    entries.push(entry(message(CHAMBER, "quota", lang, { of, groups, at: shareText(quota.at, lang) }), quota));
  }
  if (order !== undefined) entries.push(entry(orderText(order, lang), order));
  if (deposit !== undefined) {
    const said = message(CHAMBER, "deposit", lang, { n: deposit.minimumWages });
    const at = deposit.refundAt;
    entries.push(
      entry(at === undefined ? said : message(CHAMBER, "refund", lang, { said, at: shareText(at, lang) }), deposit),
    );
  }
  return entries;
}

function orderText({ decidedBy, fallback }: NonNullable<CandidateLists["order"]>, lang: Lang): string {
  const key = { "party-before": "orderBefore", "party-after": "orderAfter", voters: "orderVoters" } as const;
  const said = message(CHAMBER, key[decidedBy], lang);
  if (fallback === undefined) return said;
  return message(CHAMBER, fallback === "list-order" ? "fallbackList" : "fallbackAlphabet", lang, { said });
}

function deadlineEntry(deadline: Deadline, lang: Lang): Entry {
  const what = deadline.what[lang];
  return entry(message(CHAMBER, "deadline", lang, { what, when: spanText(deadline, lang) }), deadline);
}
