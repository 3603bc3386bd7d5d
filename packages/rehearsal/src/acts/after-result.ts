import type { BodyOf } from "@dauys/core/election";
import { PARTY_ORGAN } from "../people-texts.ts";
import { CLOCK_MINUTES, DAY, HOUR, MINUTE, type Seconds, timeText } from "../time.ts";

type Decision = BodyOf<"mandate-order-changed">["decision"];

/** Days and hours after the final result, by the clocks of the country. */
export interface AfterResult {
  /** `hour` of the day so many days after that of the final result. */
  readonly at: (day: number, hour: number) => Seconds;
  /** A decision of a party's organ on such a day. */
  readonly decided: (day: number) => Decision;
}

/** The days after a final result. */
export function afterResult(final: Seconds): AfterResult {
  const ahead = CLOCK_MINUTES * MINUTE;
  const midnight = Math.floor((final + ahead) / DAY) * DAY;
  return {
    at: (day, hour) => midnight - ahead + day * DAY + hour * HOUR,
    decided: (day) => ({ organ: PARTY_ORGAN, date: timeText(midnight + day * DAY).slice(0, 10) }),
  };
}
