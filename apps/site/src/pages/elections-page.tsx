import { hemicycle } from "@dauys/drawing";
import { formatInteger, pick, plural } from "@dauys/language";
import type { JSX } from "preact";
import type { RecordView } from "../records/record-view.ts";
import { chamberTexts } from "../texts/chamber.ts";
import { countTexts } from "../texts/count.ts";
import { electionsTexts } from "../texts/elections.ts";
import { SEATS } from "../texts/nouns.ts";
import { statusTexts } from "../texts/status.ts";
import { type House, houseOf } from "../view/house.ts";
import type { ShownElection } from "../view/shown-election.ts";
import { electionAddress } from "./address.ts";
import { printedText } from "./election/percent-text.ts";
import { usePage, useTexts } from "./page-context.ts";
import { drawn } from "./parts/list-label.tsx";

/** All elections of the site, the latest first, each with its chamber in small. */
export function ElectionsPage(props: {
  readonly elections: readonly ShownElection[];
  readonly counts: readonly RecordView[];
}): JSX.Element {
  const { elections, counts } = props;
  const t = useTexts(electionsTexts);
  return (
    <div class="wide">
      <h1>{t("title")}</h1>
      <p class="lead">{t("intro")}</p>
      <ul class="elections">
        {elections.map((shown) => (
          <ElectionCard key={shown.election.id} shown={shown} />
        ))}
      </ul>
      {counts.map((view) => (
        <CountCard key={view.id} view={view} />
      ))}
    </div>
  );
}

function ElectionCard({ shown }: { readonly shown: ShownElection }): JSX.Element {
  const { lang } = usePage();
  const s = useTexts(statusTexts);
  const t = useTexts(electionsTexts);
  const { election } = shown;
  const house = houseOf(shown);
  const seats = house?.blocks.map(({ name, seats: own }) => `${pick(name, lang)} ${formatInteger(own, lang)}`);
  return (
    <li class="election-card">
      <div class="election-words">
        <h2>
          <a href={electionAddress(election.id, lang)}>{pick(election.title, lang)}</a>
        </h2>
        <p class="soft">{s(election.kind)}</p>
        <p>{seats === undefined ? t("notDecided") : t("seatsBy", { seats: seats.join(", ") })}</p>
        {election.turnout !== undefined && (
          <p class="soft">{t("turnout", { percent: printedText(election.turnout.percent.text, lang) })}</p>
        )}
      </div>
      {house !== null && <SmallChamber house={house} id={election.id} />}
    </li>
  );
}

/** The way to a whole count, with its kind first; apart from the elections, so that nothing invented stands among them. */
function CountCard({ view }: { readonly view: RecordView }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(countTexts);
  const s = useTexts(statusTexts);
  const { record } = view;
  const { stations } = view.result;
  return (
    <section class="count-card" aria-labelledby={`count-${view.id}`}>
      <h2 id={`count-${view.id}`}>
        <a href={electionAddress(view.id, lang)}>{pick(record.title, lang)}</a>
      </h2>
      <p>
        <strong>{s(record.kind)}.</strong>{" "}
        {record.kind === "rehearsal" ? t("rehearsalCard", { n: stations.all }) : t("countCard", stations)}
      </p>
    </section>
  );
}

/** The chamber without marks and ticks; what it shows stands beside it in words. */
function SmallChamber({ house, id }: { readonly house: House; readonly id: string }): JSX.Element {
  const { lang } = usePage();
  const t = useTexts(chamberTexts);
  const blocks = house.blocks.map((block) => drawn(block, lang));
  const apart = house.apart === null ? {} : { apart: drawn(house.apart, lang) };
  const all = [...blocks, ...(apart.apart === undefined ? [] : [apart.apart])];
  const size = formatInteger(house.seats, lang);
  const unit = plural(house.seats, lang, SEATS);
  const svg = hemicycle({
    id: `chamber-${id}`,
    lang,
    title: t("title", { n: size, unit }),
    desc: t("describe", { blocks: all.map(({ label, seats }) => t("block", { name: label, n: seats })).join(", ") }),
    blocks,
    ...apart,
    centre: { figure: size, caption: unit },
  });
  // The drawing escapes whatever it is given; nothing else can stand in it.
  return <div class="drawing election-picture" dangerouslySetInnerHTML={{ __html: svg }} />;
}
