import { defineMessages } from "@dauys/language";

/** What `dauys replay` says. */
export const REPLAY_TEXTS = defineMessages({
  open: {
    kk: "Беттің мекенжайы (бос орын — кідірту, Ctrl+C — аяқтау):",
    ru: "Адрес страницы (пробел — пауза, Ctrl+C — конец):",
    en: "The page is at (space pauses, Ctrl+C ends this):",
  },
  state: {
    kk: "{size} / {of} жазба, {time}: саналған учаскелер {counted} / {all}",
    ru: "записей {size} / {of}, {time}: подсчитано участков {counted} / {all}",
    en: "{size} / {of} entries, {time}: stations counted {counted} / {all}",
  },
  paused: { kk: "кідіртілді", ru: "пауза", en: "paused" },
  over: {
    kk: "Ойнату аяқталды: {states} күй, соңғысы {size} жазбадан кейін.",
    ru: "Воспроизведение окончено: состояний {states}, последнее после {size} записей.",
    en: "The replay is over: {states} states, the last one after {size} entries.",
  },
  "bad-number": {
    kk: "--{option}: {word} жарамайды",
    ru: "--{option}: {word} не подходит",
    en: "--{option}: {word} will not do",
  },
  "bad-number.remedy": {
    kk: "speed мен every үшін сан, steps пен until үшін 1-ден бастап бүтін сан, seats-from үшін 1/10 сияқты үлес беріңіз",
    ru: "для speed и every нужно число, для steps и until целое от 1, для seats-from доля вида 1/10",
    en: "give a number for speed and every, a whole one from 1 for steps and until, a share such as 1/10 for seats-from",
  },
});
