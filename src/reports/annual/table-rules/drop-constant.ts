import { isNotStated } from "../../../tables/aside-labels.ts";
import type { TableFact } from "../../../tables/phrase.ts";
import type { CountTable } from "../../../tables/table.ts";
import { areSame, type TableRule, withColumns } from "./ruled-table.ts";

/** Columns of names that have the same in every row go, and the caption has it once. */
export const dropConstantColumns: TableRule = ({ table, facts }) => {
  if (table.rows.length < 2) return { table, facts };
  const labels = table.columns.flatMap(({ role }, index) => (role === "label" ? [index] : []));
  const constant = labels.filter((index) => table.rows.every((row) => areSame(row[index], table.rows[0]?.[index])));
  // Rows that have all names in common are told apart by nothing else.
  if (constant.length === labels.length) return { table, facts };
  const found = constant.flatMap((index): TableFact[] => {
    const [heading, value] = [table.columns[index]?.heading, table.rows[0]?.[index]];
    return value ? [{ heading, value }] : [];
  });
  return { table: withColumns(table, (_, index) => !constant.includes(index)), facts: [...facts, ...found] };
};

/**
 * Where all that is counted is in one column, the total beside it goes: the column's heading says what is counted. A
 * column of what is not stated or has no date goes itself, and the caption says so.
 */
export const dropColumnEqualToTotal: TableRule = ({ table, facts }) => {
  const total = table.columns.findIndex(({ role }) => role === "total");
  const values = table.columns.flatMap(({ role }, index) => (role === "value" ? [index] : []));
  const [only, ...others] = values;
  const column = only === undefined ? undefined : table.columns[only];
  if (total < 0 || only === undefined || !column || others.length > 0) return { table, facts };
  if (table.rows.length === 0 || !equalsColumn(table, only, total)) return { table, facts };
  // A total of another year would stand beside a column that is not called a total.
  const isCompared = table.columns.filter(({ role }) => role === "total").length > 1;
  if (!isNotStated(column.heading) && isCompared) return { table, facts };
  if (!isNotStated(column.heading)) return { table: withColumns(table, (_, index) => index !== total), facts };
  const fact: TableFact = { heading: undefined, value: column.heading };
  return { table: withColumns(table, (_, index) => index !== only), facts: [...facts, fact] };
};

const equalsColumn = ({ rows, totals }: CountTable, one: number, other: number): boolean =>
  [...rows, ...(totals ? [totals] : [])].every((row) => areSame(row[one], row[other]));
