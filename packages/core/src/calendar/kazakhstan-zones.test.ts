import { expect, test } from "vitest";
import { instantText, readInstant } from "./instant.ts";
import { KZ_CAPITAL, KZ_CLOCKS, KZ_ZONES } from "./kazakhstan-zones.ts";
import { fixedZone, instantOf, localTime, offsetAt, type Zone } from "./zone.ts";

function platformOffset(zone: string, instant: number): number {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "longOffset" });
  const name = format.formatToParts(instant * 1000).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)$/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

// The tables begin in 2004, the first election that the house holds.
test.each(KZ_CLOCKS.map((zone) => [zone.id, zone] as const))(
  "%s is as the platform's tzdb has it since 2004",
  (id, zone) => {
    const day = 86_400;
    for (let at = readInstant("2004-01-01T00:00Z") ?? 0; at < (readInstant("2026-12-31T00:00Z") ?? 0); at += day) {
      if (offsetAt(zone, at) !== platformOffset(id, at)) {
        expect({ at: instantText(at), offset: offsetAt(zone, at) }).toEqual({
          at: instantText(at),
          offset: platformOffset(id, at),
        });
      }
    }
    for (const { from } of zone.offsets) {
      if (from === null) continue;
      expect([from - 1, from].map((at) => offsetAt(zone, at))).toEqual(
        [from - 1, from].map((at) => platformOffset(id, at)),
      );
    }
  },
);

test("in January 2021 the capital kept UTC+6 and five western regions UTC+5", () => {
  const at = readInstant("2021-01-10T12:00Z") ?? 0;
  expect(offsetAt(KZ_CAPITAL, at)).toBe(360);
  expect([...KZ_ZONES].map(([region, zone]) => [region, offsetAt(zone, at)])).toEqual([
    ["KZ-15", 300],
    ["KZ-43", 300],
    ["KZ-27", 300],
    ["KZ-23", 300],
    ["KZ-47", 300],
  ]);
});

const turn = readInstant("2024-02-29T18:00Z") ?? 0;
const forward: Zone = {
  ...KZ_CAPITAL,
  offsets: [
    { from: null, minutes: 300 },
    { from: turn, minutes: 360 },
  ],
};

test("an hour that clocks show twice is the second one, and one that they skip is the moment of the turn", () => {
  const [before, day] = [turn - 86_400, Math.floor((turn + 6 * 3600) / 86_400) - 1];
  expect(localTime(KZ_CAPITAL, before)).toEqual({ date: "2024-02-29", time: "00:00" });
  expect(instantText(instantOf(KZ_CAPITAL, day, 23 * 3600 + 1800))).toBe("2024-02-29T18:30:00Z");
  expect(instantText(instantOf(forward, day, 23 * 3600 + 1800))).toBe("2024-02-29T18:00:00Z");
  expect(instantText(instantOf(forward, day + 1, 0))).toBe("2024-02-29T18:00:00Z");
});

test("a time on a clock and its instant belong together, whatever the zone", () => {
  for (const minutes of [-720, -210, 0, 345, 840]) {
    const zone = fixedZone("x", KZ_CAPITAL.name, minutes);
    expect(localTime(zone, instantOf(zone, 18_637, 18 * 3600))).toEqual({ date: "2021-01-10", time: "18:00" });
  }
});
