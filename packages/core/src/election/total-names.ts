import type { Trilingual } from "../rules/index.ts";
import type { Election } from "./election.ts";

/** What the totals of an election are called in messages. */
export const TOTAL_NAMES: Readonly<Record<keyof Election["totals"], Trilingual>> = {
  registered: { kk: "тіркелген сайлаушылар", ru: "внесено в списки избирателей", en: "registered voters" },
  received: { kk: "бюллетень алғандар", ru: "получили бюллетени", en: "voters given a ballot" },
  valid: { kk: "жарамды дауыстар", ru: "действительные голоса", en: "valid votes" },
  invalid: { kk: "жарамсыз бюллетеньдер", ru: "недействительные бюллетени", en: "invalid ballots" },
  againstAll: { kk: "«Бәріне қарсымын» дауыстары", ru: "голоса против всех", en: "votes against all" },
  validAndAgainstAll: {
    kk: "тізімдерге және «Бәріне қарсымын» берілген дауыстар",
    ru: "голоса за списки и против всех",
    en: "votes for lists and against all",
  },
};
