import type { SquadKey } from '../../../../model/squad.js';
import type { Seats } from '../../../analysis/seats.js';
import { keyOfHomeSquad } from '../../../home-key.js';
import type { Home, PlannedOfficer } from '../../../plan-value.js';
import type { ReportValue } from '../../../report-value.js';
import { hasSeveralAgencies, homeText, officerText, squadText, worksText } from '../names.js';
import type { Paper } from '../paper.js';

/** The places of one squad. */
export interface SquadPlaces {
  readonly squad: Home & SquadKey;
  /** Of the list. */
  readonly listed: PlannedOfficer[];
  toFind: number;
}

/** Places by squad, in the order in which the squads first come. */
export function bySquad(train: Seats['train'], find: Seats['find']): Map<string, SquadPlaces> {
  const squads = new Map<string, SquadPlaces>();
  const of = (squad: Home & SquadKey): SquadPlaces => {
    const key = keyOfHomeSquad(squad);
    const places = squads.get(key) ?? { squad, listed: [], toFind: 0 };
    squads.set(key, places);
    return places;
  };
  for (const officer of train) of(officer).listed.push(officer);
  for (const row of find) of(row).toFind += row.count;
  return squads;
}

/** `Harbor Night E: 1 to find`, `Harbor Day A: 2 on your list`; with --who the officers of the list. */
export function placesText(
  { squad, listed, toFind }: SquadPlaces,
  shown: ReportValue,
  paper: Paper,
): string {
  const home = homeText(paper, squad, hasSeveralAgencies(shown));
  const hasName = squad.squad !== null && squad.squad !== '';
  const days = worksText(paper, squad);
  const own = hasName ? squadText(paper, squad) : days;
  const parts = [
    ...(listed.length === 0 ? [] : [listedText(listed, paper)]),
    ...(toFind === 0 ? [] : [`${toFind} to find`]),
  ];
  return `${home} ${own}: ${parts.join(', ')}`;
}

function listedText(listed: readonly PlannedOfficer[], paper: Paper): string {
  if (!paper.who) return `${listed.length} on your list`;
  return listed.map((officer) => officerText(paper, officer)).join(', ');
}
