import { percent } from '../../amounts.js';
import type { TrainAnswer, TrainReport } from '../../plan-value.js';
import type { ReportValue, Summary } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import type { Fact } from './facts.js';
import type { Paper } from './paper.js';
import { listAndFindText, proofSentences } from './train-sentences.js';

/** The headline: how many to train if nobody is absent, how many with absence, and on what it rests. */
export function trainFact(value: ReportValue, paper: Paper): Fact {
  const { summary } = value;
  const { train } = summary;
  const ink = train.total === 0 && train.refresh === 0 ? paper.ink.good : paper.ink.heading;
  if (train.total === null) {
    const lead = 'No number can be given: the days off that it rests on are not known.';
    return { label: 'To train', lead, ink: paper.ink.alarm, body: [] };
  }
  const who = [train, summary.withAbsence.train].flatMap((answer) => whoSentence(value, answer));
  const body = [...new Set(who), ...listedFirstSentence(summary), ...proofSentence(train)];
  return { label: 'To train', lead: headline(summary), ink, body };
}

/**
 * "At least 14 more if nobody is ever absent; 21 so that each shift is covered with 95 % probability
 * at 82 % attendance; if today's assignments last."
 */
function headline({ train, withAbsence }: Summary): string {
  const second = absencePart(withAbsence);
  const known = train.status === 'partial' ? ', by the days off that are known' : '';
  return `${firstPart(train)} if nobody is ever absent; ${second}; if today's assignments last${known}.`;
}

function absencePart({ train, target, availability }: Summary['withAbsence']): string {
  const attendance = `${percent(availability)} attendance`;
  const aim = `${percent(target)} probability at ${attendance}`;
  const number = numberText(train);
  if (number === null) return `no number can be given for ${attendance}`;
  const reached = (train.unfillable ?? 0) === 0;
  if (train.total === 0 && !reached) return `training adds nothing towards ${aim}`;
  const asFar = reached ? '' : ', where training can reach that';
  return `${number} so that each shift is covered with ${aim}${asFar}`;
}

function firstPart(train: TrainAnswer): string {
  if (train.total === 0) {
    const closesNothing = (train.unfillable ?? 0) > 0 && train.refresh === 0;
    return closesNothing ? 'Training closes no gap' : 'No more officers';
  }
  const number = numberText(train) ?? '';
  if (train.status === 'limit') return `B${number.slice(1)} more`;
  // A plan that finds the fewest may train more than the fewest in all.
  const least = train.total === train.lowerBound ? 'At least ' : '';
  return `${least}${number} more`;
}

function numberText({ total, lowerBound, status }: TrainAnswer): string | null {
  if (total === null) return null;
  if (status !== 'limit') return total === 0 ? 'none' : thousands(total);
  return `between ${thousands(lowerBound ?? 0)} and ${thousands(total)}`;
}

/** "Of the 14: 9 on your list, 5 still to find; refresh 2." */
function whoSentence(value: ReportValue, train: TrainReport): string[] {
  const parts = [...whoParts(value, train), ...refreshParts(train)];
  return parts.length === 0 ? [] : [`${parts.join('; ')}.`];
}

function whoParts(value: ReportValue, train: TrainReport): string[] {
  const { total, volunteers } = train;
  if (total === null || total === 0) return [];
  const notRecorded = value.assumptions.some(({ code }) => code === 'willingnessNotRecorded');
  if (notRecorded && volunteers === 0) {
    return ['Willingness not recorded, so all of them are still to find'];
  }
  return [`Of the ${thousands(total)}: ${listAndFindText(train)}`];
}

function refreshParts({ refresh }: TrainReport): string[] {
  return refresh === null || refresh === 0 ? [] : [`refresh ${thousands(refresh)}`];
}

function listedFirstSentence({ train, listedFirst }: Summary): string[] {
  if (listedFirst === null || listedFirst.total === null) return [];
  const same = listedFirst.total === train.total && listedFirst.toFind === train.toFind;
  if (same) return [];
  const inAll = `${thousands(listedFirst.total)} in all`;
  return [`Finding the fewest instead: ${inAll}, ${listAndFindText(listedFirst)}.`];
}

function proofSentence(train: TrainAnswer): string[] {
  const { total, lowerBound, status } = train;
  const known = status === 'partial' ? ' by those days off' : '';
  const isProved = status === 'limit' || total === lowerBound;
  if ((total ?? 0) > 0 && lowerBound !== null && !isProved) {
    return [
      `This plan finds the fewest, as asked; ${thousands(lowerBound)} is the fewest trained in all.`,
    ];
  }
  return proofSentences(train, '', `${known}; that is proved`);
}
