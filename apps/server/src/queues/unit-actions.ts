import type { Trilingual } from "@dauys/language";
import { type Action, grantFor, type UnitTree } from "../access/index.ts";
import type { Person } from "../http/index.ts";
import type { UnitRow } from "./unit-row.ts";
import type { UnitStateWord } from "./unit-states.ts";

/** Something that can be done about a unit on a page of its own: who may, where its paper has to stand, and which page. */
interface UnitAction {
  readonly action: Action;
  /** Where its paper may stand; `null`: anywhere, and then it is offered on the unit's own page only. */
  readonly states: readonly UnitStateWord[] | null;
  readonly kind: "station" | "territorial" | null;
  /** Behind the language; `*` stands for the unit. */
  readonly path: string;
  readonly label: Trilingual;
}

const TO_TYPE = ["not-started", "sealed", "repeat-voting", "first", "first-done", "second"] as const;

/** What the rooms offer about a unit, the most pressing first: each room adds its own lines. */
const UNIT_ACTIONS: readonly UnitAction[] = [
  {
    ...{ action: "type-protocol", states: TO_TYPE, kind: "station", path: "/units/*/entry" },
    label: { kk: "Теру", ru: "Набрать", en: "Type it" },
  },
  {
    ...{ action: "type-territorial", states: TO_TYPE, kind: "territorial", path: "/units/*/territorial-entry" },
    label: { kk: "Теру", ru: "Набрать", en: "Type it" },
  },
  {
    ...{ action: "settle-differences", states: ["differences", "warnings"], kind: null, path: "/units/*/differences" },
    label: { kk: "Шешу", ru: "Разобрать", en: "Settle it" },
  },
  {
    ...{ action: "propose-filing", states: ["agreed"], kind: null, path: "/acts" },
    label: { kk: "Комиссияға ұсыну", ru: "Предложить комиссии", en: "Put before the commission" },
  },
  {
    ...{ action: "sign-act", states: ["proposed"], kind: null, path: "/sign" },
    label: { kk: "Қол қою", ru: "Подписать", en: "Sign it" },
  },
  {
    ...{ action: "propose-filing", states: null, kind: null, path: "/units/*/correct" },
    label: { kk: "Түзету", ru: "Исправить", en: "Correct it" },
  },
  {
    ...{ action: "propose-filing", states: null, kind: null, path: "/acts" },
    label: { kk: "Шешімдер", ru: "Решения", en: "Acts" },
  },
  {
    ...{ action: "type-protocol", states: null, kind: "station", path: "/units/*/scans" },
    label: { kk: "Сканерлер", ru: "Сканы", en: "Scans" },
  },
  {
    ...{ action: "type-protocol", states: null, kind: "station", path: "/units/*/custody" },
    label: { kk: "Қағаздарды сақтау", ru: "Хранение бумаг", en: "Custody of papers" },
  },
  ...(["request-recount", "report-refusal", "answer-requests"] as const).map(
    (action): UnitAction => ({
      ...{ action, states: null, kind: "station", path: "/units/*/requests" },
      label: { kk: "Өтініштер", ru: "Обращения", en: "Requests" },
    }),
  ),
];

/** A link to something that somebody can do about a unit. */
export interface UnitLink {
  readonly path: string;
  readonly label: Trilingual;
}

/** Somebody who asks what there is to be done. */
export type Doer = Pick<Person, "id" | "grants">;

/** What somebody can do about a unit as it stands: what presses, for a list; with `all` also what can always be done. */
export function actionsFor(tree: UnitTree, doer: Doer, row: UnitRow, all = false): readonly UnitLink[] {
  const found = new Map<string, UnitLink>();
  const stands = row.record.state === "invalidated" ? row.state : (row.work?.state ?? row.state);
  for (const { action, states, kind, path: pattern, label } of UNIT_ACTIONS) {
    if (states === null ? !all : !states.includes(stands)) continue;
    if (kind !== null && row.station !== (kind === "station")) continue;
    // Nobody types the second entry of what they typed first.
    if (stands === "first-done" && TYPING.has(action) && row.work?.by === doer.id) continue;
    if (grantFor(tree, doer.grants, action, row.unit) === null) continue;
    const path = pattern.replace("*", encodeURIComponent(row.unit));
    if (!found.has(path)) found.set(path, { path, label });
  }
  return [...found.values()];
}

const TYPING: ReadonlySet<Action> = new Set(["type-protocol", "type-territorial"]);
