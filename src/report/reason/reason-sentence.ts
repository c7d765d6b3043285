import type { InstancesReason, Reason, SearchReason } from '../../plan/answer.js';
import { counted } from '../amounts.js';
import { listWords } from '../list-words.js';
import type { ComponentReport } from '../plan-value.js';
import { thousands } from '../thousands.js';
import { numberWord } from './number-words.js';
import { occasionsWord, shortWords } from './occasion-words.js';
import type { ReasonContext } from './reason-context.js';

/** Of more than the first, the second are named. */
const MOST_HOMES = 4;
const HOMES_NAMED = 3;

/**
 * Why a component cannot do with fewer, as one plain sentence in the style of a published lower bound:
 * `D3 Night needs at least 2: from 3 to 8 March it is short by 8 in all, and nobody who can be trained
 * works more than 4 of those six nights.` A sum has a sentence for each of its parts after it.
 * @param component whole, with every district-shift of it
 */
export function componentSentence(
  { districtShifts: homes, train }: Pick<ComponentReport, 'districtShifts' | 'train'>,
  reason: Reason,
  context: ReasonContext,
): string {
  const isLimit = train.status === 'limit' && train.total !== reason.lowerBound;
  const plan = isLimit
    ? ` (the plan here trains ${thousands(train.total ?? 0)}; whether fewer would do is not proved)`
    : '';
  const verb = homes.length === 1 ? 'needs' : 'together need';
  const lead = `${homesWords(homes, context)} ${verb} at least ${thousands(reason.lowerBound)}${plan}`;
  return `${lead}${claimWords(reason, homes.length > 1, context)}`;
}

/** Why one part of a sum cannot do with fewer: `At least 2: on 3 March Central Night is short by 2.` */
export function partSentence(part: Reason, context: ReasonContext): string {
  return `At least ${thousands(part.lowerBound)}${claimWords(part, true, context)}`;
}

function homesWords(homes: readonly number[], { nameOf }: ReasonContext): string {
  if (homes.length <= MOST_HOMES) return listWords(homes.map(nameOf));
  const rest = numberWord(homes.length - HOMES_NAMED);
  return listWords([...homes.slice(0, HOMES_NAMED).map(nameOf), `${rest} more`]);
}

function claimWords(reason: Reason, isNamed: boolean, context: ReasonContext): string {
  switch (reason.kind) {
    case 'sum': {
      const parts = reason.parts.map((part) => partSentence(part, context)).join(' ');
      return `, in ${numberWord(reason.parts.length)} parts that share no officer. ${parts}`;
    }
    case 'search':
      return `${refreshWords(reason)}: every plan that trains ${thousands(reason.lowerBound - 1)} or fewer was tried, and none is enough (${counted(reason.nodes, 'step')} of the search).`;
    default:
      return `${refreshWords(reason)}: ${instancesWords(reason, isNamed, context)}.`;
  }
}

/** A bound holds even where everyone is refreshed who would help. */
function refreshWords({ afterRefresh }: InstancesReason | SearchReason): string {
  if (afterRefresh === 0) return '';
  return `, even with the ${counted(afterRefresh, 'certificate')} refreshed that would help there`;
}

function instancesWords(reason: InstancesReason, isNamed: boolean, context: ReasonContext): string {
  const inAll = reason.instances.length > 1 ? ' in all' : '';
  const fillable = reason.unfillable > 0 ? ' that training can fill' : '';
  const short = `short by ${thousands(reason.weightedShort)}${inAll}${fillable}${context.shortOf}`;
  const supply = reason.kind === 'date' ? '' : `, and ${supplyWords(reason, context)}`;
  return `${shortWords(reason, isNamed, context)} ${short}${supply}`;
}

function supplyWords(reason: InstancesReason, context: ReasonContext): string {
  const { kind, lowerBound, instances, weightedShort, mostPerOfficer, mostTogether } = reason;
  const most = thousands(mostPerOfficer);
  if ((lowerBound - 1) * mostPerOfficer >= weightedShort) {
    const officers = numberWord(lowerBound - 1);
    return `even the ${officers} who can be trained and help most make up only ${thousands(mostTogether)} of that`;
  }
  if (kind === 'weighting') return `nobody who can be trained makes up more than ${most} of that`;
  const works = instances.every(({ isWholeWindow }) => isWholeWindow)
    ? 'works'
    : 'is there then on';
  return `nobody who can be trained ${works} more than ${most} of those ${occasionsWord(instances, context)}`;
}
