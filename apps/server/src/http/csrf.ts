import { createHash, timingSafeEqual } from "node:crypto";
import type { Session } from "./session.ts";

/** The header that a request which changes something carries; no other site can set it without being asked first. */
const CSRF_HEADER = "x-dauys-csrf";

/** Why a request that changes something is not carried out; `null` where it may be. */
export function csrfProblem(headers: Headers, origin: string, session: Session | null): "other-origin" | "csrf" | null {
  const from = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  // Browsers send both with every request that changes something; a program of ours sends at least the first.
  if (from !== origin || (site !== null && site !== "same-origin")) return "other-origin";
  if (session !== null && !isSame(headers.get(CSRF_HEADER) ?? "", session.csrf)) return "csrf";
  return null;
}

// In a time that does not tell where they differ.
function isSame(given: string, wanted: string): boolean {
  const [a, b] = [given, wanted].map((text) => createHash("sha256").update(text).digest());
  return a !== undefined && b !== undefined && timingSafeEqual(a, b);
}
