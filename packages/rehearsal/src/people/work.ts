import type { Trilingual } from "@dauys/core/rules";
import { between, oneOf } from "../random/draw.ts";
import type { Random } from "../random/xoshiro.ts";

/** What somebody does, and where. */
export interface Work {
  readonly post: Trilingual;
  /** Absent: the person works nowhere. */
  readonly workplace?: Trilingual;
}

interface Trade {
  readonly post: Trilingual;
  readonly place: Trilingual;
}

const trade = (post: readonly [string, string, string], place: readonly [string, string, string]): Trade => ({
  post: { kk: post[0], ru: post[1], en: post[2] },
  place: { kk: place[0], ru: place[1], en: place[2] },
});

/** Places have numbers instead of names, so that none is taken for a real one. */
const TRADES: readonly Trade[] = [
  trade(["мұғалім", "учитель", "teacher"], ["№ {n} мектеп", "школа № {n}", "School No. {n}"]),
  trade(["дәрігер", "врач", "physician"], ["№ {n} аурухана", "больница № {n}", "Hospital No. {n}"]),
  trade(["инженер", "инженер", "engineer"], ["№ {n} зауыт", "завод № {n}", "Factory No. {n}"]),
  trade(["агроном", "агроном", "agronomist"], ["№ {n} шаруашылық", "хозяйство № {n}", "Farm No. {n}"]),
  trade(["директор", "директор", "director"], ["№ {n} кәсіпорын", "предприятие № {n}", "Company No. {n}"]),
  trade(["заңгер", "юрист", "lawyer"], ["№ {n} кеңсе", "контора № {n}", "Office No. {n}"]),
  trade(["кітапханашы", "библиотекарь", "librarian"], ["№ {n} кітапхана", "библиотека № {n}", "Library No. {n}"]),
  trade(["бас бухгалтер", "главный бухгалтер", "chief accountant"], ["№ {n} қойма", "склад № {n}", "Depot No. {n}"]),
  trade(
    ["ғылыми қызметкер", "научный сотрудник", "researcher"],
    ["№ {n} институт", "институт № {n}", "Institute No. {n}"],
  ),
  trade(["машинист", "машинист", "engine driver"], ["№ {n} депо", "депо № {n}", "Engine Shed No. {n}"]),
  trade(["сәулетші", "архитектор", "architect"], ["№ {n} шеберхана", "мастерская № {n}", "Studio No. {n}"]),
  trade(["төраға", "председатель", "chair"], ["№ {n} қауымдастық", "ассоциация № {n}", "Association No. {n}"]),
];

/** What those do who sit in the chamber now. */
const DEPUTY: Work = {
  post: { kk: "депутат", ru: "депутат", en: "deputy" },
  workplace: {
    kk: "Жаттығу Республикасының палатасы",
    ru: "Палата Учебной Республики",
    en: "Chamber of the Rehearsal Republic",
  },
};

/** What those are who work nowhere. */
export const PENSIONER: Work = { post: { kk: "зейнеткер", ru: "пенсионер", en: "pensioner" } };

/** Whether a post can be held beside a mandate: teaching and science can, and who is a deputy has no other. */
export function isCompatible({ post }: { readonly post?: { readonly en?: string } }): boolean {
  return ["teacher", "researcher", "deputy", "pensioner"].includes(post?.en ?? "");
}

/** A post and a workplace that chance gives; a deputy's where the person sits in the chamber. */
export function workOf(random: Random, sits: boolean): Work {
  const { post, place } = oneOf(random, TRADES);
  const number = String(between(random, 1, 90));
  if (sits) return DEPUTY;
  const numbered = (text: string): string => text.replace("{n}", number);
  return { post, workplace: { kk: numbered(place.kk), ru: numbered(place.ru), en: numbered(place.en) } };
}
