import type { Period } from '../../model/policy.js';
import type { DistrictShiftReport, ReportValue } from '../report-value.js';
import { DateWords } from './date-words.js';

/** What turns a reason into words. */
export interface ReasonContext {
  /** Every district-shift of the report, shown or not. */
  readonly districtShifts: readonly DistrictShiftReport[];
  readonly dates: DateWords;
  /** `Central Night`, with its agency where there are several. */
  readonly nameOf: (districtShift: number) => string;
  /** What the instances are short of, where it is not the required number: `, of one more than required,`. */
  readonly shortOf: string;
}

/**
 * The words of a report's reasons.
 * @param whole the report with everything in it
 * @param clean makes a name of the data fit to be printed
 */
export function reasonContextOf(
  whole: Pick<ReportValue, 'districtShifts'> & { readonly policy: { readonly period: Period } },
  clean: (text: string) => string = (text) => text,
): ReasonContext {
  const { districtShifts } = whole;
  const isSeveral = districtShifts.some(({ agency }) => agency !== districtShifts[0]!.agency);
  return {
    districtShifts,
    dates: new DateWords(whole.policy.period),
    nameOf: (index) => {
      const { agency, district, shift } = districtShifts[index]!;
      const name = `${district} ${shift}`;
      return clean(isSeveral && agency !== '' ? `${agency}: ${name}` : name);
    },
    shortOf: '',
  };
}
