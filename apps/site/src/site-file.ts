/** One file of the site: its path from the site's root, with `/` between folders, and what it holds. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}
