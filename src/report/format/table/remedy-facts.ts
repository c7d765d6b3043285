import { counted } from '../../amounts.js';
import type { Closer, InstanceAnswer, NamedOfficer } from '../../instance/instance-value.js';
import { listWords } from '../../list-words.js';
import type { Fact } from './facts.js';
import { hoursText } from './hours-text.js';
import { officerText } from './names.js';
import type { Paper } from './paper.js';

/** Officers named in a sentence before it only counts. */
const MOST_NAMED = 12;

/** What would close a gap, the least work first; nothing when there is none. */
export function remedyFacts({ remedy, onDuty, required }: InstanceAnswer, paper: Paper): Fact[] {
  if (onDuty >= required) return [];
  const { refresh, listed: volunteers, toFind, offDuty, beyondTraining } = remedy;
  const fact = (label: string, body: string): Fact => {
    return { label, lead: '', ink: paper.ink.plain, body: [body] };
  };
  const beyond = beyondTraining.map(
    ({ short, ...range }) => `${hoursText(range)} stays short by ${short}`,
  );
  return [
    ...(refresh.length > 0 ? [fact('Refresh', closersText(refresh, paper))] : []),
    ...(volunteers.length > 0
      ? [fact('Train', `${closersText(volunteers, paper)} (on your list)`)]
      : []),
    ...(toFind > 0 ? [fact('Find', foundText(toFind))] : []),
    ...(offDuty.length > 0 ? [fact('Put on duty', offDutyText(offDuty, paper))] : []),
    ...(beyond.length > 0
      ? [
          fact(
            'Beyond',
            `training alone: ${listWords(beyond)}, whoever is trained, because nobody else who could be is on duty then`,
          ),
        ]
      : []),
  ];
}

/** Those who help at the same minutes stand together. */
function closersText(closers: readonly Closer[], paper: Paper): string {
  const byHours = new Map<string, Closer[]>();
  for (const closer of closers) {
    const hours = listWords(closer.ranges.map(hoursText));
    byHours.set(hours, [...(byHours.get(hours) ?? []), closer]);
  }
  return [...byHours]
    .map(([hours, people]) => `${namesText(people, paper)} for ${hours}`)
    .join('; ');
}

function foundText(toFind: number): string {
  const verb = toFind === 1 ? 'has' : 'have';
  return `${counted(toFind, 'experienced patrol officer')} on duty then ${verb} not been asked`;
}

function offDutyText(people: readonly NamedOfficer[], paper: Paper): string {
  const verb = people.length === 1 ? 'is' : 'are';
  return `${namesText(people, paper)} ${verb} certified and off that day: overtime or a swap (duty on, in --exceptions)`;
}

function namesText(people: readonly NamedOfficer[], paper: Paper): string {
  const names = people.slice(0, MOST_NAMED).map((person) => officerText(paper, person));
  const more = people.length - names.length;
  return listWords(more > 0 ? [...names, `${more} more`] : names);
}
