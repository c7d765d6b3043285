import type { VolunteerReport, VolunteersReport } from '../../../analysis/volunteers-value.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import type { Column } from '../columns.js';
import { proseText } from '../facts.js';
import { grid } from '../grid.js';
import { hasSeveralAgencies, homeText, squadText, worksText } from '../names.js';
import type { Paper } from '../paper.js';
import { HOME, SQUAD, WORKS } from '../place-columns.js';

const COLUMNS: readonly Column[] = [
  HOME,
  SQUAD,
  WORKS,
  { heading: 'Train', align: 'right' },
  { heading: 'To choose\nfrom', align: 'right' },
];

/** The seats of listed volunteers by squad, and how many can take each: the supervisor chooses. */
export function* seatLines(
  shown: ReportValue,
  volunteers: VolunteersReport,
  paper: Paper,
): Generator<string> {
  const several = hasSeveralAgencies(shown);
  const squadOf = (each: VolunteerReport): string[] => [
    homeText(
      paper,
      { agency: each.agency, district: each.district ?? '', shift: each.shift ?? '' },
      several,
    ),
    squadText(paper, each),
    worksText(paper, each),
  ];
  const seats = seatsOf(volunteers, (each) => JSON.stringify(squadOf(each)));
  const spansSquads = seats.some(({ squads }) => squads.length > 1);
  yield grid(
    paper,
    COLUMNS,
    seats.flatMap(({ train, from, squads }) =>
      squads.map((first, index) => [
        ...squadOf(first),
        ...(index === 0 ? [thousands(train), thousands(from)] : ['', '']),
      ]),
    ),
  );
  const across = spansSquads ? ' Seats without a number belong to the row above.' : '';
  yield proseText(paper, `Seats by squad; the supervisor chooses.${across}`);
}

/** Seats that the same officers can take. */
interface SharedSeats {
  readonly train: number;
  readonly from: number;
  /** One officer of each squad among those who can take the seats. */
  readonly squads: readonly VolunteerReport[];
}

/** Those who can stand for each other share their seats; the others have the seats of their squad. */
function seatsOf(
  { officers, groups }: VolunteersReport,
  squadKey: (each: VolunteerReport) => string,
): SharedSeats[] {
  const sharing = new Map<string, VolunteerReport[]>();
  for (const each of officers) {
    if (each.group === null && !each.planned) continue;
    const key = each.group === null ? squadKey(each) : `${each.group}`;
    sharing.set(key, [...(sharing.get(key) ?? []), each]);
  }
  return [...sharing.values()].map((those) => {
    const squads = new Map(those.map((each) => [squadKey(each), each]));
    const group = groups.find(({ id }) => id === those[0]?.group);
    return {
      train: group?.pick ?? those.length,
      from: group?.of ?? those.length,
      squads: [...squads.values()],
    };
  });
}
