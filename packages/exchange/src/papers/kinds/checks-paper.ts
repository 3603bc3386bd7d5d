import type { Advice, Check, Form } from "@dauys/core/protocol";
import { type Lang, message } from "@dauys/language";
import { type Draft, type Made, type PaperInput, refuse } from "../input.ts";
import { OFFICE_KEYS } from "../office-keys.ts";
import { relationText } from "../parts/formula.ts";
import { cited, common, headFacts, noticeBlocks } from "../parts/frame.ts";
import { recordBlock } from "../parts/proof.ts";
import { type Block, heading, table, text } from "../print/sheet.ts";
import { CHECKS } from "../texts/others.ts";

/** What a clerk keeps beside the keyboard: every check of the form with its operands and advice, and the keys. */
export function checksPaper(input: PaperInput): Made<Draft> {
  const { fold, lang } = input;
  if (input.unit !== undefined) return refuse("whole-record", { unit: input.unit });
  if (fold.opened === null) return refuse("not-opened");
  const form = fold.form?.form.form;
  if (form === undefined) return refuse("no-form");
  const title = message(CHECKS, "title", lang);
  return {
    ok: true,
    value: {
      title,
      date: `${fold.opened.date}T00:00:00Z`,
      blocks: [
        heading(title, 1),
        ...noticeBlocks(input, [lang]),
        { kind: "facts", rows: [...headFacts(input, lang), [common("form", lang), form.title[lang]]] },
        text(message(CHECKS, "intro", lang, { n: form.checks.length })),
        ...form.checks.flatMap((check) => checkBlocks(form, check, lang)),
        ...adviceBlocks(form, lang),
        ...keyBlocks(input, lang),
        recordBlock(input, lang),
      ],
      data: {
        checks: form.checks.map(({ number, severity, left, compare, right, advice }) => ({
          ...{ number, severity, compare, advice },
          left: [...left],
          right: [...right],
        })),
        keys: (input.keys ?? OFFICE_KEYS).map(({ keys, does }) => ({ keys, does: { ...does } })),
      },
    },
  };
}

function checkBlocks(form: Form, check: Check, lang: Lang): readonly Block[] {
  const { number, severity, each, when, tolerance, article, derived, consequence, advice } = check;
  const say = (key: "holds" | "each" | "when" | "article" | "consequence" | "advice"): string =>
    message(CHECKS, key, lang);
  const bound = tolerance === undefined ? "" : `; ${message(CHECKS, "tolerance", lang, { n: tolerance })}`;
  const where = cited(article, lang);
  const rows: readonly (readonly [string, string])[] = [
    [say("holds"), `${relationText(form, check, lang)}${bound}`],
    ...(each === undefined ? [] : [[say("each"), eachOf(form, each, lang)] as const]),
    ...(when === undefined
      ? []
      : [[say("when"), when.map((relation) => relationText(form, relation, lang)).join("; ")] as const]),
    [say("article"), derived === true ? message(CHECKS, "derived", lang, { article: where }) : where],
    ...(consequence === undefined ? [] : [[say("consequence"), consequence.text[lang]] as const]),
    [say("advice"), `→ ${adviceNumber(form, advice)}`],
  ];
  return [
    heading(message(CHECKS, "head", lang, { n: String(number), severity: message(CHECKS, severity, lang) })),
    { kind: "facts", rows },
  ];
}

function eachOf(form: Form, each: string, lang: Lang): string {
  if (each === "lists") return message(CHECKS, "eachList", lang);
  return form.collections?.find(({ id }) => id === each)?.item[lang] ?? each;
}

/** The same advice belongs to several checks: it stands once, under a letter. */
function adviceNumber(form: Form, id: string): string {
  return String.fromCodePoint(0x41 + Object.keys(form.advice).indexOf(id));
}

const ROLES = ["clerk", "supervisor", "commission", "observer"] as const satisfies readonly (keyof Advice)[];

function adviceBlocks(form: Form, lang: Lang): readonly Block[] {
  const columns = [
    { header: "", align: "start" } as const,
    ...ROLES.map((role) => ({ header: message(CHECKS, role, lang), align: "start", share: 1 }) as const),
  ];
  const rows = Object.entries(form.advice).map(([id, advice]) => ({
    cells: [adviceNumber(form, id), ...ROLES.map((role) => advice[role][lang])],
  }));
  return [heading(message(CHECKS, "advice", lang)), table(columns, rows)];
}

function keyBlocks({ keys = OFFICE_KEYS }: PaperInput, lang: Lang): readonly Block[] {
  const columns = [
    { header: message(CHECKS, "key", lang), align: "start" },
    { header: message(CHECKS, "does", lang), align: "start", share: 1 },
  ] as const;
  const rows = keys.map((key) => ({ cells: [key.keys, key.does[lang]] }));
  return [heading(message(CHECKS, "keys", lang)), table(columns, rows)];
}
