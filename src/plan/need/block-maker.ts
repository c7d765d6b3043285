import type { AgencyCover } from '../../coverage/agency-cover.js';
import { AlikeMinutesFinder } from './alike-minutes.js';
import type { Block, NeedRow } from './block.js';
import { ComponentMinutes } from './component-minutes.js';
import type { Component } from './components.js';
import { mergeColumns } from './merge-columns.js';
import { MissingMinutes } from './missing-minutes.js';
import type { Needs } from './needs.js';
import { separate } from './separate.js';

/** A component's blocks, and the minutes that their rows stand for. */
interface ComponentBlocks {
  readonly blocks: readonly Block[];
  readonly minutes: ComponentMinutes;
}

/** Makes the blocks of the components of an agency. */
export class BlockMaker {
  readonly #minutes: MissingMinutes;
  readonly #alike: AlikeMinutesFinder;

  constructor(cover: AgencyCover, needs: Needs) {
    this.#minutes = new MissingMinutes(cover, needs);
    this.#alike = new AlikeMinutesFinder(this.#minutes);
  }

  /** The blocks of one component; none when nothing is missing. Each component is asked for once. */
  of(component: Component): readonly Block[] {
    return this.withMinutes(component).blocks;
  }

  /** The blocks of one component and its minutes, in place of {@link of}. */
  withMinutes(component: Component): ComponentBlocks {
    const minutes = this.#minutes;
    const alike = this.#alike.of(component);
    const rows = alike.map(({ hardest }) => ({
      need: minutes.need[hardest]!,
      districtShift: minutes.districtShift[hardest]!,
      slot: minutes.slot[hardest]!,
    }));
    const { districtShifts, candidates } = component;
    const rowAt = (minute: number): NeedRow => rows[this.#alike.partAt(minute)]!;
    return {
      blocks: rows.length === 0 ? [] : separate(rows, mergeColumns(candidates, minutes, alike)),
      minutes: new ComponentMinutes(districtShifts, minutes, rowAt),
    };
  }
}
