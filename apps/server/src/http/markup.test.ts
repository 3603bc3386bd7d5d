import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { typist } from "../entry/testing/typist.ts";
import { correctProtocol, fileProtocol, putEntry } from "../queues/testing/put-entries.ts";
import { ROUTES } from "../routes.ts";
import { testOffice } from "../testing/test-office.ts";

const open = await testOffice();
afterAll(open.close);
const EVIL = `<img src=x onerror=alert(1)></script><script>alert(2)</script>"'&`;
const [first, second, third, fourth] = open.stations.map(({ station }) => station) as [string, string, string, string];
const { district = "", region = "" } = open.stations[0] ?? {};
const party = await open.office.record.read((fold) => fold.lists[0]?.list ?? "");

const clerk = open.person("clerk", "territorial-clerk", region);
const chair = open.person("chair", "chair", open.root, { seat: 1 });
const supervisor = open.person("supervisor", "supervisor", open.root);
const observer = open.person("observer", "observer", region);
const proxy = open.person("proxy", "proxy", region, { party });
const auditor = open.person("auditor", "auditor", open.root);
open.person("auditor", "administrator", open.root);

/** Texts of every kind that somebody types, each with markup: in the record, in papers under way, in proposals, in requests. */
beforeAll(async () => {
  const acted = async (answer: Promise<Response>): Promise<void> => {
    const response = await answer;
    expect(response.status, await response.clone().text()).toBeLessThan(300);
  };
  await fileProtocol(open, first, { fields: { "by-certificate": 9 } });
  await fileProtocol(open, second);
  await correctProtocol(open, first, { kind: "transcription-fix", reason: EVIL }, {});
  await putEntry(open, region, "protocol-held", { unit: second, reason: EVIL });
  const custody = `/api/v1/units/${third}/custody`;
  await acted(clerk.send("post", custody, { kind: "hand-over", thing: EVIL, from: EVIL, to: EVIL }));
  await acted(clerk.send("post", custody, { kind: "receipt", thing: EVIL, to: EVIL, copies: 1 }));
  await acted(observer.send("post", `/api/v1/units/${first}/refused-copies`, { words: EVIL }));
  await acted(proxy.send("post", `/api/v1/units/${first}/recount-requests`, { words: EVIL }));
  const typed = typist(clerk, fourth);
  await typed.open();
  await typed.save({
    ...open.paperOf(fourth),
    signatures: [{ role: "chair", state: "absent", seat: 1, reason: EVIL }],
  });
});

test("what anybody typed stands as words on every page, for every role", async () => {
  let shown = 0;
  for (const { path } of ROUTES.filter(({ method, path }) => method === "get" && path.startsWith("/:lang/"))) {
    for (const reader of [clerk, chair, supervisor, observer, proxy, auditor]) {
      for (const unit of [first, second, third, fourth, district, open.root]) {
        const search = `?q=${encodeURIComponent(EVIL)}&unit=${unit}`;
        for (const query of ["", search]) {
          const page = path
            .replace(":lang", "en")
            .replace(":unit", unit)
            .replace(/:\w+/g, encodeURIComponent(EVIL.slice(0, 60)));
          const html = await (await reader.get(`${page}${query}`)).text();
          expect(html, `${reader.id} ${page}`).not.toMatch(/<img src=x|<script>alert/);
          if (html.includes("&lt;img src=x")) shown += 1;
        }
      }
    }
  }
  // The words are there: on pages of units, of requests, of custody, of what is held back.
  expect(shown).toBeGreaterThan(20);
});

test("no page and no script of the office writes markup from words, or runs words as a program", () => {
  const source = fileURLToPath(new URL("..", import.meta.url));
  const files = ["pages", "client"].flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
      .map((file) => join(source, folder, file)),
  );
  expect(files.length).toBeGreaterThan(80);
  const wrong =
    /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|javascript:|srcdoc|addEventListener\("message"/;
  expect(files.filter((file) => wrong.test(readFileSync(file, "utf8")))).toEqual([]);
});
