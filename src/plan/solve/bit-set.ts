/** A set of small whole numbers, 32 to a word. */
export type BitSet = Int32Array;

/** Words that hold so many members. */
export function wordsFor(members: number): number {
  return (members + 31) >> 5;
}

/**
 * Sets from lists of their members.
 * @param size one past the largest member
 */
export function bitSetsOf(lists: readonly (readonly number[])[], size: number): BitSet[] {
  return lists.map((list) => {
    const set = new Int32Array(wordsFor(size));
    for (const member of list) addTo(set, member);
    return set;
  });
}

/**
 * The same relation seen from its other side: by member, the sets that hold it.
 * @param size one past the largest member
 */
export function holdersOf(lists: readonly (readonly number[])[], size: number): BitSet[] {
  const words = wordsFor(lists.length);
  const holders = Array.from({ length: size }, () => new Int32Array(words));
  for (const [index, list] of lists.entries()) {
    for (const member of list) addTo(holders[member]!, index);
  }
  return holders;
}

export function addTo(set: BitSet, member: number): void {
  set[member >> 5]! |= 1 << (member & 31);
}

export function removeFrom(set: BitSet, member: number): void {
  set[member >> 5]! &= ~(1 << (member & 31));
}

export function removeAll(set: BitSet, members: BitSet): void {
  for (let word = 0; word < set.length; word += 1) set[word]! &= ~members[word]!;
}

export function isIn(set: BitSet, member: number): boolean {
  return ((set[member >> 5]! >>> (member & 31)) & 1) === 1;
}

export function isSubset(part: BitSet, whole: BitSet): boolean {
  for (let word = 0; word < part.length; word += 1) {
    if ((part[word]! & ~whole[word]!) !== 0) return false;
  }
  return true;
}

/** Members of both sets. */
export function countShared(left: BitSet, right: BitSet): number {
  let count = 0;
  for (let word = 0; word < left.length; word += 1) count += countBits(left[word]! & right[word]!);
  return count;
}

/** Place of the lowest bit of a word that is not 0. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** Bits set in a word, added up in parallel (H. S. Warren, Hacker's Delight, 5-1). */
export function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55_55_55_55);
  const fours = (pairs & 0x33_33_33_33) + ((pairs >>> 2) & 0x33_33_33_33);
  return Math.imul((fours + (fours >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
}
