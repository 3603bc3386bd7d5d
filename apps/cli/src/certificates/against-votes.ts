import type { UnitVotes } from "@dauys/core/apportionment";
import type { JsonValue } from "@dauys/core/json";
import { type Source, shown, type VotesFile } from "@dauys/exchange";
import type { Trilingual } from "@dauys/language";
import { sha256 } from "../input/sha256.ts";
import { CERTIFICATE } from "../messages/certificate.ts";
import { inAll } from "../say.ts";
import { type CertificateFile, membersOf, type Paper } from "./certificate-file.ts";
import { type Check, checkOf } from "./check.ts";

/** Compares the votes in the certificates with those of a file, row by row, and the hash that the output names. */
export function checkAgainstVotes(
  { papers, output }: CertificateFile,
  source: Source,
  votes: VotesFile,
): readonly Check[] {
  const units = new Map(votes.units.map((each) => [each.unit, [each]]));
  const reasons = papers.flatMap((paper) =>
    paperReasons(paper, (unit) => (unit === "" ? votes.units : (units.get(unit) ?? []))),
  );
  const rows = checkOf("votes", "", inAll(CERTIFICATE, "votesAgree"), reasons);
  return output === null ? [rows] : [checkHash(membersOf(output.votes)?.sha256, source), rows];
}

function checkHash(said: JsonValue | undefined, { bytes }: Source): Check {
  const found = sha256(bytes);
  const reasons = said === found ? [] : [inAll(CERTIFICATE, "votesHashDiffers", { found, said: String(said ?? "—") })];
  return checkOf("votes-hash", "", inAll(CERTIFICATE, "votesHash"), reasons);
}

function paperReasons({ certificate }: Paper, votesOf: (unit: string) => readonly UnitVotes[]): readonly Trilingual[] {
  const members = membersOf(certificate);
  if (members === null) return [];
  const unit = String(members.unit ?? "");
  const found = rowsOf(votesOf(unit));
  const said = certifiedRows(members.lists, members.totals);
  return [...new Set([...said.keys(), ...found.keys()])]
    .filter((row) => said.get(row) !== found.get(row))
    .map((row) => {
      const where = unit === "" ? row : `${shown(unit)}, ${row}`;
      return inAll(CERTIFICATE, "votesDiffer", {
        row: where,
        said: String(said.get(row) ?? "—"),
        found: String(found.get(row) ?? "—"),
      });
    });
}

function certifiedRows(lists: JsonValue | undefined, totals: JsonValue | undefined): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const entry of Array.isArray(lists) ? lists : []) {
    const { list, votes } = membersOf(entry) ?? {};
    rows.set(shown(String(list)), Number(votes));
  }
  for (const [total, value] of Object.entries(membersOf(totals) ?? {})) rows.set(`totals.${total}`, Number(value));
  return rows;
}

/** The rows of a unit, or of all units together: a total counts only where every unit gives it. */
function rowsOf(units: readonly UnitVotes[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const given = new Map<string, number>();
  for (const { lists, totals } of units) {
    for (const { list, votes } of lists) rows.set(shown(list), (rows.get(shown(list)) ?? 0) + votes);
    for (const [total, value] of Object.entries(totals)) {
      given.set(total, (given.get(total) ?? 0) + 1);
      rows.set(`totals.${total}`, (rows.get(`totals.${total}`) ?? 0) + value);
    }
  }
  for (const [total, times] of given) if (times < units.length) rows.delete(`totals.${total}`);
  return rows;
}
