import { LANGS, type Lang, message, pick } from "@dauys/language";
import { type DrawPicture, pictureFiles } from "../data/pictures/picture-files.ts";
import type { DistrictView, FormTerms, NamedUnit, StationView } from "../publish/stations/station-view.ts";
import type { RecordView } from "../records/record-view.ts";
import type { SiteFile } from "../site-file.ts";
import { chrome } from "../texts/chrome.ts";
import { stationTexts } from "../texts/station.ts";
import { homeAddress, unitAddress } from "./address.ts";
import { type Assets, siteAssets } from "./assets.ts";
import { DistrictPage } from "./record/district-page.tsx";
import { StationPage } from "./record/station-page.tsx";
import { type ShellPage, shellOf } from "./shell.tsx";

/** Makes the pages of stations, and of the units in which they lie, one at a time. */
export interface UnitPages {
  station(station: StationView, lang: Lang): SiteFile;
  district(district: DistrictView, lang: Lang): SiteFile;
}

/** What the pages of a record's units have in common. */
export interface UnitPagesInput {
  readonly view: RecordView;
  readonly terms: FormTerms;
  readonly software: string;
  /** Draws the picture that stands for all of them; without it they have none. */
  readonly draw?: DrawPicture | undefined;
}

/** The maker of the pages of a record's units. */
export function unitPages({ view, terms, software, draw }: UnitPagesInput): UnitPages {
  const assets = assetsOf(view, draw);
  const shells = LANGS.map((lang) => [lang, shellOf({ lang, assets, software })] as const);
  const fill = Object.fromEntries(shells) as Readonly<Record<Lang, ReturnType<typeof shellOf>>>;
  const place = ({ unit }: NamedUnit, lang: Lang, name: string): Pick<ShellPage, "below" | "title"> => ({
    below: unitAddress(view.id, unit, lang).slice(homeAddress(lang).length),
    title: `${name} · ${pick(view.record.title, lang)} · ${message(chrome, "site", lang)}`,
  });
  return {
    station: (station, lang) => {
      const { unit } = station;
      return fill[lang]({
        ...place(station, lang, message(stationTexts, "title", lang, { unit })),
        description: message(stationTexts, "description", lang, { unit }),
        content: <StationPage view={view} terms={terms} station={station} software={software} />,
      });
    },
    district: (district, lang) => {
      const unit = district.name === null ? district.unit : pick(district.name, lang);
      return fill[lang]({
        ...place(district, lang, unit),
        description: message(stationTexts, "districtDescription", lang, { unit }),
        content: <DistrictPage view={view} district={district} software={software} />,
      });
    },
  };
}

/** The assets of the pages. In each language they have one picture: that of the record. */
function assetsOf(view: RecordView, draw: DrawPicture | undefined): Assets {
  const { pictures } = pictureFiles([], [view], draw);
  const own = LANGS.flatMap((lang) => {
    const picture = pictures[`${lang}/${view.id}`];
    return picture === undefined ? [] : [[lang, picture] as const];
  });
  return siteAssets(null, { pictures: Object.fromEntries(own), origin: "" });
}
