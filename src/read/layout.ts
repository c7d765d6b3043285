/** A column that a file may have. */
export interface ColumnRule {
  /** Canonical field name. */
  readonly field: string;
  readonly required?: true;
  /** Free text, which may run over several lines. */
  readonly isText?: true;
  /** Other headers for it; case, spaces and punctuation do not matter. */
  readonly aliases: readonly string[];
}

/** The columns of one kind of file. */
export interface Layout {
  readonly columns: readonly ColumnRule[];
  /** Headers that are never read and need no note. */
  readonly ignored: readonly string[];
}

const OFFICER_ID = [
  'badge',
  'badge number',
  'badge no',
  'star',
  'star no',
  'employee id',
  'emp id',
  'id',
  'serial',
];
const DISTRICT = ['precinct', 'division', 'area', 'sector', 'post', 'patrol area'];
const SHIFT = ['watch', 'platoon', 'tour'];

export const ROSTER_LAYOUT: Layout = {
  columns: [
    required('officer_id', OFFICER_ID),
    required('district', DISTRICT),
    required('shift', SHIFT),
    optional('rotation', ['pattern', 'schedule', 'shift pattern']),
    optional('cycle_anchor', ['anchor', 'first day on', 'cycle start']),
    optional('days_off', ['rdo', 'regular days off', 'off days']),
    freeText('squad'),
    optional('from'),
    optional('to'),
    optional('cit_certified', [
      'cit',
      'cit date',
      'cit cert date',
      'cit certified date',
      'cit training date',
      '40 hour date',
    ]),
    optional('cit_refreshed', ['refresher', 'cit refresher', 'recert date', 'cit recertified']),
    optional('cit_expires', ['cit expiration', 'expires']),
    optional('cit_designated'),
    optional('volunteer'),
    freeText('assignment', ['role', 'duty', 'unit type', 'position']),
    freeText('rank', ['title']),
    freeText('status', ['duty status', 'employment status']),
    optional('patrol_since'),
    optional('hire_date', ['date of hire', 'doh', 'appointed', 'appointment date']),
    optional('leaves_on'),
    freeText('name', ['officer', 'officer name', 'full name']),
    optional('call_sign'),
    optional('agency'),
  ],
  ignored: [],
};

export const DISTRICT_LAYOUT: Layout = {
  columns: [
    required('district', DISTRICT),
    required('shift', SHIFT),
    required('start'),
    required('end'),
    optional('min_cit', ['required', 'minimum', 'cit required', 'min']),
    optional('days'),
    optional('agency'),
    freeText('group'),
    optional('min_patrol'),
  ],
  ignored: [],
};

export const EXCEPTION_LAYOUT: Layout = {
  columns: [
    required('officer_id', OFFICER_ID),
    required('from'),
    required('to'),
    optional('duty'),
    optional('district', DISTRICT),
    optional('shift', SHIFT),
    optional('agency'),
  ],
  // Why someone is away is nobody's business here.
  ignored: ['reason'],
};

/** Every field of every file, each once, for `--map` and the config. */
export const ALL_FIELDS: readonly string[] = [
  ...new Set(
    [ROSTER_LAYOUT, DISTRICT_LAYOUT, EXCEPTION_LAYOUT].flatMap(({ columns }) =>
      columns.map(({ field }) => field),
    ),
  ),
];

function required(field: string, aliases: readonly string[] = []): ColumnRule {
  return { field, required: true, aliases };
}

function freeText(field: string, aliases: readonly string[] = []): ColumnRule {
  return { field, aliases, isText: true };
}

function optional(field: string, aliases: readonly string[] = []): ColumnRule {
  return { field, aliases };
}
