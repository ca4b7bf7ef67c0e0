/** A pure function of an object that is computed once an object: measures share what they build on. */
export function once<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { value: compute(key) }));
    return entry.value;
  };
}

/** As `once`, of something and an object that belongs to it for good: the object alone is the key. */
export function onceWith<A, K extends object, V>(compute: (whole: A, key: K) => V): (whole: A, key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (whole, key) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { value: compute(whole, key) }));
    return entry.value;
  };
}
