import { showTime } from "../live/show-time.ts";
import { watch } from "../live/watch.ts";
import { keyboard } from "./keyboard.ts";
import { searchAsTyped } from "./search.ts";
import { showState } from "./show-state.ts";

const place = document.getElementById("queues");
if (place !== null) {
  const live = watch(place.dataset.live ?? "", {
    changed: (value) => showState(place, value),
    looked: (lost) => showLost(place, lost),
  });
  searchAsTyped(place, live);
  keyboard();
}

function showLost(at: HTMLElement, lost: boolean): void {
  at.classList.toggle("lost", lost);
  if (lost) showTime(null);
}
