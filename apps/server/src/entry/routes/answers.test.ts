import { afterAll, expect, test } from "vitest";
import { testOffice } from "../../testing/test-office.ts";
import { pngOf } from "../testing/pictures.ts";
import { mistyped, typist } from "../testing/typist.ts";
import * as answers from "./answers.ts";

const open = await testOffice();
afterAll(open.close);
const { station = "", district = "" } = open.stations[0] ?? {};
const base = `/api/v1/units/${station}`;

test("what routes answer is what their description says", async () => {
  const person = open.person("answers-a", "territorial-clerk", district);
  const first = typist(person, station);
  const second = typist(open.person("answers-b", "territorial-clerk", district), station);
  const supervisor = open.person("answers-s", "supervisor", district);
  const json = async (response: Promise<Response>): Promise<unknown> => (await response).json();
  const paper = open.paperOf(station);
  const { registered = 0 } = paper.fields as Record<string, number>;
  const fits = (schema: { readonly safeParse: (value: unknown) => { readonly error?: unknown } }, value: unknown) =>
    expect(schema.safeParse(value).error).toBeUndefined();
  fits(answers.typingAnswer, await first.show());
  fits(answers.paperAnswer, (await first.open()).body);
  fits(answers.typingAnswer, await first.show());
  fits(answers.revisionAnswer, (await first.save(paper)).body);
  fits(answers.scanAnswer, await json(person.upload("post", `${base}/scans`, pngOf(9, 9), "image/png")));
  fits(answers.scansAnswer, await json(person.get(`${base}/scans`)));
  const note = { kind: "receipt", thing: "Copy", to: "Observer", copies: 2 };
  fits(answers.notedAnswer, await json(person.send("post", `${base}/custody`, note)));
  fits(answers.custodyAnswer, await json(person.get(`${base}/custody`)));
  fits(answers.stateAnswer, await first.finish());
  fits(answers.stateAnswer, await second.type(mistyped(paper, { registered: registered + 1 })));
  const settle = await json(supervisor.get(`${base}/differences`));
  fits(answers.settleAnswer, settle);
  const { revision } = (settle as { readonly settle: { readonly revision: number } }).settle;
  const decisions = [{ place: "fields/registered", keep: "first" }];
  fits(answers.stateAnswer, await json(supervisor.send("post", `${base}/differences`, { revision, decisions })));
});
