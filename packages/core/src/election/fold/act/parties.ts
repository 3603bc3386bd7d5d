import { type Apply, notTop } from "../act.ts";
import { refusal } from "../refusal.ts";

/** A party that is registered. */
export const registerParty: Apply<"party-registered"> = (act) => {
  const { fold, body, index } = act;
  const top = notTop(act);
  if (top !== null) return top;
  const { parties } = fold.nomination;
  if (parties.has(body.party)) return refusal("party-known", { party: body.party });
  parties.set(body.party, { entry: index, body, absent: null });
  return null;
};

/** A party that does not stand. */
export const leaveOutParty: Apply<"party-absent"> = (act) => {
  const { fold, body, index } = act;
  const top = notTop(act);
  if (top !== null) return top;
  const { parties, lists } = fold.nomination;
  const party = parties.get(body.party);
  if (party === undefined) return refusal("unknown-party", { party: body.party });
  if (party.absent !== null) return refusal("party-is-absent", { party: body.party, entry: party.absent.entry });
  const stands = Array.from(lists.values()).find(
    ({ submitted, refused, ended }) => submitted?.body.party === body.party && refused === null && ended === null,
  );
  if (stands !== undefined) return refusal("party-stands", { party: body.party, list: stands.list });
  party.absent = { entry: index, body };
  return null;
};
