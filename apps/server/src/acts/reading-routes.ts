import { json, type Route, refuse, route } from "../http/index.ts";
import { inAll } from "../texts/in-all.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { officialMessage } from "./message.ts";
import { standingOf } from "./result.ts";

/** What is looked at before and after acts. */
export const actReadingRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/v1/units/:unit/standing",
    summary:
      "How the whole election stands: what is out or held back, what differs, and whether it can still change a seat.",
    access: { action: "read-queues", unit: ({ unit = "" }) => unit },
    counts: "costly",
    handle: async ({ office }) => json(await office.record.read(standingOf)),
  }),
  route({
    method: "get",
    path: "/api/v1/units/:unit/message",
    summary: "The official message of a unit, with the contents that the law asks for.",
    access: { action: "read-protocols", unit: ({ unit = "" }) => unit },
    handle: async ({ office, params }) => {
      const message = await office.record.read((fold) => officialMessage(fold, params.unit ?? ""));
      return message === null ? refuse(404, "not-found", inAll(refusalTexts, "not-found")) : json(message);
    },
  }),
];
