import { counted, countedHours, hours } from '../../../amounts.js';
import type { BudgetReport } from '../../../analysis/budget-value.js';
import { keyOfHomeSquad } from '../../../home-key.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import { headingText, proseText } from '../facts.js';
import { grid } from '../grid.js';
import { hasSeveralAgencies, homeText, officerText, squadText, worksText } from '../names.js';
import type { Paper } from '../paper.js';
import { HOME, LISTED, NOT_ASKED, OFFICERS, SQUAD, TO_FIND, WORKS } from '../place-columns.js';
import { listAndFindText } from '../train-sentences.js';
import { SEVERAL } from './curve-sentences.js';
import { bySquad } from './squad-places.js';

/** The best plan for a given number of trainees. */
export function* budgetSection(shown: ReportValue, paper: Paper): Generator<string> {
  const { budget } = shown.analysis;
  if (budget === null) return;
  yield headingText(paper, `With places for ${counted(budget.trainees, 'trainee')}`);
  for (const sentence of sentences(budget)) yield proseText(paper, sentence);
  yield* seatsGrid(shown, budget, paper);
}

function sentences(budget: BudgetReport): string[] {
  const { trainees, enough, hoursClosed, hoursStillClosable } = budget;
  const closable = hoursClosed + hoursStillClosable;
  if (closable === 0) return ['As far as days off are known, training closes no hour by itself.'];
  const trained = budget.volunteers + budget.toFind;
  if (trained === 0) {
    const close = trainees === 1 ? 'One trainee closes' : `${thousands(trainees)} trainees close`;
    return [
      `${close} none of the ${countedHours(closable)} that training can close: ${SEVERAL}.`,
      `${thousands(enough)} would close them all.`,
      ...(budget.status === 'limit' ? [provedSentence(budget)] : []),
    ];
  }
  const closed =
    trainees >= enough
      ? `${thousands(enough)} are enough: they close all ${countedHours(closable)} that training can close.`
      : `The most that ${thousands(trainees)} can close is ${hours(hoursClosed)} of the ${countedHours(closable)} that training can close.`;
  return [
    `${closed}${emptyText(budget, trained)}`,
    leftSentence(budget),
    ...(trainees >= enough ? [] : [provedSentence(budget)]),
    `${thousands(trained)} to train: ${listAndFindText(budget)}.${refreshText(budget)}`,
  ];
}

function emptyText({ trainees, enough }: BudgetReport, trained: number): string {
  const empty = trainees - trained;
  if (empty === 0) return '';
  if (trainees > enough) {
    const others = empty === 1 ? 'place' : `${thousands(empty)} places`;
    return ` The other ${others} would close nothing more.`;
  }
  const rest =
    empty === 1
      ? 'One more closes nothing by itself'
      : `${thousands(empty)} more close nothing by themselves`;
  return ` ${thousands(trained)} do that. ${rest}: ${SEVERAL}.`;
}

function leftSentence(budget: BudgetReport): string {
  const { hoursShort, hoursStillClosable, hoursBeyondTraining, enough, trainees } = budget;
  if (hoursShort === 0) return 'No hour stays short.';
  const short = `${countedHours(hoursShort)} stay short`;
  if (hoursStillClosable === 0) return `${short}, which training cannot close.`;
  const more = `places for ${thousands(enough - trainees)} more would close`;
  if (hoursBeyondTraining === 0) return `${short}, which ${more}.`;
  return `${short}: ${hours(hoursStillClosable)} that ${more}, and ${hours(hoursBeyondTraining)} that training cannot.`;
}

function provedSentence({ status, trainees, hoursClosedAtMost }: BudgetReport): string {
  if (status === 'optimal') {
    return trainees === 1
      ? 'Proved: nobody else closes more.'
      : `Proved: no other ${thousands(trainees)} close more.`;
  }
  return `The search stopped at its limit: these are the best found, and no ${thousands(trainees)} close more than ${countedHours(hoursClosedAtMost)}.`;
}

function refreshText({ refreshers }: BudgetReport): string {
  const { certificates, hoursClosed } = refreshers;
  if (certificates === 0) return '';
  return ` The hours that refreshing ${counted(certificates, 'certificate')} closes (${hours(hoursClosed)}) come on top and take no place.`;
}

function* seatsGrid(shown: ReportValue, budget: BudgetReport, paper: Paper): Generator<string> {
  const several = hasSeveralAgencies(shown);
  const eligible = new Map(budget.find.map((row) => [keyOfHomeSquad(row), row.eligible]));
  const squads = [...bySquad(budget.train, budget.find)];
  if (squads.length === 0) return;
  const columns = [HOME, SQUAD, ...(paper.who ? [] : [WORKS]), LISTED, TO_FIND, NOT_ASKED];
  const rows = squads.map(([key, { squad, listed, toFind }]) => [
    homeText(paper, squad, several),
    paper.who && squad.squad === null ? worksText(paper, squad) : squadText(paper, squad),
    ...(paper.who ? [] : [worksText(paper, squad)]),
    thousands(listed.length),
    thousands(toFind),
    thousands(eligible.get(key) ?? 0),
    ...(paper.who ? [listed.map((officer) => officerText(paper, officer)).join(', ')] : []),
  ]);
  yield grid(paper, [...columns, ...(paper.who ? [OFFICERS] : [])], rows);
  if (!paper.who) yield proseText(paper, 'The supervisor chooses; --who lists the officers.');
}
