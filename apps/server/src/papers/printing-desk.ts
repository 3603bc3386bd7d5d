import { type LaidOut, type PrintingHouse, printingHouse } from "@dauys/exchange/papers";

/** Two threads set papers beside the one that answers requests; more would take the processor from it. */
const HANDS = 2;
/** Papers that wait for a hand: at 25 milliseconds a paper, less than a second. */
const MOST_WAITING = 40;

/** What came of a paper: its bytes, why this machine prints none, or that too many are asked for. */
export type Printing = Awaited<ReturnType<PrintingHouse["print"]>> | "busy";

/** Sets papers in threads, one after another where more are asked for than there are threads. */
export interface PrintingDesk {
  readonly print: (paper: LaidOut) => Promise<Printing>;
}

/** Opens a desk; its threads start with the first paper and keep no process alive. */
export function printingDesk(mostWaiting = MOST_WAITING, open = () => printingHouse(1000, HANDS)): PrintingDesk {
  let house: PrintingHouse | null = null;
  let free = 0;
  const waiting: (() => void)[] = [];
  const release = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    print: async ({ sheet, files }) => {
      if (house === null) {
        house = open();
        free = house.hands;
      }
      if (free > 0) free -= 1;
      else if (waiting.length >= mostWaiting) return "busy";
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await house.print(sheet, files);
      } finally {
        release();
      }
    },
  };
}
