import { ROOT_UNIT } from "@dauys/rehearsal";
import type { RecordStore } from "@dauys/store";
import type { Tables } from "@dauys/store/tables";
import type { Grant } from "../../access/index.ts";
import { openAccounts, type SeededPerson, seedPeople } from "../../accounts/index.ts";
import { type Clock, type OfficeRecord, openOfficeRecord } from "../../office/index.ts";

/** One password for all of a test's crew. */
export const CREW_PASSWORD = "as many as it takes to count";

/** How many seats of the commission at the top sign. */
export const SIGNING_SEATS = 4;

/** Makes the accounts of so many clerks, of the chair and of the members who sign. */
export async function seedCrew(
  {
    tables,
    store,
    folder,
    origin,
    clock,
  }: {
    readonly tables: Tables;
    readonly store: RecordStore;
    readonly folder: string;
    readonly origin: string;
    readonly clock: Clock;
  },
  clerks: number,
): Promise<void> {
  const accounts = await openAccounts({ tables, folder, origin, rehearsal: true, secondFactor: "off" });
  const record: OfficeRecord = await openOfficeRecord(
    store,
    () => `${new Date(clock.now()).toISOString().slice(0, 19)}Z`,
  );
  const seats = Array.from({ length: SIGNING_SEATS }, (_, i) => i + 1);
  await seedPeople({ record, accounts }, [
    ...Array.from({ length: clerks }, (_, i) =>
      person(`clerk-${i}`, { role: "territorial-clerk", unit: ROOT_UNIT, seat: null, party: null }),
    ),
    ...seats.map((seat) =>
      person(`seat-${seat}`, { role: seat === 1 ? "chair" : "member", unit: ROOT_UNIT, seat, party: null }),
    ),
  ]);
}

function person(id: string, grant: Grant): SeededPerson {
  return { id, signInName: id, name: id, lang: "en", password: CREW_PASSWORD, totp: null, grants: [grant] };
}
