const HARMLESS = new Set<string | symbol>(['then', 'toJSON', 'constructor', 'toString', 'valueOf']);

/** Calls of services since the process began: each is a way to Google's servers. */
export const served = { calls: 0 };

/** Makes an object that fails loudly where code asks for anything it has not got, instead of handing out undefined. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, property) {
      const value: unknown = Reflect.get(object, property, object);
      if (typeof value === 'function' && !HARMLESS.has(property)) served.calls += 1;
      if (value !== undefined || property in object || HARMLESS.has(property) || typeof property === 'symbol')
        return value;
      throw new TypeError(`${name}.${property} is not a function of this stand-in.`);
    },
    set(_object, property) {
      throw new TypeError(`${name}.${String(property)} cannot be set.`);
    },
  });
}
