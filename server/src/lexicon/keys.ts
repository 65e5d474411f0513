/** Word lists are plain records; these read them without losing their keys' types. */

/** True where the word is one of the record's own keys. */
export const isKeyOf = <Key extends string>(record: Readonly<Record<Key, unknown>>, word: string): word is Key =>
  Object.hasOwn(record, word);

/** A record's keys and values, in order. */
export function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  const entries: [Key, Value][] = [];
  for (const key of Object.keys(record)) if (isKeyOf(record, key)) entries.push([key, record[key]]);
  return entries;
}
