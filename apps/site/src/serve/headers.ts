import { ACTING_POLICY } from "../security/content-security-policy.ts";

/** What every answer of the server carries: the page may load only itself, and tells no other site where it was. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  // A page that does not act narrows this by a policy of its own. Framing can be refused only by a header.
  "Content-Security-Policy": `${ACTING_POLICY}; frame-ancestors 'none'`,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * How long an answer may be kept: assets are named by the hash of their content and never change; a page or a data file
 * keeps its address, so it is asked for again (the server then answers by its ETag).
 */
export function cacheControl(path: string): string {
  return path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}

/** What may be shown and read on other sites: data, pictures of it, and records; pages may not. */
export function sharing(path: string): Readonly<Record<string, string>> {
  if (!/^\/(data|records)\//.test(path)) return {};
  return { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };
}
