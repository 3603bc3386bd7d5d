import { type Election, established, type Figure as FigureData } from "@dauys/core/election";
import { fraction } from "@dauys/core/exact";
import { formatPercent, pick, type Trilingual } from "@dauys/language";
import type { JSX } from "preact";
import { turnoutTexts } from "../../texts/turnout.ts";
import { lengthOf } from "../../view/length.ts";
import { usePage, useTexts } from "../page-context.ts";
import { Figure } from "../parts/figure.tsx";
import { ShareBar } from "../parts/share-bar.tsx";
import { NumberCell, Table } from "../parts/table.tsx";

/** The way from the register to the valid vote: each number, and what it is a share of. */
export function TurnoutBases({ election: { totals } }: { readonly election: Election }): JSX.Element {
  const t = useTexts(turnoutTexts);
  const { registered, received } = totals;
  const rows = levels(totals);
  const head = (
    <tr>
      <th scope="col">{t("step")}</th>
      {(["number", "ofRegistered", "ofReceived"] as const).map((key) => (
        <th key={key} scope="col" class="number">
          {t(key)}
        </th>
      ))}
    </tr>
  );
  return (
    <>
      <Table class="bases" caption={t("caption")} head={head}>
        {rows.map(({ key, figure }) => (
          <tr key={key}>
            <th scope="row">{t(key)}</th>
            <NumberCell label={t("number")}>
              <Figure figure={figure} />
            </NumberCell>
            <ShareCell label={t("ofRegistered")} part={figure} whole={registered} />
            <ShareCell label={t("ofReceived")} part={key === "registered" ? null : figure} whole={received} />
          </tr>
        ))}
      </Table>
      <Notes notes={rows.flatMap(({ figure: { note } }) => (note === undefined ? [] : [note]))} />
    </>
  );
}

interface Level {
  readonly key: "registered" | "received" | "validAndAgainstAll" | "valid" | "againstAll" | "invalid" | "gap";
  readonly figure: FigureData;
}

/** The figures in the order in which one follows from the other. */
function levels({
  registered,
  received,
  valid,
  againstAll,
  validAndAgainstAll,
  invalid,
}: Election["totals"]): readonly Level[] {
  const counted = established(validAndAgainstAll) ?? established(valid);
  const gap = invalid.value === null && counted !== null ? gapOf(established(received), counted, invalid.note) : null;
  return [
    { key: "registered", figure: registered },
    { key: "received", figure: received },
    ...(validAndAgainstAll === undefined ? [] : [{ key: "validAndAgainstAll" as const, figure: validAndAgainstAll }]),
    { key: "valid", figure: valid },
    ...(againstAll === undefined ? [] : [{ key: "againstAll" as const, figure: againstAll }]),
    gap === null ? { key: "invalid", figure: invalid } : { key: "gap", figure: gap },
  ];
}

/** Ballots received less the votes counted, where the invalid ones are not known by themselves. */
function gapOf(received: number | null, counted: number, note: Trilingual | undefined): FigureData | null {
  if (received === null) return null;
  return { value: received - counted, origin: "derived", note: note ?? turnoutTexts.gapNote };
}

function Notes({ notes }: { readonly notes: readonly Trilingual[] }): JSX.Element | null {
  const { lang } = usePage();
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note.en}>{pick(note, lang)}</li>
      ))}
    </ul>
  );
}

interface ShareCellProps {
  readonly label: string;
  readonly part: FigureData | null;
  readonly whole: FigureData;
}

/** A share with its bar; nothing where a figure is not known as a fact. */
function ShareCell({ label, part, whole }: ShareCellProps): JSX.Element {
  const { lang } = usePage();
  const num = part === null ? null : established(part);
  const den = established(whole);
  if (num === null || den === null) return <td class="blank" />;
  return (
    <NumberCell label={label} class="with-bar">
      {formatPercent(num, den, 2, lang)}
      <ShareBar length={lengthOf(fraction(num, den))} />
    </NumberCell>
  );
}
