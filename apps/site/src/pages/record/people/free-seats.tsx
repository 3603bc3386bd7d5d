import { formatInteger, pick } from "@dauys/language";
import type { JSX } from "preact";
import type { SeatsView } from "../../../records/people-view-seats.ts";
import { peopleDeputiesTexts } from "../../../texts/people-deputies.ts";
import { listIn, personIn } from "../../../view/people-words.ts";
import { usePage, useTexts } from "../../page-context.ts";
import { NumberCell, Table } from "../../parts/table.tsx";
import type { PeopleProps } from "./people-parts.tsx";

const WHY = { "list-short": "freeShort", lost: "freeLost", exhausted: "freeExhausted" } as const;

/** Seats of lists that nobody has, each with the reason. */
export function FreeSeats({ people }: PeopleProps): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(peopleDeputiesTexts);
  const { free } = people.seats;
  if (free.length === 0) return <p>{t("freeNone")}</p>;
  const say = ({ list, mandate }: SeatsView["free"][number]): string => {
    const where = { list: listIn(people, list, lang), seat: formatInteger(mandate.seat, lang) };
    if (mandate.status === "open") return t("freeOpen", where);
    const person = mandate.after === null ? "—" : personIn(people, mandate.after.person, lang);
    return mandate.why === "lost" ? t("freeLost", { ...where, person }) : t(WHY[mandate.why], where);
  };
  return (
    <ul>
      {free.map((seat) => (
        <li key={`${seat.list} ${seat.mandate.seat}`}>{say(seat)}</li>
      ))}
    </ul>
  );
}

/** So many of those who follow are named. */
const MOST_NAMED = 5;

/** Who follows on each list if a seat becomes free. */
export function NextTable({ people }: PeopleProps): JSX.Element | null {
  const { lang } = usePage();
  const t = useTexts(peopleDeputiesTexts);
  const seated = people.seats.lists.filter(({ seats }) => seats > 0);
  if (seated.length === 0) return null;
  const head = (
    <tr>
      <th scope="col">{t("list")}</th>
      <th scope="col" class="number">
        {t("seats")}
      </th>
      <th scope="col" class="number">
        {t("held")}
      </th>
      <th scope="col">{t("next")}</th>
    </tr>
  );
  return (
    <Table class="words" caption={t("nextCaption")} head={head}>
      {seated.map(({ list, name, seats, held, waiting }) => (
        <tr key={list}>
          <th scope="row">{pick(name, lang)}</th>
          <NumberCell label={t("seats")}>{formatInteger(seats, lang)}</NumberCell>
          <NumberCell label={t("held")}>{formatInteger(held, lang)}</NumberCell>
          <td data-label={t("next")}>
            {waiting.length === 0
              ? t("nobodyNext")
              : waiting
                  .slice(0, MOST_NAMED)
                  .map((person) => personIn(people, person, lang))
                  .join(", ")}
            {waiting.length > MOST_NAMED && (
              <span class="distance">{t("more", { n: formatInteger(waiting.length - MOST_NAMED, lang) })}</span>
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}
