import { readVotes, type Source, type VotesFile } from "@dauys/exchange";
import { message } from "@dauys/language";
import { checkAgainstVotes } from "../certificates/against-votes.ts";
import { type CertificateFile, membersOf, readCertificateFile } from "../certificates/certificate-file.ts";
import type { Check } from "../certificates/check.ts";
import { checkOutput } from "../certificates/check-output.ts";
import { checkPapers } from "../certificates/check-papers.ts";
import { type Call, type Command, optionOf } from "../command.ts";
import { EXIT } from "../exit-code.ts";
import { type LoadedRules, loadRules } from "../input/load-rules.ts";
import { readSource } from "../input/read-source.ts";
import type { Io } from "../io.ts";
import { CERTIFICATE } from "../messages/certificate.ts";
import { paint } from "../output/paint.ts";
import { print } from "../output/print.ts";
import { reportTrouble } from "../report.ts";
import { inAll } from "../say.ts";
import { fileTrouble, good, type Result, refused, refusedTogether, resultOf } from "../trouble.ts";
import { CONTEST_OPTIONS } from "./options.ts";

/** `dauys check-certificate`: whether a result follows from its votes by the law, checked without the engine. */
export const CHECK_CERTIFICATE: Command = {
  name: "check-certificate",
  summary: {
    kk: "Нәтиже сертификатын есептеуден бөлек бағдарламамен тексереді",
    ru: "Проверяет сертификат результата программой, не связанной с расчётом",
    en: "Checks the certificate of a result by a program apart from the one that made it",
  },
  usage: "<file> [--rules <id|file>] [--votes <file>]",
  options: CONTEST_OPTIONS,
  args: { name: "<file>", min: 1, max: 1 },
  examples: [
    "dauys seats --rules kz-2020-05 --votes docs/examples/kz-2021.csv --json | dauys check-certificate - --votes docs/examples/kz-2021.csv",
  ],
  run: async (call) => {
    const { io, args } = call;
    const source = await readSource(io, args[0] ?? "");
    const file = source.ok ? readCertificateFile(source.value) : source;
    const votes = await optionalVotes(io, optionOf(call, "votes"));
    if (!file.ok || !votes.ok) return reportTrouble(call, refusedTogether([file, votes]));
    const rules = await rulesOf(call, file.value);
    if (!rules.ok) return reportTrouble(call, rules);
    const checks = [...checkPapers(rules.value, file.value), ...checkOutput(rules.value, file.value)];
    if (votes.value !== null) checks.push(...checkAgainstVotes(file.value, votes.value.source, votes.value.votes));
    show(call, rules.value, checks, votes.value !== null);
    return checks.every(({ ok }) => ok) ? EXIT.decided : EXIT.checkFailed;
  },
};

/** The rules named by the option, else by the first certificate. */
async function rulesOf(call: Call, { papers }: CertificateFile): Promise<Result<LoadedRules>> {
  const certificate = papers.map((paper) => membersOf(paper.certificate)).find((members) => members !== null);
  const named = optionOf(call, "rules") ?? certificate?.rules;
  if (typeof named === "string") return loadRules(call.io, named);
  const message = inAll(CERTIFICATE, "no-rules-named");
  return refused([
    fileTrouble(call.args[0] ?? "", "no-rules-named", message, inAll(CERTIFICATE, "no-rules-named.remedy")),
  ]);
}

async function optionalVotes(
  io: Io,
  path: string | undefined,
): Promise<Result<{ readonly source: Source; readonly votes: VotesFile } | null>> {
  if (path === undefined) return good(null);
  const source = await readSource(io, path);
  if (!source.ok) return source;
  const votes = resultOf(readVotes(source.value));
  return votes.ok ? good({ source: source.value, votes: votes.value }) : votes;
}

function show(call: Call, rules: LoadedRules, checks: readonly Check[], withVotes: boolean): void {
  const { lang, io } = call;
  const tone = paint(io.stdoutIsTty, io.env);
  const ok = checks.every((check) => check.ok);
  print(
    call,
    () => ({
      ok,
      rules: { id: rules.rules.id, sha256: rules.sha256 },
      checks: checks.map((check) => ({
        ...check,
        message: check.message[lang],
        reasons: check.reasons.map((reason) => reason[lang]),
      })),
    }),
    () => [
      `${rules.rules.id}, sha256 ${rules.sha256}`,
      ...checks.flatMap((check) => [
        `  ${check.ok ? tone("green", "✓") : tone("red", "✗")} ${check.unit === "" ? "" : `${check.unit}: `}${check.message[lang]}`,
        ...check.reasons.map((reason) => `      ${reason[lang]}`),
      ]),
      ...(withVotes ? [] : [`  – ${message(CERTIFICATE, "votesNotGiven", lang)}`]),
      tone(ok ? "green" : "red", message(CERTIFICATE, ok ? "passed" : "failed", lang)),
      message(CERTIFICATE, "notChecked", lang),
    ],
  );
}
