import type { JSX } from "preact";

/** The length of a bar, 0 to 100; a mark across it, if given. It repeats a figure that stands beside it as text. */
export interface ShareBarProps {
  readonly length: number;
  readonly mark?: number;
  readonly colour?: string;
}

/** A bar from the left edge. Hidden from assistive technology, and drawn as a picture so that it is printed too. */
export function ShareBar({ length, mark, colour }: ShareBarProps): JSX.Element {
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-track" width="100" height="10" />
      <rect class="bar-fill" width={rounded(length)} height="10" fill={colour} />
      {mark !== undefined && (
        <line
          class="bar-mark"
          x1={rounded(mark)}
          x2={rounded(mark)}
          y1="0"
          y2="10"
          vector-effect="non-scaling-stroke"
        />
      )}
    </svg>
  );
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
