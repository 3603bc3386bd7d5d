import { foldedWords, lowered } from "./fold-text.ts";
import { type Findable, GROUPS, type Group } from "./open-index.ts";

/** What was found of one group: the best of it first, no more than asked for; and how many there are in all. */
export interface FoundGroup {
  readonly group: Group;
  readonly count: number;
  readonly best: readonly Findable[];
}

/** How well something fits, the lower the better; `null`: not at all. */
type Rank = number | null;

/**
 * Finds what a reader typed. Every word of it must begin a word of one name, or, if it is one number, begin a code, with or without
 * its first zeros. Better is, in this order: the whole name or code; its beginning; its words anywhere. Of those alike, better is
 * what is spelled as it was typed, then what has fewer words, then what stands first in the record: the same query always finds the
 * same things in the same order.
 */
export function find(all: readonly Findable[], query: string, most: number): readonly FoundGroup[] {
  const asked = askedFor(query);
  if (asked === null) return [];
  const ranked = all.flatMap((one) => rankedBy(one, asked));
  return GROUPS.flatMap((group) => {
    const found = ranked.filter(({ one }) => one.group === group);
    if (found.length === 0) return [];
    // The order of what is alike stays: that of the record.
    const best = found.sort((a, b) => a.rank - b.rank || a.words - b.words);
    return [{ group, count: best.length, best: best.slice(0, most).map(({ one }) => one) }];
  });
}

interface Asked {
  readonly words: readonly string[];
  readonly spelled: readonly string[];
  /** The code, if one could be meant. */
  readonly code: string | null;
}

function askedFor(query: string): Asked | null {
  const words = foldedWords(query);
  if (words.length === 0) return null;
  const code = query.replace(/[№#\s]/g, "").toUpperCase();
  const spelled = lowered(query).split(/[^\p{L}\p{N}\p{M}]+/u);
  return { words, spelled: spelled.filter((word) => word !== ""), code: /\d/.test(code) ? code : null };
}

/** Something that fits, with its rank and the words of its name; of what is found by its code, its name says nothing. */
interface Ranked {
  readonly one: Findable;
  readonly rank: number;
  readonly words: number;
}

function rankedBy(one: Findable, asked: Asked): readonly Ranked[] {
  const byCode = one.code === null || asked.code === null ? null : rankOfCode(one.code.toUpperCase(), asked.code);
  if (byCode !== null) return [{ one, rank: byCode, words: 0 }];
  const ranks = one.words.map((words) => rankOfWords(words, asked.words)).filter((rank) => rank !== null);
  if (ranks.length === 0) return [];
  const asTyped = asked.spelled.every((word) => one.spelled.includes(word));
  return [{ one, rank: 2 * Math.min(...ranks) + (asTyped ? 0 : 1), words: one.words[0]?.length ?? 0 }];
}

function rankOfWords(words: readonly string[], asked: readonly string[]): Rank {
  if (!asked.every((word) => words.some((own) => own.startsWith(word)))) return null;
  if (words.length === asked.length && words.every((word, i) => word === asked[i])) return 0;
  return words[0]?.startsWith(asked[0] ?? "") === true ? 1 : 2;
}

function rankOfCode(code: string, asked: string): Rank {
  const [short, shortAsked] = [code.replace(/^0+/, ""), asked.replace(/^0+/, "")];
  if (code === asked) return 0;
  if (short === shortAsked) return 1;
  if (code.startsWith(asked)) return 2;
  return shortAsked !== "" && short.startsWith(shortAsked) && shortAsked === asked ? 3 : null;
}
