import { describe, expect, it } from 'vitest';
import type { CurvePoint } from '../../../src/report/analysis/curve-value.js';
import { curveRows } from '../../../src/report/format/table/analysis/curve-rows.js';

const SQUAD = {
  agency: '',
  district: 'North',
  shift: 'Day',
  squad: 'A',
  rotation: null,
  anchor: null,
  daysOff: null,
};

describe('the rows of a long curve', () => {
  const nobody = { train: [], find: [] };
  const curve = Array.from({ length: 82 }, (_, trainees): CurvePoint => {
    const hoursClosed = trainees - (trainees % 2);
    return {
      trainees,
      volunteers: 0,
      toFind: trainees,
      hoursClosed,
      hoursClosedAtMost: hoursClosed,
      hoursShort: 80 - hoursClosed,
      status: 'optimal',
      keepsPrevious: true,
      added: { ...nobody, find: [{ ...SQUAD, count: 1 }] },
      dropped: nobody,
    };
  });
  const rows = curveRows(curve);

  it('are the first, some in between and the last of those that close more', () => {
    expect(rows.map(({ point }) => point.trainees)).toEqual([
      2, 4, 6, 8, 10, 20, 30, 40, 50, 60, 70, 80,
    ]);
  });

  it('hold everyone who came since the row above', () => {
    expect(rows.map(({ more }) => more)).toEqual([2, 2, 2, 2, 2, 10, 10, 10, 10, 10, 10, 10]);
    const came = rows.map(({ added }) => added.find.map(({ count }) => count));
    // The officer for no place is of the point 0.
    expect(came[0]).toEqual([3]);
    expect(came[5]).toEqual([10]);
  });
});
