import type { Trilingual } from "@dauys/language";
import { type Action, type Grant, unitsFor } from "../access/index.ts";

/** One section of the office, as the head of each page names it. */
export interface Section {
  /** Behind the language: `/queues`. */
  readonly path: string;
  readonly label: Trilingual;
  /** Who sees it: whoever may do this about any unit. `null`: everybody who has signed in. */
  readonly action: Action | null;
}

/** The sections of the office, in their order. */
const SECTIONS: readonly Section[] = [
  { path: "/", label: { kk: "Басты бет", ru: "Главная", en: "Start" }, action: null },
  { path: "/entry", label: { kk: "Теру", ru: "Ввод", en: "Entry" }, action: "type-protocol" },
  { path: "/queues", label: { kk: "Кезектер", ru: "Очереди", en: "Queues" }, action: "read-queues" },
  { path: "/wall", label: { kk: "Барысы", ru: "Ход подсчёта", en: "Progress" }, action: "read-queues" },
  { path: "/held", label: { kk: "Кідіртілгендер", ru: "Задержанные", en: "Held back" }, action: "read-queues" },
  {
    path: "/throughput",
    label: { kk: "Енгізу қарқыны", ru: "Темп ввода", en: "Throughput" },
    action: "read-throughput",
  },
  { path: "/published", label: { kk: "Хаттамалар", ru: "Протоколы", en: "Protocols" }, action: "read-published" },
  { path: "/requests", label: { kk: "Өтініштер", ru: "Обращения", en: "Requests" }, action: "read-requests" },
  { path: "/requests", label: { kk: "Өтініштерім", ru: "Мои обращения", en: "My requests" }, action: "report-refusal" },
  { path: "/acts", label: { kk: "Шешімдер", ru: "Решения", en: "Acts" }, action: "propose-filing" },
  { path: "/sign", label: { kk: "Қол қою", ru: "Подписание", en: "Signing" }, action: "sign-act" },
  { path: "/accounts", label: { kk: "Тіркелгілер", ru: "Учётные записи", en: "Accounts" }, action: "manage-accounts" },
  { path: "/audit", label: { kk: "Аудит журналы", ru: "Журнал аудита", en: "Audit trail" }, action: "read-audit" },
  { path: "/account", label: { kk: "Менің тіркелгім", ru: "Моя учётная запись", en: "My account" }, action: null },
];

/** The sections that somebody sees. */
export function navigationFor(grants: readonly Grant[]): readonly Section[] {
  return SECTIONS.filter(({ action }) => action === null || unitsFor(grants, action).length > 0);
}
