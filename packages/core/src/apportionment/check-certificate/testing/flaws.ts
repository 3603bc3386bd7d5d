import { checkCertificate } from "../check-certificate.ts";
import type { Json } from "./json.ts";
import { integersChanged, partsAdded, partsRemoved, seatsMoved, textsChanged } from "./mutations.ts";

/** What {@link flaws} gives for a certificate that is accepted while everything beside it is refused. */
export const PROVED: readonly string[] = [];

/** Why a certificate is refused; when it is accepted, every way to tamper with it that is accepted too. */
export function flaws(rules: Json, certificate: Json): readonly string[] {
  const verdict = checkCertificate(rules, certificate);
  if (!verdict.ok) return verdict.reasons;
  const names = Object.keys((certificate as { readonly result: { readonly [list: string]: number } }).result);
  const mutants = [
    ...integersChanged(certificate),
    ...textsChanged(certificate, [...names.slice(0, 3), "group:G"]),
    ...partsRemoved(certificate),
    ...partsAdded(certificate),
    ...seatsMoved(certificate),
  ];
  return mutants
    .filter((mutant) => checkCertificate(rules, mutant.certificate).ok)
    .map(({ how }) => `accepted: ${how}`);
}
