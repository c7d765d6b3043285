import type { IssueCode } from '../../model/issue.js';
import { CONFIG_GUIDES } from './config-guides.js';
import { DATE_GUIDES } from './date-guides.js';
import { DAYS_OFF_GUIDES } from './days-off-guides.js';
import { DISTRICT_GUIDES } from './district-guides.js';
import { EXCEPTION_GUIDES } from './exception-guides.js';
import { FILE_GUIDES } from './file-guides.js';
import type { IssueGuide } from './guide.js';
import { PERSON_GUIDES } from './person-guides.js';
import { PLACE_GUIDES } from './place-guides.js';
import { ROW_GUIDES } from './row-guides.js';
import { SOUNDNESS_GUIDES } from './soundness-guides.js';

/** What there is to know of every kind of issue; one without its text does not compile. */
export const ISSUE_GUIDES: Readonly<Record<IssueCode, IssueGuide>> = {
  ...FILE_GUIDES,
  ...ROW_GUIDES,
  ...DATE_GUIDES,
  ...DISTRICT_GUIDES,
  ...PLACE_GUIDES,
  ...DAYS_OFF_GUIDES,
  ...PERSON_GUIDES,
  ...EXCEPTION_GUIDES,
  ...CONFIG_GUIDES,
  ...SOUNDNESS_GUIDES,
};
