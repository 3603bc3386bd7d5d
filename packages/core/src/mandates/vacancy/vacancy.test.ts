import { expect, test } from "vitest";
import { assignMandates } from "../fill/assign.ts";
import { heldOf, waiting } from "../look.ts";
import { registerDeputies } from "../result/register.ts";
import type { MandateState } from "../state.ts";
import { done, people, practiceLaw, resultOf, why } from "../testing/law.ts";
import { changeOrder } from "./change-order.ts";
import { passMandate } from "./pass.ts";
import { giveUpPost } from "./posts.ts";
import { leaveList, vacateMandate } from "./vacate.ts";

const law = practiceLaw();
const decision = { organ: { en: "Bureau" }, date: "2031-05-02" };
const seated = done(
  assignMandates(
    law,
    resultOf([{ list: "keme", seats: 2, candidates: people("keme", ["Абаев", "Әбенов", "Баев", "Ғабитов"]) }]),
    { list: "keme", by: "party", decision: { ...decision, date: "2031-01-14" }, people: ["keme-1", "keme-2"] },
    "2031-01-14",
  ),
);
const lose = (state: MandateState, person: string, ground = "court", date = "2031-05-01", rules = law) =>
  vacateMandate(rules, state, { person, ground, date }, date);
const pass = (state: MandateState, to: string | null, rules = law) =>
  passMandate(rules, state, { list: "keme", to, by: "party", decision }, "2031-05-03");

test("a lost mandate goes to whom the party chooses, and the seat says after whom", () => {
  const free = done(lose(seated, "keme-1"));
  expect(free.lists[0]?.mandates[0]).toMatchObject({ status: "vacant", why: "lost", after: { person: "keme-1" } });
  const next = done(pass(free, "keme-4"));
  expect(next.lists[0]?.mandates[0]).toEqual({
    seat: 1,
    status: "held",
    person: "keme-4",
    since: "2031-05-03",
    how: {
      by: "replacement",
      choice: "party",
      after: { person: "keme-1", ground: "court", date: "2031-05-01" },
      ...decision,
    },
  });
  expect(why(pass(next, "keme-3"))).toBe("nothing-vacant");
});

test("who may not follow", () => {
  const free = done(lose(seated, "keme-1"));
  expect(why(pass(free, "keme-2"))).toBe("sits-already");
  expect(why(pass(free, "keme-1"))).toBe("lost-for-good");
  expect(why(pass(free, "keme-9"))).toBe("not-on-list");
  expect(why(pass(free, null))).toBe("list-has-people");
  const left = done(leaveList(free, { list: "keme", person: "keme-3", ground: "excluded" }));
  expect(why(pass(left, "keme-3"))).toBe("excluded");
  expect(why(passMandate(law, free, { list: "keme", to: "keme-3", by: "order" }, "2031-05-03"))).toBe("party-chooses");
  expect(why(passMandate(law, free, { list: "keme", to: "keme-3", by: "party" }, "2031-05-03"))).toBe(
    "decision-missing",
  );
});

test("whether somebody who resigned may sit again, the law does not say; an authority may", () => {
  const free = done(lose(seated, "keme-1", "resignation"));
  expect(pass(free, "keme-1")).toMatchObject({ refusal: { reason: "held-before", silent: true } });
  const authority = { question: "held-before", source: { en: "Commission, decree 2" } };
  const answer = { list: "keme", to: "keme-1", by: "authority", authority } as const;
  expect(heldOf(done(passMandate(law, free, answer, "2031-05-03")).lists[0]!).map(({ person }) => person)).toEqual([
    "keme-1",
    "keme-2",
  ]);
  expect(why(passMandate(law, free, { ...answer, to: "keme-3" }, "2031-05-03"))).toBe("nothing-to-answer");
  const alone = ["keme-3", "keme-4"].reduce(
    (state, person) => done(leaveList(state, { list: "keme", person, ground: "excluded" })),
    free,
  );
  expect(alone.lists[0]?.mandates[0]).toMatchObject({ status: "vacant", why: "lost" });
  expect(pass(alone, null)).toMatchObject({ refusal: { reason: "held-before", silent: true } });
});

