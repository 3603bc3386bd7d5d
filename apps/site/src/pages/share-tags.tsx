import { LANGS, type Lang } from "@dauys/language";
import type { JSX } from "preact";
import type { PagePicture } from "../data/pictures/picture-files.ts";
import { chrome } from "../texts/chrome.ts";
import { speak } from "../texts/speak.ts";

/** What a page says of itself to those who show its address elsewhere. */
export interface ShareTagsProps {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly picture: PagePicture | undefined;
  /** Where the site is published, without a `/` at the end; empty where that is not known: then addresses have no host. */
  readonly origin: string;
  /** The address of this page below it. */
  readonly address: string | undefined;
}

const LOCALES: Readonly<Record<Lang, string>> = { kk: "kk_KZ", ru: "ru_RU", en: "en_GB" };

/** The tags of the Open Graph protocol, and the one that says how large the picture may be. @source ogp.me */
export function ShareTags({ lang, title, description, picture, origin, address }: ShareTagsProps): JSX.Element {
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={speak(chrome, lang)("site")} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={LOCALES[lang]} />
      {LANGS.filter((other) => other !== lang).map((other) => (
        <meta key={other} property="og:locale:alternate" content={LOCALES[other]} />
      ))}
      {origin !== "" && address !== undefined && <meta property="og:url" content={`${origin}${address}`} />}
      {picture !== undefined && <PictureTags picture={picture} origin={origin} />}
    </>
  );
}

function PictureTags({ picture, origin }: { readonly picture: PagePicture; readonly origin: string }): JSX.Element {
  const { href, width, height, alt } = picture;
  return (
    <>
      <meta property="og:image" content={`${origin}${href}`} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image" content={`${origin}${href}`} />
      <meta name="twitter:image:alt" content={alt} />
    </>
  );
}
