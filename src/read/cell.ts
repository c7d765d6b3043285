/**
 * The value of a cell as written.
 * @param column -1 when the file has no such column
 */
export function cellAt(cells: readonly string[], column: number): string {
  return column < 0 ? '' : (cells[column] ?? '');
}

/** The columns of some fields, without those that the file does not have. */
export function presentColumns(
  columns: ReadonlyMap<string, number>,
  fields: readonly string[],
): number[] {
  return fields.flatMap((field) => columns.get(field) ?? []);
}
