import { forbid, type Mode } from './mode';
import { strict } from './strict';

export type PropertyStore = Map<string, string>;

const MOST_PER_VALUE = 9 * 1024;
const MOST_PER_STORE = 500 * 1024;

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

function properties(store: PropertyStore, mode: Mode) {
  return strict('Properties', {
    getProperty: (key: string): string | null => store.get(key) ?? null,
    getKeys: (): string[] => [...store.keys()],
    setProperty(key: string, value: unknown) {
      forbid(mode, ['authorised'], 'Properties.setProperty');
      const text = String(value);
      if (bytes(text) > MOST_PER_VALUE) throw new Error('Argument too large: value');
      const others = [...store].filter(([name]) => name !== key).reduce((sum, [k, v]) => sum + bytes(k) + bytes(v), 0);
      if (others + bytes(key) + bytes(text) > MOST_PER_STORE) {
        throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
      }
      store.set(key, text);
      return this;
    },
    deleteProperty(key: string) {
      forbid(mode, ['authorised'], 'Properties.deleteProperty');
      store.delete(key);
      return this;
    },
  });
}

/**
 * A formula finds the properties of the one who authorised the script, whoever types it, and may only read them.
 * @param document null outside a document
 */
export function propertiesService(
  document: PropertyStore | null,
  user: PropertyStore,
  script: PropertyStore,
  mode: Mode = 'authorised',
) {
  return strict('PropertiesService', {
    getDocumentProperties: () => (document === null ? null : properties(document, mode)),
    getUserProperties: () => properties(user, mode),
    getScriptProperties: () => properties(script, mode),
  });
}
