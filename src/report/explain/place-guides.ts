import { type IssueGuide, inRoster } from './guide.js';

const HEAD = 'officer_id,district,shift,days_off';

/** Where officers work. */
export const PLACE_GUIDES = {
  'agency-unknown': {
    means: 'The agency of the row is not in the district file.',
    matters: 'Its officers work in no district that is known, so they are not counted.',
    fix: 'Write the agency as the district file does, or add its districts there.',
    example: inRoster(
      '2:5 the agency "Northfeld" is not in the district file',
      'officer_id,agency,district,shift,days_off',
      '101,Northfeld,D1,Day,Sat Sun',
    ),
  },
  'district-blank': {
    means: 'The row names no district.',
    matters: 'The officer works in no district that is known, so he or she is not counted.',
    fix: 'Fill it in. * means every district that has the shift; D1;D2 means both.',
    example: inRoster('2:5 no district is given', HEAD, '101,,Day,Sat Sun'),
  },
  'district-unknown': {
    means: 'The district file has no district of that name.',
    matters:
      'The officer is not counted there, and that district looks shorter than it is. Names are never compared as numbers: 1 is not 001.',
    fix: 'Write the district as the district file does, or add it there.',
    example: inRoster(
      '2:5 the district "D01" is not in the district file',
      HEAD,
      '101,D01,Day,Sat Sun',
    ),
  },
  'shift-blank': {
    means: 'The row names no shift.',
    matters:
      'Any shift of the district may be meant, so the officer is neither counted nor considered for training, even with known days off. He or she stands under days off unknown, and the training numbers of those shifts become a range or an estimate.',
    fix: 'Fill it in as the district file writes it.',
    example: inRoster('2:8 no shift is given', HEAD, '101,D1,,Sat Sun'),
  },
  'shift-unknown': {
    means: 'No district has a shift of that name.',
    matters: 'The hours of the officer are not known, so he or she is not counted there.',
    fix: 'Write the shift as the district file does. Write several with a semicolon: Day;Night.',
    example: inRoster(
      '2:8 the shift "Nights" is not in the district file',
      HEAD,
      '101,D1,Nights,Sat Sun',
    ),
  },
  'district-shift-unknown': {
    means: 'The district and the shift are both known, but this district does not have this shift.',
    matters: 'The officer is not counted there. Other districts of the row are not touched.',
    fix: 'Correct one of the two, or add a row for this shift to the district file.',
    example: inRoster(
      '2:8 district "D2" has no shift "Power" in the district file',
      HEAD,
      '101,D2,Power,Sat Sun',
    ),
  },
} satisfies Record<string, IssueGuide>;
