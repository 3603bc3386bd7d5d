import { LANGS, type Lang } from "@dauys/language";
import type { ComponentChildren, JSX } from "preact";
import { CONTENT_SECURITY_POLICY } from "../security/content-security-policy.ts";
import type { Assets } from "./assets.ts";

/** What a page says of itself in its head. */
export interface DocumentProps {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly assets: Assets;
  /** The address of the same page in a language; left out where the page is in all of them. */
  readonly translation?: (lang: Lang) => string;
  readonly children: ComponentChildren;
}

/** A whole page. It has no script: whatever it shows is in the HTML. */
export function Document(props: DocumentProps): JSX.Element {
  const { lang, title, description, assets, translation, children } = props;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={CONTENT_SECURITY_POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={assets.style.href} integrity={assets.style.integrity} />
        <link rel="icon" href={assets.icon.href} type="image/svg+xml" />
        {translation !== undefined &&
          LANGS.map((other) => <link key={other} rel="alternate" hreflang={other} href={translation(other)} />)}
      </head>
      <body>{children}</body>
    </html>
  );
}
