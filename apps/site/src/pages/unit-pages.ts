import type { Lang } from "@dauys/language";
import type { ClientScripts } from "../client/islands.ts";
import type { DrawPicture } from "../data/pictures/picture-files.ts";
import type { LiveSettings } from "../live/settings.ts";
import type { DistrictView, FormTerms, StationView } from "../publish/stations/station-view.ts";
import type { RecordView } from "../records/record-view.ts";
import type { SiteFile } from "../site-file.ts";

/** Makes the pages of stations, and of the units in which they lie, one at a time. */
export interface UnitPages {
  /** The pictures that all of them name. */
  readonly files: readonly SiteFile[];
  station(station: StationView, lang: Lang): SiteFile;
  district(district: DistrictView, lang: Lang): SiteFile;
}

/** What the pages of a record's units have in common. */
export interface UnitPagesInput {
  readonly view: RecordView;
  readonly terms: FormTerms;
  readonly software: string;
  /** Scripts of pages that act; without them no page follows the count. */
  readonly client?: ClientScripts | undefined;
  /** How pages follow a count, where it is not as usual. */
  readonly live?: Partial<LiveSettings> | undefined;
  /** Draws the picture that stands for all of them; without it they have none. */
  readonly draw?: DrawPicture | undefined;
  /** Where the site will be published; without it the address of a picture has no host. */
  readonly origin?: string | undefined;
}
