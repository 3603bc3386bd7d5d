const STILL =
  "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * What a page of the site may load that shows and does not act: style sheets and pictures of its own origin, and nothing
 * else. No script runs, no form is sent, no base address is changed. Where no script runs nothing connects: that it might, to
 * its own origin, lets tools that look at a page on its behalf ask for the site's own files.
 */
export const CONTENT_SECURITY_POLICY: string = STILL;

/** The same for a page that acts: scripts, workers and data of its own origin besides, and nothing inline. */
export const ACTING_POLICY: string = `${STILL}; script-src 'self'; worker-src 'self'`;
