import { type OfficeRehearsal, planOffice } from "../rehearsal/open-rehearsal.ts";
import { houseJson } from "./house-json.ts";

/** The smallest rehearsal that an office can be opened with, under the law and the form of 2021, without candidates. */
export function twelveStations(): OfficeRehearsal {
  const rules = houseJson("rules/kz-2020-05.json");
  return planOffice({ stations: 12, people: false, rules, form: houseJson("forms/kz-2021.json") });
}
