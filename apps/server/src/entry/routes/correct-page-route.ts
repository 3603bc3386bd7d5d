import { message } from "@dauys/language";
import { page, type Route, route } from "../../http/index.ts";
import { correctTexts } from "../../texts/entry-correct.ts";

/** The page on which a fix, a recount or a re-issued paper is opened. */
export const correctPages: readonly Route[] = [
  route({
    method: "get",
    path: "/:lang/units/:unit/correct",
    summary: "The page on which a correction of a unit's protocol is opened.",
    access: { action: "propose-filing", unit: ({ unit = "" }) => unit },
    handle: async ({ office, params, lang }) => {
      const unit = params.unit ?? "";
      const stands = await office.record.read((fold) => (fold.units.get(unit)?.filing ?? null) !== null);
      return page("correct", { unit, stands }, `${message(correctTexts, "title", lang)}: ${unit}`);
    },
  }),
];
