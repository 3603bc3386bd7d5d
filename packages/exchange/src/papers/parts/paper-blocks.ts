import type { Form, Protocol } from "@dauys/core/protocol";
import { type Lang, message } from "@dauys/language";
import { type Block, heading, table, text } from "../print/sheet.ts";
import { PROTOCOL } from "../texts/protocol.ts";
import { common } from "./frame.ts";
import { moment } from "./labels.ts";

type Named = readonly { readonly id: string; readonly label: Readonly<Record<Lang, string>> }[] | undefined;

function labelIn(named: Named, id: string, lang: Lang): string {
  return named?.find((entry) => entry.id === id)?.label[lang] ?? id;
}

/** Who signed the paper, seat by seat, and who did not and why. */
export function signatureBlocks(form: Form, { signatures }: Protocol, lang: Lang): readonly Block[] {
  const title = heading(message(PROTOCOL, "who", lang));
  if (signatures === undefined) return [title, text(message(PROTOCOL, "whoUnknown", lang))];
  const columns = [
    { header: common("seat", lang), align: "end" },
    { header: common("role", lang), align: "start", share: 2 },
    { header: common("name", lang), align: "start", share: 2 },
    { header: common("signature", lang), align: "start", share: 2 },
    { header: common("reason", lang), align: "start", share: 2 },
  ] as const;
  const rows = signatures.map(({ seat, role, name, state, dissent, reason }) => ({
    cells: [
      seat === undefined ? "" : String(seat),
      labelIn(form.signatures, role, lang),
      name ?? "",
      `${message(PROTOCOL, state, lang)}${dissent === true ? `, ${message(PROTOCOL, "dissent", lang)}` : ""}`,
      reason ?? "",
    ],
  }));
  return [title, table(columns, rows)];
}

/** When the commission says that it finished each stage. */
export function stageBlocks(form: Form, { stages }: Protocol, lang: Lang): readonly Block[] {
  if (stages === undefined || stages.length === 0) return [];
  const rows = stages.map(({ stage, at }) => [labelIn(form.stages, stage, lang), moment(at, lang)] as const);
  return [heading(message(PROTOCOL, "stages", lang)), { kind: "facts", rows }];
}

/** Seals by their numbers, and what went from hand to hand. */
export function custodyBlocks(form: Form, { custody }: Protocol, lang: Lang): readonly Block[] {
  if (custody === undefined || custody.seals.length + custody.handOvers.length === 0) return [];
  const time = (at: string | undefined): string => (at === undefined ? "" : `, ${moment(at, lang)}`);
  const rows = [
    ...custody.seals.map(({ place, thing, when, number, at }) => {
      const where = `${labelIn(form.custody, place, lang)}${thing === undefined ? "" : ` ${thing}`}`;
      return [`${where}, ${message(PROTOCOL, when, lang)}`, `${number}${time(at)}`] as const;
    }),
    ...custody.handOvers.map(
      ({ thing, from, to, at }) => [thing, `${message(PROTOCOL, "handOver", lang, { from, to })}${time(at)}`] as const,
    ),
  ];
  return [heading(message(PROTOCOL, "custody", lang)), { kind: "facts", rows }];
}

/** Papers attached, each with its SHA-256. */
export function attachmentBlocks(form: Form, { attachments }: Protocol, lang: Lang): readonly Block[] {
  if (attachments === undefined || attachments.length === 0) return [];
  const rows = attachments.map(({ kind, sha256 }) => {
    const groups = sha256.match(/.{8}/g) ?? [];
    return [labelIn(form.attachments, kind, lang), groups.join(" ")] as const;
  });
  return [heading(message(PROTOCOL, "attachments", lang)), { kind: "facts", rows }];
}
