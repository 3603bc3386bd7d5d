import { formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView } from "../../records/record-view.ts";
import { countAgainTexts } from "../../texts/count-again.ts";
import { recordTexts } from "../../texts/record.ts";
import { verifyTexts } from "../../texts/verify.ts";
import { countResult } from "../../view/record-result.ts";
import { dataAddress, recordFilesAddress } from "../address.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Section } from "../parts/section.tsx";
import { AddressNote, useSiteAddress } from "../parts/site-address.tsx";
import { NumberCell, Table } from "../parts/table.tsx";
import { SubHead } from "../record/sub-head.tsx";

/** The figures file of a record, as the page names it. */
export interface FiguresLink {
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** What the page is made from. */
export interface CountAgainPageProps {
  readonly view: RecordView;
  readonly figures: FiguresLink;
  readonly software: string;
}

/** Counting an election again in the reader's browser. Without a script: what is published, and the command that counts. */
export function CountAgainPage({ view, figures, software }: CountAgainPageProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countAgainTexts);
  const r = useTexts(recordTexts);
  return (
    <>
      <SubHead view={view} software={software}>
        {t("title", { title: pick(view.record.title, lang) })}
      </SubHead>
      <div class="wide after-head">
        <p>{t("intro")}</p>
        {view.tree === null && <p class="key-fact">{t("withoutStations", { n: view.withoutProtocol })}</p>}
      </div>
      <Section id="published" title={t("published")}>
        <PublishedTable view={view} />
      </Section>
      <Section id="count" title={t("count")}>
        <Island view={view} figures={figures} />
      </Section>
      <Section id="limits" title={r("limits")}>
        <div class="limits">
          <p>{r("limitFraud")}</p>
        </div>
      </Section>
    </>
  );
}

/** What the site says itself: the island reads it from here, so that it compares what a reader sees. */
function PublishedTable({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countAgainTexts);
  const head = (
    <tr>
      <th scope="col">{t("list")}</th>
      <th scope="col" class="number">
        {t("votesThere")}
      </th>
      <th scope="col" class="number">
        {t("seatsThere")}
      </th>
    </tr>
  );
  return (
    <Table caption={t("publishedCaption")} head={head}>
      {countResult(view).rows.map(({ list, votes, seats }) => (
        <tr key={list.id} data-list={list.id}>
          <th scope="row">{pick(list.name, lang)}</th>
          <NumberCell label={t("votesThere")}>{formatInteger(votes, lang)}</NumberCell>
          <NumberCell label={t("seatsThere")} class="seats">
            {seats === null ? "—" : formatInteger(seats, lang)}
          </NumberCell>
        </tr>
      ))}
    </Table>
  );
}

function Island({ view, figures }: Omit<CountAgainPageProps, "software">): JSX.Element {
  const t = useTexts(countAgainTexts);
  const files = recordFilesAddress(view.id);
  return (
    <div
      id="count-again"
      data-figures={dataAddress(view.id, "figures.bin")}
      data-figures-sha256={figures.sha256}
      data-result={dataAddress(view.id, "result.json")}
      data-rules-sha256={view.rules?.sha256 ?? ""}
      data-record={files}
      data-missing={t("partMissing")}
    >
      <div data-still>
        <p>{t("still")}</p>
        <pre>{`npx dauys verify ${useSiteAddress()}${files.slice(0, -1)}`}</pre>
        <AddressNote />
      </div>
      <div data-acts hidden>
        <p>
          <button type="button" class="act" id="count-start">
            {t("start")}
          </button>{" "}
          <span class="small soft">{t("startSize", { n: Math.ceil(figures.bytes / 1000) })}</span>
        </p>
      </div>
      <p class="out-of-sight" role="status" id="count-live" />
      <div id="count-here" />
      <p class="small soft">{t("fileNote", { bytes: figures.bytes, hash: figures.sha256 })}</p>
      <VerifyParts view={view} />
    </div>
  );
}

/** The second stage, and the same from a file; shown by the script. */
function VerifyParts({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(verifyTexts);
  return (
    <div data-acts hidden>
      <h3>{t("title")}</h3>
      <p>{t("intro")}</p>
      <TrustFields view={view} />
      <p>
        <button type="button" class="act plain" id="verify-start">
          {t("start")}
        </button>{" "}
        <span class="small soft">{t("size", { n: formatInteger(view.checkpoint.size, lang) })}</span>
      </p>
      <div id="verify-here" />
      <details id="bundle">
        <summary>{t("file")}</summary>
        <p>{t("fileIntro")}</p>
        <p class="field">
          <label for="bundle-file">{t("fileLabel")}</label> <input type="file" id="bundle-file" accept=".tar" />
        </p>
        <p id="bundle-ready" class="soft" hidden>
          {t("fileReady")}
        </p>
        <div id="bundle-here" />
      </details>
    </div>
  );
}

/** What a reader may know from elsewhere: the same as the options --key, --policy and --since of the command. */
function TrustFields({ view }: { readonly view: RecordView }): JSX.Element {
  const t = useTexts(verifyTexts);
  return (
    <details id="trust">
      <summary>{t("trust")}</summary>
      <p>{t("trustIntro")}</p>
      <p class="field">
        <label for="trust-key">{t("trustKey")}</label>
        <input id="trust-key" type="text" spellcheck={false} autocomplete="off" aria-describedby="trust-key-hint" />
        <span class="small soft" id="trust-key-hint">
          {t("trustKeyHint")}
        </span>
      </p>
      <p class="field">
        <label for="trust-policy">{t("trustPolicy")}</label>
        <input id="trust-policy" type="file" aria-describedby="trust-policy-hint" />
        <span class="small soft" id="trust-policy-hint">
          {t("trustPolicyHint")}
        </span>
      </p>
      <p class="field">
        <label for="trust-since">{t("trustSince")}</label>
        <input id="trust-since" type="file" aria-describedby="trust-since-hint" />
        <span class="small soft" id="trust-since-hint">
          {t("trustSinceHint")}{" "}
          <a
            href={`${recordFilesAddress(view.id)}checkpoint`}
            download={`${view.id}-${view.checkpoint.size}.checkpoint`}
          >
            {t("trustKeep")}
          </a>
        </span>
      </p>
    </details>
  );
}
