import { createHash } from "node:crypto";
import { type Lang, message, pick } from "@dauys/language";
import type { RecordView } from "../../records/record-view.ts";
import { fileBytes, type SiteFile } from "../../site-file.ts";
import { chrome } from "../../texts/chrome.ts";
import { countAgainTexts } from "../../texts/count-again.ts";
import { dataAddress, verifyAddress } from "../address.ts";
import { type Common, framed } from "../site-pages.tsx";
import { CountAgainPage } from "./count-again-page.tsx";

/** The figures file of a record, and the pages in which a reader counts it again; none while there is nothing to count. */
export function countAgainFiles(
  view: RecordView,
  langs: readonly Lang[],
  common: Omit<Common, "lang">,
): readonly SiteFile[] {
  if (view.figures === null) return [];
  const file: SiteFile = {
    path: dataAddress(view.id, "figures.bin").slice(1),
    content: view.figures,
    encoding: "base64",
  };
  const bytes = fileBytes(file);
  const figures = { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  const pages = langs.map((lang) => {
    const title = pick(view.record.title, lang);
    return framed(
      { ...common, lang },
      {
        address: (other) => verifyAddress(view.id, other),
        title: `${message(countAgainTexts, "title", lang, { title })} · ${message(chrome, "site", lang)}`,
        description: message(countAgainTexts, "description", lang, { title }),
        sources: [],
        content: <CountAgainPage view={view} figures={figures} software={common.software} />,
        island: "count-again",
      },
    );
  });
  return [file, ...pages];
}
