import { formatDay } from '../../model/day.js';
import type { Period } from '../../model/policy.js';
import type { Change, NamedPlace } from '../../model/what-if.js';
import { counted } from '../amounts.js';
import { DISPOSITION_WORDS } from '../format/disposition-words.js';
import { listWords } from '../list-words.js';
import { thousands } from '../thousands.js';
import type { ChangeNote } from './what-if-value.js';

/** A change in one sentence: `Officer 6700 works Harbor Night instead of Central Day, ...`. */
export function changeSentence(change: Change, period: Period): string {
  const from = formatDay(period.from);
  switch (change.kind) {
    case 'move': {
      const instead =
        change.instead.length === 0 ? '' : ` instead of ${placesText(change.instead)}`;
      const where = placesText([change]);
      return `${officerText(change)} works ${where}${instead} from ${from}, on the same days.`;
    }
    case 'remove':
      return `${officerText(change)} is not on the roster.`;
    case 'certify':
      return `${officerText(change)} is certified and in the role from ${from} to ${formatDay(period.to)}.`;
    case 'add': {
      const who = counted(change.count, 'more certified officer');
      const works = change.count === 1 ? 'works' : 'work';
      const rotation = `on ${change.rotation}, with ${formatDay(change.anchor)} as a first day on`;
      const where = `${change.district} ${change.shifts.join(' and ')}${agencyText(change)}`;
      return `${who} ${works} ${where} from ${from}, ${rotation}.`;
    }
    case 'require': {
      const officers = counted(change.required, 'certified officer');
      const instead = listWords(change.instead.map(thousands)).replace(' and ', ' or ');
      return `${placesText([change])}${agencyText(change)} requires ${officers} instead of ${instead}.`;
    }
    case 'share':
      return `${listWords(change.districts)}${agencyText(change)} share cover: whoever counts in one counts in all.`;
  }
}

/** What is to be known of a change, in one sentence. */
export function noteSentence(note: ChangeNote): string {
  switch (note.code) {
    case 'noDuty':
      return `No cover changes by it: ${DISPOSITION_WORDS[note.disposition]}.`;
    case 'neverOnDuty':
      return 'No cover changes by it: never on duty in the period.';
    case 'notCertified':
      return 'Not certified: no cover changes by it, only who could be trained.';
    case 'alreadyCertified':
      return 'So it is already: certified for the whole period.';
    case 'alreadyThere':
      return 'So it is already: nothing changes.';
    case 'alreadyRequired':
      return 'So it is already: nothing changes.';
    case 'alsoShares':
      return `So does ${listWords(note.districts)}, which shared cover with one of them already.`;
  }
}

function officerText(change: { readonly officer: string; readonly agency: string }): string {
  return `Officer ${change.officer}${agencyText(change)}`;
}

function agencyText({ agency }: { readonly agency: string }): string {
  return agency === '' ? '' : ` of ${agency}`;
}

function placesText(places: readonly NamedPlace[]): string {
  return listWords(places.map(({ district, shift }) => `${district} ${shift}`));
}
