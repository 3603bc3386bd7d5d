import type { JudgedClaim, JudgedPart, Mission } from "@dauys/core/scrutiny";
import type { Lang } from "@dauys/language";
import type { LoadedStatements } from "./load-statements.ts";

/** Reports for programs: texts in one language, every verdict with what decides it; fractions as texts. */
export function statementsJson(
  { statements, sha256, questions, election, earlier }: LoadedStatements,
  lang: Lang,
): object {
  const { title, reports, missions, accredited, together, beyond, sources } = statements;
  return {
    election: election.election.id,
    title: title[lang],
    reports,
    questions: questions.map(({ id, text, columns }) => ({
      id,
      text: text[lang],
      columns: columns.map(({ report, claims }) => ({ report, claims: claims.map((claim) => claimJson(claim, lang)) })),
    })),
    missions: missions.map((mission) => missionJson(mission, lang)),
    accredited: accredited === undefined ? null : { ...accredited.count, note: accredited.note[lang] },
    together: together[lang],
    beyond: beyond.map((each) => each[lang]),
    sources,
    files: {
      statements: { sha256 },
      election: { id: election.election.id, sha256: election.sha256 },
      rules: { id: election.rules.rules.id, sha256: election.rules.sha256 },
      earlier: earlier.map((each) => ({ id: each.election.id, sha256: each.sha256 })),
    },
  };
}

function claimJson({ id, text, parts }: JudgedClaim, lang: Lang): object {
  return { id, text: text[lang], parts: parts.map((part) => partJson(part, lang)) };
}

function partJson({ text, verdict, grounds, reason, missing }: JudgedPart, lang: Lang): object {
  return {
    text: text?.[lang] ?? null,
    verdict,
    grounds: grounds.map((ground) => ({ ...ground, says: ground.says[lang] })),
    reason: reason?.[lang] ?? null,
    missing: missing?.[lang] ?? null,
  };
}

function missionJson({ name, where, note, ...mission }: Mission, lang: Lang): object {
  return { ...mission, name: name[lang], where: where?.[lang] ?? null, note: note?.[lang] ?? null };
}
