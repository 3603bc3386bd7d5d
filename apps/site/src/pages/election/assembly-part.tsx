import { established } from "@dauys/core/election";
import { citationText, formatDecimal, formatInteger, formatPercent, pick } from "@dauys/language";
import type { JSX } from "preact";
import { peopleTexts } from "../../texts/people.ts";
import { assemblyVote } from "../../view/people.ts";
import type { ShownElection } from "../../view/shown-election.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Figure } from "../parts/figure.tsx";
import { SourceRefs } from "../parts/source-refs.tsx";
import { NumberCell, Table } from "../parts/table.tsx";
import { printedText } from "./percent-text.ts";

type Assembly = NonNullable<ShownElection["election"]["assembly"]>;

/** The assembly's vote: who could vote and stand, what elects, and the votes of each as far as they are known. */
export function AssemblyPart({ shown }: { readonly shown: ShownElection }): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  const { election, rules } = shown;
  const { assembly } = election;
  if (assembly === undefined) return null;
  const vote = assemblyVote(shown);
  const elected = rules.assembly?.elected;
  return (
    <>
      <h3>{t("assembly")}</h3>
      <Numbers assembly={assembly} />
      {elected !== undefined && (
        <p>
          {t("assemblyRule", { fraction: elected.fraction, article: citationText(elected.article, lang) })}{" "}
          {vote !== null && vote.needed !== null && t("assemblyNeeded", { voted: vote.voted, n: vote.needed })}
        </p>
      )}
      {assembly.shares !== undefined && (
        <p>
          {t("shares", {
            least: printedText(assembly.shares.least.text, lang),
            most: printedText(assembly.shares.most.text, lang),
          })}
          <SourceRefs ids={[assembly.shares.least.source]} />
        </p>
      )}
      {assembly.deputies.length > 0 && <Votes assembly={assembly} />}
      {vote !== null && vote.sum !== null && vote.sum > vote.voted && (
        <p class="small soft">{t("marks", { sum: vote.sum, each: formatDecimal(vote.sum, vote.voted, 2, lang) })}</p>
      )}
      {assembly.note !== undefined && (
        <p class="small soft">
          {pick(assembly.note, lang)}
          <SourceRefs ids={[assembly.source]} />
        </p>
      )}
    </>
  );
}

function Numbers({ assembly }: { readonly assembly: Assembly }): JSX.Element {
  const t = useTexts(peopleTexts);
  const { members, voted, proposed, withdrew, candidates } = assembly;
  const all = [
    ["members", members],
    ["voted", voted],
    ["proposed", proposed],
    ["withdrew", withdrew],
    ["stood", candidates],
  ] as const;
  return (
    <ul class="inline">
      {all.map(
        ([key, figure]) =>
          figure !== undefined && (
            <li key={key}>
              {t(key)} <Figure figure={figure} />
            </li>
          ),
      )}
    </ul>
  );
}

function Votes({ assembly: { deputies, voted } }: { readonly assembly: Assembly }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleTexts);
  const base = established(voted);
  const sources = [...new Set(deputies.flatMap(({ votes }) => votes.source ?? []))];
  const head = (
    <tr>
      <th scope="col">{t("deputy")}</th>
      <th scope="col" class="number">
        {t("votes")}
      </th>
      {base !== null && (
        <th scope="col" class="number">
          {t("ofVoted")}
        </th>
      )}
    </tr>
  );
  const caption = (
    <>
      {t("assembly")}
      <SourceRefs ids={sources} />
    </>
  );
  return (
    <Table class="series" caption={caption} head={head}>
      {deputies.map(({ name, latin, votes }) => {
        const own = established(votes);
        return (
          <tr key={latin}>
            <th scope="row">{lang === "en" ? latin : name}</th>
            <NumberCell label={t("votes")}>
              {own === null ? <span class="soft">{t("unknown")}</span> : formatInteger(own, lang)}
            </NumberCell>
            {base !== null && (
              <NumberCell label={t("ofVoted")}>{own === null ? "" : formatPercent(own, base, 2, lang)}</NumberCell>
            )}
          </tr>
        );
      })}
    </Table>
  );
}
