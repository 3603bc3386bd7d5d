import type { Fold } from "@dauys/core/election";
import { escapeText } from "@dauys/drawing";
import { citationText, type Lang, message, pick } from "@dauys/language";
import { electionAddress, feedAddress, mendedAddress, recordAddress, unitAddress } from "../../pages/address.ts";
import type { RecordView } from "../../records/record-view.ts";
import { chrome } from "../../texts/chrome.ts";
import { feedTexts } from "../../texts/feed.ts";
import { mendedTexts } from "../../texts/mended.ts";
import { statusTexts } from "../../texts/status.ts";
import { reasonIn } from "../../view/reason.ts";
import type { SourceRecord } from "../folded-source.ts";

/** An entry of a feed: stable for ever, and timed by the record. */
interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
  readonly href: string;
}

const KIND = { "transcription-fix": "fix", recount: "recount", "re-issue": "reissue" } as const;

/** The most entries in a feed: readers ask for it often, and the page of corrections holds all of them. */
const MOST = 100;

/**
 * The feed of a record in one language: its newest checkpoint, the results that were declared, corrections, and what was held
 * back, released, or found invalid, the latest first. Every id is made of the record's origin, the language and an entry:
 * it stays the same whoever publishes the record, and a reader of feeds in two languages does not take one text for another,
 * as what has one id is one entry. Every time is the record's. Of checkpoints the record knows none: when the newest one
 * moves on, readers of the feed keep those that they have seen.
 *
 * @source RFC 4287
 */
export function feedText(
  { fold, seen }: Pick<SourceRecord, "fold" | "seen">,
  view: RecordView,
  lang: Lang,
  origin: string | undefined = "",
): string {
  const { id, record, checkpoint, asOf } = view;
  const title = `${pick(record.title, lang)} · ${message(chrome, "site", lang)}`;
  const standing = [...filedHeld(fold, view), ...decidedBy(seen)];
  const all = [
    ...declaredEntries(view, lang),
    ...correctionEntries(fold, view, lang),
    ...standing.map((one) => standingEntry(fold, view, one, lang)),
  ];
  const latest = all.sort(byTime).slice(0, MOST);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    ` <id>${escapeText(`${idOf(view)}/feed/${lang}`)}</id>`,
    ` <title>${escapeText(title)}</title>`,
    ` <subtitle>${escapeText(record.notice === null ? kindText(view, lang) : pick(record.notice, lang))}</subtitle>`,
    ` <updated>${asOf}</updated>`,
    ` <author><name>${escapeText(checkpoint.origin)}</name></author>`,
    ` <link rel="self" href="${escapeText(`${origin}${feedAddress(id, lang)}`)}" type="application/atom+xml"/>`,
    ` <link rel="alternate" href="${escapeText(`${origin}${electionAddress(id, lang)}`)}" type="text/html" hreflang="${lang}"/>`,
    " <rights>CC BY 4.0</rights>",
    ...[checkpointEntry(view, lang), ...latest].map((entry) =>
      entryText({ ...entry, href: `${origin}${entry.href}` }, lang),
    ),
    "</feed>",
    "",
  ].join("\n");
}

function byTime(a: FeedEntry, b: FeedEntry): number {
  if (a.updated === b.updated) return a.id < b.id ? 1 : -1;
  return a.updated < b.updated ? 1 : -1;
}

/** The kind of record, first in every entry. */
function kindText({ record }: RecordView, lang: Lang): string {
  return `${message(statusTexts, record.kind, lang)}.`;
}

function checkpointEntry(view: RecordView, lang: Lang): FeedEntry {
  const { id, checkpoint, asOf } = view;
  return {
    id: `${idOf(view)}/${lang}/checkpoint/${checkpoint.size}`,
    title: message(feedTexts, "checkpoint", lang, { n: checkpoint.size }),
    updated: asOf,
    summary: `${kindText(view, lang)} ${message(feedTexts, "root", lang, { root: checkpoint.root })}`,
    href: recordAddress(id, lang),
  };
}

function declaredEntries(view: RecordView, lang: Lang): readonly FeedEntry[] {
  return view.result.declared.map(({ entry, series, received }) => ({
    id: `${idOf(view)}/${lang}/entry/${entry}`,
    title: message(feedTexts, series, lang),
    updated: received ?? view.asOf,
    summary: `${kindText(view, lang)} ${message(feedTexts, "entry", lang, { entry })}`,
    href: electionAddress(view.id, lang),
  }));
}

