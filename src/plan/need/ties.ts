/** Disjoint sets of numbered things, such as district-shifts; the root of a set is its first. */
export class Ties {
  readonly size: number;
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.size = size;
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  rootOf(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    this.#parent[index] = root;
    return root;
  }

  join(left: number, right: number): void {
    const leftRoot = this.rootOf(left);
    const rightRoot = this.rootOf(right);
    this.#parent[Math.max(leftRoot, rightRoot)] = Math.min(leftRoot, rightRoot);
  }
}
