import { pick } from "@dauys/language";
import type { ComponentChildren, JSX } from "preact";
import type { RecordView, UnitView } from "../../records/record-view.ts";
import { electionAddress } from "../address.ts";
import { usePage } from "../page-context.ts";
import { Banner } from "./banner.tsx";
import { CountStatus } from "./count-status.tsx";

/** The head of a page below that of an election: what kind of record it is, the way back, the status, the title. */
export function SubHead(props: {
  readonly view: RecordView;
  readonly software: string;
  /** The unit that the page is about, where it is about one. */
  readonly unit?: UnitView;
  /** The bar of a page that follows a count. */
  readonly live?: JSX.Element;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { view, software, unit, live, children } = props;
  const { lang } = usePage();
  return (
    <div class="wide page-head">
      <Banner view={view} />
      <p class="way-back">
        <a href={electionAddress(view.id, lang)}>{pick(view.record.title, lang)}</a>
      </p>
      <CountStatus view={view} software={software} unit={unit} />
      {live}
      <h1>{children}</h1>
    </div>
  );
}
