import { expect, test } from 'vitest';
import { shownBy } from '../../src/cli/shown.js';
import type { Agency } from '../../src/model/agency.js';

function agency(name: string, districts: readonly string[]): Agency {
  const districtShifts = districts.map((district) => ({
    agency: name,
    district,
    shift: 'Day',
    rows: [],
  }));
  return { name, districtShifts, officers: [] };
}

const AGENCIES = [agency('Lake County', ['North', 'South']), agency('Millbrook', ['Núñez'])];

test('without the flags everything is shown', () => {
  expect(shownBy({}, AGENCIES)).toEqual({ agency: null, district: null });
});

test('names are found as the data writes them, whatever their case, spaces and Unicode form', () => {
  const flags = { agency: ['lake county '], district: ['NORTH', 'Nu\u0301n\u0303ez'] };
  expect(shownBy(flags, AGENCIES)).toEqual({
    agency: new Set(['Lake County']),
    district: new Set(['North', 'Núñez']),
  });
});

test.each([
  [{ district: ['Nroth'] }, /--district "Nroth" is not in the files; did you mean North\?/],
  [{ district: ['Harbor'] }, /--district "Harbor" is not in the files; they have North, South, /],
  [{ agency: ['Lake'] }, /--agency "Lake" is not in the files; they have Lake County, Millbrook/],
])('%j is refused', (flags, message) => {
  expect(() => shownBy(flags, AGENCIES)).toThrow(message);
});

test('--agency needs an agency column', () => {
  expect(() => shownBy({ agency: ['Lake'] }, [agency('', ['North'])])).toThrow(
    '--agency: the files have no agency column; leave the flag out',
  );
});
