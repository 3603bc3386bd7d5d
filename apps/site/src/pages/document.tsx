import { LANGS, type Lang, message } from "@dauys/language";
import type { ComponentChildren, JSX } from "preact";
import { pictureAt } from "../data/pictures/picture-files.ts";
import { ACTING_POLICY, CONTENT_SECURITY_POLICY } from "../security/content-security-policy.ts";
import { dataLinksTexts } from "../texts/data-links.ts";
import type { Asset, Assets } from "./assets.ts";
import { ShareTags } from "./share-tags.tsx";

/** What a page says of itself in its head. */
export interface DocumentProps {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly assets: Assets;
  /** The script of a page that acts. Whatever it shows before anybody acts is in the HTML all the same. */
  readonly script?: Asset | undefined;
  /** The address of the same page in a language; left out where the page is in all of them. */
  readonly translation?: (lang: Lang) => string;
  /** The address of the page itself; left out where it stands for addresses that lead nowhere, or is in all languages. */
  readonly canonical?: string | undefined;
  /** The address of the feed of what the page shows, where there is one. */
  readonly feed?: string | undefined;
  readonly children: ComponentChildren;
}

/** A whole page. Most have no script, and their policy lets none run. */
export function Document(props: DocumentProps): JSX.Element {
  const { lang, title, description, assets, script, translation, canonical, feed, children } = props;
  const policy = script === undefined ? CONTENT_SECURITY_POLICY : ACTING_POLICY;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <ShareTags
          lang={lang}
          title={title}
          description={description}
          picture={pictureAt(assets.pictures, lang, translation?.(lang) ?? "")}
          origin={assets.origin}
          address={translation?.(lang)}
        />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assets.style.href} integrity={assets.style.integrity} />
        <link rel="icon" href={assets.icon.href} type="image/svg+xml" />
        {script !== undefined && <script type="module" src={script.href} integrity={script.integrity} />}
        {/* Search engines take addresses with a host alone; readers have the same links in the head of the page. */}
        {translation !== undefined &&
          assets.origin !== "" &&
          LANGS.map((other) => (
            <link key={other} rel="alternate" hreflang={other} href={`${assets.origin}${translation(other)}`} />
          ))}
        {canonical !== undefined && assets.origin !== "" && (
          <link rel="canonical" href={`${assets.origin}${canonical}`} />
        )}
        {feed !== undefined && (
          <link rel="alternate" type="application/atom+xml" href={feed} title={message(dataLinksTexts, "feed", lang)} />
        )}
      </head>
      <body>{children}</body>
    </html>
  );
}
