import { counted, hoursBy } from '../../amounts.js';
import { type CompareTotals, totalsOf } from '../../compare/compare-totals.js';
import {
  CONCERNS,
  type CompareValue,
  type CompareVerdict,
  type Concern,
} from '../../compare/compare-value.js';
import { listWords } from '../../list-words.js';
import { inPartWords } from '../in-part-words.js';
import type { Fact } from './facts.js';
import type { Paper } from './paper.js';

/** The verdict in one line, and how the command ends. */
export function compareFacts(value: CompareValue, paper: Paper): Fact[] {
  const { verdict, officers } = value;
  const totals = totalsOf(value);
  const worse = worseParts(totals);
  const better = betterParts(totals);
  const body = [...inPartSentence(value), endSentence(verdict)];
  if (verdict.worse.length > 0) {
    const but = better.length > 0 ? [`Better at the same time: ${better.join(', ')}.`] : [];
    const lead = `Worse: ${worse.join(', ')}.`;
    return [{ label: 'Verdict', lead, ink: paper.ink.alarm, body: [...but, ...body] }];
  }
  if (better.length > 0) {
    const lead = `Better: ${better.join(', ')}.`;
    return [{ label: 'Verdict', lead, ink: paper.ink.good, body }];
  }
  const who =
    officers.length === 0
      ? 'no officer differs'
      : `${counted(officers.length, 'officer')} ${officers.length === 1 ? 'differs' : 'differ'}`;
  const lead = `The same: ${who}, and no date opens or closes.`;
  return [{ label: 'Verdict', lead, ink: paper.ink.good, body }];
}

function inPartSentence({ districtShifts }: CompareValue): string[] {
  const inPart = districtShifts.filter((row) => inPartWords(row.old, row.new).length > 0).length;
  return inPart === 0 ? [] : [`Nobody whose days off are unknown is counted (${shifts(inPart)}).`];
}

function worseParts({
  opened,
  lost,
  hoursShort,
  hoursNone,
  train,
  inError,
}: CompareTotals): string[] {
  const shortMore = hoursShort ?? 0;
  const noneMore = hoursNone ?? 0;
  return [
    ...when(opened > 0, `${shifts(opened)} ${opened === 1 ? 'opens' : 'open'}`),
    ...when(lost > 0, `the cover of ${shifts(lost)} is no longer known`),
    ...when(shortMore > 0, `${hoursBy(shortMore)} short`),
    ...when(shortMore <= 0 && noneMore > 0, `${hoursBy(noneMore)} with nobody certified`),
    ...when((train ?? 0) > 0, `${counted(train ?? 0, 'more officer')} to train`),
    ...when(inError > 0, `${counted(inError, 'more officer')} left out for an error`),
  ];
}

function betterParts({ closed, hoursShort, hoursNone, train, inError }: CompareTotals): string[] {
  const shortFewer = -(hoursShort ?? 0);
  const noneFewer = -(hoursNone ?? 0);
  return [
    ...when(closed > 0, `${shifts(closed)} ${closed === 1 ? 'closes' : 'close'}`),
    ...when(shortFewer > 0, `${hoursBy(-shortFewer)} short`),
    ...when(shortFewer <= 0 && noneFewer > 0, `${hoursBy(-noneFewer)} with nobody certified`),
    ...when((train ?? 0) < 0, `${counted(-(train ?? 0), 'fewer officer')} to train`),
    ...when(inError < 0, `${counted(-inError, 'fewer officer')} left out for an error`),
  ];
}

function endSentence({ worse, failOn, failed }: CompareVerdict): string {
  const asked = askedText(failOn);
  if (failed) {
    const failing = worse.filter((concern) => failOn.includes(concern));
    return `Ends with 1: ${listWords(failing)} got worse (--fail-on ${asked}).`;
  }
  if (worse.length === 0) return 'Ends with 0.';
  return `Ends with 0: ${listWords(worse)} got worse, which --fail-on ${asked} lets pass.`;
}

function askedText(failOn: readonly Concern[]): string {
  if (failOn.length === 0) return 'never';
  return failOn.length === CONCERNS.length ? 'any' : failOn.join(',');
}

function shifts(value: number): string {
  return counted(value, 'district-shift');
}

function when(holds: boolean, text: string): string[] {
  return holds ? [text] : [];
}