test("a list with nobody left keeps the seat vacant until the next election", () => {
  let state = seated;
  for (const person of ["keme-3", "keme-4"]) {
    state = done(leaveList(state, { list: "keme", person, ground: "excluded" }));
  }
  state = done(lose(state, "keme-1"));
  expect(state.lists[0]?.mandates[0]).toMatchObject({ status: "vacant", why: "exhausted", silent: false });
  expect(why(pass(state, "keme-3"))).toBe("exhausted");
  expect(why(pass(state, null))).toBe("taken");
});

test("who is next in the order follows where the law says so", () => {
  const cited = { article: "Art. 2" };
  const rules = practiceLaw({ vacancy: { by: "next-in-order", exhausted: "vacant", ...cited } });
  const free = done(lose(seated, "keme-1", "court", "2031-05-01", rules));
  const by = (to?: string) =>
    passMandate(rules, free, { list: "keme", by: "order", ...(to === undefined ? {} : { to }) }, "2031-05-03");
  expect(done(by()).lists[0]?.mandates[0]).toMatchObject({ person: "keme-3" });
  expect(why(by("keme-3"))).toBe("taken");
  expect(why(by("keme-4"))).toBe("not-next");
  expect(why(pass(free, "keme-3", rules))).toBe("order-decides");
});

test("the party changes the order by a letter with an extract, where the law lets it", () => {
  const change = { list: "keme", people: ["keme-4", "keme-3"], decision };
  const next = done(changeOrder(law, seated, change, "2031-05-03"));
  expect(waiting(next.lists[0]!).map(({ person }) => person)).toEqual(["keme-4", "keme-3"]);
  expect(waiting(seated.lists[0]!).map(({ person }) => person)).toEqual(["keme-3", "keme-4"]);
  expect(why(changeOrder(law, seated, { ...change, extract: false }, "2031-05-03"))).toBe("papers-missing");
  expect(why(changeOrder(law, seated, { ...change, people: ["keme-1"] }, "2031-05-03"))).toBe("sits-already");
  expect(why(changeOrder(law, seated, { ...change, people: ["keme-3", "keme-3"] }, "2031-05-03"))).toBe("named-twice");
  const fixed = practiceLaw({ vacancy: { by: "party-choice", exhausted: "vacant", article: "Art. 2" } });
  expect(why(changeOrder(fixed, seated, change, "2031-05-03"))).toBe("no-reorder");
});

test("a dissolved party loses all its mandates, and who follows is a question", () => {
  const gone = done(lose(seated, "keme-2", "party-ended"));
  expect(gone.lists[0]?.mandates.map(({ status }) => status)).toEqual(["vacant", "vacant"]);
  expect(pass(gone, "keme-3")).toMatchObject({ refusal: { reason: "party-ceased", silent: true } });
});

test("a post is given up within seven days of registration, or the mandate can be lost", () => {
  const state = done(registerDeputies(law, seated, undefined, "2031-01-15"));
  const post = { en: "Mayor" };
  const give = (date: string) => giveUpPost(law, state, { person: "keme-1", post, date }, date);
  expect(why(give("2031-01-22"))).toBe("taken");
  expect(why(give("2031-01-23"))).toBe("post-late");
  expect(why(lose(state, "keme-1", "incompatible-post", "2031-01-22"))).toBe("post-in-time");
  expect(why(lose(state, "keme-1", "incompatible-post", "2031-01-23"))).toBe("taken");
  expect(why(lose(done(give("2031-01-22")), "keme-1", "incompatible-post", "2031-01-23"))).toBe("post-given-up");
  expect(lose(seated, "keme-1", "incompatible-post", "2031-01-23")).toMatchObject({
    refusal: { reason: "post-deadline", silent: true },
  });
});

test("a ground that the law does not have takes nobody's mandate", () => {
  expect(why(lose(seated, "keme-1", "unpopular"))).toBe("unknown-ground");
  expect(why(lose(seated, "keme-1", "death"))).toBe("taken");
  expect(why(lose(seated, "keme-3"))).toBe("holds-none");
  expect(why(lose(seated, "keme-1", "court", "2031-01-13"))).toBe("day-order");
});
