import { formatInteger, formatPercent, type Lang } from "@dauys/language";
import type { WallPart, WallView } from "../../pages/queues/wall-view.ts";
import { showTime } from "../live/show-time.ts";
import { watch } from "../live/watch.ts";

const place = document.getElementById("wall");
if (place !== null) {
  watch(place.dataset.live ?? "", {
    changed: (value) => {
      const { at, whole, parts } = value as WallView;
      showTime(at);
      for (const part of [whole, ...parts]) showPart(place, part);
    },
    looked: (lost) => {
      place.classList.toggle("lost", lost);
      if (lost) showTime(null);
    },
  });
}

function showPart(place: HTMLElement, part: WallPart): void {
  const row = place.querySelector<HTMLElement>(`[data-unit="${CSS.escape(part.unit)}"]`);
  if (row === null) return;
  const lang = document.documentElement.lang as Lang;
  const pattern = place.querySelector<HTMLElement>("[data-n-of-m]")?.dataset.nOfM ?? "";
  const { all, recorded, held, work, late, registered, registeredRecorded } = part;
  const share = (n: number, of: number): string => (of === 0 ? "" : formatPercent(n, of, 1, lang));
  const texts = {
    share: share(recorded, all),
    recorded: pattern.replace("{n}", formatInteger(recorded, lang)).replace("{m}", formatInteger(all, lang)),
    voters: share(registeredRecorded, registered),
    work: formatInteger(work, lang),
    held: formatInteger(held, lang),
    late: formatInteger(late, lang),
  };
  for (const [cell, text] of Object.entries(texts)) {
    const at = row.querySelector(`[data-cell="${cell}"]`);
    if (at !== null) at.textContent = text;
  }
  let from = 0;
  for (const [bar, n] of Object.entries({ recorded, held, work })) {
    const width = all === 0 ? 0 : (n * 100) / all;
    const rect = row.querySelector(`[data-bar="${bar}"]`);
    rect?.setAttribute("x", String(from));
    rect?.setAttribute("width", String(width));
    from += width;
  }
}
