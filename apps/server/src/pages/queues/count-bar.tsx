import { formatInteger, type Lang } from "@dauys/language";
import type { JSX } from "preact";
import { stateTexts } from "../../texts/queues.ts";
import type { StateCount } from "./queue-view.ts";

const WIDTH = 1000;
const HEIGHT = 28;

interface CountBarProps {
  readonly counts: readonly StateCount[];
  readonly all: number;
  readonly lang: Lang;
}

/** The same counts as one bar: a picture of the table beside it, which says what it shows. */
export function CountBar({ counts, all, lang }: CountBarProps): JSX.Element {
  let from = 0;
  const parts = counts.map(({ state, units }) => {
    const width = all === 0 ? 0 : (units * WIDTH) / all;
    const part = { state, units, x: from, width };
    from += width;
    return part;
  });
  return (
    <svg class="count-bar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ state, units, x, width }) => (
        <rect key={state} data-bar={state} class={`state-${state}`} x={x} y={0} width={width} height={HEIGHT}>
          <title>{`${stateTexts[state][lang]}: ${formatInteger(units, lang)}`}</title>
        </rect>
      ))}
    </svg>
  );
}
