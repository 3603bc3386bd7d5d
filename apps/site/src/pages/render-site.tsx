import { readElection } from "@dauys/core/election";
import { readRules } from "@dauys/core/rules";
import { LANGS } from "@dauys/language";
import { countFiles } from "../data/count-files.ts";
import { dataFiles } from "../data/data-files.ts";
import { pictureFiles } from "../data/pictures/picture-files.ts";
import { sha256 } from "../hash.ts";
import { liveFile } from "../live/live-file.ts";
import { LIVE_SETTINGS, type LiveSettings } from "../live/settings.ts";
import { withholdSeats } from "../live/withhold.ts";
import type { RecordView } from "../records/record-view.ts";
import type { SiteFile } from "../site-file.ts";
import { onlyRehearsals } from "../view/only-rehearsal.ts";
import { type ShownElection, showElection } from "../view/shown-election.ts";
import { aboutFiles } from "./about/about-files.tsx";
import { siteAssets } from "./assets.ts";
import { calendarFiles } from "./calendar/calendar-files.tsx";
import { countAgainFiles } from "./count-again/count-again-files.tsx";
import { countPages, logFile } from "./count-pages.tsx";
import { lawFiles } from "./law/law-files.tsx";
import { lawsOf, withLawName } from "./law/laws.ts";
import { primaryFiles } from "./primary/primary-files.tsx";
import type { RenderInput } from "./render-input.ts";
import { searchFiles } from "./search/search-files.tsx";
import {
  type Common,
  electionFile,
  electionsFile,
  notFoundAnywhereFile,
  notFoundFile,
  rootFile,
} from "./site-pages.tsx";
import { statementsFiles } from "./statements/statements-files.tsx";
import { countWhatIfFiles, electionWhatIfFiles } from "./what-if/what-if-files.tsx";

/**
 * All files of the site. The same input gives the same bytes: nothing else is read, no clock, no machine.
 *
 * @throws Error that names the file and the place of every fault, if an election or its rules cannot be read.
 */
export function renderSite(input: RenderInput): readonly SiteFile[] {
  const { rules, software, client, statements = {}, primaries = {}, calendars = {} } = input;
  const live = { ...LIVE_SETTINGS, ...input.live };
  const shown = shownElections(input);
  const all = shown.map(({ one }) => one);
  const laws = lawsOf(all, input.records, rules);
  const records = input.records.map((view) => withLawName(withholdSeats(view, live.seatsFrom), laws));
  // An election of the site has a page of its own already.
  const counts = records.filter(({ id }) => !all.some(({ election }) => election.id === id));
  const { files: drawn, pictures } = pictureFiles(all, counts, input.draw);
  const assets = siteAssets(client ?? null, { pictures, origin: input.origin ?? "" });
  const common = { assets, software, onlyRehearsal: onlyRehearsals(all, counts) };
  const files = [
    assets.style,
    assets.icon,
    ...(client?.files ?? []),
    ...drawn,
    ...shown.flatMap(({ one, texts }) => {
      const record = records.find(({ id }) => id === one.election.id) ?? null;
      const data = dataFiles(one, texts, record);
      const pages = LANGS.map((lang) => electionFile({ shown: one, data, record, lang, assets, software }));
      return [...data, ...pages, ...electionWhatIfFiles(one, record, { assets, software })];
    }),
    ...aboutFiles(common),
    ...lawFiles(laws, common),
    ...calendarFiles(all, calendars, { assets, software }),
    ...primaryFiles(all, primaries, { assets, software }),
    ...statementsFiles({ statements, primaries, elections: all }, { assets, software }),
    ...records.flatMap((view) =>
      LANGS.map((lang) => logFile({ view, lang, assets, software, counted: counts.includes(view) })),
    ),
    ...records.flatMap((view) => countAgainFiles(view, LANGS, { assets, software })),
    ...counts.flatMap((view) => countWhatIfFiles(view, { assets, software })),
    ...counts.flatMap((view) => filesOfCount(view, input, { assets, software, live })),
    ...LANGS.flatMap((lang) => [
      electionsFile({ elections: all, counts, lang, ...common }),
      notFoundFile({ lang, ...common }),
    ]),
    rootFile(common),
    notFoundAnywhereFile(common),
  ];
  const searched = { elections: all, counts, pages: files };
  return [...files, ...searchFiles(searched, common)];
}

/** Data and pages of a count, and the pointer at them. Data holds what follows from the entries, whatever pages show of it. */
function filesOfCount(
  view: RecordView,
  { records }: RenderInput,
  common: Omit<Common, "lang"> & { readonly live: LiveSettings },
): readonly SiteFile[] {
  const data = countFiles(records.find(({ id }) => id === view.id) ?? view);
  const pages = LANGS.flatMap((lang) => countPages({ view, data, lang, ...common }));
  return [...data, ...pages, liveFile(view, pages)];
}

/** The elections of the site, the newest first, with the texts that they were read from. */
function shownElections({ elections, rules, statements = {}, primaries = {} }: RenderInput): readonly {
  readonly one: ShownElection;
  readonly texts: { readonly election: string; readonly rules: string };
}[] {
  const read = new Map(Object.entries(elections).map(([id, text]) => [id, readOrThrow(id, readElection(text))]));
  const shown = [...read.values()].map(({ election, canonical }) => {
    const law = rules[election.rules];
    if (law === undefined)
      throw new Error(`${election.id} was held under the rules ${election.rules}, which are not there`);
    const readLaw = readOrThrow(election.rules, readRules(law));
    const before = election.earlier === null ? null : (read.get(election.earlier)?.election ?? null);
    const hashes = { election: sha256(canonical), rules: sha256(readLaw.canonical) };
    const told = statements[election.id] !== undefined;
    const primary = Object.keys(primaries).some((name) => name.startsWith(`${election.id}/`));
    const one = showElection({ election, rules: readLaw.rules, hashes, before, statements: told, primary });
    return { one, texts: { election: elections[election.id] ?? "", rules: law } };
  });
  return shown.sort((a, b) => (a.one.election.date < b.one.election.date ? 1 : -1));
}

interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

type Reading<T> = { readonly ok: true; readonly read: T } | { readonly ok: false; readonly faults: readonly Fault[] };

function readOrThrow<T>(id: string, reading: Reading<T>): T {
  if (reading.ok) return reading.read;
  const faults = reading.faults.map(({ line, column, message }) => `${id}:${line}:${column}: ${message}`);
  throw new Error(faults.join("\n"));
}
