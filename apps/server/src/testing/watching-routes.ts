import type { Route } from "../http/index.ts";
import { healthRoutes } from "../run/health-routes.ts";
import { makeMetrics } from "../run/metrics.ts";

/** The routes that a running office has beside its own: for whoever watches it, with an authority of its own. */
export function watchingRoutes(): readonly Route[] {
  const authority = "-----BEGIN CERTIFICATE-----";
  return healthRoutes({
    ...{ isStopping: () => false, metrics: makeMetrics(), describe: () => ({}), authority, forwarder: null },
  });
}
