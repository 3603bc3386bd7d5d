import { LANGS, type Lang, message, pick } from "@dauys/language";
import { LIVE_SETTINGS } from "../live/settings.ts";
import type { NamedUnit } from "../publish/stations/station-view.ts";
import { chrome } from "../texts/chrome.ts";
import { stationTexts } from "../texts/station.ts";
import { homeAddress, unitAddress } from "./address.ts";
import { type Assets, siteAssets } from "./assets.ts";
import { DistrictPage, districtAwaits } from "./record/district-page.tsx";
import { StationPage, stationAwaits } from "./record/station-page.tsx";
import { unitPictures } from "./record/unit-picture.ts";
import { type ShellPage, shellOf } from "./shell.tsx";
import type { UnitPages, UnitPagesInput } from "./unit-pages.ts";

/** The maker of the pages of a record's units. */
export function unitPages({ view, terms, software, draw, live: given, ...shared }: UnitPagesInput): UnitPages {
  const drawn = unitPictures(view, draw);
  const assets = assetsOf(drawn, shared);
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
    files: Object.values(drawn).map(({ file }) => file),
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

/** The assets of the pages. In each language they have one picture, that of the units. */
function assetsOf(
  drawn: ReturnType<typeof unitPictures>,
  { client, origin = "" }: Pick<UnitPagesInput, "client" | "origin">,
): Assets {
  const pictures = LANGS.flatMap((lang) => (drawn[lang] === undefined ? [] : [[lang, drawn[lang].page] as const]));
  return siteAssets(client ?? null, { pictures: Object.fromEntries(pictures), origin });
}
