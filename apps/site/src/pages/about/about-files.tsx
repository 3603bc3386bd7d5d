import { LANGS, message } from "@dauys/language";
import type { SiteFile } from "../../site-file.ts";
import { aboutTexts } from "../../texts/about.ts";
import { chrome } from "../../texts/chrome.ts";
import { aboutAddress } from "../address.ts";
import { type Common, framed } from "../site-pages.tsx";
import { AboutPage } from "./about-page.tsx";

/** The page on the site itself, in every language. */
export function aboutFiles(common: Omit<Common, "lang">): readonly SiteFile[] {
  return LANGS.map((lang) =>
    framed(
      { ...common, lang },
      {
        address: aboutAddress,
        title: `${message(aboutTexts, "title", lang)} · ${message(chrome, "site", lang)}`,
        description: message(aboutTexts, "description", lang),
        sources: [],
        general: true,
        content: <AboutPage />,
      },
    ),
  );
}
