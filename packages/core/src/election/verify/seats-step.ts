import { checkCertificate } from "../../apportionment/check-certificate/index.ts";
import type { UnitOutcome } from "../../apportionment/index.ts";
import { distribute, type Fold } from "../fold/index.ts";
import type { StepLog } from "./step-log.ts";

/**
 * Holds declared seats against computed ones, and has the certificates of the computed ones checked by the program that
 * shares no code with the one that computed them. That each declared result fits the entries before it, the fold has
 * looked at already.
 */
export function seatsStep(log: StepLog, fold: Fold): void {
  const now = distribute(fold);
  log.figure("declared", fold.declared.filter(({ body }) => body.seats !== null).length);
  if (now === null) {
    log.leaveOut("nothing-to-distribute");
    return;
  }
  if (!now.result.ok) {
    log.leaveOut("no-contest", { fault: now.result.faults[0]?.fault ?? "" });
    return;
  }
  const { outcome } = now.result;
  const { seats } = outcome;
  log.figure("status", outcome.status);
  log.figure("seats", seats === null ? null : Object.values(seats).reduce((sum, each) => sum + each, 0));
  log.figure("certificates", outcome.units.filter(({ certificate }) => certificate !== null).length);
  for (const unit of outcome.units) checkUnit(log, fold, unit);
  if (seats === null) {
    log.leaveOut("question", { status: outcome.status });
    return;
  }
  compareDeclared(log, fold, seats);
  comparePublished(log, fold, seats);
}

function checkUnit(log: StepLog, fold: Fold, { unit, certificate, seats }: UnitOutcome): void {
  if (certificate === null || fold.rules === null) return;
  const place = unit === "" ? {} : { unit };
  const verdict = checkCertificate(fold.rules.rules, certificate);
  if (!verdict.ok) log.fail("certificate", place, { why: verdict.reasons.join("; ") });
  const list = Object.keys(certificate.result).find((each) => certificate.result[each] !== seats?.[each]);
  if (list !== undefined) log.fail("certificate", { ...place, list }, { why: list });
}

/** The last declared result against the seats as they stand after the last entry. */
function compareDeclared(log: StepLog, fold: Fold, seats: Readonly<Record<string, number>>): void {
  const last = fold.final ?? fold.declared.at(-1);
  if (last === undefined) {
    if (fold.published.length === 0) log.note("nothing-declared");
    return;
  }
  const { body, entry } = last;
  log.note(`declared-${body.series}`, { entry });
  // A question was open then: no seat was declared, and none has moved.
  if (body.seats === null) return;
  // Corrections may follow a declared result; that is shown, and the fold has judged whether they were allowed.
  for (const [i, { list, name }] of fold.lists.entries()) {
    const [declared, now] = [body.seats[i] ?? 0, seats[list] ?? 0];
    if (declared !== now) log.note("moved-since", { list: name, declared, now });
  }
}

/** What was transcribed from publications against what follows from the transcribed votes. */
function comparePublished(log: StepLog, fold: Fold, seats: Readonly<Record<string, number>>): void {
  for (const { entry, body } of fold.published) {
    if (body.series !== "final") continue;
    for (const { list, seats: published } of body.seats ?? []) {
      const computed = seats[list] ?? 0;
      const name = fold.lists.find((each) => each.list === list)?.name ?? list;
      if (computed !== published) log.fail("published-differs", { entry, list }, { list: name, published, computed });
    }
  }
}
