import { decodeUtf8 } from "@dauys/core/record";
import { type Lang, message } from "@dauys/language";
import { type Draft, type Made, type PaperInput, refuse } from "../input.ts";
import { fieldRows, figureColumns, voteRows } from "../parts/figure-rows.ts";
import { headFacts, noticeBlocks } from "../parts/frame.ts";
import { unitLabel } from "../parts/labels.ts";
import { entryFile, leafOf, proofBlock } from "../parts/proof.ts";
import { type Block, heading, table, text } from "../print/sheet.ts";
import { RECEIPT } from "../texts/others.ts";
import { filedOf } from "./protocol-paper.ts";

/** The receipt handed to a party or an observer: the proof as a file, its hashes in print, and how to check it offline. */
export function receiptPaper(input: PaperInput): Made<Draft> {
  const { lang, fold, receipt } = input;
  const found = filedOf(input);
  if (!found.ok) return found;
  const { unit, layout, protocol, entry, filing } = found.value;
  const proof = receipt === undefined ? null : decodeUtf8(receipt);
  if (proof === null) return refuse("no-receipt", { entry: String(entry.index) });
  const file = `entry-${entry.index}.tlog-proof`;
  const title = message(RECEIPT, "title", lang, { unit: unitLabel(unit, lang) });
  return {
    ok: true,
    value: {
      title,
      date: filing.received ?? filing.at,
      blocks: [
        heading(title, 1),
        ...noticeBlocks(input, [lang]),
        { kind: "facts", rows: headFacts(input, lang, unit) },
        text(message(RECEIPT, "intro", lang)),
        proofBlock(input, entry, lang),
        heading(message(RECEIPT, "figures", lang)),
        table(figureColumns(lang), [
          ...fieldRows(layout.form, protocol, lang),
          ...voteRows(fold, layout.form, protocol, lang),
        ]),
        ...checkBlocks(input, file, lang),
        heading(message(RECEIPT, "proof", lang)),
        { kind: "code", text: printed(proof) },
        text(message(RECEIPT, "handed", lang)),
      ],
      data: { unit: unit.name, entry: { index: entry.index, leaf: leafOf(input, entry) }, receipt: file },
      files: [
        {
          name: file,
          media: "text/plain",
          relation: "supplement",
          about: "C2SP tlog-proof, byte for byte",
          text: proof,
        },
        entryFile(entry),
      ],
    },
  };
}

function checkBlocks({ fold }: PaperInput, file: string, lang: Lang): readonly Block[] {
  return [
    heading(message(RECEIPT, "check", lang)),
    text(message(RECEIPT, "step1", lang, { file })),
    text(message(RECEIPT, "step2", lang)),
    { kind: "code", text: fold.opened?.log ?? "" },
    text(message(RECEIPT, "step3", lang)),
    { kind: "code", text: `dauys record check-receipt ${file} --key log.pub` },
  ];
}

/** The receipt as it is printed: without the entry itself, which is too long to be typed from paper. */
function printed(proof: string): string {
  return proof
    .split("\n")
    .filter((line) => !line.startsWith("extra "))
    .join("\n")
    .trimEnd();
}
