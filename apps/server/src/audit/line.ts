import { createHash } from "node:crypto";
import { canonicalJson, type JsonValue } from "@dauys/core/json";

/** A line of the audit trail, as it is linked and handed out. */
export interface AuditLine {
  /** From 1, without gaps. */
  readonly seq: number;
  /** UTC, to the millisecond. */
  readonly at: string;
  readonly person: string | null;
  readonly deed: string;
  readonly unit: string | null;
  readonly outcome: string;
  readonly detail: Readonly<Record<string, string | number | null>>;
  /** The hash of the line before it. */
  readonly prev: string;
}

/** The end of the trail: the number of its last line, and that line's hash, which holds all lines before it too. */
export interface TrailEnd {
  readonly seq: number;
  readonly hash: string;
}

/** What stands before the first line. */
export const NO_LINE: string = "0".repeat(64);

/** The hash of a line: SHA-256 of its canonical JSON (RFC 8785), as hexadecimal. */
export function lineHash(line: AuditLine): string {
  return createHash("sha256").update(lineText(line)).digest("hex");
}

/** A line as canonical JSON. */
export function lineText({ seq, at, person, deed, unit, outcome, detail, prev }: AuditLine): string {
  return canonicalJson({ seq, at, person, deed, unit, outcome, detail, prev } as unknown as JsonValue);
}
