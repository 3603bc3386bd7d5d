import type { JsonValue } from "@dauys/core/json";
import { shown } from "@dauys/exchange";
import type { Trilingual } from "@dauys/language";
import type { LoadedRules } from "../input/load-rules.ts";
import { CERTIFICATE } from "../messages/certificate.ts";
import { inAll } from "../say.ts";
import { type CertificateFile, type Members, membersOf, type Paper } from "./certificate-file.ts";
import { type Check, checkOf } from "./check.ts";

/** What the output around the certificates says, checked against them: rules, seats, units, and the sum of the nation. */
export function checkOutput(rules: LoadedRules, { papers, output }: CertificateFile): readonly Check[] {
  if (output === null) return [];
  const seats = checkOf("seats", "", inAll(CERTIFICATE, "seatsAgree"), [
    ...distinct([...papers.flatMap(paperReasons), ...sumReasons(papers, output)]),
  ]);
  const nation = papers.some(({ certificate }) => membersOf(certificate)?.nation !== undefined);
  return [checkRulesHash(rules, output), seats, ...(nation && complete(papers) ? [checkNation(papers)] : [])];
}

function checkRulesHash({ sha256 }: LoadedRules, output: Members): Check {
  const said = membersOf(output.rules)?.sha256;
  const params = { found: sha256, said: text(said) };
  const reasons = said === sha256 ? [] : [inAll(CERTIFICATE, "rulesHashDiffers", params)];
  return checkOf("rules-hash", "", inAll(CERTIFICATE, "rulesHash"), reasons);
}

/** What the output says of a unit is what its certificate says, and the certificate is its own. */
function paperReasons({ unit, certificate, said }: Paper): readonly Trilingual[] {
  const members = membersOf(certificate);
  if (said === null) return [];
  if (members === null) return said.seats === null ? [] : [inAll(CERTIFICATE, "uncertified", { unit: shown(unit) })];
  const result = membersOf(members.result);
  const takesPart = JSON.stringify(said.qualified) === JSON.stringify(members.qualified);
  return [
    ...(members.unit === unit ? [] : [inAll(CERTIFICATE, "wrongUnit", { unit: shown(unit) })]),
    ...(takesPart ? [] : [inAll(CERTIFICATE, "qualifiedDiffer", { unit: shown(unit) })]),
    ...differences(membersOf(said.seats), result),
    ...differences(membersOf(said.awarded), result),
  ];
}

/** The seats at the top are the sum of the units, or none while a unit is open. */
function sumReasons(papers: readonly Paper[], output: Members): readonly Trilingual[] {
  if (output.seats === null && !complete(papers)) return [];
  const units = new Map(papers.map((paper) => [paper.unit, paper]));
  const sum = new Map<string, number>();
  for (const { certificate } of units.values()) {
    for (const [list, seats] of Object.entries(membersOf(membersOf(certificate)?.result) ?? {})) {
      sum.set(list, (sum.get(list) ?? 0) + Number(seats));
    }
  }
  return differences(membersOf(output.seats), Object.fromEntries(sum));
}

function complete(papers: readonly Paper[]): boolean {
  return papers.every(({ certificate }) => certificate !== null);
}

function differences(said: Members | null, found: Members | null): readonly Trilingual[] {
  const lists = new Set([...Object.keys(said ?? {}), ...Object.keys(found ?? {})]);
  return [...lists]
    .filter((list) => said?.[list] !== found?.[list])
    .map((list) =>
      inAll(CERTIFICATE, "seatsDiffer", { list: shown(list), said: text(said?.[list]), found: text(found?.[list]) }),
    );
}

/** Where thresholds look at the nation, every certificate holds the nation's votes: they are the sum of the units. */
function checkNation(papers: readonly Paper[]): Check {
  const sum = new Map<string, number>();
  const units = [...new Map(papers.map((paper) => [paper.unit, membersOf(paper.certificate) ?? {}])).values()];
  for (const { lists } of units) {
    for (const entry of Array.isArray(lists) ? lists : []) {
      const { list, votes } = membersOf(entry) ?? {};
      sum.set(String(list), (sum.get(String(list)) ?? 0) + Number(votes));
    }
  }
  const reasons = units.flatMap(({ nation }) => {
    const votes = membersOf(membersOf(nation)?.votes) ?? {};
    return [...new Set([...sum.keys(), ...Object.keys(votes)])]
      .filter((list) => votes[list] !== sum.get(list))
      .map((list) =>
        inAll(CERTIFICATE, "nationDiffers", { list: shown(list), said: text(votes[list]), found: text(sum.get(list)) }),
      );
  });
  return checkOf("nation", "", inAll(CERTIFICATE, "nationAgrees"), distinct(reasons));
}

function text(value: JsonValue | undefined): string {
  return value === undefined || value === null ? "—" : String(value);
}

function distinct(reasons: readonly Trilingual[]): readonly Trilingual[] {
  return [...new Map(reasons.map((reason) => [reason.en, reason])).values()];
}
