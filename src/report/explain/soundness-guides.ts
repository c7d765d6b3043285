import { type IssueGuide, inConfig, inDistricts, inRoster } from './guide.js';

const HEAD = 'officer_id,district,shift,days_off';
const TIME = 'Time did this and not a change of the files, which is why it has a code of its own.';

/** What only check finds: by counting, by the dates of the run, or by the baseline. */
export const SOUNDNESS_GUIDES = {
  'volunteer-certified': {
    means: 'The officer is on the list of volunteers and took the course already.',
    matters: 'None on the numbers: nobody who took the course is trained again.',
    fix: 'Blank the column volunteer once the course is taken.',
    example: inRoster(
      '2:0 officer 101 stands on the list of volunteers and took the course already',
      `${HEAD},cit_certified,volunteer`,
      '101,D1,Day,Sat Sun,2024-03-01,yes',
    ),
  },
  'ids-leading-zeros': {
    means: 'Two ids differ only by zeros in front, as when a spreadsheet drops them.',
    matters: 'They are taken as two officers. If they are one, cover looks better than it is.',
    fix: 'Write one id for one person. In Excel give the column the format Text before you open the file.',
    example: inRoster(
      '3:1 officer 0101 and officer 101 differ only by zeros in front',
      HEAD,
      '0101,D1,Day,Sat Sun',
      '101,D1,Night,Mon Tue',
    ),
  },
  'squad-anchors-differ': {
    means: 'Officers of one squad have the same rotation and different first days on.',
    matters: 'Those who differ are counted on other dates than the squad works.',
    fix: 'Give the squad one cycle_anchor, or name the squad under "squads" in citcover.json instead.',
    example: inRoster(
      '4:0 squad "A" of D1 Day works 4-2 from 2027-01-04, but not officer 103',
      'officer_id,district,shift,squad,rotation,cycle_anchor',
      '101,D1,Day,A,4-2,2027-01-04',
      '102,D1,Day,A,4-2,2027-01-04',
      '103,D1,Day,A,4-2,2027-01-05',
    ),
  },
  'district-row-unused': {
    means: 'The district file has this shift, and no officer of the roster works it.',
    matters: 'It is short on every date, and nobody there can be trained.',
    fix: 'Compare the names in both files. Delete the row if the shift is not worked.',
    example: inDistricts(
      '3:0 no officer of the roster works D1 Power',
      'district,shift,start,end',
      'D1,Day,07:00,19:00',
      'D1,Power,18:00,02:00',
    ),
  },
  'hours-bare': {
    means: 'The district has no shift at all at some hours of the week.',
    matters: 'Nothing is required at those hours, so no gap can show there.',
    fix: 'Add the shift that works those hours. Leave it if the district is closed then.',
    example: inDistricts(
      '2:0 D1 has no shift for 84 hours of the week, first Mon 00:00 to Mon 07:00',
      'district,shift,start,end',
      'D1,Day,07:00,19:00',
    ),
  },
  'requirement-unmeetable': {
    means: 'More certified officers are required than are ever on patrol there.',
    matters: 'It stays short on every date, whoever is trained.',
    fix: 'Check min_cit, or assign more officers there.',
    example: inDistricts(
      '2:0 D1 Day requires 5, and never has more than 3 on patrol in all',
      'district,shift,start,end,min_cit',
      'D1,Day,07:00,19:00,5',
    ),
  },
  'dates-not-fixed': {
    means: 'Limits are set, and the dates are counted from today.',
    matters: 'The same files may pass today and fail tomorrow.',
    fix: 'Add --year 2027, or --from with --to, or "period" in citcover.json.',
    example: inConfig(
      '0:0 limits are set, but the dates are counted from today',
      'citcover check roster.csv districts.csv --min-covered 0.95',
    ),
  },
  'baseline-unused': {
    means: 'The baseline accepts something that is no longer found.',
    matters: 'None: it was put right. The entry would hide it if it came back.',
    fix: 'Delete the entry, or write the baseline again with --write-baseline.',
    example: inConfig(
      '0:0 max-short of D1 Night is accepted here, and that is no longer needed',
      'citcover check roster.csv districts.csv --baseline baseline.json',
    ),
  },
  'baseline-ended': {
    means: 'The baseline accepted something up to a date, and that date has passed.',
    matters: 'It counts again.',
    fix: 'Put it right, or set a later "until" with a reason.',
    example: inConfig(
      '0:0 max-short of D1 Night was accepted until 2027-03-31',
      'citcover check roster.csv districts.csv --baseline baseline.json',
    ),
  },
  'officer-left': {
    means: 'The officer left before the date that counts as today, and still has a row.',
    matters: `He or she is no longer counted. ${TIME}`,
    fix: 'Delete the rows of those who left.',
    example: inRoster(
      '2:0 officer 101 left on 2026-11-30; the check is as of 2027-01-01',
      `${HEAD},leaves_on`,
      '101,D1,Day,Sat Sun,2026-11-30',
    ),
  },
  'certificate-lapsed': {
    means: 'The certificate ended before the date that counts as today.',
    matters: `The officer is not counted until refreshed. ${TIME}`,
    fix: 'Enter cit_refreshed after a refresher. citcover plan says whom to refresh first.',
    example: inRoster(
      '2:0 the certificate of officer 101 was last valid on 2026-11-30; the check is as of 2027-01-01',
      `${HEAD},cit_certified,cit_expires`,
      '101,D1,Day,Sat Sun,2023-03-01,2026-11-30',
    ),
  },
} satisfies Record<string, IssueGuide>;
