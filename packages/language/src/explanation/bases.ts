import type { Lang, Trilingual } from "../lang.ts";
import { pick } from "../lang.ts";

/** Kazakh: before «саны»; Russian: after «число», in the genitive; English: after "the". */
const BASES: Readonly<Record<string, Trilingual>> = {
  registered: {
    kk: "тізімдерге енгізілген сайлаушылар",
    ru: "избирателей, включённых в списки",
    en: "registered voters",
  },
  received: {
    kk: "бюллетень алған сайлаушылар",
    ru: "избирателей, получивших бюллетени",
    en: "voters given a ballot",
  },
  "in-boxes": {
    kk: "жәшіктерден алынған бюллетеньдер",
    ru: "бюллетеней, извлечённых из урн",
    en: "ballots found in the boxes",
  },
  valid: { kk: "жарамды дауыстар", ru: "действительных голосов", en: "valid votes" },
  "valid+against-all": {
    kk: "«Бәріне қарсымын» деген дауыстарды қоса алғанда, жарамды дауыстар",
    ru: "действительных голосов, включая голоса «Против всех»",
    en: "valid votes including those against all",
  },
};

/** A base by name, fit for the sentences of explanations (see the grammar there). */
export function baseName(base: string, lang: Lang): string {
  const known = Object.hasOwn(BASES, base) ? BASES[base] : undefined;
  return known === undefined ? base : pick(known, lang);
}
