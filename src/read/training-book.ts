import { type Certificate, NO_CERTIFICATE } from '../model/certificate.js';
import type { Day } from '../model/day.js';
import type { DateColumn } from './date-column.js';
import type { Problem } from './issue-log.js';
import { readYesNo } from './yes-no.js';

/** What a row, or all rows of an officer, say of the course; null = blank. */
export interface TrainingWords {
  readonly course: Day | 'undated' | 'no' | null;
  readonly refreshed: Day | null;
  readonly expires: Day | null;
}

/** A certificate, shared by all officers of the same dates. */
export interface Training extends TrainingWords {
  readonly certificate: Certificate;
  /** Values that are no dates. */
  readonly wrong: readonly Problem[];
  /** Values that cannot all be true, or null; judged over all rows of an officer. */
  readonly contradiction: Problem | null;
}

export const NO_TRAINING: Training = {
  course: null,
  refreshed: null,
  expires: null,
  certificate: NO_CERTIFICATE,
  wrong: [],
  contradiction: null,
};

/** Reads certificates, each distinct combination of values once. */
export class TrainingBook {
  readonly #certified: DateColumn;
  readonly #refreshed: DateColumn;
  readonly #expires: DateColumn;
  readonly #byCells = new Map<string, Training>();
  readonly #byDates = new Map<string, Training>();

  constructor(certified: DateColumn, refreshed: DateColumn, expires: DateColumn) {
    this.#certified = certified;
    this.#refreshed = refreshed;
    this.#expires = expires;
  }

  read(certified: string, refreshed: string, expires: string): Training {
    if (certified === '' && refreshed === '' && expires === '') return NO_TRAINING;
    const rest = refreshed === '' && expires === '' ? '' : `\0${refreshed}\0${expires}`;
    const key = certified + rest;
    const known = this.#byCells.get(key);
    if (known !== undefined) return known;
    const training = this.#interpret(certified, refreshed, expires);
    this.#byCells.set(key, training);
    return training;
  }

  /** The training of those dates; without values that are no dates. */
  of({ course, refreshed, expires }: TrainingWords): Training {
    const key = `${course}\0${refreshed}\0${expires}`;
    const known = this.#byDates.get(key);
    if (known !== undefined) return known;
    const contradiction = contradictionOf({ course, refreshed, expires });
    const isTrained = course !== null && course !== 'no';
    const certificate = isTrained ? { course, refreshed, expires } : NO_CERTIFICATE;
    const training = { course, refreshed, expires, certificate, wrong: [], contradiction };
    this.#byDates.set(key, training);
    return training;
  }

  #interpret(certifiedCell: string, refreshedCell: string, expiresCell: string): Training {
    const yes = readYesNo(certifiedCell);
    const course = yes === undefined ? this.#certified.read(certifiedCell) : COURSE_WORDS[`${yes}`];
    const refreshed = this.#refreshed.read(refreshedCell);
    const expires = this.#expires.read(expiresCell);
    const wrong = [course, refreshed, expires].filter(isProblem);
    if (isProblem(course) || isProblem(refreshed) || isProblem(expires))
      return { ...NO_TRAINING, wrong };
    return this.of({ course, refreshed, expires });
  }
}

const COURSE_WORDS = { true: 'undated', false: 'no', null: null } as const;

function isProblem(reading: Day | string | Problem | null): reading is Problem {
  return typeof reading === 'object' && reading !== null;
}

function contradictionOf({ course, refreshed, expires }: TrainingWords): Problem | null {
  const isTrained = course !== null && course !== 'no';
  if (!isTrained && (refreshed !== null || expires !== null)) {
    const field = refreshed === null ? 'cit_expires' : 'cit_refreshed';
    return { code: 'course-missing', field, value: null, cause: '' };
  }
  if (typeof course !== 'number' || expires === null || expires >= course) return null;
  return { code: 'expires-before-course', field: 'cit_expires', value: null, cause: '' };
}
