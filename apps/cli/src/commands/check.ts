import type { Advice, Form } from "@dauys/core/protocol";
import { message } from "@dauys/language";
import { type Call, type Command, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { PROTOCOLS_CHECK } from "../messages/protocols-check.ts";
import { paint } from "../output/paint.ts";
import { print } from "../output/print.ts";
import { checkTable, findingJson, findingLines } from "../protocols/check-output.ts";
import { type CheckRow, checkRows } from "../protocols/check-rows.ts";
import { type Failures, failuresBy, type Wanted } from "../protocols/failures.ts";
import { type Layout, loadLayout } from "../protocols/load-layout.ts";
import { PROTOCOL_FILE, PROTOCOL_OPTIONS } from "../protocols/options.ts";
import { type ProtocolFile, readProtocols, sourceJson, sourceOf, usable } from "../protocols/read-protocols.ts";
import { showOf } from "../protocols/show-of.ts";
import { reportTrouble } from "../report.ts";
import { inAll } from "../say.ts";
import { commandLineTrouble, good, type Result, refused, type Trouble } from "../trouble.ts";

const ROLES: readonly (keyof Advice)[] = ["clerk", "supervisor", "commission", "observer"];

/** `dauys check`: what does not hold in a file of protocols. */
export const CHECK: Command = {
  name: "check",
  summary: {
    kk: "Әр хаттаманы нысанның бақылау арақатынастарымен тексереді",
    ru: "Проверяет каждый протокол контрольными соотношениями формы",
    en: "Runs the checks of the form on every protocol of a file",
  },
  usage: "<file.csv[.gz]> --profile <id|file> [options]",
  options: [
    ...PROTOCOL_OPTIONS,
    {
      name: "check",
      value: "<number>",
      help: {
        kk: "тек осы нөмірлі бақылау арақатынасы",
        ru: "только контрольное соотношение с этим номером",
        en: "only the check with this number",
      },
    },
    {
      name: "show",
      value: "<n>",
      help: {
        kk: "нешеуі толық көрсетіледі; көрсетілмесе, 10",
        ru: "сколько результатов показать полностью; если не указано, 10",
        en: "how many findings are shown in full; by default 10",
      },
    },
    {
      name: "role",
      value: "clerk|supervisor|commission|observer",
      help: {
        kk: "кімге арналған кеңес; көрсетілмесе, бақылаушыға (observer)",
        ru: "кому адресован совет; если не указано, наблюдателю (observer)",
        en: "whose advice is shown; by default the observer's",
      },
    },
  ],
  args: PROTOCOL_FILE,
  examples: [
    "dauys check docs/examples/rehearsal/stations.csv --profile docs/examples/rehearsal/profile.json --form docs/examples/rehearsal/form.json",
  ],
  run: async (call) => {
    const layout = await loadLayout(call);
    if (!layout.ok) return reportTrouble(call, layout);
    const asked = askedOf(call, layout.value.form);
    if (!asked.ok) return reportTrouble(call, asked);
    const failures = failuresBy(layout.value.form, asked.value);
    const read = await readProtocols(call, layout.value, failures.add);
    const file = read.ok ? usable(call, read.value) : read;
    if (!file.ok) return reportTrouble(call, file);
    return show(call, layout.value, file.value, failures.found(), asked.value);
  },
};

interface Asked extends Wanted {
  readonly role: keyof Advice;
}

/** What the options ask for, or all that is wrong with them. */
function askedOf(call: Call, form: Form): Result<Asked> {
  const [only, role] = [optionOf(call, "check"), optionOf(call, "role") ?? "observer"];
  const shown = showOf(call);
  const troubles: Trouble[] = shown.ok ? [] : [...shown.troubles];
  const numbers = form.checks.map(({ number }) => String(number));
  if (only !== undefined && !numbers.includes(only)) {
    const said = inAll(PROTOCOLS_CHECK, "unknown-check", { value: JSON.stringify(only) });
    const remedy = inAll(PROTOCOLS_CHECK, "unknown-check.remedy", { known: numbers.join(", ") });
    troubles.push(commandLineTrouble("unknown-check", said, remedy));
  }
  const known = ROLES.find((each) => each === role);
  if (known === undefined) {
    const said = inAll(PROTOCOLS_CHECK, "unknown-role", { value: JSON.stringify(role) });
    const remedy = inAll(PROTOCOLS_CHECK, "unknown-role.remedy", { known: ROLES.join(", ") });
    troubles.push(commandLineTrouble("unknown-role", said, remedy));
  }
  if (!shown.ok || troubles.length > 0 || known === undefined) return refused(troubles);
  return good({ show: shown.value, only: only === undefined ? null : Number(only), role: known });
}

function show(call: Call, layout: Layout, file: ProtocolFile, found: Failures, { role, only }: Asked): number {
  const rows = checkRows(layout.form, found, file.twiceCount, only);
  const errors = rows.filter(({ severity, failing }) => severity === "error" && failing > 0).length;
  print(
    call,
    () => ({
      status: errors === 0 ? "passed" : "failed",
      ...sourceJson(layout, file),
      protocols: file.summary.rows,
      rowsAtFault: file.summary.refused,
      checks: rows.map((row) => ({ ...row, text: row.text[call.lang] })),
      findingCount: found.count,
      role,
      findings: found.first.map((placed) => findingJson(call, placed, role)),
    }),
    () => checkLines(call, layout, file, found, { rows, errors, role }),
  );
  return errors === 0 ? EXIT.decided : EXIT.checkFailed;
}

interface Shown {
  readonly rows: readonly CheckRow[];
  readonly errors: number;
  readonly role: keyof Advice;
}

function checkLines(
  call: Call,
  layout: Layout,
  file: ProtocolFile,
  found: Failures,
  { rows, errors, role }: Shown,
): readonly string[] {
  const { lang, io } = call;
  const tone = paint(io.stdoutIsTty, io.env);
  const verdict =
    errors === 0
      ? tone("green", message(PROTOCOLS_CHECK, "passed", lang))
      : tone("red", message(PROTOCOLS_CHECK, "failed", lang, { n: errors }));
  return [
    layout.profile.title[lang],
    "",
    ...checkTable(call, rows),
    ...findingLines(call, found, role),
    ...(file.twice.length === 0 || rows.every(({ code }) => code !== "duplicate-station") ? [] : [""]),
    ...file.twice.map((trouble) => `  ${trouble.file}:${trouble.line}: ${trouble.message[lang]}`),
    "",
    verdict,
    message(PROTOCOLS_CHECK, "notFraud", lang),
    "",
    ...sourceOf(call, layout, file),
  ];
}
