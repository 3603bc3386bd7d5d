import type { Lang } from "@dauys/language";
import type { ComponentChildren, JSX } from "preact";
import type { Asset, ClientFiles, Island } from "./client-files.ts";

interface DocumentProps {
  readonly lang: Lang;
  readonly title: string;
  readonly files: ClientFiles;
  readonly island: Island | null;
  readonly csrf: string;
  readonly children: ComponentChildren;
}

/** A whole page of the office. */
export function Document({ lang, title, files, island, csrf, children }: DocumentProps): JSX.Element {
  const scripts: readonly Asset[] = [files.scripts.frame, ...(island === null ? [] : [files.scripts[island]])];
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Dauys`}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        {csrf !== "" && <meta name="dauys-csrf" content={csrf} />}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={files.style.href} integrity={files.style.integrity} />
        {scripts.map(({ href, integrity }) => (
          <script key={href} type="module" src={href} integrity={integrity} />
        ))}
      </head>
      <body>{children}</body>
    </html>
  );
}
