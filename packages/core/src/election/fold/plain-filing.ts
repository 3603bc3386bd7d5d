import type { JsonValue } from "../../json/index.ts";
import { MOST } from "../../protocol/value.ts";

const MEMBERS: ReadonlySet<string> = new Set(["unit", "kind", "fields", "votes", "collections", "paper"]);
const ROLE = /^[a-z][a-z0-9-]*$/;

/**
 * Whether the body of a `protocol-filed` surely has its shape: a member of plain numbers each, roles that signed. `false`
 * says only that the shape itself has to be asked. That it never says more than the shape is a property test.
 */
export function isPlainFiling(body: { readonly [key: string]: JsonValue }): boolean {
  for (const key in body) if (!MEMBERS.has(key)) return false;
  const { unit, kind, fields, votes, collections, paper } = body;
  if (typeof unit !== "string" || unit === "" || unit.length > 200 || !isPlainName(unit)) return false;
  if (kind !== "station" && kind !== "territorial") return false;
  if (!isCells(fields) || !Array.isArray(votes) || !votes.every(isCells)) return false;
  if (collections !== undefined && !isCollections(collections)) return false;
  return paper === undefined || (Array.isArray(paper) && paper.every(isRole));
}

/** Letters beyond ASCII, and spaces, are for the shape to look at. */
function isPlainName(name: string): boolean {
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    if (code <= 0x20 || code >= 0x7f) return false;
  }
  return true;
}

function isCells(value: JsonValue | undefined): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) {
    const cell = value[i];
    if (cell === null) continue;
    if (typeof cell !== "number" || cell < 0 || cell > MOST || !Number.isInteger(cell)) return false;
  }
  return true;
}

function isCollections(value: JsonValue): boolean {
  return (
    Array.isArray(value) && value.every((items) => items === null || (Array.isArray(items) && items.every(isItem)))
  );
}

function isItem(value: JsonValue): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  let members = 0;
  for (const _ in value) members += 1;
  const { id, fields } = value as { readonly [key: string]: JsonValue };
  return members === 2 && typeof id === "string" && /\S/.test(id) && isCells(fields);
}

function isRole(value: JsonValue): boolean {
  return typeof value === "string" && ROLE.test(value);
}
