import { LANGS, type Lang, message, pick } from "@dauys/language";
import { type DrawPicture, pictureFiles } from "../data/pictures/picture-files.ts";
import { LIVE_SETTINGS } from "../live/settings.ts";
import type { NamedUnit } from "../publish/stations/station-view.ts";
import type { RecordView } from "../records/record-view.ts";
import { chrome } from "../texts/chrome.ts";
import { stationTexts } from "../texts/station.ts";
import { homeAddress, unitAddress } from "./address.ts";
import { type Assets, siteAssets } from "./assets.ts";
import { DistrictPage, districtAwaits } from "./record/district-page.tsx";
import { StationPage, stationAwaits } from "./record/station-page.tsx";
import { type ShellPage, shellOf } from "./shell.tsx";
import type { UnitPages, UnitPagesInput } from "./unit-pages.ts";

/** The maker of the pages of a record's units. */
export function unitPages({ view, terms, software, draw, client, live: given }: UnitPagesInput): UnitPages {
  const assets = assetsOf(view, draw, client);
  const live = { ...LIVE_SETTINGS, ...given };
  const shells = (island?: "live") =>
    Object.fromEntries(LANGS.map((lang) => [lang, shellOf({ lang, assets, software }, island)])) as Readonly<
      Record<Lang, ReturnType<typeof shellOf>>
    >;
  const [still, following] = [shells(), shells("live")];
  const place = ({ unit }: NamedUnit, lang: Lang, name: string): Pick<ShellPage, "below" | "title"> => ({
    below: unitAddress(view.id, unit, lang).slice(homeAddress(lang).length),
    title: `${name} · ${pick(view.record.title, lang)} · ${message(chrome, "site", lang)}`,
  });
  return {
    station: (station, lang) => {
      const { unit } = station;
      return (stationAwaits(station) ? following : still)[lang]({
        ...place(station, lang, message(stationTexts, "title", lang, { unit })),
        description: message(stationTexts, "description", lang, { unit }),
        content: <StationPage view={view} terms={terms} station={station} software={software} live={live} />,
      });
    },
    district: (district, lang) => {
      const unit = district.name === null ? district.unit : pick(district.name, lang);
      return (districtAwaits(district) ? following : still)[lang]({
        ...place(district, lang, unit),
        description: message(stationTexts, "districtDescription", lang, { unit }),
        content: <DistrictPage view={view} district={district} software={software} live={live} />,
      });
    },
  };
}

/** The assets of the pages. In each language they have one picture: that of the record. */
function assetsOf(view: RecordView, draw: DrawPicture | undefined, client: UnitPagesInput["client"]): Assets {
  const { pictures } = pictureFiles([], [view], draw);
  const own = LANGS.flatMap((lang) => {
    const picture = pictures[`${lang}/${view.id}`];
    return picture === undefined ? [] : [[lang, picture] as const];
  });
  return siteAssets(client ?? null, { pictures: Object.fromEntries(own), origin: "" });
}
