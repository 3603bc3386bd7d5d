import { checkCertificate } from "@dauys/core/apportionment/check-certificate";
import type { LoadedRules } from "../input/load-rules.ts";
import { CERTIFICATE } from "../messages/certificate.ts";
import { inAll, same } from "../say.ts";
import { type CertificateFile, membersOf, type Paper } from "./certificate-file.ts";
import { type Check, checkOf } from "./check.ts";

/** Runs the independent checker on every certificate of a file. */
export function checkPapers(rules: LoadedRules, { papers }: CertificateFile): readonly Check[] {
  const certified = papers.filter(({ certificate }) => certificate !== null);
  return certified.map((paper) => {
    const verdict = checkCertificate(rules.json, paper.certificate);
    if (verdict.ok) return checkOf("certificate", paper.unit, inAll(CERTIFICATE, "proves", sizeOf(paper)), []);
    return checkOf("certificate", paper.unit, inAll(CERTIFICATE, "doesNotProve"), verdict.reasons.map(same));
  });
}

/** How much a certificate that was accepted holds. */
function sizeOf({ certificate }: Paper): { readonly seats: number; readonly lists: number; readonly stages: number } {
  const members = membersOf(certificate) ?? {};
  const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
  const pools = Array.isArray(members.pools) ? members.pools : [];
  const stages = pools.reduce((sum: number, pool) => sum + lengthOf(membersOf(pool)?.stages), 0);
  return { seats: Number(members.house), lists: lengthOf(members.lists), stages };
}
