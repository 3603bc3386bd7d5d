/** A time of the count as UTC: before noon it is the day after the election. */
export function timeOf(day: string, clock: string, time: string): string | null {
  if (!/^\d\d:\d\d$/.test(time)) return null;
  const local = Date.parse(`${day}T${time}:00${clock}`);
  if (Number.isNaN(local)) return null;
  const at = time < "12:00" ? local + 86_400_000 : local;
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** The same time as the clock at the place showed it. */
export function clockText(clock: string, at: string | undefined): string {
  if (at === undefined) return "";
  const [, sign = "+", hours = "0", minutes = "0"] = /^([+-])(\d\d):(\d\d)$/.exec(clock) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60_000 : 60_000);
  return new Date(Date.parse(at) + ahead).toISOString().slice(11, 16);
}
