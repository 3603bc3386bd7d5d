import type { Election } from "@dauys/core/election";
import { type Lang, message, pick } from "@dauys/language";
import { explain } from "@dauys/language/explanation";
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Island } from "../client/islands.ts";
import { certificateText, DATA_NAMES } from "../data/data-files.ts";
import { sha256 } from "../hash.ts";
import type { RecordView } from "../records/record-view.ts";
import type { SiteFile } from "../site-file.ts";
import { chrome } from "../texts/chrome.ts";
import { electionsTexts } from "../texts/elections.ts";
import type { ShownElection } from "../view/shown-election.ts";
import { dataAddress, electionAddress, homeAddress } from "./address.ts";
import type { Assets } from "./assets.ts";
import { Document } from "./document.tsx";
import type { Download } from "./election/data-section.tsx";
import { ElectionPage } from "./election/election-page.tsx";
import { ElectionsPage } from "./elections-page.tsx";
import { Frame } from "./frame.tsx";
import { NotFoundAnywherePage, NotFoundPage } from "./not-found-page.tsx";
import { inPage, type PageContext } from "./page-context.ts";
import { SiteBanner } from "./record/site-banner.tsx";
import { RootPage } from "./root-page.tsx";

/** What every page is made with. */
export interface Common {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly software: string;
  /** Set where the site shows nothing but rehearsals. */
  readonly onlyRehearsal?: boolean;
}

/** The page of an election in one language. */
export function electionFile(
  props: Common & {
    readonly shown: ShownElection;
    readonly data: readonly SiteFile[];
    readonly record: RecordView | null;
  },
): SiteFile {
  const { shown, data, record, lang, software } = props;
  const { election, outcome, rules } = shown;
  const title = pick(election.title, lang);
  const names = Object.fromEntries(election.lists.map(({ id, name }) => [id, name]));
  const told = (full: boolean) => (outcome === null ? [] : explain(outcome, { lang, rules, names, full }));
  return framed(props, {
    address: (other) => electionAddress(election.id, other),
    title: `${title} · ${message(chrome, "site", lang)}`,
    description: message(electionsTexts, "electionDescription", lang, { title }),
    sources: election.sources.map(({ id }) => id),
    kind: election.kind,
    content: (
      <ElectionPage
        shown={shown}
        explanation={{ short: told(false), full: told(true) }}
        certificate={certificateText(shown)}
        downloads={downloadsOf(election.id, data)}
        software={software}
        record={record}
      />
    ),
  });
}

/** The list of elections in one language. */
export function electionsFile(
  props: Common & { readonly elections: readonly ShownElection[]; readonly counts: readonly RecordView[] },
): SiteFile {
  const { lang } = props;
  return framed(props, {
    address: homeAddress,
    title: `${message(electionsTexts, "title", lang)} · ${message(chrome, "site", lang)}`,
    description: message(electionsTexts, "description", lang),
    sources: [],
    general: true,
    content: <ElectionsPage elections={props.elections} counts={props.counts} />,
  });
}

/** The page for addresses that lead nowhere, in one language. */
export function notFoundFile(props: Common): SiteFile {
  const title = `${message(chrome, "notFoundTitle", props.lang)} · ${message(chrome, "site", props.lang)}`;
  const page = framed(props, {
    address: homeAddress,
    title,
    description: message(chrome, "notFound", props.lang),
    sources: [],
    general: true,
    lost: true,
    content: <NotFoundPage lang={props.lang} />,
  });
  return { ...page, path: `${props.lang}/404.html` };
}

/** Around pages that speak all languages and rest on no source. */
const NOWHERE: PageContext = { lang: "kk", sourceNumber: () => null };

/** The page at the root: it speaks all languages. */
export function rootFile({ assets, onlyRehearsal = false }: Omit<Common, "lang">): SiteFile {
  const description = message(chrome, "tagline", "kk");
  const title = `${message(chrome, "site", "kk")} · ${message(chrome, "site", "en")}`;
  const page = (
    <Document lang="kk" title={title} description={description} assets={assets} translation={homeAddress}>
      <RootPage onlyRehearsal={onlyRehearsal} />
    </Document>
  );
  return { path: "index.html", content: html(page, NOWHERE) };
}

