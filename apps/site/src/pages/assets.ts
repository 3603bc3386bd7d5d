import { createHash } from "node:crypto";
import type { ClientScripts, Island } from "../client/islands.ts";
import type { PagePictures } from "../data/pictures/picture-files.ts";
import type { SiteFile } from "../site-file.ts";
import icon from "../styles/icon.svg?raw";
import css from "../styles/site.css?inline";

/** An asset as a page refers to it: its address, which holds the hash of its content, and that hash for the browser. */
export interface Asset extends SiteFile {
  readonly href: string;
  readonly integrity: string;
}

/** The assets of every page, and the scripts of those that act; none where the site was made without scripts. */
export interface Assets {
  readonly style: Asset;
  readonly icon: Asset;
  readonly scripts: Readonly<Partial<Record<Island, Asset>>>;
  /** The pictures that stand for pages where their addresses are shared; none where the site was made without. */
  readonly pictures: PagePictures;
  /** Where the site is published, such as `https://example.org`; empty where that is not known. */
  readonly origin: string;
}

/** The style sheet and the icon as they were compiled into the pages, and the scripts compiled beside them. */
export function siteAssets(
  client: ClientScripts | null,
  shared: Pick<Assets, "pictures" | "origin"> = { pictures: {}, origin: "" },
): Assets {
  return { style: asset("site", "css", css), icon: asset("icon", "svg", icon), scripts: scriptsOf(client), ...shared };
}

function scriptsOf(client: ClientScripts | null): Assets["scripts"] {
  if (client === null) return {};
  return Object.fromEntries(
    Object.entries(client.first).map(([island, path]) => {
      const file = client.files.find((each) => each.path === path);
      if (file === undefined) throw new Error(`${path} was not compiled`);
      return [island, placed(path, file.content)];
    }),
  );
}

function asset(name: string, ending: string, content: string): Asset {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
  return placed(`assets/${name}.${hash}.${ending}`, content);
}

function placed(path: string, content: string): Asset {
  return {
    path,
    content,
    href: `/${path}`,
    integrity: `sha384-${createHash("sha384").update(content).digest("base64")}`,
  };
}
