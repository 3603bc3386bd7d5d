import { formatVerifierKey } from "../../../record/index.ts";
import { signerOf } from "../../../record/testing/node-crypto.ts";
import { type Act, seatKeyName } from "./act.ts";
import { LISTS } from "./figures.ts";
import { tinyForm, tinyRules } from "./law.ts";
import { commissionOf, DISTRICTS, majorityOf, NATION, REGIONS, STATIONS, seatsOf } from "./places.ts";

/** The name of the record: that of its key, and the first line of its checkpoints. */
export const TINY_ORIGIN = "rehearsal.invalid/tiny";

const CEC = commissionOf(NATION);
const DAY = "2030-01-12";

/** A key as text, made from its name. */
export function keyText(name: string): string {
  return formatVerifierKey(signerOf(name).key);
}

/** The seats of a unit's commission with the keys of their first holders. */
export function seats(unit: string): readonly { readonly role: string; readonly key: string }[] {
  return Array.from({ length: seatsOf(unit) }, (_, i) => ({
    role: i === 0 ? "chair" : "member",
    key: keyText(seatKeyName(commissionOf(unit), i + 1)),
  }));
}

/** All that comes before the day of voting: what the record is, law, form, lists, units and commissions. */
export function openingActs(): readonly Act[] {
  return [opened(), ...law(), ...units(), ...commissions()];
}

function byCec(name: string, type: string, minute: number, body: Act["body"]): Act {
  const at = `${DAY}T06:${String(minute).padStart(2, "0")}:00Z`;
  return { name, type, at, by: CEC, body, seats: majorityOf(NATION) };
}

function opened(): Act {
  return byCec("opened", "record-opened", 0, {
    election: "rehearsal-tiny",
    kind: "rehearsal",
    title: { kk: "Жаттығу сайлауы", ru: "Учебные выборы", en: "Rehearsal election" },
    date: "2030-01-13",
    country: "XR",
    notice: {
      kk: "Жаттығу: мұндағының бәрі ойдан шығарылған.",
      ru: "Учебный журнал: всё здесь вымышлено.",
      en: "A rehearsal: everything in it is made up.",
    },
    log: keyText(TINY_ORIGIN),
    quorum: { decision: "1/2", session: "2/3" },
    root: {
      unit: NATION,
      level: "nation",
      name: { kk: "Жаттығу республикасы", ru: "Учебная республика", en: "Rehearsal Republic" },
    },
    commission: {
      name: {
        kk: "Жаттығу республикасының Орталық комиссиясы",
        ru: "Центральная комиссия Учебной республики",
        en: "Central Commission of the Rehearsal Republic",
      },
      seats: seats(NATION),
    },
  });
}

/** What the lists are called. */
export const NAMES: Readonly<Record<(typeof LISTS)[number], { kk: string; ru: string; en: string }>> = {
  maple: { kk: "Үйеңкі", ru: "Клён", en: "Maple" },
  birch: { kk: "Қайың", ru: "Берёза", en: "Birch" },
  aspen: { kk: "Көктерек", ru: "Осина", en: "Aspen" },
  cedar: { kk: "Балқарағай", ru: "Кедр", en: "Cedar" },
};

function law(): readonly Act[] {
  return [
    byCec("rules", "rules-adopted", 1, { rules: tinyRules }),
    byCec("form", "form-adopted", 2, { form: tinyForm }),
    ...LISTS.map((list, i) =>
      byCec(`list ${list}`, "list-registered", 3 + i, { list, name: NAMES[list], order: i + 1, candidates: 10 }),
    ),
  ];
}

function units(): readonly Act[] {
  const listed = (below: string, level: string, codes: readonly string[], minute: number): Act =>
    byCec(`units below ${below}`, "units-listed", minute, { below, level, units: codes.map((unit) => ({ unit })) });
  return [
    listed(NATION, "region", REGIONS, 10),
    ...REGIONS.map((region, i) => listed(region, "district", within(DISTRICTS, region), 11 + i)),
    ...DISTRICTS.map((district, i) => listed(district, "station", within(STATIONS, district), 13 + i)),
  ];
}

function within(codes: readonly string[], unit: string): readonly string[] {
  return codes.filter((code) => code.startsWith(unit));
}

/** The central commission forms those of regions and districts in one batch; each district's forms those of its stations. */
function commissions(): readonly Act[] {
  const upper = [...REGIONS, ...DISTRICTS];
  return [
    batchOf(NATION, upper, 20),
    ...DISTRICTS.map((district, i) => batchOf(district, within(STATIONS, district), 21 + i)),
  ];
}

function batchOf(unit: string, formed: readonly string[], minute: number): Act {
  const at = `${DAY}T06:${minute}:00Z`;
  const by = commissionOf(unit);
  const members = formed.map((one) => ({
    name: `commission ${one}`,
    type: "commission-formed",
    at,
    by,
    body: { commission: commissionOf(one), unit: one, seats: seats(one) },
  }));
  return { name: `commissions below ${unit}`, type: "batch", at, by, body: {}, seats: majorityOf(unit), members };
}
