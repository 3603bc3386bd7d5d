/**
 * What a page of the site may load: style sheets and pictures of its own origin, and nothing else. No script runs, no
 * form is sent, no base address is changed.
 */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
