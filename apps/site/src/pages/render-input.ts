import type { ClientScripts } from "../client/islands.ts";
import type { DrawPicture } from "../data/pictures/picture-files.ts";
import type { LiveSettings } from "../live/settings.ts";
import type { RecordView } from "../records/record-view.ts";

/**
 * What a site is made from: the texts of the files, by the ids of elections and rules; the records that there are; and the
 * software's version.
 */
export interface RenderInput {
  readonly elections: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<string, string>>;
  /** Reports on elections, by the election's id; files on primaries, by election and name: `kz-2021/primary-nurotan`. */
  readonly statements?: Readonly<Record<string, string>>;
  readonly primaries?: Readonly<Record<string, string>>;
  /** Files on the dates of elections, by the election's id. */
  readonly calendars?: Readonly<Record<string, string>>;
  readonly records: readonly RecordView[];
  readonly software: string;
  /** The scripts of pages that act; without them all pages are there, and none of them acts. */
  readonly client?: ClientScripts;
  /** Draws the pictures of pages; without it pages have none. */
  readonly draw?: DrawPicture;
  /** Where the site will be published, such as `https://example.org`: those who show a picture ask for its whole address. */
  readonly origin?: string;
  /** How counts that go on are followed, where it is not as usual. */
  readonly live?: Partial<LiveSettings>;
}
