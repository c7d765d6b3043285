import type { InputClaim } from '../../model/report-claim.js';
import type { Checks } from './checks.js';

/** Whether the files are those that a report was made from: first what is in them, then their rows. */
export function checkFiles(
  claimed: readonly InputClaim[],
  given: readonly InputClaim[],
  checks: Checks,
): void {
  const givenAs = (role: string): InputClaim | undefined =>
    given.find((input) => input.role === role);
  for (const [index, { role, sha256 }] of claimed.entries()) {
    const input = givenAs(role);
    const sentence = (): string =>
      input === undefined
        ? `the report was made with a file as ${role}, and none is given`
        : `${input.file} is not the ${role} file that the report was made from: its SHA-256 is ${short(input.sha256)}, and the report names ${short(sha256)}`;
    checks.holds('files', input?.sha256 === sha256, `inputs[${index}].sha256`, sentence);
  }
  for (const [index, { role, rows }] of claimed.entries()) {
    const { file, rows: counted } = givenAs(role)!;
    checks.same('files', `inputs[${index}].rows`, `rows of ${file}`, rows, counted);
  }
}

/** Enough of a hash to see that it is another. */
function short(sha256: string): string {
  return `${sha256.slice(0, 12)}...`;
}
