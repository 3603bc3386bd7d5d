import type { Lang } from "@dauys/language";
import type { UnitActs } from "./acts-view.ts";

/** What the parts of the page of acts share. */
export interface ActsPart {
  readonly lang: Lang;
  readonly acts: UnitActs;
  /** Where the reader comes once something was proposed. */
  readonly next: string;
}
