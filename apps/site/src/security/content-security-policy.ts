const STILL = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * What a page of the site may load that shows and does not act: style sheets and pictures of its own origin, and nothing
 * else. No script runs, no form is sent, no base address is changed.
 */
export const CONTENT_SECURITY_POLICY: string = STILL;

/** The same for a page that acts: scripts, workers and data of its own origin besides, and nothing inline. */
export const ACTING_POLICY: string = `${STILL}; script-src 'self'; connect-src 'self'; worker-src 'self'`;
