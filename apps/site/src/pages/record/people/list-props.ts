import type { PeopleListView } from "../../../records/people-view.ts";
import type { PeopleProps } from "./people-parts.tsx";

/** What the parts of a list's page are made from. */
export interface ListProps extends PeopleProps {
  readonly list: PeopleListView;
}
