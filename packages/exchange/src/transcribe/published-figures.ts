import type { BodyOf, Election, Figure } from "@dauys/core/election";

type Body = BodyOf<"figures-transcribed">;

/** One published number: in which unit, in which source, and where it goes in the entry. */
interface Fact {
  readonly unit: string;
  readonly source: string;
  readonly put: (entry: Draft) => void;
}

interface Draft {
  readonly totals: Record<string, number>;
  readonly votes: { list: string; votes: number }[];
  readonly percents: Record<string, string>;
}

/**
 * The figures of an election that a source prints, one body for each source and unit, in the order of the file. What is
 * derived, recalled or unknown is not among them. A share stands as printed: `turnout` or `turnout/<hour>`, and
 * `votes/<list>` for a list whose number of votes no source prints.
 */
export function publishedFigures(election: Election, nation: string): readonly Body[] {
  const titles = new Map(election.sources.map(({ id, title }) => [id, title]));
  const drafts = new Map<string, Draft & Pick<Fact, "unit" | "source">>();
  for (const { unit, source, put } of [...nationalFacts(election, nation), ...regionalFacts(election)]) {
    const key = JSON.stringify([unit, source]);
    const draft = drafts.get(key) ?? { unit, source, totals: {}, votes: [], percents: {} };
    put(draft);
    drafts.set(key, draft);
  }
  return Array.from(drafts.values(), ({ unit, source, totals, votes, percents }) => ({
    unit,
    ...(Object.keys(totals).length === 0 ? {} : { totals }),
    ...(votes.length === 0 ? {} : { votes }),
    ...(Object.keys(percents).length === 0 ? {} : { percents }),
    source: { id: source, title: titles.get(source) ?? source },
  }));
}

/** The value of a figure that a source prints; `null` for every other. */
function printed(figure: Figure): { readonly value: number; readonly source: string } | null {
  const { value, origin, source } = figure;
  return origin === "published" && value !== null && source !== undefined ? { value, source } : null;
}

function nationalFacts({ lists, totals, turnout }: Election, unit: string): readonly Fact[] {
  const percent = (name: string, text: string, source: string): Fact => ({
    unit,
    source,
    put: ({ percents }) => {
      percents[name] = text;
    },
  });
  return [
    ...lists.flatMap(({ id, votes, percent: share }): readonly Fact[] => {
      const found = printed(votes);
      if (found === null) return share === undefined ? [] : [percent(`votes/${id}`, share.text, share.source)];
      return [{ unit, source: found.source, put: (entry) => entry.votes.push({ list: id, votes: found.value }) }];
    }),
    ...Object.entries(totals).flatMap(([name, figure]): readonly Fact[] => {
      const found = figure === undefined ? null : printed(figure);
      if (found === null) return [];
      const put = (entry: Draft): void => {
        entry.totals[name] = found.value;
      };
      return [{ unit, source: found.source, put }];
    }),
    ...(turnout === undefined ? [] : [percent("turnout", turnout.percent.text, turnout.percent.source)]),
    ...(turnout?.path ?? []).map((point) => percent(`turnout/${point.at}`, point.percent, point.source)),
  ];
}

function regionalFacts({ turnout }: Election): readonly Fact[] {
  return (turnout?.byRegion ?? []).map(({ region, percent, at, source }) => ({
    unit: region,
    source,
    put: ({ percents }) => {
      percents[`turnout/${at}`] = percent;
    },
  }));
}
