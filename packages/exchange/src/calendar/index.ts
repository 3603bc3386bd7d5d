export { type CalendarFileOptions, calendarFile } from "./calendar-file.ts";
