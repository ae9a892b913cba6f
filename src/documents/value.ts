/** The content of a YAML file before fields interpret it: texts, lists and maps. Maps have no prototype. */
export type Value = string | readonly Value[] | ValueMap;
export type ValueMap = { readonly [name: string]: Value };

export const isMap = (value: Value | undefined): value is ValueMap =>
  typeof value === "object" && !Array.isArray(value);
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/**
 * A map that can hold any key, `__proto__` too. A constructor with a null prototype is many times faster than
 * `Object.create(null)`.
 */
export const emptyMap = (): Record<string, Value> => new NullPrototype() as Record<string, Value>;

const NullPrototype = function NullPrototype() {} as unknown as new () => object;
NullPrototype.prototype = Object.create(null);

/** What a bare `null` or `~` is read as: a map without a field, which nothing else is. */
export const bareNull: ValueMap = Object.freeze(emptyMap());

export const isNull = (value: Value | undefined): boolean => isMap(value) && Object.keys(value).length === 0;

/** The items of a list; where a value stands in its place, that one, and where none does, none. */
export const itemsIn = (value: Value | undefined): readonly Value[] => {
  if (value === undefined || isNull(value)) return [];
  return isList(value) ? value : [value];
};

/** How other programs write that nothing is known. */
export const isNullWord = (text: string): boolean => text === "null" || text === "~";