/** What was decided about the protocol of a unit, or about the voting there. */
interface Standing {
  readonly entry: number;
  readonly unit: string;
  readonly what: "held" | "released" | "invalidated" | "restored";
  readonly received: string | null;
  /** The reason, or the article that is the ground. */
  readonly why: { readonly reason: string } | { readonly ground: string };
}

/** Protocols that were filed as held back. */
function filedHeld({ units }: Fold, { mended }: RecordView): readonly Standing[] {
  return mended.held.flatMap(({ place, entry, reason, fromAbove }) => {
    if (fromAbove) return [];
    let filing = units.get(place.unit)?.filing ?? null;
    while (filing !== null && filing.entry !== entry) filing = filing.before;
    return [{ entry, unit: place.unit, what: "held" as const, received: filing?.received ?? null, why: { reason } }];
  });
}

const DECIDED: Readonly<Record<string, Standing["what"]>> = {
  "protocol-held": "held",
  "protocol-released": "released",
  "unit-invalidated": "invalidated",
  "invalidation-withdrawn": "restored",
};

/** What commissions above decided. */
function decidedBy({ rare }: SourceRecord["seen"]): readonly Standing[] {
  return rare.flatMap(({ index, entry: { type, body, sigs } }) => {
    const what = DECIDED[type];
    if (what === undefined) return [];
    const { unit, reason, ground } = body as Readonly<Record<string, string | undefined>>;
    const why = reason === undefined ? { ground: ground ?? "" } : { reason };
    return [{ entry: index, unit: unit ?? "", what, received: sigs.received ?? null, why }];
  });
}

function standingEntry(fold: Fold, view: RecordView, one: Standing, lang: Lang): FeedEntry {
  const { entry, unit, what, received, why } = one;
  const label = fold.units.get(unit)?.label ?? null;
  const said = "reason" in why ? reasonIn(view, why.reason, lang) : citationText(why.ground, lang);
  return {
    id: `${idOf(view)}/${lang}/entry/${entry}`,
    title: `${message(feedTexts, what, lang)}: ${label === null ? unit : `${pick(label, lang)} (${unit})`}`,
    updated: received ?? view.asOf,
    summary: `${kindText(view, lang)} ${said} ${message(feedTexts, "entry", lang, { entry })}`,
    href: pageOf(fold, view, unit, lang),
  };
}

/** The page of a station; of other units the one that lists what was corrected. */
function pageOf({ units }: Fold, { id }: RecordView, unit: string, lang: Lang): string {
  return units.get(unit)?.level === "station" ? unitAddress(id, unit, lang) : mendedAddress(id, lang);
}

function correctionEntries(fold: Fold, view: RecordView, lang: Lang): readonly FeedEntry[] {
  return view.mended.corrections.map(({ place, correction, entry, replaces, received }) => {
    const reason = reasonIn(view, correction.reason, lang);
    return {
      id: `${idOf(view)}/${lang}/entry/${entry}`,
      title: `${message(mendedTexts, KIND[correction.kind], lang)}: ${nameOf(place, lang)}`,
      updated: received ?? view.asOf,
      summary: `${kindText(view, lang)} ${reason} ${message(feedTexts, "replaced", lang, { entry, replaces })}`,
      href: pageOf(fold, view, place.unit, lang),
    };
  });
}

/** A name for a record that no site owns: RFC 4151, made of the record's origin and its day. */
function idOf({ checkpoint, record }: RecordView): string {
  const [host = "", ...path] = checkpoint.origin.split("/");
  const authority = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(host) ? host : "record.invalid";
  const specific = authority === host ? path.join("/") : checkpoint.origin;
  return `tag:${authority},${record.date}:${encodeURI(specific)}`;
}

function nameOf(place: RecordView["mended"]["corrections"][number]["place"], lang: Lang): string {
  const name = place.path.at(-1)?.name ?? null;
  return name === null ? place.unit : `${pick(name, lang)} (${place.unit})`;
}

function entryText({ id, title, updated, summary, href }: FeedEntry, lang: Lang): string {
  return [
    " <entry>",
    `  <id>${escapeText(id)}</id>`,
    `  <title>${escapeText(title)}</title>`,
    `  <updated>${updated}</updated>`,
    `  <link rel="alternate" href="${escapeText(href)}" type="text/html" hreflang="${lang}"/>`,
    `  <summary>${escapeText(summary)}</summary>`,
    " </entry>",
  ].join("\n");
}
