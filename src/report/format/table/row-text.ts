import type { CompareValue, OfficerChange } from '../../compare/compare-value.js';
import type { Paper } from './paper.js';

/** The lines of an officer in the roster that names him or her: `new.csv:12`, `old.csv:12, 40`. */
export type RowText = (officer: OfficerChange) => string;

/** Lines written of one officer. */
const MOST_LINES = 3;

/**
 * Files by their last name, since a path leaves no room for anything else; by `old` and `new` where
 * that is the same.
 */
export function rowTextOf(paper: Paper, { old, new: next }: CompareValue): RowText {
  const names = [old.file, next.file].map(lastName);
  const [oldName, newName] = names[0] === names[1] ? ['old', 'new'] : names;
  return (officer) => {
    const lines = (officer.new ?? officer.old)?.lines ?? [];
    const rest = lines.length - MOST_LINES;
    const some = lines.slice(0, MOST_LINES).join(', ');
    const file = paper.data((officer.new === null ? oldName : newName) ?? '');
    return `${file}:${some}${rest > 0 ? ` and ${rest} more` : ''}`;
  };
}

const PATH = /^.*[/\\](?=.)/;

function lastName(file: string): string {
  return file.replace(PATH, '');
}
