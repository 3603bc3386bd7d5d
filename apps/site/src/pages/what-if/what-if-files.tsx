import type { UnitOutcome } from "@dauys/core/apportionment";
import { LANGS, type Lang, message, pick, type Trilingual } from "@dauys/language";
import type { JSX } from "preact";
import { type ContestFile, countContest, electionContest } from "../../data/contest-file.ts";
import type { RecordView } from "../../records/record-view.ts";
import type { SiteFile } from "../../site-file.ts";
import { chrome } from "../../texts/chrome.ts";
import { whatIfTexts } from "../../texts/what-if.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { dataAddress, electionAddress, whatIfAddress } from "../address.ts";
import { StatusLine } from "../election/status-line.tsx";
import { usePage, useTexts } from "../page-context.ts";
import { SiteBanner } from "../record/site-banner.tsx";
import { SubHead } from "../record/sub-head.tsx";
import { type Common, framed } from "../site-pages.tsx";
import { WhatIfPage } from "./what-if-page.tsx";

type Given = Omit<Common, "lang">;

/** The page of an election on which other rules are tried, in three languages, and its file; none without known votes. */
export function electionWhatIfFiles(
  shown: ShownElection,
  record: RecordView | null,
  given: Given,
): readonly SiteFile[] {
  const contest = electionContest(shown);
  if (contest === null) return [];
  const { id, title } = shown.election;
  const command = `npx dauys what-if --election ${id} --threshold 5%`;
  const head = (
    <>
      {contest.kind === "rehearsal" && <SiteBanner of="election" />}
      <ElectionHead shown={shown} record={record} software={given.software} />
    </>
  );
  return filesOf({ id, title, contest, outcome: shown.outcome, command, head }, given);
}

/** The same for a count, which can leave a region out. */
export function countWhatIfFiles(view: RecordView, given: Given): readonly SiteFile[] {
  const contest = countContest(view);
  if (contest === null) return [];
  const { title } = view.record;
  const command = `npx dauys what-if --rules ${view.rules?.id} --votes votes.csv --threshold 5%`;
  const head = (
    <SubHead view={view} software={given.software}>
      <Title title={title} />
    </SubHead>
  );
  return filesOf({ id: view.id, title, contest, outcome: view.result.outcome, command, head }, given);
}

interface Made {
  readonly id: string;
  readonly title: Trilingual;
  readonly contest: ContestFile;
  readonly outcome: UnitOutcome | null;
  readonly command: string;
  readonly head: JSX.Element;
}

function filesOf({ id, title, contest, outcome, command, head }: Made, given: Given): readonly SiteFile[] {
  const address = dataAddress(id, "contest.json");
  const file: SiteFile = { path: address.slice(1), content: `${JSON.stringify(contest)}\n` };
  const page = (lang: Lang): SiteFile => {
    const named = pick(title, lang);
    return framed(
      { ...given, lang },
      {
        address: (other) => whatIfAddress(id, other),
        title: `${message(whatIfTexts, "title", lang, { title: named })} · ${message(chrome, "site", lang)}`,
        description: message(whatIfTexts, "description", lang, { title: named }),
        sources: [],
        content: <WhatIfPage head={head} contest={contest} address={address} outcome={outcome} command={command} />,
        island: "what-if",
      },
    );
  };
  return [file, ...LANGS.map(page)];
}

function Title({ title }: { readonly title: Trilingual }): JSX.Element {
  const { lang } = usePage();
  return <>{useTexts(whatIfTexts)("title", { title: pick(title, lang) })}</>;
}

function ElectionHead(props: {
  readonly shown: ShownElection;
  readonly record: RecordView | null;
  readonly software: string;
}): JSX.Element {
  const { shown, record, software } = props;
  const { lang } = usePage();
  const { id, title } = shown.election;
  const files = { election: dataAddress(id, "election.json"), rules: dataAddress(id, "rules.json") };
  return (
    <div class="wide page-head">
      <p class="way-back">
        <a href={electionAddress(id, lang)}>{pick(title, lang)}</a>
      </p>
      <StatusLine shown={shown} software={software} files={files} record={record} />
      <h1>
        <Title title={title} />
      </h1>
    </div>
  );
}
