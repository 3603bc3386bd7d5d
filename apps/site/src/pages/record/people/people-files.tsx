import { message, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView } from "../../../records/record-view.ts";
import type { SiteFile } from "../../../site-file.ts";
import { chrome } from "../../../texts/chrome.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { listIn } from "../../../view/people-words.ts";
import { listAddress, type PeoplePage, peopleAddress } from "../../address.ts";
import type { Download } from "../../election/data-section.tsx";
import { PageFiles } from "../../parts/page-files.tsx";
import { type Common, type Framed, framed } from "../../site-pages.tsx";
import { kept } from "../kept.tsx";
import { BallotParts } from "./ballot-page.tsx";
import { ChamberParts } from "./chamber-page.tsx";
import { DeputiesParts } from "./deputies-page.tsx";
import { ListParts } from "./list-page.tsx";
import { ListsPart } from "./lists-page.tsx";
import { PartiesPart } from "./parties-page.tsx";
import { PeopleFilesSection } from "./people-files-section.tsx";
import { PeopleHead } from "./people-head.tsx";
import { groundOf, type PeopleProps } from "./people-parts.tsx";
import { PrimariesParts } from "./primaries-page.tsx";

interface FilesProps extends Common {
  readonly view: RecordView;
  readonly downloads: readonly Download[];
}

/** The pages whose parts follow from the people alone. */
const PAGES: readonly (readonly [page: PeoplePage, Parts: ReturnType<typeof kept<PeopleProps>>])[] = [
  ["parties", kept(PartiesPart)],
  ["primaries", kept(PrimariesParts)],
  ["lists", kept(ListsPart)],
  ["ballot", kept(BallotParts)],
  ["deputies", kept(DeputiesParts)],
];
const KeptList = kept(ListParts);

/** The pages on the people of a record in one language; none where it says nothing of them. */
export function peopleFiles(props: FilesProps): readonly SiteFile[] {
  const { people } = props.view;
  if (people === null) return [];
  const ground = groundOf(props.view);
  const parts = { view: ground, people };
  return [
    ...PAGES.map(([page, Parts]) => pageFile(props, page, <Parts slot={`${ground.id}/${page}`} {...parts} />)),
    pageFile(props, "chamber", <ChamberParts view={props.view} people={people} />),
    ...listFiles(props, parts),
  ];
}

/** The pages on which files of data are offered with their sizes and hashes; others name them. */
const WITH_FILES: readonly PeoplePage[] = ["lists", "deputies"];

function pageFile(props: FilesProps, page: PeoplePage, parts: JSX.Element): SiteFile {
  const { view, lang, software, downloads } = props;
  const name = message(peopleRecordTexts, page, lang);
  return framed(props, {
    ...named(props, name),
    address: (other) => peopleAddress(view.id, page, other),
    content: (
      <>
        <PeopleHead view={view} software={software} current={page}>
          {name}
        </PeopleHead>
        {parts}
        {WITH_FILES.includes(page) ? (
          <PeopleFilesSection downloads={downloads} />
        ) : (
          <PageFiles id={view.id} names={downloads.map((file) => file.name)} />
        )}
      </>
    ),
  });
}

function listFiles(props: FilesProps, { view: ground, people }: PeopleProps): readonly SiteFile[] {
  const { view, lang, software, downloads } = props;
  return people.lists.map((list) => {
    const name = message(peopleRecordTexts, "listTitle", lang, { name: listIn(people, list.list, lang) });
    return framed(props, {
      ...named(props, name),
      address: (other) => listAddress(view.id, list.list, other),
      content: (
        <>
          <PeopleHead view={view} software={software} current="lists">
            {name}
          </PeopleHead>
          <KeptList slot={`${view.id}/${list.list}`} view={ground} people={people} list={list} />
          <PageFiles id={view.id} names={downloads.map((file) => file.name)} />
        </>
      ),
    });
  });
}

function named({ view, lang }: FilesProps, name: string): Pick<Framed, "title" | "description" | "sources"> {
  const title = pick(view.record.title, lang);
  return {
    title: `${name} · ${title} · ${message(chrome, "site", lang)}`,
    description: message(peopleRecordTexts, "described", lang, { page: name, title }),
    sources: [],
  };
}
