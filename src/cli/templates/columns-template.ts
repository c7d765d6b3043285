/** What every column means; CSV has no comments, so they stand here. */
export const COLUMNS_TEMPLATE = `# The columns

Only \`officer_id\`, \`district\`, \`shift\`, \`start\` and \`end\` must be there. Order, case, spaces and
punctuation of the headers do not matter, and common names are understood (\`Badge No\`, \`Precinct\`,
\`Watch\`). Any other header can be named: \`--map officer_id="Star"\`. A column that citcover does not
know is not read. Lines above the header that begin with # are comments. Dates are \`yyyy-mm-dd\`.

## districts.csv: one row per district and shift, or per part of its week

| column | meaning |
|---|---|
| \`district\`, \`shift\` | names, as the roster writes them |
| \`start\`, \`end\` | local clock, \`HH:MM\`. An end at or before the start lies on the next morning; equal means 24 hours |
| \`min_cit\` | certified officers required at every minute of the shift. Blank means 1; 0 means worked, nothing required |
| \`days\` | weekdays on which the shift starts: \`Mon-Fri\`, \`Sat Sun\`. Blank means daily. Rows of one shift may split the week |
| \`agency\` | only when the files hold several agencies |
| \`group\` | rows of one agency with the same group share cover |
| \`min_patrol\` | patrol officers the shift cannot go below; kept for planning classes |

## roster.csv: one row per officer, or per officer and period

| column | meaning |
|---|---|
| \`officer_id\` | the number or name that identifies the officer; leading zeros are kept |
| \`district\` | one, several (\`North;South\`), or \`*\` for every district |
| \`shift\` | one, or several (\`Day;Night\`) when the rotation changes shifts |
| \`rotation\` | a name (\`Pitman\`, \`DuPont\`), days on and off (\`4-2\`), or the cycle itself (\`WWOOWWWOOWWOOO\`). See \`citcover rotations\` |
| \`cycle_anchor\` | a date that is day 1 of the rotation |
| \`days_off\` | fixed weekly days off instead of a rotation: \`Sat Sun\` |
| \`squad\` | a squad of citcover.json, which gives the rotation for all its members |
| \`from\`, \`to\` | dates on which this row holds, for a shift bid or a transfer |
| \`cit_certified\` | date of the 40-hour course, or \`yes\` |
| \`cit_refreshed\` | date of the last refresher |
| \`cit_expires\` | last valid day of the certificate, when it is known |
| \`cit_designated\` | \`no\` = trained, but opted out of the role |
| \`volunteer\` | \`yes\` = on your list; \`no\` = asked and declined; blank = not asked |
| \`assignment\`, \`rank\`, \`status\` | words such as \`patrol\`, \`detective\`, \`sergeant\`, \`active\`, \`light duty\`; the report shows how each was taken |
| \`patrol_since\`, \`hire_date\` | start of the experience that training asks for; the first is used when both are there |
| \`leaves_on\` | first day no longer there |
| \`name\`, \`call_sign\` | printed only with \`--names\` |
| \`agency\` | only when the files hold several agencies |

One source of days off per row: \`rotation\` with \`cycle_anchor\`, or \`days_off\`, or \`squad\`.

## exceptions.csv: departures from the rotation (with --exceptions)

| column | meaning |
|---|---|
| \`officer_id\`, \`from\`, \`to\` | who, and the first and last date |
| \`duty\` | \`off\` or blank = leave, court, class; \`on\` = overtime, swap, detail |
| \`district\`, \`shift\` | where an \`on\` is worked; blank = the officer's own |

Do not write reasons into it: citcover never reads them.

## citcover.json: settings

| key | meaning |
|---|---|
| \`minPatrolYears\` | years on patrol before an officer may be trained |
| \`certificateMonths\` | how long a course or a refresher is valid; \`null\` = no expiry is applied |
| \`countSupervisors\` | whether certified supervisors on duty count |
| \`availability\` | share of scheduled officers who come to work |
| \`target\` | probability with which each shift must be covered once absence is allowed for |
| \`squads\` | days off by squad |
| \`rotations\`, \`columns\`, \`vocabulary\`, \`letters\` | rotations, headers, words and cycle letters of your own |
`;
