import type { ComponentChildren, JSX } from "preact";
import type { RecordView } from "../../../records/record-view.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { PEOPLE_PAGES, type PeoplePage, peopleAddress } from "../../address.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { SubHead } from "../sub-head.tsx";

/** The head of a page on people, with the way to the others. */
export function PeopleHead(props: {
  readonly view: RecordView;
  readonly software: string;
  readonly current: PeoplePage;
  readonly children: ComponentChildren;
}): JSX.Element {
  const { view, software, current, children } = props;
  return (
    <>
      <SubHead view={view} software={software}>
        {children}
      </SubHead>
      <div class="wide">
        <PeopleNav view={view} current={current} />
      </div>
    </>
  );
}

/** The pages on the people of a record; nothing where it says nothing of them. */
export function PeopleNav(props: { readonly view: RecordView; readonly current?: PeoplePage }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(peopleRecordTexts);
  const { view, current } = props;
  if (view.people === null) return null;
  return (
    <nav class="contents" aria-label={t("nav")}>
      <p class="contents-title">{t("nav")}</p>
      <ul>
        {PEOPLE_PAGES.map((page) => (
          <li key={page}>
            <a href={peopleAddress(view.id, page, lang)} aria-current={page === current ? "true" : undefined}>
              {t(page)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
