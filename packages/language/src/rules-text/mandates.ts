import type { AssemblyElection, MandateRules, Rules } from "@dauys/core/rules";
import type { Lang } from "../lang.ts";
import { message } from "../messages.ts";
import { type Entry, entry, type Section } from "./entry.ts";
import { MANDATES } from "./messages/mandates.ts";
import { shareText } from "./share-text.ts";
import { within } from "./spans.ts";

/** How seats are filled, passed on and lost, and the seats that an assembly elects. */
export function mandateSections({ mandates = {}, assembly }: Rules, lang: Lang): readonly Section[] {
  const entries = [
    ...decisionEntries(mandates, lang),
    ...vacancyEntries(mandates, lang),
    ...(mandates.losses ?? []).map((loss) => entry(message(MANDATES, "loss", lang, { what: loss.what[lang] }), loss)),
    ...incompatibleEntries(mandates, lang),
    ...referralEntries(mandates, lang),
    ...(mandates.repeats ?? []).map((repeat) => entry(repeatText(repeat, lang), repeat)),
  ];
  return [
    { title: message(MANDATES, "mandates", lang), entries },
    ...(assembly === undefined ? [] : [assemblySection(assembly, lang)]),
  ];
}

function decisionEntries({ decision }: MandateRules, lang: Lang): readonly Entry[] {
  if (decision === undefined) return [];
  const key = decision.from === "publication" ? "decisionPublication" : "decisionResult";
  const said = message(MANDATES, key, lang, { days: within(decision.days, "days", lang) });
  const missed = decision.quotaMissed;
  return [entry(missed === undefined ? said : message(MANDATES, missed, lang, { said }), decision)];
}

function vacancyEntries({ vacancy }: MandateRules, lang: Lang): readonly Entry[] {
  if (vacancy === undefined) return [];
  let said = message(MANDATES, vacancy.by, lang);
  if (vacancy.reorder === true) said = message(MANDATES, "reorder", lang, { said });
  said = message(MANDATES, vacancy.exhausted, lang, { said });
  return [entry(vacancy.until === undefined ? said : message(MANDATES, vacancy.until, lang, { said }), vacancy)];
}

function incompatibleEntries({ incompatible }: MandateRules, lang: Lang): readonly Entry[] {
  if (incompatible === undefined) return [];
  const from = message(MANDATES, incompatible.from, lang);
  const said = message(MANDATES, "incompatible", lang, { days: within(incompatible.days, "days", lang), from });
  const posts = (incompatible.posts ?? []).map((post) =>
    entry(message(MANDATES, "post", lang, { what: post.what[lang] }), post),
  );
  return [entry(said, incompatible), ...posts];
}

function referralEntries({ referral }: MandateRules, lang: Lang): readonly Entry[] {
  if (referral === undefined) return [];
  const by = referral.by.map((who) => message(MANDATES, who, lang)).join(", ");
  const params = { to: referral.to[lang], days: within(referral.days, "days", lang), by };
  return [entry(message(MANDATES, "referral", lang, params), referral)];
}

function repeatText({ of, months }: NonNullable<MandateRules["repeats"]>[number], lang: Lang): string {
  const said = message(MANDATES, of, lang);
  return months === undefined
    ? said
    : message(MANDATES, "months", lang, { said, months: within(months, "months", lang) });
}

function assemblySection(assembly: AssemblyElection, lang: Lang): Section {
  const { nominatedBy, marks, elected, repeatVote, repeatElection } = assembly;
  const base = message(MANDATES, elected.base ?? "tookPart", lang);
  const key = elected.compare === ">" ? "electedMore" : "electedAtLeast";
  const who = message(MANDATES, "nominatedBy", lang, { who: nominatedBy[lang] });
  return {
    title: message(MANDATES, "assembly", lang),
    entries: [
      entry(`${who}; ${message(MANDATES, marks, lang)}`, assembly),
      entry(message(MANDATES, key, lang, { base, fraction: shareText(elected.fraction, lang) }), elected),
      ...(repeatVote === undefined ? [] : [entry(message(MANDATES, "repeatVote", lang), repeatVote)]),
      ...(repeatElection?.ifNotElected === true
        ? [entry(message(MANDATES, "repeatElection", lang), repeatElection)]
        : []),
    ],
  };
}
