// Measures how many keys it takes in the office, and how many seconds that is for a careful typist: node scripts/usability.ts
// It drives the real pages with the keyboard alone. Seconds follow the keystroke-level model of Card, Moran and Newell (1980): a
// key K takes 0.28 s (an average typist), a decision or a look at the paper M 1.35 s; what the office itself takes is measured.

import { ROOT_UNIT } from "@dauys/rehearsal";
import { foldedWhole, paperOf } from "@dauys/server/testing";
import { type Browser, chromium, type Page } from "playwright-core";
import { type Client, clientOf, type RunningNode, startNode } from "../bench/lib/office-load.ts";
import { type NodePerson, planFor } from "../bench/lib/office-node.ts";
import { findChromium } from "./lib/chromium.ts";

const KEY_SECONDS = 0.28;
const MENTAL_SECONDS = 1.35;
const FEW = 48;
const MANY = 10_061;
const MOST_KEYS = 400;

/** Somebody at a keyboard: what they pressed, how often they had to look or decide, and how long the office let them wait. */
interface Typist {
  readonly page: Page;
  keys: number;
  mental: number;
  waited: number;
}

/** What a task took. */
interface Task {
  readonly task: string;
  readonly keys: number;
  readonly mental: number;
  readonly waited: number;
  readonly seconds: number;
}

async function press(typist: Typist, key: string): Promise<void> {
  typist.keys += 1;
  if (typist.keys > MOST_KEYS) throw new Error("the page does not come to its end by keys");
  await typist.page.keyboard.press(key);
}

async function type(typist: Typist, text: string): Promise<void> {
  for (const key of text) await press(typist, key);
}

/** Waits until something is there: that time is the office's, not the typist's. */
async function wait(typist: Typist, selector: string): Promise<void> {
  const began = performance.now();
  await typist.page.waitForSelector(selector, { state: "attached", timeout: 20_000 });
  typist.waited += (performance.now() - began) / 1000;
}

function taken(task: string, { keys, mental, waited }: Typist): Task {
  return { task, keys, mental, waited, seconds: keys * KEY_SECONDS + mental * MENTAL_SECONDS + waited };
}

/** Where the focus is. */
interface Focus {
  readonly id: string;
  readonly tag: string;
  readonly type: string;
}

function focus(page: Page): Promise<Focus> {
  // Text, because this program itself runs where there is no document.
  return page.evaluate<Focus>(
    '(({ id = "", tagName = "", type = "" }) => ({ id, tag: tagName.toLowerCase(), type }))(document.activeElement ?? {})',
  );
}

/** Waits until the page has gone on from a field, at most a quarter of a second: of two buttons in a row neither has an id. */
async function moved({ page }: Typist, from: string): Promise<void> {
  for (let i = 0; i < 8; i += 1) {
    await page.waitForTimeout(30);
    const at = await focus(page);
    if (at.id !== from && at.id !== "") return;
    if ((await page.locator(".entry-done").count()) > 0) return;
  }
}

async function sit(browser: Browser, node: RunningNode, person: string, path: string): Promise<Typist> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const cookie = node.people.find(({ id }) => id === person)?.cookie ?? "";
  const [name = "", value = ""] = cookie.split("=");
  await context.addCookies([{ name, value, url: node.origin }]);
  const page = await context.newPage();
  await page.goto(`${node.origin}${path}`);
  await page.waitForLoadState("networkidle");
  return { page, keys: 0, mental: 0, waited: 0 };
}

/** The figures of a paper by the ids of their fields on the page. */
type Figures = Readonly<Record<string, string>>;

/** One protocol of sixteen figures, from the page that asks for its number to the page that says that it is finished. */
async function typeProtocol(browser: Browser, node: RunningNode, unit: string, figures: Figures): Promise<Task> {
  const typist = await sit(browser, node, "clerk-0", "/en/entry");
  const { page } = typist;
  await type(typist, unit);
  typist.mental += 1;
  await press(typist, "Enter");
  await wait(typist, "#entry .entry-start button.first:focus");
  await press(typist, "Enter");
  await wait(typist, "#entry input[data-enter]:focus");
  const pages = (await page.locator(".entry-count").textContent())?.trim() ?? "";
  const typed = new Set<string>();
  while ((await page.locator(".entry-done").count()) === 0) {
    const at = await focus(page);
    const value = figures[at.id];
    if (at.tag === "input" && value !== undefined && !typed.has(at.id)) {
      typed.add(at.id);
      typist.mental += 1;
      await type(typist, value);
    }
    if (at.tag === "button" || at.tag === "body" || at.tag === "h2") typist.mental += 1;
    await press(typist, at.tag === "body" || at.tag === "h2" ? "Tab" : "Enter");
    await moved(typist, at.id);
  }
  const missing = Object.keys(figures).filter((id) => !typed.has(id));
  if (missing.length > 0) throw new Error(`not typed: ${missing.join(", ")}`);
  await page.context().close();
  const digits = unit.length + Object.values(figures).reduce((sum, { length }) => sum + length, 0);
  return taken(`one protocol of ${typed.size} figures (${pages}, ${digits} digits)`, typist);
}

