/** One file of the site: its path from the site's root, with `/` between folders, and what it holds. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
  /** Where the content is bytes, they stand in base64; left out, it is a text in UTF-8. */
  readonly encoding?: "base64";
}

/** The bytes of a file. */
export function fileBytes({ content, encoding }: Pick<SiteFile, "content" | "encoding">): Uint8Array {
  return Buffer.from(content, encoding ?? "utf8");
}
