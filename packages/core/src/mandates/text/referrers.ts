import type { Trilingual } from "../../rules/index.ts";
import type { Referrer } from "../../rules/mandates.ts";

/** Who may refer a result, in words. */
export const REFERRERS: Readonly<Record<Referrer, Trilingual>> = {
  president: { kk: "Президент", ru: "Президент", en: "the President" },
  "chamber-chair": { kk: "палата төрағасы", ru: "председатель палаты", en: "the chair of a chamber" },
  "fifth-of-deputies": {
    kk: "депутаттардың бестен бірі",
    ru: "пятая часть депутатов",
    en: "a fifth of the deputies",
  },
  "prime-minister": { kk: "Премьер-Министр", ru: "Премьер-Министр", en: "the Prime Minister" },
};
