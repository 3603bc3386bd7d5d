import { validBallots } from "@dauys/core/mandates";
import { formatDate, formatInteger, formatPercent } from "@dauys/language";
import type { JSX } from "preact";
import type { AssemblyView } from "../../../records/people-view-seats.ts";
import { peopleDeputiesTexts } from "../../../texts/people-deputies.ts";
import { peopleRecordTexts } from "../../../texts/people-record.ts";
import { personIn } from "../../../view/people-words.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { NumberCell, Table } from "../../parts/table.tsx";
import type { PeopleProps } from "./people-parts.tsx";

interface AssemblyProps extends PeopleProps {
  readonly assembly: AssemblyView;
}

/** Whom the council nominated, and the votes of each round. */
export function AssemblyVotes(props: AssemblyProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleDeputiesTexts);
  const r = useTexts(peopleRecordTexts);
  const { seats, nominated, council, entry, rounds } = props.assembly;
  const number = (value: number) => formatInteger(value, lang);
  const votes = council && { members: number(council.members), inFavour: number(council.inFavour) };
  return (
    <>
      <p>
        {t("nominated", {
          n: number(nominated),
          seats: number(seats),
          council: votes === null ? t("councilUnknown") : t("council", votes),
          entry: entry === null ? r("notStated") : r("entry", { entry: number(entry) }),
        })}
      </p>
      {rounds.map((round) => (
        <RoundTable key={round.entry} {...props} round={round} />
      ))}
    </>
  );
}

type Round = AssemblyView["rounds"][number];

function RoundTable({ people, round }: AssemblyProps & { readonly round: Round }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleDeputiesTexts);
  const r = useTexts(peopleRecordTexts);
  const { protocol, rows, elected, entry } = round;
  const valid = validBallots(protocol);
  const head = (
    <tr>
      <th scope="col">{t("candidate")}</th>
      <th scope="col" class="number">
        {t("votes")}
      </th>
      <th scope="col" class="number">
        {t("ofValid")}
      </th>
      <th scope="col">{t("elected")}</th>
    </tr>
  );
  return (
    <Table class="assembly" caption={<Caption round={round} />} head={head}>
      {rows
        .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0))
        .map(({ person, votes }) => (
          <tr key={`${entry} ${person}`}>
            <th scope="row">{personIn(people, person, lang)}</th>
            <NumberCell label={t("votes")}>{votes === null ? r("unknown") : formatInteger(votes, lang)}</NumberCell>
            <NumberCell label={t("ofValid")}>
              {votes === null || valid === null || valid === 0 ? "—" : formatPercent(votes, valid, 2, lang)}
            </NumberCell>
            <td data-label={t("elected")}>{r(elected.includes(person) ? "yes" : "no")}</td>
          </tr>
        ))}
    </Table>
  );
}

function Caption({ round: { protocol, entry } }: { readonly round: Round }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleDeputiesTexts);
  const r = useTexts(peopleRecordTexts);
  const { members, present, received, invalid, date } = protocol;
  const number = (value: number | null | undefined) => (value == null ? r("unknown") : formatInteger(value, lang));
  return (
    <>
      {t("roundCaption", {
        round: t(protocol.round === "vote" ? "round" : "roundRepeat"),
        date: formatDate(date, lang),
        entry: r("entry", { entry: number(entry) }),
        members: number(members),
        present: number(present),
        received: number(received),
        valid: number(validBallots(protocol)),
        invalid: number(invalid),
      })}
    </>
  );
}