/** The page for addresses that lead nowhere and are in no language. */
export function notFoundAnywhereFile({ assets, onlyRehearsal = false }: Omit<Common, "lang">): SiteFile {
  const title = message(chrome, "notFoundTitle", "kk");
  const page = (
    <Document lang="kk" title={title} description={message(chrome, "notFound", "kk")} assets={assets}>
      <NotFoundAnywherePage onlyRehearsal={onlyRehearsal} />
    </Document>
  );
  return { path: "404.html", content: html(page, NOWHERE) };
}

/** What a page in the frame of the site says, and where it is. */
export interface Framed {
  readonly address: (lang: Lang) => string;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly string[];
  readonly content: JSX.Element;
  /** What kind of data the file of the election holds, on a page that follows from one. */
  readonly kind?: Election["kind"];
  /** Set on a page that is about no single election or record. */
  readonly general?: true;
  /** Set on a page that stands for addresses that lead nowhere. */
  readonly lost?: true;
  /** The address of the feed of what the page shows, where there is one. */
  readonly feed?: string;
  /** The kind of page that acts, where it is one. */
  readonly island?: Island;
}

/** A page in the frame of the site, as the file at its address. */
export function framed({ lang, assets, software, onlyRehearsal }: Common, page: Framed): SiteFile {
  const { address, title, description, sources, content, island, feed } = page;
  const script = island === undefined ? undefined : assets.scripts[island];
  const sourceNumber = (id: string) => {
    const index = sources.indexOf(id);
    return index < 0 ? null : index + 1;
  };
  const document = (
    <Document
      lang={lang}
      title={title}
      description={description}
      assets={assets}
      script={script}
      translation={address}
      canonical={page.lost === true ? undefined : address(lang)}
      feed={feed}
    >
      <Frame lang={lang} translation={address} software={software}>
        {onlyRehearsal === true && page.general === true && <SiteBanner of="site" />}
        {page.kind === "rehearsal" && <SiteBanner of="election" />}
        {content}
      </Frame>
    </Document>
  );
  return {
    path: `${decodeURI(address(lang)).slice(1)}index.html`,
    content: html(document, { lang, sourceNumber, ...(assets.origin === "" ? {} : { origin: assets.origin }) }),
  };
}

function html(page: JSX.Element, context: PageContext): string {
  return `<!doctype html>\n${inPage(context, () => renderToString(page))}\n`;
}

/** What a file of data holds, by its name in the folder of its election. */
const KINDS: Readonly<Record<string, Download["kind"]>> = {
  [DATA_NAMES.election]: "fileElection",
  [DATA_NAMES.rules]: "fileRules",
  [DATA_NAMES.result]: "fileResult",
  [DATA_NAMES.certificate]: "fileCertificate",
  [DATA_NAMES.table]: "fileTable",
  [DATA_NAMES.turnout]: "fileTurnout",
};

/** Files of data as a page offers them. */
export function downloadsOf(
  id: string,
  data: readonly SiteFile[],
  kinds: Readonly<Record<string, Download["kind"]>> = KINDS,
): readonly Download[] {
  return data.flatMap((file) => {
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    const kind = kinds[name];
    return kind === undefined ? [] : [{ name, href: dataAddress(id, name), kind, ...sizeOf(file) }];
  });
}

/** What is said of a file of data: once, and not on every page that offers it. */
const sizes = new WeakMap<SiteFile, Pick<Download, "bytes" | "hash">>();

function sizeOf(file: SiteFile): Pick<Download, "bytes" | "hash"> {
  const known = sizes.get(file) ?? { bytes: Buffer.byteLength(file.content), hash: sha256(file.content) };
  sizes.set(file, known);
  return known;
}
