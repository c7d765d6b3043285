import type { Issue, IssueCode } from '../../src/model/issue.js';
import type { Officer } from '../../src/model/officer.js';
import { readConfig } from '../../src/read/config.js';
import type { DateOrder } from '../../src/read/date.js';
import { type ReadResult, readInputs } from '../../src/read/read-inputs.js';

/** Two districts with three shifts each, of eight hours. */
export const DISTRICTS = `district,shift,start,end,min_cit
D1,A,07:00,15:00,1
D1,B,15:00,23:00,1
D1,C,23:00,07:00,1
D2,A,07:00,15:00,1
D2,B,15:00,23:00,1
D2,C,23:00,07:00,1
`;

/** A roster that needs no word. */
export const ROSTER = `officer_id,district,shift,rotation,cycle_anchor
1,D1,A,4-2,2027-01-04
`;

export interface Files {
  readonly roster?: string;
  readonly districts?: string;
  readonly exceptions?: string;
  readonly config?: string;
  readonly map?: Readonly<Record<string, string>>;
  readonly dateOrder?: DateOrder;
}

/** Reads files as the command line does: the issues of the config stand last. */
export function read({ roster, districts, exceptions, config, map, dateOrder }: Files): ReadResult {
  const json = readConfig(config === undefined ? null : { file: 'citcover.json', text: config });
  const result = readInputs({
    roster: { file: 'roster.csv', text: roster ?? ROSTER },
    districts: { file: 'districts.csv', text: districts ?? DISTRICTS },
    exceptions: exceptions === undefined ? null : { file: 'exceptions.csv', text: exceptions },
    config: json.config,
    columnMap: map ?? {},
    dateOrder: dateOrder ?? 'mdy',
  });
  return { ...result, issues: [...result.issues, ...json.issues] };
}

/** Everyone of all agencies, in order. */
export function officersOf(result: ReadResult): readonly Officer[] {
  return result.agencies.flatMap(({ officers }) => officers);
}

/** The only officer of a roster. */
export function onlyOfficer(files: Files): Officer {
  const [officer, ...others] = officersOf(read(files));
  if (officer === undefined || others.length > 0) throw new Error('the roster has not one officer');
  return officer;
}

/** Codes of the issues, in order. */
export function codesOf({ issues }: Pick<ReadResult, 'issues'>): readonly IssueCode[] {
  return issues.map(({ code }) => code);
}

/** The only issue of a code. */
export function issueOf({ issues }: Pick<ReadResult, 'issues'>, code: IssueCode): Issue {
  const [issue, ...others] = issues.filter((candidate) => candidate.code === code);
  if (issue === undefined || others.length > 0) {
    throw new Error(`not one ${code} among ${issues.map((other) => other.code).join(', ')}`);
  }
  return issue;
}

/** A roster with these columns beside an officer on A in D1 without problems, and one row. */
export function rosterWith(columns: string, ...rows: readonly string[]): string {
  const header = `officer_id,district,shift,rotation,cycle_anchor,${columns}`;
  const lines = rows.map((row, index) => `${index + 1},D1,A,4-2,2027-01-04,${row}`);
  return `${[header, ...lines].join('\n')}\n`;
}
