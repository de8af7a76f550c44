/** A map that forgets what has gone unused for longest, so that a run of any length needs the same memory. */
export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/** Remembers `most` values; which ones depends on the order of use alone. */
export function createRecent<V>(most: number): Recent<V> {
  const values = new Map<string, V>();
  return {
    get(key) {
      const value = values.get(key);
      if (value === undefined) return undefined;
      // A map hands out its keys in the order they came in: the unused ones stay in front.
      values.delete(key);
      values.set(key, value);
      return value;
    },
    set(key, value) {
      values.set(key, value);
      if (values.size <= most) return;
      for (const oldest of values.keys()) {
        values.delete(oldest);
        return;
      }
    },
  };
}
