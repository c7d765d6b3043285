import { formatDay } from '../../../model/day.js';
import type { Disposition } from '../../../model/disposition.js';
import type { Willingness } from '../../../model/officer.js';
import { counted } from '../../amounts.js';
import type { ChangeKind, OfficerChange, OfficerState } from '../../compare/compare-value.js';
import { thousands } from '../../thousands.js';
import { worksText } from './names.js';
import type { Paper } from './paper.js';

/** What differs in an officer, each kind as a few words: `moved: Central Day → North Night`. */
export function changeText(paper: Paper, { kinds, old, new: next }: OfficerChange): string {
  return kinds.map((kind) => kindText(paper, kind, old, next)).join('; ');
}

function kindText(
  paper: Paper,
  kind: ChangeKind,
  old: OfficerState | null,
  next: OfficerState | null,
): string {
  const fromTo = (of: (state: OfficerState | null) => string): string =>
    `${of(old)} ${paper.unicode ? '→' : '->'} ${of(next)}`;
  switch (kind) {
    case 'joined':
      return `joined: ${whoText(paper, next)}`;
    case 'left':
      return `not in the new roster; was ${whoText(paper, old)}`;
    case 'standing':
      return fromTo(standingText);
    case 'moved':
      return `moved: ${fromTo((state) => placesText(paper, state))}`;
    case 'daysOff': {
      const [before, after] = [old, next].map((state) => (state ? worksText(paper, state) : ''));
      return before === after
        ? 'works on other dates'
        : `works ${before} ${paper.unicode ? '→' : '->'} ${after}`;
    }
    case 'certified':
    case 'lapsed':
      return datesText(old, next);
    case 'leaving':
      return `leaves: ${fromTo(leavingText)}`;
    case 'exceptions':
      return 'other leave or overtime';
    case 'willingness':
      return fromTo((state) => (state === null ? '' : WILLINGNESS[state.willingness]));
  }
}

/** Where someone works whom only one roster names, and what he or she is there. */
function whoText(paper: Paper, state: OfficerState | null): string {
  const certified = (state?.certifiedDates ?? 0) > 0 ? ', certified' : '';
  const standing = state?.standing ? `, ${standingText(state)}` : '';
  return `${placesText(paper, state)}${certified}${standing}`;
}

function datesText(old: OfficerState | null, next: OfficerState | null): string {
  const [before, now] = [old?.certifiedDates ?? 0, next?.certifiedDates ?? 0];
  if (now === 0) return 'no longer certified';
  const was = before === 0 ? '' : `, before on ${thousands(before)}`;
  return `certified on ${counted(now, 'date')}${was}`;
}

/** Places listed of one officer. */
const MOST_PLACES = 3;

function placesText(paper: Paper, state: OfficerState | null): string {
  const places = state?.places ?? [];
  if (places.length === 0) return 'no district-shift';
  const some = places.slice(0, MOST_PLACES).map(({ district, shift }) => `${district} ${shift}`);
  const rest = places.length - some.length;
  return paper.data(`${some.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`);
}

function leavingText(state: OfficerState | null): string {
  return state === null || state.leavesOn === null ? 'no date' : formatDay(state.leavesOn);
}

function standingText(state: OfficerState | null): string {
  const standing = state?.standing ?? null;
  return standing === null ? 'on patrol' : (STANDINGS[standing] ?? standing);
}

const WILLINGNESS: Readonly<Record<Willingness, string>> = {
  listed: 'listed volunteer',
  declined: 'declined',
  notAsked: 'not asked',
};

/** What keeps an officer from patrol duty; the other dispositions never do. */
const STANDINGS: Partial<Readonly<Record<Disposition, string>>> = {
  rowInError: 'row in error',
  notActive: 'not active',
  alreadyLeft: 'already left',
  unit: 'dedicated unit',
  recruit: 'recruit',
  supervisor: 'supervisor',
  notPatrol: 'not on patrol',
  noSuchDistrictShift: 'no such district-shift',
  daysOffUnknown: 'days off or shift unknown',
};
