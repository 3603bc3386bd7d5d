import { parseJson } from "@dauys/core/json";
import { LANGS, message } from "@dauys/language";
import type { z } from "zod";
import { inAll } from "../texts/in-all.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { type Misfit, misfitsOf, misfitWords } from "./misfits.ts";
import { type RefusalReply, refuse } from "./reply.ts";
import type { Route } from "./route.ts";

/** The most that JSON may take, in bytes: an entry has at most 65,535, a page of typing far less. */
const MOST_JSON = 1_048_576;

/** The word for a request that ended before its body did: whoever sent it is gone and reads no answer. */
export const BROKEN_OFF = "broken-off";

/** What a request brought, or why it is refused. */
export type ReadBody =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly refusal: RefusalReply };

/** Reads the body of a request as its route wants it. What is larger is not read to its end. */
export async function readBody(request: Request, { body, upload }: Route): Promise<ReadBody> {
  if (body === undefined && upload === undefined) return { ok: true, body: undefined };
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  const types = upload?.types ?? ["application/json"];
  if (!types.includes(type.trim().toLowerCase())) {
    return no(refuse(415, "wrong-type", inAll(refusalTexts, "wrong-type", { types: types.join(", ") })));
  }
  const most = upload?.most ?? MOST_JSON;
  const bytes = await bytesOf(request, most).catch((): typeof BROKEN_OFF => BROKEN_OFF);
  if (bytes === BROKEN_OFF) return no(refuse(499, BROKEN_OFF, inAll(refusalTexts, BROKEN_OFF)));
  if (bytes === null) return no(refuse(413, "too-large", inAll(refusalTexts, "too-large", { most })));
  return upload === undefined ? readJson(bytes, body as z.ZodType) : { ok: true, body: bytes };
}

function readJson(bytes: Uint8Array, schema: z.ZodType): ReadBody {
  const text = utf8(bytes);
  // No database of ours keeps U+0000 in a text, and nobody types it.
  const parsed = text === null || /\\u0000/.test(text) ? null : parseJson(text);
  if (parsed?.ok !== true) return no(badRequest({ place: "", problem: "not-json" }));
  const read = schema.safeParse(parsed.json.value);
  return read.success ? { ok: true, body: read.data } : no(badRequest(...misfitsOf(read.error, parsed.json.value)));
}

/** Refuses a request whose parts are not what the route asks for. */
export function badRequest(...misfits: readonly Misfit[]): RefusalReply {
  const problem = misfitWords(misfits);
  const [kk, ru, en] = LANGS.map((lang) => message(refusalTexts, "bad-request", lang, { problem: problem[lang] }));
  return refuse(400, "bad-request", { kk: kk ?? "", ru: ru ?? "", en: en ?? "" });
}

/** The bytes of a body; `null` where they are too many. @throws what the connection throws when it ends before the body does */
async function bytesOf(request: Request, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return null;
  const parts: Uint8Array[] = [];
  let size = 0;
  if (request.body !== null) {
    for await (const part of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += part.byteLength;
      if (size > most) return null;
      parts.push(part);
    }
  }
  return Buffer.concat(parts);
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function no(refusal: RefusalReply): ReadBody {
  return { ok: false, refusal };
}
