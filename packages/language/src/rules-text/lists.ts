import type { CandidateLists, Rules } from "@dauys/core/rules";
import type { Lang } from "../lang.ts";
import { message } from "../messages.ts";
import { type Entry, entry, type Section } from "./entry.ts";
import { LISTS } from "./messages/lists.ts";
import { shareText } from "./share-text.ts";

/** Who may be on a list, how long it may be, and who decides its order. */
export function listSection({ lists = {} }: Rules, lang: Lang): Section {
  return {
    title: message(LISTS, "lists", lang),
    entries: [
      ...sizeEntries(lists, lang),
      ...personEntries(lists, lang),
      ...adoptionEntries(lists, lang),
      ...quotaEntries(lists, lang),
      ...(lists.order === undefined ? [] : [entry(orderText(lists.order, lang), lists.order)]),
      ...depositEntries(lists, lang),
    ],
  };
}

function sizeEntries({ maximum, listsPerParty }: CandidateLists, lang: Lang): readonly Entry[] {
  const entries: Entry[] = [];
  if (listsPerParty !== undefined)
    entries.push(entry(message(LISTS, "listsPerParty", lang, { n: listsPerParty.most }), listsPerParty));
  if (maximum !== undefined) {
    const said = message(LISTS, "maximum", lang, { over: shareText(maximum.over, lang) });
    entries.push(
      entry(maximum.severity === "warning" ? message(LISTS, "maximumWarning", lang, { said }) : said, maximum),
    );
  }
  return entries;
}

function personEntries(lists: CandidateLists, lang: Lang): readonly Entry[] {
  const { age, citizenship, residence, barred = [], membership, oneList, districts } = lists;
  const entries: Entry[] = [];
  if (citizenship?.required === true) entries.push(entry(message(LISTS, "citizenship", lang), citizenship));
  if (age !== undefined) entries.push(entry(ageText(age, lang), age));
  if (residence !== undefined)
    entries.push(entry(message(LISTS, "residence", lang, { n: residence.years }), residence));
  for (const ground of barred) entries.push(entry(message(LISTS, "barred", lang, { what: ground.what[lang] }), ground));
  if (membership !== undefined)
    entries.push(entry(message(LISTS, membership.of === "own-party" ? "ownParty" : "anyParty", lang), membership));
  if (oneList?.required === true) entries.push(entry(message(LISTS, "oneList", lang), oneList));
  if (districts !== undefined)
    entries.push(entry(message(LISTS, districts.allowed ? "districtsAllowed" : "districtsBarred", lang), districts));
  return entries;
}

function ageText({ minimum, on }: NonNullable<CandidateLists["age"]>, lang: Lang): string {
  const said = message(LISTS, "age", lang, { n: minimum });
  return on === undefined ? said : message(LISTS, on === "unknown" ? "ageDayUnknown" : on, lang, { said });
}

function adoptionEntries({ adoption }: CandidateLists, lang: Lang): readonly Entry[] {
  if (adoption === undefined) return [];
  const of = message(LISTS, adoption.of === "all-members" ? "allMembers" : "presentMembers", lang);
  const params = { of, fraction: shareText(adoption.fraction, lang) };
  return [entry(message(LISTS, adoption.compare === ">" ? "adoptedMore" : "adoptedAtLeast", lang, params), adoption)];
}

function quotaEntries({ quotas = [] }: CandidateLists, lang: Lang): readonly Entry[] {
  return quotas.map((quota) => {
    const groups = quota.groups.map((group) => message(LISTS, group, lang)).join(", ");
    const of = message(LISTS, quota.of === "list" ? "quotaList" : "quotaMandates", lang);
    const said = message(LISTS, "quota", lang, { of, groups, at: shareText(quota.at, lang) });
    return entry(quota.ageOn === "unknown" ? message(LISTS, "ageDayUnknown", lang, { said }) : said, quota);
  });
}

function depositEntries({ deposit }: CandidateLists, lang: Lang): readonly Entry[] {
  if (deposit === undefined) return [];
  const said = message(LISTS, "deposit", lang, { n: deposit.minimumWages });
  const at = deposit.refundAt;
  return [
    entry(at === undefined ? said : message(LISTS, "refund", lang, { said, at: shareText(at, lang) }), deposit),
    ...(deposit.exemptions ?? []).map((exemption) => {
      const from = shareText(exemption.from, lang);
      return entry(
        exemption.pays === "0"
          ? message(LISTS, "exempt", lang, { from })
          : message(LISTS, "reduced", lang, { from, pays: shareText(exemption.pays, lang) }),
        exemption,
      );
    }),
  ];
}

function orderText({ decidedBy, fallback }: NonNullable<CandidateLists["order"]>, lang: Lang): string {
  const key = { "party-before": "orderBefore", "party-after": "orderAfter", voters: "orderVoters" } as const;
  const said = message(LISTS, key[decidedBy], lang);
  if (fallback === undefined) return said;
  return message(LISTS, fallback === "list-order" ? "fallbackList" : "fallbackAlphabet", lang, { said });
}
