import { afterAll, expect, test } from "vitest";
import { testOffice } from "./test-office.ts";

const open = await testOffice();
afterAll(open.close);

test("an office for tests stands at the close of the polls: commissions have keys, and nothing is counted", async () => {
  const [first] = open.stations;
  const seen = await open.office.record.read((fold, size) => ({
    size,
    stations: fold.stations,
    commission: fold.units.get(first?.station ?? "")?.commission?.seats.length ?? 0,
    filing: fold.units.get(first?.station ?? "")?.filing ?? null,
  }));
  expect(seen).toMatchObject({ stations: 24, filing: null });
  expect(seen.commission).toBeGreaterThan(2);
  expect(open.paperOf(first?.station ?? "")).toMatchObject({ unit: first?.station, kind: "station" });
  const held = await open.office.record.read(
    (fold) =>
      fold.commissions.get(fold.units.get(first?.station ?? "")?.commission?.id ?? "")?.seats[0]?.key?.reference,
  );
  expect(open.signerOf(first?.station ?? "", 1).key.name).toBe(held?.split("+")[0]);
});

test("somebody in it is asked who they are, and answered", async () => {
  const clerk = open.person("clerk-1", "precinct-clerk", open.stations[0]?.station ?? "");
  expect((await clerk.get("/en/nothing")).status).toBe(404);
});
