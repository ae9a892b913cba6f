/** The items of a cell that holds a list as hamkor writes it: parted by semicolons, or on lines of their own. */
export const itemsOf = (text: string): readonly string[] =>
  text
    .split(/\s*[;\n]\s*/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
