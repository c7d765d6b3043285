/** More ways than this are not gone through. */
const MOST_WAYS = 200;

type Ways<Item> = readonly (readonly Item[])[];

/**
 * The ways to choose so many of items of some kinds, items of one kind being alike.
 * @returns none where there are not so many; null where there are too many ways
 */
export function choicesOf<Item>(kinds: Ways<Item>, count: number): Ways<Item> | null {
  let ways: Ways<Item> = [[]];
  let others = kinds.reduce((sum, { length }) => sum + length, 0);
  for (const kind of kinds) {
    others -= kind.length;
    ways = ways.flatMap((way) => {
      const fewest = Math.max(0, count - way.length - others);
      const most = Math.min(kind.length, count - way.length);
      const numbers = Array.from(
        { length: Math.max(0, most - fewest + 1) },
        (_, more) => fewest + more,
      );
      return numbers.map((some) => [...way, ...kind.slice(0, some)]);
    });
    if (ways.length > MOST_WAYS) return null;
  }
  return ways.filter(({ length }) => length === count);
}

/** Each way to choose one thing with each to choose another; null where there are too many. */
export function eachWithEach<Item>(one: Ways<Item>, other: Ways<Item>): Ways<Item> | null {
  if (one.length * other.length > MOST_WAYS) return null;
  return one.flatMap((way) => other.map((more) => [...way, ...more]));
}
