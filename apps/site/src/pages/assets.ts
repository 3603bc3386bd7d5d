import { createHash } from "node:crypto";
import type { SiteFile } from "../site-file.ts";
import icon from "../styles/icon.svg?raw";
import css from "../styles/site.css?inline";

/** An asset as a page refers to it: its address, which holds the hash of its content, and that hash for the browser. */
export interface Asset extends SiteFile {
  readonly href: string;
  readonly integrity: string;
}

/** The assets of every page. */
export interface Assets {
  readonly style: Asset;
  readonly icon: Asset;
}

/** The style sheet and the icon as they were compiled into the pages. */
export function siteAssets(): Assets {
  return { style: asset("site", "css", css), icon: asset("icon", "svg", icon) };
}

function asset(name: string, ending: string, content: string): Asset {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 16);
  const path = `assets/${name}.${hash}.${ending}`;
  return {
    path,
    content,
    href: `/${path}`,
    integrity: `sha384-${createHash("sha384").update(content).digest("base64")}`,
  };
}
