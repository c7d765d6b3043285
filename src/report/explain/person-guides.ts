import { type IssueGuide, inRoster } from './guide.js';

const HEAD = 'officer_id,district,shift,days_off';

/** The words of the roster, the person, and several rows of one officer. */
export const PERSON_GUIDES = {
  'word-not-patrol': {
    means:
      'The assignment or rank is no word that is known as patrol, so it is taken as not patrol.',
    matters:
      'CIT cover is patrol cover: its officers are neither counted nor candidates for training.',
    fix: 'If it is patrol, say so under "vocabulary" in citcover.json: {"assignment": {"Beat Car": "patrol"}}. Every report shows how each word was taken.',
    example: inRoster(
      '2:20 the assignment "Beat Car" is taken as not patrol',
      `${HEAD},assignment`,
      '101,D1,Day,Sat Sun,Beat Car',
    ),
  },
  'status-not-active': {
    means: 'The status is no word that is known as active, so it is taken as not active.',
    matters: 'Its officers are neither counted nor candidates for training.',
    fix: 'If they work, say so under "vocabulary" in citcover.json: {"status": {"Modified": "active"}}.',
    example: inRoster(
      '2:20 the status "Modified" is taken as not active',
      `${HEAD},status`,
      '101,D1,Day,Sat Sun,Modified',
    ),
  },
  'volunteer-unknown': {
    means: 'The column volunteer says neither yes nor no.',
    matters:
      'The officer is taken as not asked, so the plan may count him or her as still to find.',
    fix: 'Write yes for your list, no for asked and declined, or leave it blank for not asked.',
    example: inRoster(
      '2:20 volunteer "maybe" is neither yes nor no',
      `${HEAD},volunteer`,
      '101,D1,Day,Sat Sun,maybe',
    ),
  },
  'yes-no-invalid': {
    means: 'The value should be yes or no.',
    matters: 'Whether the officer serves as a CIT officer is not known, so he or she is left out.',
    fix: 'Write yes or no (y, x, true, 1; n, false, 0), or leave it blank.',
    example: inRoster(
      '2:31 cit_designated "retired" is neither yes nor no',
      `${HEAD},cit_certified,cit_designated`,
      '101,D1,Day,Sat Sun,2024-03-01,retired',
    ),
  },
  'course-missing': {
    means: 'A refresher, an expiry or an opt-out is given for an officer who took no course.',
    matters:
      'One of the two is wrong, and it decides whether the officer counts. He or she is left out.',
    fix: 'Write the date of the 40-hour course in cit_certified, or yes when the date is lost.',
    example: inRoster(
      '2:21 cit_refreshed is given, but cit_certified does not say that there was a course',
      `${HEAD},cit_certified,cit_refreshed`,
      '101,D1,Day,Sat Sun,,2026-03-01',
    ),
  },
  'expires-before-course': {
    means: 'The certificate ends before the course that gave it.',
    matters:
      'One of the two dates is wrong, and the officer would never count. He or she is left out.',
    fix: 'Check the two dates; often a year is mistyped.',
    example: inRoster(
      '2:31 cit_expires is earlier than the course in cit_certified',
      `${HEAD},cit_certified,cit_expires`,
      '101,D1,Day,Sat Sun,2026-03-01,2024-03-01',
    ),
  },
  'certified-before-hired': {
    means: 'The 40-hour course lies before the officer was hired.',
    matters:
      'It may be a course with another agency. If it is a mistyped year, the certificate lapses on another date than is counted.',
    fix: 'Check both dates. Nothing is to be done if the officer came trained from another agency.',
    example: inRoster(
      '2:20 the course in cit_certified is earlier than the hire date',
      `${HEAD},cit_certified,hire_date`,
      '101,D1,Day,Sat Sun,2012-03-01,2021-05-03',
    ),
  },
  'row-repeated': {
    means: 'Two rows say the same of one officer.',
    matters: 'The officer counts once.',
    fix: 'Delete one of the rows.',
    example: inRoster(
      '3:0 the row says the same as line 2',
      HEAD,
      '101,D1,Day,Sat Sun',
      '101,D1,Day,Sat Sun',
    ),
  },
  'rows-overlap': {
    means: 'Two rows of one officer hold on the same dates and say different things.',
    matters:
      'Where the officer works then is not known, so he or she is left out. Perhaps two officers share an id.',
    fix: 'Write several districts as D1;D2, or give each row its from and to.',
    example: inRoster(
      '3:0 line 2 says something else of this officer for the same dates',
      HEAD,
      '101,D1,Day,Sat Sun',
      '101,D2,Day,Sat Sun',
    ),
  },
  'rows-contradict': {
    means: 'Rows of one officer for different dates disagree on a fact of the person.',
    matters: 'A certificate or an answer cannot be two things at once, so the officer is left out.',
    fix: 'Keep the one that is true. Later rows may leave it blank.',
    example: inRoster(
      '3:32 volunteer is not what line 2 says of this officer',
      `${HEAD},from,to,volunteer`,
      '101,D1,Day,Sat Sun,,2027-06-30,yes',
      '101,D2,Day,Sat Sun,2027-07-01,,no',
    ),
  },
} satisfies Record<string, IssueGuide>;
