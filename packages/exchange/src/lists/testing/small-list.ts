import type { CandidateList } from "@dauys/core/nomination";

/** A list of the Rehearsal Republic, which does not exist: five people, everything stated of the first. */
export const smallList: CandidateList = {
  list: "ash-grove",
  party: "ash-grove",
  name: { kk: "Шаған тоғайы", ru: "Ясеневая роща", en: "Ash Grove" },
  submitted: "2026-11-01T09:30:00Z",
  adoption: {
    organ: { kk: "Партия съезі", ru: "Съезд партии", en: "Party congress" },
    date: "2026-10-20",
    members: 120,
    present: 100,
    inFavour: 98,
  },
  signed: true,
  deposit: { paid: 191_250_000, minimumWage: 4_250_000, lastTime: { votes: 51_000, valid: 1_000_000 } },
  documents: ["minutes", "deposit"],
  candidates: [
    {
      number: 1,
      person: "p-0001",
      name: { kk: "Әсел Ғалымқызы", ru: "Асель Галымовна", en: "Asel Galymkyzy" },
      born: 2001,
      sex: "woman",
      party: "ash-grove",
      post: { kk: "мұғалім", ru: "учитель, «первая» категория" },
      workplace: { kk: "№ 1 мектеп", ru: 'школа "№ 1"; город' },
      residence: { ru: "г. Берёзовск" },
      region: "North",
      sat: true,
      counted: false,
      examined: {
        born: "2001-05-30",
        citizen: true,
        residentYears: 25,
        barred: [],
        groups: ["youth"],
        documents: ["consent", "biography"],
      },
    },
    { number: 2, person: "007", name: { ru: "Второй Человек" }, born: 1970, sex: "man", sat: false },
    { number: 3, person: "p.3", name: { kk: "Үшінші" } },
    { number: 4, person: "p.4", name: { kk: "Төртінші" }, born: 1955, examined: { born: "1956-03-06" } },
    { number: 5, person: "p.5", name: { kk: "Бесінші" }, examined: { born: "1956-03-06" } },
  ],
};
