import type { Issue } from '../../../model/issue.js';
import type { Officer } from '../../../model/officer.js';
import type { SoundnessCode } from '../../../model/soundness.js';

/** A file to which an issue points, and how officers are found in it. */
export interface RosterPlace {
  readonly file: string;
  /** Lines of an officer's rows; none when they are not known. */
  readonly linesOf: (officer: Officer) => readonly number[];
}

/** Lines that an issue lists. */
const MOST_LINES = 100;
/** Officers whose lines are looked up, which costs more than naming them. */
const MOST_LOOKED_UP = 1000;

const BLANK = {
  line: 0,
  column: 0,
  record: null,
  field: null,
  value: null,
  officer: null,
  detail: {},
  suggestion: null,
  count: 1,
  lines: [],
} as const;

/** An issue of a file as a whole, or of one of its lines. */
export function soundnessIssue(
  code: SoundnessCode,
  place: Pick<Issue, 'input' | 'file'> & Partial<Issue>,
): Issue {
  const line = place.line ?? 0;
  return { ...BLANK, lines: line === 0 ? [] : [line], ...place, code };
}

/** One issue about several officers, in the order of their lines. */
export function officersIssue(
  code: SoundnessCode,
  officers: readonly Officer[],
  { file, linesOf }: RosterPlace,
  about: Partial<Issue> = {},
): Issue {
  const known = officers.slice(0, MOST_LOOKED_UP).map((officer) => {
    return { id: officer.id, line: linesOf(officer)[0] ?? 0 };
  });
  known.sort((left, right) => left.line - right.line);
  const ids = [...known, ...officers.slice(MOST_LOOKED_UP)].map(({ id }) => id);
  const lines = known.map(({ line }) => line).filter((line) => line > 0);
  return soundnessIssue(code, {
    input: 'roster',
    file,
    line: lines[0] ?? 0,
    officer: ids[0] ?? null,
    ...(ids.length > 1 ? { officers: ids } : {}),
    count: ids.length,
    lines: lines.slice(0, MOST_LINES),
    ...about,
  });
}
