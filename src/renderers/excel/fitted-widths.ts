type Width = { readonly width: number; readonly least: number };

/** Columns in so much room: the widest are narrowed first, none below the least it needs. */
export function fittedWidths<Column extends Width>(columns: readonly Column[], room: number): Column[] {
  const sumAt = (most: number): number => columns.reduce((sum, column) => sum + cut(column, most), 0);
  const widest = columns.reduce((most, { width }) => Math.max(most, width), 0);
  let most = widest;
  while (most > 1 && sumAt(most) > room) most--;
  return columns.map((column) => ({ ...column, width: cut(column, most) }));
}

const cut = ({ width, least }: Width, most: number): number => Math.max(Math.min(width, most), least);
