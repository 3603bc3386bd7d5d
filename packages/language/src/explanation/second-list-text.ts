import { message } from "../messages.ts";
import { counted } from "../plural.ts";
import { besideWhole, equals, exact, factor, quotient, sum } from "./exact-text.ts";
import type { Place, StepOf } from "./facts.ts";
import { listed, quoted } from "./names.ts";
import { OF_SEATS, SEATS } from "./nouns.ts";
import type { ExplainOptions } from "./options.ts";
import { type Paragraph, sentences } from "./paragraph.ts";
import { SPECIAL } from "./special-messages.ts";

type SecondList = StepOf<"second-list">;

/** One list alone over the threshold: the second list, its reduced quotient and its guaranteed seats. */
export function secondListText(step: SecondList, { options }: Place): readonly Paragraph[] {
  const { lang } = options;
  const { first, second, left, article } = step;
  const votes = first.votes + second.votes;
  const seats = first.whole + second.seats + left;
  const admitted = { first: quoted(options, first.list), second: quoted(options, second.list) };
  const quota = {
    sum: sum([first.votes, second.votes], lang),
    votes,
    seats,
    quota: equals(exact(step.quota), lang),
  };
  const rest = { seats, first: first.whole, second: second.seats, left, total: first.whole + left };
  return [
    sentences(
      [message(SPECIAL, "secondAdmitted", lang, admitted), message(SPECIAL, "secondQuota", lang, quota)],
      article,
    ),
    sentences([firstSentence(step, votes, seats, options)]),
    sentences([secondSentence(step, votes, seats, options), minimumSentence(step, options)]),
    sentences([message(SPECIAL, "secondLeft", lang, rest)]),
  ];
}

function firstSentence({ first }: SecondList, total: number, seats: number, options: ExplainOptions): string {
  const { votes, whole } = first;
  return message(SPECIAL, "secondFirst", options.lang, {
    first: listed(options, first.list, "is"),
    votes,
    seats,
    total,
    quotient: besideWhole(exact(first.quotient), options.lang).equals,
    whole,
  });
}

function secondSentence({ second }: SecondList, total: number, seats: number, options: ExplainOptions): string {
  const { lang, rules } = options;
  const whole = exact(second.quotient);
  const reduced = exact(second.reduced);
  // The factor follows from the two quotients, whatever the rules file at hand says.
  const by = whole.num === 0n ? exact(rules.distribution.qualification.ifOne?.factor ?? "1") : quotient(reduced, whole);
  const shown = besideWhole(whole, lang);
  return message(SPECIAL, "secondSecond", lang, {
    second: listed(options, second.list, "is"),
    votes: second.votes,
    seats,
    total,
    quotient: shown.equals,
    value: shown.text,
    factor: factor(by, lang),
    reduced: besideWhole(reduced, lang).equals,
    whole: reduced.num / reduced.den,
  });
}

function minimumSentence({ second }: SecondList, { lang, rules }: ExplainOptions): string {
  const rule = rules.distribution.qualification.ifOne;
  if (rule === undefined) return "";
  const params = { minimum: counted(rule.minimum, lang, OF_SEATS), seats: counted(second.seats, lang, SEATS) };
  return message(SPECIAL, "secondMinimum", lang, params);
}
