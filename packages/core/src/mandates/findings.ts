import type { Trilingual } from "../rules/index.ts";
import type { QuotaVerdict } from "./fill/quota.ts";
import { filled, type MandateFinding, type Word } from "./step.ts";
import { FINDINGS } from "./text/findings.ts";

/** A finding about a step that is taken all the same. */
export function finding(
  code: MandateFinding["code"],
  words: Readonly<Record<string, Word>>,
  article: string | null = null,
  operands: MandateFinding["operands"] = [],
): MandateFinding {
  return { code, message: filled(FINDINGS[code], words), operands, article };
}

const OPERANDS: Readonly<Record<"least" | "most" | "need" | "seats", Trilingual>> = {
  least: {
    kk: "Квотаға сөзсіз жататын адам",
    ru: "Людей, которые точно идут в счёт квоты",
    en: "People who certainly count towards the quota",
  },
  most: {
    kk: "Квотаға жатуы мүмкін адам",
    ru: "Людей, которые могут идти в счёт квоты",
    en: "People who may count towards the quota",
  },
  need: { kk: "Квота бойынша қажеті", ru: "Нужно по квоте", en: "Needed by the quota" },
  seats: { kk: "Тізімнің мандаттары", ru: "Мандатов у списка", en: "Seats of the list" },
};

/** What a quota that is missed, or that cannot be told, is told by: with the numbers compared. */
export function quotaFinding(list: Trilingual, quota: QuotaVerdict): MandateFinding | null {
  if (quota.verdict === "met") return null;
  const operands = (["least", "most", "need", "seats"] as const).map((name) => ({
    name,
    label: OPERANDS[name],
    value: quota[name],
  }));
  const code = quota.verdict === "missed" ? "quota-missed" : "quota-unknown";
  return finding(code, { list, ...quotaWords(quota) }, quota.article, operands);
}

/** The numbers of a quota as words of a sentence. */
export function quotaWords({ least, most, need, seats }: QuotaVerdict): Readonly<Record<string, number>> {
  return { least, most, need, seats };
}
