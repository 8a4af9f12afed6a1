/**
 * Whether a record has a field of its own. `in` and a bare look-up find what every object has besides, such as
 * `constructor` or `__proto__`, and texts of cells may say so.
 */
export function hasOwnField<T extends object>(record: T, field: string): field is keyof T & string {
  return Object.prototype.hasOwnProperty.call(record, field);
}

/** A record's own field; undefined where it has none of that name. */
export function ownField<V>(record: Readonly<Record<string, V>>, field: string): V | undefined {
  return hasOwnField(record, field) ? record[field] : undefined;
}
