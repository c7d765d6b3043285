import { formatDay } from '../../../model/day.js';
import { formatClock, MINUTES_PER_DAY } from '../../../model/shift-window.js';
import type { Reason, WeightedInstance } from '../../../plan/answer.js';
import type { ComponentReport, DistrictShiftReport, ReportValue } from '../../report-value.js';
import { thousands } from '../../thousands.js';
import { counted } from './amounts.js';
import type { Column } from './columns.js';
import { headingText, proseText } from './facts.js';
import { grid } from './grid.js';
import { hasSeveralAgencies, homeText } from './names.js';
import type { Paper } from './paper.js';

const PARTS_SHOWN = 40;
const HOMES_NAMED = 6;
const INSTANCES_NAMED = 6;

const PART: Column = { heading: 'Part', align: 'right' };
const HOMES: Column = { heading: 'Districts and shifts', align: 'left' };
const TRAIN: Column = { heading: 'Train', align: 'right' };
const AT_LEAST: Column = { heading: 'At least', align: 'right' };
const BECAUSE: Column = { heading: 'Because', align: 'left' };

/**
 * Why the number is not smaller, part by part: parts share no officer, so their numbers add up.
 * @param whole the report with everything in it, in which a reason's instances are looked up
 */
export function* proofSection(
  shown: ReportValue,
  whole: ReportValue,
  paper: Paper,
): Generator<string> {
  const needy = shown.components.filter(({ train }) => (train.total ?? 0) > 0);
  if (needy.length === 0) return;
  const largest = [...needy].sort(
    (left, right) => (right.train.total ?? 0) - (left.train.total ?? 0),
  );
  const several = hasSeveralAgencies(whole);
  const context = { shown, paper, several, all: whole.districtShifts };
  const bounds = needy.some(({ train }) => train.total !== train.lowerBound);
  const columns = [PART, HOMES, TRAIN, ...(bounds ? [AT_LEAST] : []), BECAUSE];
  yield headingText(paper, 'Why no fewer are enough');
  yield grid(
    paper,
    columns,
    largest.slice(0, PARTS_SHOWN).map((part) => partRow(part, bounds, context)),
  );
  const rest = needy.length - PARTS_SHOWN;
  if (rest > 0)
    yield proseText(paper, `And ${counted(rest, 'smaller part')}; --format json has all.`);
  yield proseText(paper, 'Parts share no officer, so their numbers add up.');
}

interface Context {
  readonly shown: ReportValue;
  readonly paper: Paper;
  readonly several: boolean;
  readonly all: readonly DistrictShiftReport[];
}

function partRow(part: ComponentReport, bounds: boolean, context: Context): string[] {
  const { paper, shown, several } = context;
  const homes = part.districtShifts.flatMap((index) => shown.districtShifts[index] ?? []);
  const names = homes.slice(0, HOMES_NAMED).map((home) => homeText(paper, home, several));
  if (homes.length > HOMES_NAMED) names.push(`and ${homes.length - HOMES_NAMED} more`);
  const { total, lowerBound } = part.train;
  return [
    String(part.id),
    names.join(', '),
    thousands(total ?? 0),
    ...(bounds ? [thousands(lowerBound ?? 0)] : []),
    part.reason === null ? paper.dash : reasonText(part.reason, context),
  ];
}

function reasonText(reason: Reason, context: Context): string {
  if (reason.kind === 'search') {
    return `every smaller number was tried (${counted(reason.nodes, 'step')})`;
  }
  if (reason.kind === 'sum') {
    return reason.parts
      .map((part) => `${thousands(part.lowerBound)}: ${reasonText(part, context)}`)
      .join('\n');
  }
  const { kind, instances, weightedShort, mostPerOfficer } = reason;
  const when = momentsText(instances, context);
  if (kind === 'date') return `${when}: short by ${thousands(weightedShort)}`;
  const weighted = kind === 'weighting' ? ', with weights,' : '';
  return `${when}: short by ${thousands(weightedShort)} in all${weighted} and one officer supplies at most ${thousands(mostPerOfficer)}`;
}

/** `Central Night at 20:00 on 2027-03-05, 2027-03-06`: instances of one shift and time together. */
function momentsText(instances: readonly WeightedInstance[], context: Context): string {
  const { paper, several, all } = context;
  const dates = new Map<string, string[]>();
  for (const { districtShift, day, minute, weight } of instances.slice(0, INSTANCES_NAMED)) {
    const home = homeText(paper, all[districtShift]!, several);
    const key = `${home} at ${formatClock(minute)} on`;
    const date = formatDay(day + Math.floor(minute / MINUTES_PER_DAY));
    const text = weight === 1 ? date : `${date} (weight ${thousands(weight)})`;
    dates.set(key, [...(dates.get(key) ?? []), text]);
  }
  const texts = [...dates].map(([key, on]) => `${key} ${on.join(', ')}`);
  if (instances.length > INSTANCES_NAMED) {
    texts.push(`${thousands(instances.length - INSTANCES_NAMED)} more`);
  }
  return texts.join('; ');
}
