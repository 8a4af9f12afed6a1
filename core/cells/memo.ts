/** The same function, which works each answer out once: ledgers repeat their addresses, currencies and languages. */
export function remembered<K, V>(of: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as V;
    const value = of(key);
    known.set(key, value);
    return value;
  };
}