/** Three differences, from the page of the queues to the page that says that nothing is left to be settled. */
async function settleThree(browser: Browser, node: RunningNode, unit: string): Promise<Task> {
  const typist = await sit(browser, node, "super", "/en/queues");
  const { page } = typist;
  typist.mental += 1;
  await press(typist, "/");
  await type(typist, unit);
  await press(typist, "Enter");
  await wait(typist, ".to-do a:focus");
  await press(typist, "Enter");
  await wait(typist, ".compare tbody tr");
  while ((await focus(page)).type !== "radio") await press(typist, "Tab");
  for (const keep of ["1", "1", "1"]) {
    typist.mental += 1;
    await press(typist, keep);
    await page.waitForTimeout(30);
  }
  const before = await page.locator("#compare p").first().textContent();
  await press(typist, "Enter");
  const began = performance.now();
  const told = page.locator("#compare");
  while ([before, "…", ""].includes((await told.locator("p").first().textContent()) ?? ""))
    await page.waitForTimeout(20);
  typist.waited += (performance.now() - began) / 1000;
  const text = await told.textContent();
  if (text?.includes("Agreed") !== true) throw new Error(`not settled: ${text}`);
  await page.context().close();
  return taken("three differences resolved", typist);
}

/** Station 7,412 of 10,061, from the page of the queues to the station's own page. */
async function findStation(browser: Browser, node: RunningNode): Promise<Task> {
  const typist = await sit(browser, node, "super", "/en/queues");
  typist.mental += 1;
  await press(typist, "/");
  await type(typist, "7412");
  await press(typist, "Enter");
  await wait(typist, ".standing");
  const title = await typist.page.title();
  if (!title.includes("7412")) throw new Error(`that was ${title}`);
  await typist.page.context().close();
  return taken("station 7,412 found", typist);
}

const people: readonly NodePerson[] = [
  ...[0, 1, 2].map((i): NodePerson => ({ id: `clerk-${i}`, role: "territorial-clerk", unit: ROOT_UNIT, seat: null })),
  { id: "super", role: "supervisor", unit: ROOT_UNIT, seat: null },
];

type Paper = ReturnType<typeof paperOf>;

/** A station's paper with sixteen figures: eight fields, five lists, one member who issued ballots, one mobile box. */
function sixteen(paper: Paper): { readonly paper: Paper; readonly figures: Figures } {
  const { fields, votes, collections = {} } = paper;
  const issued = (collections.members ?? []).reduce((sum, { fields: own }) => sum + Number(own.issued), 0);
  const mobile = (collections["mobile-boxes"] ?? []).reduce((sum, { fields: own }) => sum + Number(own.ballots), 0);
  const figures: Record<string, string> = {};
  for (const [id, value] of Object.entries(fields)) figures[`fields-${id}`] = String(value);
  for (const { series, lists } of votes) {
    for (const { list, votes: count } of lists) figures[`votes-${series}-${list}`] = String(count);
  }
  figures["members-next-issued"] = String(issued);
  figures["mobile-boxes-next-applications"] = String(mobile);
  figures["mobile-boxes-1-ballots"] = String(mobile);
  return { paper, figures };
}

async function typeBoth(clients: readonly Client[], unit: string, papers: readonly object[]): Promise<void> {
  for (const [i, client] of clients.entries()) {
    const base = `/api/v1/units/${unit}/entry`;
    await client.ask("POST", base);
    const { entry } = JSON.parse((await client.ask("GET", base)).body);
    const saved = await client.ask("PUT", base, {
      ...{ paper: entry.paper.id, revision: entry.mine.revision, page: 0, protocol: papers[i] },
    });
    const { revision } = JSON.parse(saved.body);
    const done = await client.ask("POST", `${base}/finish`, {
      ...{ paper: entry.paper.id, revision, reasons: [], onPaper: null },
    });
    if (done.status !== 200) throw new Error(done.body);
  }
}

const executablePath = findChromium();
if (executablePath === null) throw new Error("no Chromium was found");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const tasks: Task[] = [];
const small = await startNode({ url: null, stations: FEW, people });
const whole = foldedWhole(planFor(FEW));
const stations = [...planFor(FEW).rehearsal.events.stories.values()].map(({ station }) => station.unit);
const [first = "", second = ""] = stations;
const { figures } = sixteen(paperOf(whole, first));
tasks.push(await typeProtocol(browser, small, first, figures));
const right = paperOf(whole, second);
// Slips that no check finds: one figure mistyped, two lists exchanged.
const wrong: Paper = {
  ...right,
  fields: { ...right.fields, "by-certificate": Number(right.fields["by-certificate"]) + 1 },
  votes: right.votes.map(({ series, lists: [one, two, ...others] }) => {
    if (one === undefined || two === undefined) throw new Error("two lists are exchanged");
    return { series, lists: [{ ...one, votes: two.votes }, { ...two, votes: one.votes }, ...others] };
  }),
};
const clients = ["clerk-1", "clerk-2"].map((id) => {
  const person = small.people.find((one) => one.id === id);
  if (person === undefined) throw new Error(id);
  return clientOf(small.origin, person);
});
await typeBoth(clients, second, [right, wrong]);
tasks.push(await settleThree(browser, small, second));
for (const client of clients) client.close();
await small.stop();
const large = await startNode({ url: null, stations: MANY, people });
tasks.push(await findStation(browser, large));
await large.stop();
await browser.close();
for (const { task, keys, mental, waited, seconds } of tasks) {
  console.log(
    `${task}: ${keys} keys, ${mental} looks or decisions, ${waited.toFixed(1)} s waiting, ${seconds.toFixed(1)} s`,
  );
}
console.log(JSON.stringify({ model: { key: KEY_SECONDS, mental: MENTAL_SECONDS }, tasks }));
