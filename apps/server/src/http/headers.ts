/**
 * What every answer of the office carries. Nothing inline runs, nothing of another origin is loaded, nobody frames a page,
 * nothing is kept by a cache unless its name follows from its content.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; worker-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "camera=(self), geolocation=(), microphone=(), publickey-credentials-get=(self), publickey-credentials-create=(self)",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cache-Control": "no-store",
};

/** Beside them, where the office is reached over TLS: browsers do not come back without it for a year, nor to a name below it. */
export const TLS_HEADERS: Readonly<Record<string, string>> = {
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
};

/** What a file carries in place of a page's policy: what somebody uploaded never runs, is never framed, loads nothing. */
export const FILE_POLICY = "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox";

/**
 * How a file is offered under its name (RFC 6266, RFC 8187): what could end the header or the quotes becomes `_`, and letters beyond
 * ASCII stand in the second form.
 */
export function disposition(name: string): string {
  const plain = name.replace(/[^ -~]|["\\%/]/g, "_");
  const safe = name.replace(/[/\\]/g, "_");
  const coded = encodeURIComponent(safe.toWellFormed()).replace(/['()*]/g, escaped);
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
