import type { Step, Verification } from "@dauys/core/election";
import { type Lang, LIMIT } from "@dauys/language";
import { failureText, noteText } from "@dauys/language/verification";

/** A verification for programs: `docs/schema/verification.schema.json`. */
export function verifyJson({ record, checkpoint, steps, ok, quick }: Verification, lang: Lang): object {
  return {
    status: ok ? "verified" : "failed",
    quick,
    record:
      record === null
        ? null
        : {
            kind: record.kind,
            title: record.title,
            notice: record.notice ?? null,
            country: record.country,
            election: record.election,
            date: record.date,
            key: record.log,
          },
    checkpoint:
      checkpoint === null ? null : { origin: checkpoint.origin, size: Number(checkpoint.size), root: checkpoint.root },
    steps: steps.map((step) => stepJson(step, lang)),
    limit: LIMIT[lang],
  };
}

function stepJson({ number, id, result, figures, notes, moreNotes, failures, more }: Step, lang: Lang): object {
  return {
    number,
    id,
    result,
    figures,
    notes: notes.map((note) => ({ reason: note.reason, message: noteText(note, lang) })),
    moreNotes,
    failures: failures.map((failure) => ({
      reason: failure.reason,
      place: failure.place,
      message: failureText(failure, lang),
    })),
    more,
  };
}
