import type { Fold, UnitState } from "@dauys/core/election";
import { clockText } from "../queues/clock-text.ts";
import { type Span, termsOf } from "../queues/deadlines.ts";

/** Whether a recount can be asked for at a station now, and until when. */
export type RecountTime =
  | { readonly can: true; readonly until: { readonly time: string; readonly article: string } | null }
  | {
      readonly can: false;
      readonly why: "not-a-station" | "too-early" | "too-late" | "above-filed";
      readonly time: string;
      readonly article: string;
    };

/**
 * Whether it is the counting time of a station. The rules say it by hours; where they do not, it lasts until a commission above has its protocol
 * in the record. Voting that is repeated has no hours in the law: there the second holds.
 */
export function recountTime(fold: Fold, unit: UnitState, now: number, minutes: number): RecountTime {
  const no = (why: Extract<RecountTime, { can: false }>["why"], time = "", article = ""): RecountTime => {
    return { can: false, why, time, article };
  };
  if (unit.level !== "station") return no("not-a-station");
  const span: Span | null = unit.reopened === null ? termsOf(fold).recountTime(unit) : null;
  if (span === null) return hasFiledAbove(unit) ? no("above-filed") : { can: true, until: null };
  const text = (at: number): string => clockText({ minutes }, at);
  const article = span.article ?? "";
  if (span.from !== null && now < span.from) return no("too-early", text(span.from), article);
  if (now > span.at) return no("too-late", text(span.at), article);
  return { can: true, until: { time: text(span.at), article } };
}

function hasFiledAbove(unit: UnitState): boolean {
  for (let above = unit.parent; above !== null; above = above.parent) if (above.filing !== null) return true;
  return false;
}
