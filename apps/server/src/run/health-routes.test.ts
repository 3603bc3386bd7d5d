import { afterAll, expect, test } from "vitest";
import { officePages } from "../build/compile.ts";
import { makeApp } from "../http/index.ts";
import { testOffice } from "../testing/test-office.ts";
import { watchingRoutes } from "../testing/watching-routes.ts";
import { clientAddress } from "./listening.ts";

const open = await testOffice();
afterAll(open.close);

test("measurements are for the machine itself alone, also where a proxy is trusted by name, and their words say so", async () => {
  const routes = watchingRoutes();
  const { summary } = routes.find(({ path }) => path === "/metrics") ?? { summary: "" };
  expect(summary).toMatch(/only from the machine itself\.$/);
  const asked = async (peer: string, forwarded: string | null): Promise<number> => {
    const addressOf = () => clientAddress(peer, forwarded, ["127.0.0.1", "10.0.0.2"]);
    const sessions = { sessionOf: async () => null };
    const app = makeApp({ office: open.office, routes, sessions, pages: await officePages(), addressOf });
    return (await app.request("http://127.0.0.1/metrics")).status;
  };
  expect(await asked("127.0.0.1", null)).toBe(200);
  expect(await asked("::ffff:127.0.0.1", null)).toBe(200);
  expect(await asked("10.0.0.2", null)).toBe(403);
  expect(await asked("10.0.0.9", "127.0.0.1")).toBe(403);
  expect(await asked("127.0.0.1", "198.51.100.7")).toBe(403);
  expect(await asked("10.0.0.2", "198.51.100.7")).toBe(403);
});
