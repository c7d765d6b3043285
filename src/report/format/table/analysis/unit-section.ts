import { countedHours, hours } from '../../../amounts.js';
import type { CoverLevelName } from '../../../analysis/unit-value.js';
import type { ReportValue } from '../../../report-value.js';
import type { Column } from '../columns.js';
import { headingText, proseText } from '../facts.js';
import { grid } from '../grid.js';
import type { Paper } from '../paper.js';
import { shareText } from '../share-text.js';
import { unitDetails, unitSentence } from './unit-fact.js';

const LEVEL: Column = { heading: 'Required officers on duty', align: 'left' };
const COVERED: Column = { heading: 'Hours\ncovered', align: 'right' };
const SHORT: Column = { heading: 'Hours\nshort', align: 'right' };
const SHARE: Column = { heading: 'Covered', align: 'right' };

const WORDS: Readonly<Record<CoverLevelName, string>> = {
  district: 'in the district',
  city: 'anywhere in the city',
  districtWithUnit: 'in the district, or in the unit',
  cityWithUnit: 'anywhere in the city, or in the unit',
};

const CITY =
  'In the city: as many certified patrol officers as the district requires are on duty somewhere, who may be across town or needed where they are. One officer may stand for several districts at once.';

/** Cover in the district, in the city and with the dedicated unit. */
export function* unitSection(shown: ReportValue, paper: Paper): Generator<string> {
  const report = shown.analysis.unit;
  if (report === null || (report.unit === null && report.hoursRequired === 0)) return;
  const { unit, hoursRequired, levels } = report;
  const withUnit = unit === null ? '' : ', with the unit';
  yield headingText(paper, `In the district, in the city${withUnit}`);
  if (hoursRequired > 0) {
    yield proseText(
      paper,
      `Of ${countedHours(hoursRequired)} required in all districts and shifts:`,
    );
    yield grid(
      paper,
      [LEVEL, COVERED, SHORT, SHARE],
      levels.map(({ level, hoursCovered, hoursShort, coveredShare }) => [
        WORDS[level],
        hours(hoursCovered),
        hours(hoursShort),
        shareText(coveredShare),
      ]),
    );
    yield proseText(paper, CITY);
  }
  if (unit === null) return;
  const sentences = [unitSentence(unit, shown.policy.period), ...unitDetails(unit)];
  for (const sentence of sentences) yield proseText(paper, sentence);
}
