import { type Period, periodOf } from "../derived/periods.ts";
import { type Truth, truthOf } from "../queries/match/truth.ts";
import type { Item } from "../queries/pivot/item.ts";
import type { Question } from "../queries/question.ts";
import type { Settings } from "../registry/settings.ts";
import type { Day, Span } from "../values/dates/calendar.ts";

/** The days of a figure; a side is open where it is not bounded. */
type FigureDays = { readonly from: Day | undefined; readonly to: Day | undefined };

/**
 * Whether an item is dated in the days: a project that runs in them, whatever else begins in them. Without a date it is
 * only where they have no start; partners and institutions have no dates and always count.
 */
export function isWithinFigure(item: Item, days: FigureDays, { registry: { settings }, on }: Question): Truth {
  if (item.record.kind === "partners" || item.record.kind === "institutions") return "yes";
  const dated = wholeDays(item.output?.date ? beginning(item.output.date) : daysOf(item.record, settings));
  if (!dated) return truthOf(days.from === undefined);
  const [earliest, latest] = [days.from ?? firstDay, days.to ?? lastDay];
  // What something that has begun does in days after the question's is still to come.
  const isLater = earliest > on && dated.begins.first <= on;
  return isLater ? "no" : overlap(dated, earliest, latest);
}

function overlap({ begins, stops }: WholeDays, earliest: Day, latest: Day): Truth {
  if (stops.last < earliest || begins.first > latest) return "no";
  return stops.first >= earliest && begins.last <= latest ? "yes" : "undecided";
}

const firstDay: Day = "0001-01-01";
const lastDay: Day = "9999-12-31";

type WholeDays = { readonly begins: Span; readonly stops: Span };

/** A period whose unknown sides are as wide as possible; `undefined` where both are unknown. */
function wholeDays({ start, end }: Period): WholeDays | undefined {
  const stops = end ?? { first: lastDay, last: lastDay };
  const begins = start ?? { first: firstDay, last: stops.last };
  return start || end ? { begins, stops } : undefined;
}

const beginning = (start: Span | undefined): Period => ({ start, end: start });

/** The days that decide when something counts: those a project runs, an agreement's signing, else the start. */
function daysOf(record: Item["record"], settings: Settings): Period {
  const period = periodOf(record, settings);
  if (record.kind === "projects") return period;
  return beginning((record.kind === "agreements" ? record.signed : undefined) ?? period.start);
}
