/** The same day so many months later; where that month has no such day, its last one. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  const length = last.getUTCDate();
  last.setUTCDate(Math.min(date, length));
  return last.toISOString().slice(0, 10);
}
