import type { MapRegion } from "@dauys/drawing";
import type { mapTexts } from "../../texts/maps.ts";
import type { Speaker } from "../../texts/speak.ts";

/** What a map shows, in words: how many regions, the least and the greatest value with their names, how many have none. */
export function mapRange(regions: readonly MapRegion[], t: Speaker<typeof mapTexts>): string {
  const known = regions.flatMap((region) => (region.share === null ? [] : [{ ...region, share: region.share }]));
  const sorted = known.sort((a, b) =>
    Number(BigInt(a.share.num) * BigInt(b.share.den) - BigInt(b.share.num) * BigInt(a.share.den)),
  );
  const [least, greatest] = [sorted[0], sorted.at(-1)];
  const range =
    least === undefined || greatest === undefined
      ? []
      : [t("range", { n: regions.length, least: least.said, greatest: greatest.said })];
  const unknown = regions.length - known.length;
  return [...range, ...(unknown > 0 ? [t("rangeUnknown", { n: unknown })] : [])].join(" ");
}
