import type { Trilingual } from "@dauys/language";
import type { PageName, PageViews } from "../pages/page-views.ts";

/** What a route answers. */
export type Reply =
  | {
      readonly kind: "json";
      readonly value: unknown;
      readonly status: 200 | 201 | 202;
      /** Cookies to set, whole `Set-Cookie` values. */
      readonly cookies?: readonly string[];
      /** What names this very answer: whoever asks again says it, and is told `unchanged`. */
      readonly etag?: string;
    }
  | { readonly kind: "unchanged"; readonly etag: string }
  | { readonly kind: "page"; readonly page: PageName; readonly view: PageViews[PageName]; readonly title: string }
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly type: string; readonly name: string | null }
  | { readonly kind: "text"; readonly text: string; readonly type: string; readonly etag?: string }
  | { readonly kind: "redirect"; readonly to: string }
  | {
      readonly kind: "refusal";
      readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 423 | 429 | 499 | 500 | 503;
      /** A word for programs. */
      readonly code: string;
      readonly message: Trilingual;
      /** Further facts for programs and pages, such as the places that are wrong. */
      readonly details?: unknown;
      /** After how many seconds the same may be tried again. */
      readonly retryAfter?: number;
    };

/** What a refusal says. */
export type RefusalReply = Extract<Reply, { readonly kind: "refusal" }>;

/** Answers with JSON. */
export function json(value: unknown, status: 200 | 201 | 202 = 200): Reply {
  return { kind: "json", value, status };
}

/**
 * Answers with JSON that is made only where the asker does not have it yet, as `etag` says: the same `etag` for this address
 * and this person means the same answer.
 */
export function jsonUnlessSeen(etag: string, seen: string | null, make: () => unknown): Reply {
  const quoted = `"${etag}"`;
  return seen === quoted
    ? { kind: "unchanged", etag: quoted }
    : { kind: "json", value: make(), status: 200, etag: quoted };
}

/** Answers with a page; `title` is in the page's language. */
export function page<N extends PageName>(name: N, view: PageViews[N], title: string): Reply {
  return { kind: "page", page: name, view, title };
}

/** Refuses, with a word for programs and a sentence for people. */
export function refuse(
  status: RefusalReply["status"],
  code: string,
  message: Trilingual,
  more: Pick<RefusalReply, "details" | "retryAfter"> = {},
): RefusalReply {
  return { kind: "refusal", status, code, message, ...more };
}
