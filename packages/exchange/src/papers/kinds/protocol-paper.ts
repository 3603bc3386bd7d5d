import {
  type Filing,
  type Fold,
  findingsOf,
  isHeld,
  isStation,
  protocolOf,
  type UnitState,
} from "@dauys/core/election";
import type { JsonValue } from "@dauys/core/json";
import type { Finding, Protocol } from "@dauys/core/protocol";
import { message } from "@dauys/language";
import { type Draft, type Made, type PaperInput, refuse, unitOf } from "../input.ts";
import { collectionRows, fieldRows, figureColumns, voteRows } from "../parts/figure-rows.ts";
import { foundBlocks } from "../parts/found.ts";
import { common, headFacts, noticeBlocks } from "../parts/frame.ts";
import { moment, unitLabel } from "../parts/labels.ts";
import { attachmentBlocks, custodyBlocks, signatureBlocks, stageBlocks } from "../parts/paper-blocks.ts";
import { entryFile, leafOf, proofBlock, type ShownEntry } from "../parts/proof.ts";
import { type Block, heading, table, text } from "../print/sheet.ts";
import { PROTOCOL } from "../texts/protocol.ts";

/** A protocol that stands in the record, with all that its paper is made of. */
export interface Filed {
  readonly unit: UnitState;
  readonly filing: Filing;
  readonly layout: NonNullable<Fold["layout"]>;
  readonly protocol: Protocol;
  readonly findings: readonly Finding[];
  readonly entry: ShownEntry;
}

/** The protocol that stands in the unit that the input names. */
export function filedOf(input: PaperInput): Made<Filed> {
  const found = unitOf(input);
  if (!found.ok) return found;
  const unit = found.value;
  const { layout } = input.fold;
  const { filing } = unit;
  if (layout === null) return refuse("no-form");
  if (filing === null) return refuse("no-protocol", { unit: unit.name });
  if (input.entry === undefined) return refuse("no-entry", { entry: String(filing.entry) });
  const { body, entry: index, received } = filing;
  return {
    ok: true,
    value: {
      ...{ unit, filing, layout },
      protocol: protocolOf(layout, body),
      findings: findingsOf(layout, unit, body),
      entry: { index, bytes: input.entry, received },
    },
  };
}

/** The filled protocol of a station as the record has it. */
export function protocolPaper(input: PaperInput): Made<Draft> {
  const { lang, fold } = input;
  const found = filedOf(input);
  if (!found.ok) return found;
  const filed = found.value;
  const { unit, layout, protocol, filing } = filed;
  if (!isStation(unit)) return refuse("not-a-station", { unit: unit.name });
  const { form } = layout;
  const title = message(PROTOCOL, "station", lang, { unit: unitLabel(unit, lang) });
  const collections = (form.collections ?? []).filter(({ id }) => (protocol.collections?.[id] ?? []).length > 0);
  const columns = figureColumns(lang);
  return {
    ok: true,
    value: {
      title,
      date: filing.at,
      blocks: [
        ...filedHead(input, filed, title),
        heading(message(PROTOCOL, "figures", lang)),
        table(columns, fieldRows(form, protocol, lang)),
        heading(form.votes.label[lang]),
        table(columns, voteRows(fold, form, protocol, lang)),
        ...collections.flatMap((each): readonly Block[] => [
          heading(each.label[lang]),
          table(columns, collectionRows(each, protocol, lang)),
        ]),
        ...paperBlocks(input, filed),
      ],
      data: filedData(input, filed),
      files: [entryFile(filed.entry)],
    },
  };
}

/** What stands above the figures of a filed protocol: what it is, who filed it and when, and whether it counts. */
export function filedHead(input: PaperInput, { unit, filing, layout }: Filed, title: string): readonly Block[] {
  const { lang } = input;
  const say = (key: "filedBy" | "filedAt" | "heldWhy" | "replaces" | "correction" | "whereFrom"): string =>
    message(PROTOCOL, key, lang);
  const { by, at, body, held, before } = filing;
  const why = isHeld(unit) ? (unit.disputed?.reason ?? held) : null;
  const rows: readonly (readonly [string, string])[] = [
    ...headFacts(input, lang, unit),
    [common("form", lang), layout.form.title[lang]],
    [say("filedBy"), by.name?.[lang] ?? by.id],
    [say("filedAt"), moment(at, lang)],
    [common("state", lang), message(PROTOCOL, stateOf(unit), lang)],
    ...(why === null ? [] : [[say("heldWhy"), why] as const]),
    ...(before === null
      ? []
      : [[say("replaces"), message(PROTOCOL, "entryOf", lang, { entry: String(before.entry) })] as const]),
    ...("correction" in body
      ? [
          [
            say("correction"),
            message(PROTOCOL, body.correction.kind, lang, { reason: body.correction.reason }),
          ] as const,
        ]
      : []),
  ];
  return [heading(title, 1), ...noticeBlocks(input, [lang]), { kind: "facts", rows }, text(say("whereFrom"), "small")];
}

function stateOf(unit: UnitState): "counted" | "held" | "invalidated" {
  if (unit.invalidated !== null) return "invalidated";
  return isHeld(unit) ? "held" : "counted";
}

/** What stands below the figures: findings, signatures, stages, seals, papers attached, and the proof. */
export function paperBlocks(input: PaperInput, filed: Filed): readonly Block[] {
  const { lang } = input;
  const { layout, protocol, filing, findings, entry } = filed;
  const { form } = layout;
  return [
    ...foundBlocks(findings, filing, lang),
    ...signatureBlocks(form, protocol, lang),
    ...stageBlocks(form, protocol, lang),
    ...custodyBlocks(form, protocol, lang),
    ...attachmentBlocks(form, protocol, lang),
    proofBlock(input, entry, lang),
  ];
}

/** The data of a filed protocol: the protocol with names, its entry and hash, and what was found and accepted. */
export function filedData(input: PaperInput, filed: Filed): { readonly [name: string]: JsonValue } {
  const { unit, protocol, entry, findings, filing } = filed;
  return {
    unit: unit.name,
    entry: { index: entry.index, leaf: leafOf(input, entry), received: entry.received },
    state: stateOf(unit),
    protocol: jsonOf(protocol),
    findings: findings.map(({ code, check, about, severity }) => ({ code, check, about, severity })),
    accepted: jsonOf(filing.body.accepted ?? []),
  };
}

/** A value of the record as JSON: members that are not there are left out. */
export function jsonOf(value: unknown): JsonValue {
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}
