import { z } from "zod";
import { json, type Route, route } from "../http/index.ts";
import { nextAnswer, replyOf, sessionOf } from "./replies.ts";
import { confirmReset, waitingResets } from "./resets.ts";

const access = { action: "confirm-reset" } as const;

/** New ways in for people who had one: the second person's part. */
export const resetRoutes: readonly Route[] = [
  route({
    method: "get",
    path: "/api/v1/resets",
    summary: "Who was invited anew and waits for a second person to confirm it, as far as one may.",
    access,
    answer: z.object({
      resets: z.array(
        z.object({
          person: z.string(),
          name: z.string(),
          signInName: z.string(),
          askedBy: z.string(),
          askedAt: z.int(),
        }),
      ),
    }),
    handle: async (call) => {
      const { office } = call;
      return json({
        resets: await waitingResets(office.accounts, await office.record.units(), sessionOf(call).person.id),
      });
    },
  }),
  route({
    method: "post",
    path: "/api/v1/accounts/:id/reset",
    summary:
      "Confirms that somebody invited anew is to have a new way in; never who invited them, and never they themselves.",
    access,
    tellsItself: true,
    answer: nextAnswer,
    handle: async (call) => {
      const { office, params } = call;
      const tree = await office.record.units();
      const who = { confirmer: sessionOf(call).person.id, person: params.id ?? "" };
      return replyOf(await confirmReset(office.accounts, tree, who));
    },
  }),
];
