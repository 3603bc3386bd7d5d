import { LANGS, message, pick } from "@dauys/language";
import type { SiteFile } from "../../site-file.ts";
import { chrome } from "../../texts/chrome.ts";
import { lawTexts } from "../../texts/law.ts";
import { lawAddress } from "../address.ts";
import { kept } from "../record/kept.tsx";
import { type Common, framed } from "../site-pages.tsx";
import { LawPage } from "./law-page.tsx";
import type { Law } from "./laws.ts";

// An entry of a record that grows changes nothing of its law.
const KeptLaw = kept(LawPage);

/** A page for each version of a law in every language, and its rules file. */
export function lawFiles(laws: readonly Law[], common: Omit<Common, "lang">): readonly SiteFile[] {
  return laws.flatMap(({ name, rules, hash, text, held }) => {
    const file = `/data/rules/${name}.json`;
    const pages = LANGS.map((lang) => {
      const title = pick(rules.title, lang);
      return framed(
        { ...common, lang },
        {
          address: (other) => lawAddress(name, other),
          title: `${title} · ${message(chrome, "site", lang)}`,
          description: message(lawTexts, "description", lang, { title }),
          sources: [],
          general: true,
          content: <KeptLaw slot={name} rules={rules} hash={hash} file={file} held={held} />,
        },
      );
    });
    return [{ path: file.slice(1), content: text }, ...pages];
  });
}
