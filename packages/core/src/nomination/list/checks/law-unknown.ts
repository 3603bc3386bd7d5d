import type { CandidateLists, Cited, Rules, Trilingual } from "../../../rules/index.ts";
import type { ListFinding } from "../finding.ts";
import { ABOUT_LIST, makeFinding } from "../make-finding.ts";

const CLAUSES: Readonly<Record<keyof CandidateLists, Trilingual>> = {
  maximum: { kk: "тізімнің ең көп саны", ru: "предельный размер списка", en: "the longest list" },
  age: { kk: "ең төменгі жас", ru: "минимальный возраст", en: "the minimum age" },
  citizenship: { kk: "азаматтық", ru: "гражданство", en: "citizenship" },
  residence: { kk: "елде тұру мерзімі", ru: "срок проживания", en: "years of residence" },
  barred: { kk: "сайлануға кедергі негіздер", ru: "основания, препятствующие избранию", en: "grounds that bar" },
  membership: { kk: "партияға мүшелік", ru: "членство в партии", en: "party membership" },
  oneList: { kk: "бір адам — бір тізім", ru: "один человек — один список", en: "one list for each person" },
  listsPerParty: { kk: "партия тізімдерінің саны", ru: "число списков партии", en: "lists of one party" },
  districts: { kk: "округте де түсу", ru: "выдвижение и в округе", en: "standing in a district as well" },
  adoption: { kk: "тізімді қабылдау", ru: "принятие списка", en: "adoption of the list" },
  quotas: { kk: "тізімдегі квота", ru: "квота в списке", en: "the quota on lists" },
  order: { kk: "тізімдегі рет", ru: "порядок в списке", en: "the order of the list" },
  deposit: { kk: "сайлау жарнасы", ru: "избирательный взнос", en: "the deposit" },
  documents: { kk: "құжаттар", ru: "документы", en: "documents" },
  published: { kk: "жарияланатын деректер", ru: "публикуемые сведения", en: "what is published" },
  removal: { kk: "тізімнен шығару", ru: "исключение из списка", en: "removal from the list" },
  ballot: { kk: "бюллетень", ru: "бюллетень", en: "the ballot" },
};

/** The clauses of the law on lists whose value is marked as not known: one finding for each, and no check by a guess. */
export function checkLawUnknown({ lists = {} }: Rules): readonly ListFinding[] {
  return Object.entries(lists).flatMap(([key, value]) => {
    const clauses = (Array.isArray(value) ? value : [value]) as readonly Cited[];
    return clauses
      .filter((clause) => clause.status === "unknown")
      .map((clause) =>
        makeFinding("N00", "unknown", {
          severity: "unknown",
          about: ABOUT_LIST,
          clause,
          operands: {},
          words: { what: CLAUSES[key as keyof CandidateLists] },
        }),
      );
  });
}
