import type { Issue } from '../../../src/model/issue.js';
import { ISSUE_KINDS, type IssueCode } from '../../../src/model/issue.js';
import { SOUNDNESS_KINDS } from '../../../src/model/soundness.js';
import { readConfig } from '../../../src/read/config.js';
import { readInputs } from '../../../src/read/read-inputs.js';
import { ISSUE_GUIDES } from '../../../src/report/explain/issue-guides.js';

const AGENCIES_FOR = new Set<IssueCode>(['agency-unknown', 'agency-assumed']);

const DISTRICTS = `district,shift,start,end
D1,Day,07:00,19:00
D1,Night,19:00,07:00
D2,Day,07:00,19:00
D2,Night,19:00,07:00
`;
const ONE_AGENCY = `agency,district,shift,start,end
Northfield,D1,Day,07:00,19:00
Northfield,D1,Night,19:00,07:00
`;
const TWO_AGENCIES = `agency,district,shift,start,end
Northfield,D1,Day,07:00,19:00
Southfield,D1,Day,07:00,19:00
`;
const ROSTER = 'officer_id,district,shift,days_off\n101,D1,Day,Sat Sun\n';
const BOTH_ROSTER =
  'agency,officer_id,district,shift,days_off\nNorthfield,101,D1,Day,Sat\nSouthfield,101,D1,Day,Sat\n';

/** The codes that the reader raises; the others need counting, dates or a baseline. */
export const READ_CODES = (Object.keys(ISSUE_KINDS) as IssueCode[]).filter(
  (code) => !(code in SOUNDNESS_KINDS),
);

/** The issues of a code that its example raises, beside files that need no word. */
export function issuesOfExample(code: IssueCode): readonly Issue[] {
  const { input, lines } = ISSUE_GUIDES[code].example;
  const text = `${lines.join('\n')}\n`;
  const config = readConfig(configOf(code, input, text));
  const result = readInputs({
    roster: { file: 'roster.csv', text: rosterOf(code, input, text) },
    districts: { file: 'districts.csv', text: districtsOf(code, input, text) },
    exceptions: input === 'exceptions' ? { file: 'exceptions.csv', text } : null,
    config: config.config,
    columnMap: code === 'map-field-unknown' ? { oficer_id: 'Badge' } : {},
    dateOrder: 'mdy',
  });
  return [...config.issues, ...result.issues].filter((issue) => issue.code === code);
}

function configOf(code: IssueCode, input: string, text: string): Parameters<typeof readConfig>[0] {
  if (input === 'config') return { file: 'citcover.json', text };
  if (code !== 'squad-unknown') return null;
  return { file: 'citcover.json', text: '{"squads": {"Alpha": {"daysOff": "Sat Sun"}}}' };
}

function rosterOf(code: IssueCode, input: string, text: string): string {
  if (code === 'map-field-unknown') return ROSTER;
  if (code === 'exception-officer-shared') return BOTH_ROSTER;
  return input === 'roster' ? text : ROSTER;
}

function districtsOf(code: IssueCode, input: string, text: string): string {
  if (input === 'districts') return text;
  if (code === 'exception-officer-shared') return TWO_AGENCIES;
  if (AGENCIES_FOR.has(code)) return ONE_AGENCY;
  return code === 'district-shift-unknown' ? `${DISTRICTS}D1,Power,18:00,02:00\n` : DISTRICTS;
}
