import { readPrimary } from "@dauys/core/nomination";
import { LANGS, message, pick } from "@dauys/language";
import type { SiteFile } from "../../site-file.ts";
import { chrome } from "../../texts/chrome.ts";
import { primaryTexts } from "../../texts/primary.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { dataAddress, primaryAddress } from "../address.ts";
import { type Common, framed } from "../site-pages.tsx";
import { PrimaryPage } from "./primary-page.tsx";

/**
 * A page for each primary before an election of the site, in every language, and its file.
 *
 * @param texts - the files on primaries, by election and name: `kz-2021/primary-nurotan`.
 * @throws Error that names the file and the place of every fault, if a file cannot be read.
 */
export function primaryFiles(
  elections: readonly ShownElection[],
  texts: Readonly<Record<string, string>>,
  common: Omit<Common, "lang">,
): readonly SiteFile[] {
  return elections.flatMap((shown) =>
    Object.entries(texts)
      .filter(([name]) => name.startsWith(`${shown.election.id}/`))
      .flatMap(([name, text]) => pagesOf(shown, name, text, common)),
  );
}

function pagesOf(shown: ShownElection, name: string, text: string, common: Omit<Common, "lang">): readonly SiteFile[] {
  const read = readPrimary(text);
  if (!read.ok) {
    const faults = read.faults.map(({ line, column, message: told }) => `${name}.json:${line}:${column}: ${told}`);
    throw new Error(faults.join("\n"));
  }
  const { primary } = read.read;
  const { id } = shown.election;
  const file = dataAddress(id, `${primary.id}.json`);
  const pages = LANGS.map((lang) => {
    const title = pick(primary.title, lang);
    return framed(
      { ...common, lang },
      {
        address: (other) => primaryAddress(id, other),
        title: `${title} · ${message(chrome, "site", lang)}`,
        description: message(primaryTexts, "description", lang, { title }),
        kind: shown.election.kind,
        sources: primary.sources.map((source) => source.id),
        content: <PrimaryPage shown={shown} primary={primary} file={file} />,
      },
    );
  });
  return [{ path: file.slice(1), content: text }, ...pages];
}
