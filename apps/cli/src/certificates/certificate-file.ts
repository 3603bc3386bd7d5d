import { type JsonValue, parseJson } from "@dauys/core/json";
import { decodeText, type Source } from "@dauys/exchange";
import { CERTIFICATE } from "../messages/certificate.ts";
import { inAll } from "../say.ts";
import { fileTrouble, good, type Result, refused, resultOf } from "../trouble.ts";

/** A JSON object whose members are not known. */
export type Members = Readonly<Record<string, JsonValue>>;

/** One certificate of a file, and what the output around it says of the same unit. */
export interface Paper {
  /** The unit as the output names it; `""` for a contest in one piece or a certificate alone. */
  readonly unit: string;
  /** `null` where the output has none. */
  readonly certificate: JsonValue;
  /** What the output says of the same unit: its seats, those that are certain, and who takes part; `null`: nothing. */
  readonly said: Members | null;
}

/** What a file with certificates holds: the certificates, and the output of `dauys seats` they stand in, if they do. */
export interface CertificateFile {
  readonly papers: readonly Paper[];
  readonly output: Members | null;
}

/** Reads one certificate, or a whole output of `dauys seats --json`. */
export function readCertificateFile(source: Source): Result<CertificateFile> {
  const text = resultOf(decodeText(source, { header: "{}" }));
  if (!text.ok) return text;
  const parsed = parseJson(text.value);
  if (!parsed.ok) {
    const { line, column, message } = parsed.fault;
    const told = inAll(CERTIFICATE, "json", { detail: message });
    return refused([
      { file: source.file, line, column, code: "json", message: told, remedy: inAll(CERTIFICATE, "json.remedy") },
    ]);
  }
  const root = membersOf(parsed.json.value);
  if (root !== null && typeof root.format === "string") {
    return good({ papers: [{ unit: "", certificate: root, said: null }], output: null });
  }
  if (root === null || root.certificate === undefined || root.byUnit === undefined)
    return without(source, "not-a-certificate");
  const papers = papersOf(root);
  return papers.some(({ certificate }) => certificate !== null)
    ? good({ papers, output: root })
    : without(source, "no-certificate");
}

/** The members of a JSON object; `null` for anything else. */
export function membersOf(value: JsonValue | undefined): Members | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Members) : null;
}

function papersOf(root: Members): readonly Paper[] {
  const units = Object.entries(membersOf(root.byUnit) ?? {});
  const whole: Paper = { unit: "", certificate: root.certificate ?? null, said: root };
  if (units.length === 0) return [whole];
  const papers = units.map(([unit, value]): Paper => {
    const members = membersOf(value) ?? {};
    return { unit, certificate: members.certificate ?? null, said: members };
  });
  // The certificate of a single unit stands at the top as well: it has to be the same one.
  return root.certificate === null ? papers : [...papers, { ...whole, unit: papers[0]?.unit ?? "" }];
}

function without(source: Source, code: "not-a-certificate" | "no-certificate"): Result<CertificateFile> {
  return refused([fileTrouble(source.file, code, inAll(CERTIFICATE, code), inAll(CERTIFICATE, `${code}.remedy`))]);
}
