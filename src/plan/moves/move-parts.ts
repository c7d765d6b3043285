import type { AgencyCover } from '../../coverage/agency-cover.js';
import { targetsOf } from '../../coverage/on-duty.js';
import type { Presence } from '../../coverage/presence.js';
import type { Block, Column } from '../need/block.js';
import { BlockMaker } from '../need/block-maker.js';
import type { Component } from '../need/components.js';
import type { Needs } from '../need/needs.js';
import { Ties } from '../need/ties.js';
import type { DonorLimit } from './donor-limits.js';
import type { DonorGroup } from './donors.js';

/** One way to move officers of a group: the rows of the part that they would cover. */
export interface PossibleMove {
  /** Indexes of the group, and of the option in it. */
  readonly group: number;
  readonly option: number;
  readonly rows: readonly number[];
}

/** Needs that hang together by who could be trained or moved; no other part has anything to do with them. */
export interface MovePart {
  readonly block: Block;
  readonly moves: readonly PossibleMove[];
  /** Of groups that have a move here. */
  readonly limits: readonly DonorLimit[];
}

/** What is planned anew because officers could be moved there, and what stays as it was planned. */
export interface MoveParts {
  readonly parts: readonly MovePart[];
  readonly untouched: ReadonlySet<Component>;
}

/** Splits the needs of an agency into parts that can be planned one by one, moves included. */
export function movePartsOf(
  cover: AgencyCover,
  needs: Needs,
  components: readonly Component[],
  groups: readonly DonorGroup[],
  limits: readonly DonorLimit[],
): MoveParts {
  const { merged, untouched } = mergeComponents(cover, needs, components, groups);
  const maker = new BlockMaker(cover, needs);
  const blocks = merged.flatMap((component) => maker.of(component));
  const places = placesOf(blocks);
  const ties = new Ties(blocks.length);
  const moves = groups.flatMap(({ options }, group) =>
    options.flatMap(({ presence }, option) => {
      const place = places.get(presence);
      return place === undefined ? [] : [{ group, option, ...place }];
    }),
  );
  for (const limit of limits) {
    const tied = moves.filter(({ group }) => limit.groups.includes(group));
    for (const { block } of tied) ties.join(tied[0]!.block, block);
  }
  return { parts: joinedParts(blocks, moves, limits, ties), untouched };
}

interface Place {
  readonly block: number;
  readonly column: Column;
}

/** Components that a group could help, put together; the officers who could be moved among their candidates. */
function mergeComponents(
  cover: AgencyCover,
  needs: Needs,
  components: readonly Component[],
  groups: readonly DonorGroup[],
): { merged: Component[]; untouched: Set<Component> } {
  const componentOf = new Map(
    components.flatMap(({ districtShifts }, index) =>
      districtShifts.map((districtShift): [number, number] => [districtShift, index]),
    ),
  );
  const ties = new Ties(components.length);
  const coming = new Map<number, Set<Presence>>();
  for (const { presence } of groups.flatMap(({ options }) => options)) {
    const helped = targetsOf(presence, cover.agencyGrid).filter(
      (target) => needs[target]!.slotsMissing > 0,
    );
    if (helped.length === 0) continue;
    const [first, ...others] = helped.map((target) => componentOf.get(target)!);
    for (const other of others) ties.join(first!, other);
    coming.set(first!, (coming.get(first!) ?? new Set()).add(presence));
  }
  const presences = new Map<number, Set<Presence>>();
  for (const [component, some] of coming) {
    const root = ties.rootOf(component);
    presences.set(root, new Set([...(presences.get(root) ?? []), ...some]));
  }
  const merged = [...presences].map(([root, some]) => {
    const own = components.filter((_, index) => ties.rootOf(index) === root);
    return mergedComponent(own, [...some]);
  });
  const untouched = components.filter((_, index) => !presences.has(ties.rootOf(index)));
  return { merged, untouched: new Set(untouched) };
}

/** @param coming signatures of officers who could be moved there: candidates whom no training adds */
function mergedComponent(components: readonly Component[], coming: readonly Presence[]): Component {
  const none = { refresh: [], listed: [], toFind: [] };
  return {
    districtShifts: components
      .flatMap(({ districtShifts }) => districtShifts)
      .sort((left, right) => left - right),
    candidates: [
      ...components.flatMap(({ candidates }) => candidates),
      ...coming.map((presence) => ({ presence, officers: none })),
    ],
  };
}

/** By duty signature, the block and column in which it stands. */
function placesOf(blocks: readonly Block[]): Map<Presence, Place> {
  const places = new Map<Presence, Place>();
  for (const [block, { columns }] of blocks.entries()) {
    for (const column of columns) {
      for (const { presence } of column.candidates) places.set(presence, { block, column });
    }
  }
  return places;
}

function joinedParts(
  blocks: readonly Block[],
  moves: readonly (Place & { readonly group: number; readonly option: number })[],
  limits: readonly DonorLimit[],
  ties: Ties,
): MovePart[] {
  const roots = new Set(blocks.map((_, index) => ties.rootOf(index)));
  return Array.from(roots, (root) => {
    const own = [...blocks.keys()].filter((index) => ties.rootOf(index) === root);
    const firstRow = new Map<number, number>();
    let rows = 0;
    for (const index of own) {
      firstRow.set(index, rows);
      rows += blocks[index]!.rows.length;
    }
    const shifted = (column: Column, block: number): number[] =>
      column.rows.map((row) => row + firstRow.get(block)!);
    const here = moves.filter(({ block }) => firstRow.has(block));
    const groups = new Set(here.map(({ group }) => group));
    return {
      block: {
        rows: own.flatMap((index) => blocks[index]!.rows),
        columns: own.flatMap((index) =>
          blocks[index]!.columns.map((column) => ({ ...column, rows: shifted(column, index) })),
        ),
      },
      moves: here.map(({ group, option, block, column }) => ({
        group,
        option,
        rows: shifted(column, block),
      })),
      limits: limits.filter((limit) => limit.groups.some((group) => groups.has(group))),
    };
  });
}
