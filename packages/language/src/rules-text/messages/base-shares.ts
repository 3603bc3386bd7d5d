import { defineMessages } from "../../messages.ts";

/** Of what a share is a share, in the words that follow a percentage. */
export const BASE_SHARES = defineMessages({
  "base-registered": { kk: "тізімдегі сайлаушылар", ru: "от включённых в списки", en: "of registered voters" },
  "base-received": { kk: "бюллетень алғандар", ru: "от получивших бюллетени", en: "of voters given a ballot" },
  "base-in-boxes": { kk: "жәшіктердегі бюллетеньдер", ru: "от бюллетеней в урнах", en: "of ballots in the boxes" },
  "base-valid": { kk: "жарамды дауыстар", ru: "от действительных голосов", en: "of valid votes" },
  "base-valid+against-all": {
    kk: "жарамды дауыстар мен «Бәріне қарсымын»",
    ru: "от действительных и «Против всех»",
    en: "of valid votes and against all",
  },
  "base-lists": { kk: "осы тізімдердің дауыстары", ru: "от голосов за эти списки", en: "of votes for these lists" },
});
