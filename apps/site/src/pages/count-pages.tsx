import { type Lang, message, pick } from "@dauys/language";
import { explain } from "@dauys/language/explanation";
import { COUNT_NAMES } from "../data/count-files.ts";
import { PEOPLE_NAMES } from "../data/people-files.ts";
import { isOpen } from "../live/live-file.ts";
import { LIVE_SETTINGS, type LiveSettings } from "../live/settings.ts";
import type { RecordView } from "../records/record-view.ts";
import type { SiteFile } from "../site-file.ts";
import { chrome } from "../texts/chrome.ts";
import { countTexts } from "../texts/count.ts";
import { logTexts } from "../texts/log.ts";
import { mendedTexts } from "../texts/mended.ts";
import { electionAddress, feedAddress, mendedAddress, recordAddress, unitAddress } from "./address.ts";
import { CountPage } from "./record/count-page.tsx";
import { LogPage } from "./record/log-page.tsx";
import { MendedPage } from "./record/mended-page.tsx";
import { peopleFiles } from "./record/people/people-files.tsx";
import { RegionPage } from "./record/region-page.tsx";
import { type Common, downloadsOf, framed } from "./site-pages.tsx";

type CountProps = Common & { readonly view: RecordView; readonly live?: LiveSettings };

// An election that was computed from its file has the result of that beside its record.
const FILES_OF_ELECTION = ["result.json", "result.csv"];
const FILES_OF_COUNT = ["result.json", "votes.csv", "entries.ndjson"];

/**
 * The page of a record in one language: what it is, how to verify it, its entries.
 *
 * @param props.counted - whether the result of the election is that of the record, and not that of a file.
 */
export function logFile(props: CountProps & { readonly counted: boolean }): SiteFile {
  const { view, lang, software, counted } = props;
  const title = pick(view.record.title, lang);
  return framed(props, {
    address: (other) => recordAddress(view.id, other),
    title: titled(message(logTexts, "title", lang, { title }), lang),
    description: message(logTexts, "description", lang, { title }),
    sources: [],
    content: <LogPage view={view} software={software} files={counted ? FILES_OF_COUNT : FILES_OF_ELECTION} />,
  });
}

/** All pages of a count in one language, but for that of its record. */
export function countPages(props: CountProps & { readonly data: readonly SiteFile[] }): readonly SiteFile[] {
  const downloads = downloadsOf(props.view.id, props.data, PEOPLE_KINDS);
  return [countFile(props), mendedFile(props), ...regionFiles(props), ...peopleFiles({ ...props, downloads })];
}

const PEOPLE_KINDS = {
  [PEOPLE_NAMES.people]: "filePeople",
  [PEOPLE_NAMES.lists]: "fileLists",
  [PEOPLE_NAMES.candidates]: "fileCandidates",
  [PEOPLE_NAMES.deputies]: "fileDeputies",
} as const;
const KINDS = { [COUNT_NAMES.result]: "fileCount", [COUNT_NAMES.units]: "fileUnits", ...PEOPLE_KINDS } as const;

function countFile(props: CountProps & { readonly data: readonly SiteFile[] }): SiteFile {
  const { view, data, lang, software, live = LIVE_SETTINGS } = props;
  const { outcome } = view.result;
  const names = Object.fromEntries(view.lists.map(({ id, name }) => [id, name]));
  const rules = view.rules?.document;
  const told = (full: boolean) =>
    outcome === null || rules === undefined ? [] : explain(outcome, { lang, rules, names, full });
  const title = pick(view.record.title, lang);
  return framed(props, {
    address: (other) => electionAddress(view.id, other),
    title: titled(title, lang),
    description: message(countTexts, "description", lang, { title }),
    sources: [],
    ...(isOpen(view) ? { island: "live" as const } : {}),
    feed: feedAddress(view.id, lang),
    content: (
      <CountPage
        view={view}
        live={live}
        software={software}
        explanation={{ short: told(false), full: told(true) }}
        downloads={downloadsOf(view.id, data, KINDS)}
      />
    ),
  });
}

function mendedFile(props: CountProps): SiteFile {
  const { view, lang, software } = props;
  const title = pick(view.record.title, lang);
  return framed(props, {
    address: (other) => mendedAddress(view.id, other),
    title: titled(`${message(mendedTexts, "title", lang)} · ${title}`, lang),
    description: message(mendedTexts, "intro", lang),
    sources: [],
    feed: feedAddress(view.id, lang),
    content: <MendedPage view={view} software={software} />,
  });
}

function regionFiles(props: CountProps): readonly SiteFile[] {
  const { view, lang, software, live = LIVE_SETTINGS } = props;
  const { tree } = view;
  if (tree === null) return [];
  const title = pick(view.record.title, lang);
  return tree.regions.map((region) =>
    framed(props, {
      address: (other) => unitAddress(view.id, region.unit, other),
      title: titled(`${region.name === null ? region.unit : pick(region.name, lang)} · ${title}`, lang),
      description: message(countTexts, "description", lang, { title }),
      sources: [],
      ...(isOpen(view) ? { island: "live" as const } : {}),
      feed: feedAddress(view.id, lang),
      content: <RegionPage view={view} tree={tree} region={region} software={software} live={live} />,
    }),
  );
}

function titled(title: string, lang: Lang): string {
  return `${title} · ${message(chrome, "site", lang)}`;
}
