/** Reads something of an object once, however often it is asked for; it is kept as long as the object is. */
export function once<Of extends WeakKey, Read extends {}>(read: (of: Of) => Read): (of: Of) => Read {
  const known = new WeakMap<Of, Read>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const now = read(of);
    known.set(of, now);
    return now;
  };
}
