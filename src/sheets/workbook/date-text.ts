const dayMs = 86_400_000;
/** Excel's day 0, with which times without a day are stored. */
const noDay = Date.UTC(1899, 11, 31);

/** 2018-08-24; 2018-08 and 2018 where the format shows no day; 09:30 where it shows none of them. */
export function dateText(date: Date, format: string | undefined): string {
  const ms = date.getTime();
  if (Number.isNaN(ms)) return "";
  const shown = shownParts(format);
  if (shown.isTime || isTimeOnly(ms)) return timeText(ms, format);
  const iso = date.toISOString();
  const day = iso.slice(0, iso.indexOf("T"));
  if (shown.hasDay || !shown.hasYear) return day;
  return day.slice(0, shown.hasMonth ? -3 : -6);
}

function shownParts(format = "") {
  const letters = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").toLowerCase();
  const hasYear = /y|e(?![+-])/.test(letters);
  const hasDay = /d/.test(letters);
  const isTime = !hasYear && !hasDay && (/[hs]/.test(letters) || /\[(h+|m+|s+)\]/i.test(format));
  return { hasYear, hasDay, hasMonth: /m/.test(letters.replace(/h+[^dy]*m+/g, "h")), isTime };
}

const isTimeOnly = (ms: number): boolean => ms > noDay && ms < noDay + dayMs;

function timeText(ms: number, format = ""): string {
  const ofTime = /\[h+\]/i.test(format) && ms >= noDay ? ms - noDay : ((ms % dayMs) + dayMs) % dayMs;
  const minutes = Math.round(ofTime / 60_000);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
