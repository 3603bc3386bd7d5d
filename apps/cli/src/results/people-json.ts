import type { Composition, Counts } from "@dauys/core/chamber";
import type { Fold, People, PeopleList } from "@dauys/core/election";
import { fractionText } from "@dauys/core/exact";
import { explanationText } from "@dauys/core/mandates";
import type { Lang } from "@dauys/language";
import { wordingOf } from "./people-words.ts";

/** Parties, lists and deputies of a record, for programs; `null` where the record says nothing of people. */
export function peopleJson(fold: Fold, people: People | null, lang: Lang): object | null {
  if (people === null) return null;
  const wording = wordingOf(people, fold);
  return {
    parties: people.parties.map(({ entry, body, absent }) => ({
      ...body,
      entry,
      absent: absent && { entry: absent.entry, why: absent.body.why, reason: absent.body.reason },
    })),
    primaries: people.primaries.map(({ decided, ...primary }) => ({
      ...primary,
      decided: decided.map(({ stage, entry, selection }) => ({
        ...{ stage, entry, status: selection.status, chosen: selection.chosen },
      })),
    })),
    lists: people.lists.map((list) => listJson(list, lang)),
    ballot: { order: people.ballotOrder, printed: people.ballots },
    deputies: people.deputies.map(({ candidate, list, since, how, registered }) => ({
      ...{ person: candidate.person, name: candidate.name, list, since, registered, how },
      explanation: explanationText(how, wording)[lang],
    })),
    free: people.free.map(({ list, mandate }) => ({ list, ...mandate })),
    assembly: people.assembly,
    composition: people.composition === null ? null : compositionJson(people.composition),
    notes: people.notes.map(({ entry, finding: { code, message, article } }) => ({
      ...{ entry, code, article, text: message[lang] },
    })),
  };
}

function listJson({ people, findings, ...list }: PeopleList, lang: Lang): object {
  return {
    ...list,
    people: people.map(({ entry, candidate, excluded }) => ({ ...candidate, entry, excluded })),
    findings: findings.map(({ text, ...finding }) => ({ ...finding, text: text[lang] })),
  };
}

/** The composition with its counts alone: a share is `count` of `known`. */
function compositionJson({ seats, sexes, ages, regions, lists, year, meanAge }: Composition): object {
  const plain = <Key>({ known, unknown, counts }: Counts<Key>) => ({
    known,
    unknown,
    counts: counts.map(({ key, count }) => ({ key, count })),
  });
  return {
    deputies: seats,
    lists: plain(lists),
    sexes: plain(sexes),
    ages: plain(ages),
    regions: plain(regions),
    year,
    meanAge: meanAge === null ? null : fractionText(meanAge),
  };
}
