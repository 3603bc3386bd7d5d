import type { PrimaryStageView, PrimaryView } from "../../../records/people-view.ts";
import type { PeopleProps } from "./people-parts.tsx";

/** What the parts about one primary are made from. */
export interface PrimaryProps extends PeopleProps {
  readonly primary: PrimaryView;
}

/** What the parts about one vote of a primary are made from. */
export interface StageProps extends PrimaryProps {
  readonly stage: PrimaryStageView;
}
