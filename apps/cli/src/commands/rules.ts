import { message } from "@dauys/language";
import type { Call, Command } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { rulesIds } from "../input/house-files.ts";
import { type LoadedRules, loadRules, loadRulesFile } from "../input/load-rules.ts";
import { RULES } from "../messages/rules-list.ts";
import { paint } from "../output/paint.ts";
import { print } from "../output/print.ts";
import { figures, texts, textTable } from "../output/text-table.ts";
import { reportTrouble } from "../report.ts";
import { rulesLines } from "../rules-text/rules-text.ts";
import { type Result, refusedTogether } from "../trouble.ts";

/** `dauys rules list`: the laws at hand. */
export const RULES_LIST: Command = {
  name: "rules list",
  summary: { kk: "Қолдағы сайлау ережелері", ru: "Правила выборов, которые есть", en: "Lists the laws at hand" },
  usage: "",
  options: [],
  examples: ["dauys rules list"],
  run: async (call) => {
    const loaded = await Promise.all(rulesIds().map((id) => loadRules(call.io, id)));
    const all = loaded.flatMap((each) => (each.ok ? [each.value] : []));
    if (all.length < loaded.length) return reportTrouble(call, refusedTogether(loaded));
    print(
      call,
      () => all.map((each) => listItem(each)),
      () => listTable(call, all),
    );
    return EXIT.decided;
  },
};

/** `dauys rules show`: one law, article by article. */
export const RULES_SHOW: Command = {
  name: "rules show",
  summary: {
    kk: "Сайлау ережелерін баптарымен көрсетеді; тексерілмегені белгіленген",
    ru: "Показывает правила выборов по статьям; непроверенное отмечено",
    en: "Shows a law article by article, with what is unverified marked",
  },
  usage: "<id|file>",
  options: [],
  args: { name: "<id|file>", min: 1, max: 1 },
  examples: ["dauys rules show kz-2020-05"],
  run: async (call) => {
    const loaded = await loadRules(call.io, call.args[0] ?? "");
    if (!loaded.ok) return reportTrouble(call, loaded);
    const { rules, sha256 } = loaded.value;
    print(
      call,
      () => ({ sha256, rules: loaded.value.json }),
      () => [...rulesLines(rules, call.lang, paint(call.io.stdoutIsTty, call.io.env)), "", `sha256 ${sha256}`],
    );
    return EXIT.decided;
  },
};

/** `dauys rules validate`: whether files are laws as this software reads them. */
export const RULES_VALIDATE: Command = {
  name: "rules validate",
  summary: {
    kk: "Ережелер файлдарын тексереді: әр қатенің жолы мен бағаны",
    ru: "Проверяет файлы правил: строка и столбец каждой ошибки",
    en: "Validates rules files, with line and column of each fault",
  },
  usage: "<file>…",
  options: [],
  args: { name: "<file>", min: 1, max: 1000 },
  examples: ["dauys rules validate rules/kz-2020-05.json"],
  run: async (call) => {
    const results = await Promise.all(call.args.map((file) => loadRulesFile(call.io, file)));
    const bad = results.filter((result) => !result.ok);
    if (bad.length > 0) reportTrouble({ ...call, json: false }, refusedTogether(bad));
    print(
      call,
      () => ({ ok: bad.length === 0, files: call.args.map((file, i) => validated(call, file, results[i])) }),
      () => call.args.flatMap((file, i) => soundLine(call, file, results[i])),
    );
    const unread = bad.some((result) => !result.ok && result.troubles.some(({ code }) => code === "cannot-read"));
    return unread ? EXIT.badInput : bad.length > 0 ? EXIT.checkFailed : EXIT.decided;
  },
};

function listItem({ rules, sha256, file }: LoadedRules): object {
  const { id, jurisdiction, title, inForce } = rules;
  return { id, jurisdiction, title, inForce: { from: inForce.from, until: inForce.until }, file, sha256 };
}

function listTable({ lang }: Call, all: readonly LoadedRules[]): readonly string[] {
  const say = (key: "id" | "where" | "from" | "until" | "title"): string => message(RULES, key, lang);
  const rows = all.map(({ rules: { id, jurisdiction, inForce, title } }) => {
    return [id, jurisdiction, inForce.from ?? "—", inForce.until ?? "—", title[lang]];
  });
  return textTable(
    [texts(say("id")), texts(say("where")), figures(say("from")), figures(say("until")), texts(say("title"))],
    rows,
  );
}

function validated({ lang }: Call, file: string, result: Result<LoadedRules> | undefined): object {
  if (result?.ok === true) return { file, ok: true, id: result.value.rules.id, sha256: result.value.sha256 };
  const faults = (result?.troubles ?? []).map((trouble) => ({
    ...trouble,
    message: trouble.message[lang],
    remedy: trouble.remedy[lang],
  }));
  return { file, ok: false, faults };
}

function soundLine({ lang }: Call, file: string, result: Result<LoadedRules> | undefined): readonly string[] {
  if (result?.ok !== true) return [];
  return [`${file}: ${message(RULES, "sound", lang, { id: result.value.rules.id, hash: result.value.sha256 })}`];
}
