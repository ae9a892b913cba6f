/** Spreadsheets run a cell that begins so; a number may begin with its sign. */
export const isFormula = (text: string): boolean =>
  /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+([.,]\d+)?(\.\.[+-]?\d+)?$/.test(text);
