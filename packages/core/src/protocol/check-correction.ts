import type { Finding } from "./checking/finding.ts";
import { structureFinding } from "./checking/structure.ts";
import { type Correction, SCAN } from "./filing/correction.ts";
import type { Protocol } from "./filing/protocol.ts";
import type { Form } from "./form/form.ts";
import { compareEntries } from "./levels/compare-entries.ts";

/**
 * Whether a correction is what it says: it changes something; a transcription fix leaves the picture of the paper as it
 * is, a re-issue brings another one. A re-issue is always a warning where the law forbids corrections in a protocol.
 */
export function checkCorrection(
  form: Form,
  before: Protocol,
  after: Protocol,
  correction: Correction,
): readonly Finding[] {
  const { unit } = after;
  const findings: Finding[] = [];
  // A recount may confirm every figure; the other two kinds have nothing to say then.
  if (correction.kind !== "recount" && compareEntries(form, before, after).length === 0) {
    findings.push(structureFinding("correction-changes-nothing", unit, "", {}));
  }
  const [old, fresh] = [scans(before), scans(after)];
  const both = old !== "" && fresh !== "";
  if (correction.kind === "transcription-fix" && both && old !== fresh) {
    findings.push(structureFinding("fix-with-new-paper", unit, `attachments/${SCAN}`, {}));
  }
  if (correction.kind === "re-issue") {
    if (both && old === fresh) {
      findings.push(structureFinding("re-issue-without-new-paper", unit, `attachments/${SCAN}`, {}));
    }
    if (form.corrections?.inPaper === "forbidden") {
      findings.push(structureFinding("re-issue-forbidden", unit, "", {}, { article: form.corrections.article }));
    }
  }
  return findings;
}

/** The hashes of the pictures of a paper, as one text. */
function scans(protocol: Protocol): string {
  const hashes = (protocol.attachments ?? []).filter((entry) => entry.kind === SCAN).map((entry) => entry.sha256);
  return hashes.sort().join(" ");
}
