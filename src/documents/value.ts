/** What a YAML file says, before any field gives it a meaning: text, lists and maps. Maps have no prototype. */
export type Value = string | readonly Value[] | ValueMap;
export type ValueMap = { readonly [name: string]: Value };

export const isMap = (value: Value | undefined): value is ValueMap =>
  typeof value === "object" && !Array.isArray(value);
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** A map that can hold any key, `__proto__` too. Made so, it is many times faster than `Object.create(null)`. */
export const emptyMap = (): Record<string, Value> => new NoNames() as Record<string, Value>;

const NoNames = function NoNames() {} as unknown as new () => object;
NoNames.prototype = Object.create(null);
