import type { Fault } from "./problem.ts";

/** So many faults of one file are reported, of those that leave it without a value and of all: more follow from the first. */
const most = { fatal: 100, all: 1000 } as const;

/** More need not be found: the one beyond those that are reported tells where the rest begins. */
export const mostFound = most.all + 1;
export const mostFatalFound = most.fatal + 1;

/**
 * The faults of a file that are reported. Where there are too many, or the text was not read to its end, the last of them
 * says so, at the place from which on there may be more.
 */
export function reportedFaults(
  faults: readonly Fault[],
  isFatal: (fault: Fault) => boolean,
  unreadFrom: number | undefined,
): readonly Fault[] {
  if (faults.length <= most.fatal && unreadFrom === undefined) return faults;
  const sorted = faults.toSorted((a, b) => a.start - b.start);
  const firstFatalTooMany = sorted.filter(isFatal)[most.fatal];
  const end = Math.min(firstFatalTooMany ? sorted.indexOf(firstFatalTooMany) : sorted.length, most.all, sorted.length);
  const from = sorted[end]?.start ?? unreadFrom;
  return from === undefined ? faults : [...sorted.slice(0, end), more(from)];
}

const more = (start: number): Fault => ({
  check: "yaml-syntax",
  message: {
    en: "this file has too many faults: those from here on are not reported",
    ru: "в этом файле слишком много ошибок: те, что дальше, не показаны",
    tg: "дар ин файл хато аз ҳад зиёд аст: хатоҳои минбаъда нишон дода намешаванд",
    uz: "bu faylda xatolar juda koʻp: bundan keyingilari koʻrsatilmaydi",
  },
  help: {
    en: "mend those before it, then check again",
    ru: "исправьте предыдущие, затем проверьте снова",
    tg: "хатоҳои пешинаро ислоҳ кунед, баъд аз нав санҷед",
    uz: "avvalgilarini tuzating, keyin qayta tekshiring",
  },
  start,
  end: start + 1,
});
