import type { ComponentChildren, JSX } from "preact";
import type { RecordView } from "../../records/record-view.ts";
import { unitAddress } from "../address.ts";
import { usePage } from "../page-context.ts";

/** The units of a record that have pages of their own. */
const known = new WeakMap<RecordView, ReadonlySet<string>>();

function unitsWithPages(view: RecordView): ReadonlySet<string> {
  const before = known.get(view);
  if (before !== undefined) return before;
  const { tree, stations, record } = view;
  const above = (tree?.regions ?? []).flatMap(({ unit, districts }) => [unit, ...districts.map((each) => each.unit)]);
  const own = stations.some(({ unit }) => unit === null) ? [record.root.unit] : [];
  // Without a tree there is no form yet, and without a form no page of a unit.
  const units = new Set(tree === null ? [] : [...above, ...own, ...stations.flatMap(({ codes }) => codes)]);
  known.set(view, units);
  return units;
}

/** What is said of a unit, as the way to its page, or to an entry on it; where it has none, the words alone. */
export function UnitLink(props: {
  readonly view: RecordView;
  readonly unit: string;
  readonly entry?: number;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { lang } = usePage();
  const { view, unit, entry, children } = props;
  if (!unitsWithPages(view).has(unit)) return <>{children}</>;
  const part = entry === undefined ? "" : `#entry-${entry}`;
  return <a href={`${unitAddress(view.id, unit, lang)}${part}`}>{children}</a>;
}
