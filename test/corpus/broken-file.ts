/** A whole file as someone may hand it in, in the place of a sound one. */
export interface BrokenFile {
  /** The name it has; roster.csv when it is not given. */
  readonly name?: string;
  /** Which file it stands for; the roster when it is not given. */
  readonly as?: 'roster' | 'districts';
  /** Its bytes; null = there is no such file; `folder` = it is one. */
  readonly content: () => string | Uint8Array | null | 'folder';
  readonly flags?: readonly string[];
}

export const HEAD = 'officer_id,name,district,shift,rotation,cycle_anchor,hire_date,cit_certified';
export const VEGA = '101,"Vega, Lucía",D1,A,4-2,2027-01-04,2015-03-09,2024-05-01';
export const ITO = '102,Ito,D1,A,4-2,2027-01-06,2016-02-01,';
export const MOSS = '103,Moss,D1,A,4-2,2027-01-08,2017-11-30,2025-02-14';
export const ROWS = [HEAD, VEGA, ITO, MOSS];
export const DISTRICT_ROWS = ['district,shift,start,end,min_cit', 'D1,A,07:00,07:00,1'];

/** Lines as a text, each ended. */
export function lines(...rows: readonly string[]): string {
  return rows.map((row) => `${row}\n`).join('');
}

/** The sound roster with another delimiter: nothing in it needs a quote then. */
export function delimited(delimiter: string): string {
  return lines(...ROWS).replace(/"[^"]*"|,/g, (part) => {
    if (part === ',') return delimiter;
    return delimiter === ';' ? part.slice(1, -1) : part;
  });
}
