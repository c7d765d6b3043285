import type {
  VolunteerGroupReport,
  VolunteerReport,
  VolunteersReport,
} from '../../../analysis/volunteers-value.js';
import type { ReportValue } from '../../../report-value.js';
import { thousands } from '../../../thousands.js';
import type { Cell, Column } from '../columns.js';
import { proseText } from '../facts.js';
import { grid } from '../grid.js';
import { hasSeveralAgencies, homeText, officerText, squadText } from '../names.js';
import type { Paper } from '../paper.js';
import { HOME, OFFICERS, SQUAD } from '../place-columns.js';
import { noCoverText, OTHERS_CAN, withoutText } from './volunteer-words.js';
import { volunteersWithRole } from './volunteers-by-role.js';

/** The volunteers one by one: the only ones; any k of these; who adds no cover, and why. */
export function* whoLines(
  shown: ReportValue,
  volunteers: VolunteersReport,
  paper: Paper,
): Generator<string> {
  const lister = new Lister(paper, hasSeveralAgencies(shown));
  const withRole = (role: VolunteerReport['role']): VolunteerReport[] =>
    volunteersWithRole(volunteers, role);
  yield* lister.list(withRole('only'), 'The only ones', {
    heading: 'Without one of them',
    textOf: (each) => withoutText(each, paper),
  });
  yield* lister.listGroups(withRole('anyOf'), volunteers.groups);
  yield* lister.list(withRole('otherPlan'), 'Another plan of the fewest takes them', null);
  yield* lister.list(withRole('undecided'), 'Not decided, the search reached its limit', null);
  yield* lister.list(withRole('noCover'), 'Add no cover', { heading: 'Why', textOf: noCoverText });
}

/** What a list says beside officers; those of whom it says the same stand together. */
interface Saying {
  readonly heading: string;
  readonly textOf: (each: VolunteerReport) => string;
}

class Lister {
  readonly #paper: Paper;
  readonly #several: boolean;

  constructor(paper: Paper, several: boolean) {
    this.#paper = paper;
    this.#several = several;
  }

  *list(
    officers: readonly VolunteerReport[],
    title: string,
    saying: Saying | null,
  ): Generator<string> {
    if (officers.length === 0) return;
    yield* this.#title(title);
    const columns = [HOME, SQUAD, OFFICERS];
    if (saying !== null) columns.push({ heading: saying.heading, align: 'left' });
    const said = (each: VolunteerReport): string[] =>
      saying === null ? [] : [saying.textOf(each)];
    yield grid(this.#paper, columns, this.#rows(officers, said));
  }

  *listGroups(
    officers: readonly VolunteerReport[],
    groups: readonly VolunteerGroupReport[],
  ): Generator<string> {
    if (officers.length === 0) return;
    yield* this.#title('Any of these');
    const columns: Column[] = [{ heading: 'Train', align: 'left' }, HOME, SQUAD, OFFICERS];
    const rows = groups.flatMap((group) => {
      const members = officers.filter((each) => each.group === group.id);
      const texts = this.#rows(members, () => []);
      return texts.map((row, index): Cell[] => [
        index === 0 ? groupText(group, members, this.#paper) : '',
        ...row,
      ]);
    });
    yield grid(this.#paper, columns, rows);
  }

  *#title(title: string): Generator<string> {
    yield '\n';
    yield proseText(this.#paper, `${title}:`);
  }

  /** One row for each district-shift, squad and what is said. */
  #rows(
    officers: readonly VolunteerReport[],
    said: (each: VolunteerReport) => string[],
  ): string[][] {
    const rows = new Map<string, { head: string[]; ids: string[]; tail: string[] }>();
    for (const each of officers) {
      const head = [this.#home(each), squadText(this.#paper, each)];
      const tail = said(each);
      const key = JSON.stringify([head, tail]);
      const row = rows.get(key) ?? { head, ids: [], tail };
      row.ids.push(officerText(this.#paper, each));
      rows.set(key, row);
    }
    return [...rows.values()].map(({ head, ids, tail }) => [...head, ids.join(', '), ...tail]);
  }

  #home({ agency, district, shift }: VolunteerReport): string {
    if (district === null || shift === null) return this.#paper.dash;
    return homeText(this.#paper, { agency, district, shift }, this.#several);
  }
}

/** `any 2 of 3`; where nobody of them is left out, `all 2; without one, 1 more to find`. */
function groupText(
  { pick, of }: VolunteerGroupReport,
  members: readonly VolunteerReport[],
  paper: Paper,
): string {
  if (pick < of) return `any ${thousands(pick)} of ${thousands(of)}`;
  const [first] = members;
  const cost = first === undefined ? OTHERS_CAN : withoutText(first, paper);
  const whole = of === 1 ? 'this one' : `all ${thousands(of)}`;
  return cost === OTHERS_CAN ? `${whole}; ${cost}` : `${whole}; without one, ${cost}`;
}
