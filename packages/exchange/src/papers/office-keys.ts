import type { KeyHelp } from "./input.ts";

/** The keys of the office: first those of the screen on which protocols are entered, then those of its queues. */
export const OFFICE_KEYS: readonly KeyHelp[] = [
  {
    keys: "0 … 9",
    does: {
      kk: "сан; басқа таңба теру өрісіне түспейді",
      ru: "число; другие знаки в поле не попадают",
      en: "the number; nothing else enters a field",
    },
  },
  {
    keys: "Enter, ↓",
    does: {
      kk: "келесі өріс; беттің соңында келесі бет",
      ru: "следующее поле; в конце страницы следующая страница",
      en: "the next field; at the end of a page the next page",
    },
  },
  { keys: "↑", does: { kk: "алдыңғы өріс", ru: "предыдущее поле", en: "the field before" } },
  {
    keys: "+ −",
    does: {
      kk: "қағаздың суретін үлкейту, кішірейту",
      ru: "снимок бумаги крупнее, мельче",
      en: "the picture of the paper larger, smaller",
    },
  },
  {
    keys: "Page Up, Page Down",
    does: { kk: "суретті жоғары, төмен жылжыту", ru: "снимок вверх, вниз", en: "the picture up, down" },
  },
  { keys: "/", does: { kk: "кезекте: іздеу", ru: "в очереди: поиск", en: "in a queue: search" } },
  {
    keys: "j, k",
    does: {
      kk: "кезекте: келесі, алдыңғы жол; Enter ашады",
      ru: "в очереди: следующая, предыдущая строка; Enter открывает",
      en: "in a queue: the next, the previous line; Enter opens it",
    },
  },
];
