import { LANGS, message, pick } from "@dauys/language";
import type { SiteFile } from "../../site-file.ts";
import { chrome } from "../../texts/chrome.ts";
import { lawTexts } from "../../texts/law.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { lawAddress } from "../address.ts";
import { type Common, framed } from "../site-pages.tsx";
import { LawPage } from "./law-page.tsx";

/**
 * A page for each version of a law under which an election of the site was held, in every language, and its file.
 *
 * @param texts - the rules files by their ids, as they are.
 */
export function lawFiles(
  elections: readonly ShownElection[],
  texts: Readonly<Record<string, string>>,
  common: Omit<Common, "lang">,
): readonly SiteFile[] {
  const laws = new Map(elections.map((shown) => [shown.rules.id, shown]));
  return [...laws.values()].flatMap(({ rules, hashes }) => {
    const file = `/data/rules/${rules.id}.json`;
    const held = elections.filter((shown) => shown.rules.id === rules.id);
    const pages = LANGS.map((lang) => {
      const title = pick(rules.title, lang);
      return framed(
        { ...common, lang },
        {
          address: (other) => lawAddress(rules.id, other),
          title: `${title} · ${message(chrome, "site", lang)}`,
          description: message(lawTexts, "description", lang, { title }),
          sources: [],
          content: <LawPage rules={rules} hash={hashes.rules} file={file} elections={held} />,
        },
      );
    });
    return [{ path: file.slice(1), content: texts[rules.id] ?? "" }, ...pages];
  });
}
