/** A flag as help shows it and commander reads it. Values stay text here; each group settles its own. */
export interface Flag {
  /** As commander writes it: `--year <yyyy>`. */
  readonly usage: string;
  readonly help: string;
  /** Heading in the help. */
  readonly group: string;
  /** May be given several times; its value is then a list. */
  readonly repeatable?: true;
  /** The only values it takes, for completion. */
  readonly choices?: readonly string[];
}

/** What commander found, by flag name in camel case. */
export type FlagValues = PeriodFlags &
  InputFlags &
  PolicyFlags &
  OutputFlags &
  ShownFlags &
  RedactFlags &
  DutyFlags &
  CompareFlags &
  PlanFlags &
  WhatIfFlags &
  CheckFlags;

export interface PeriodFlags {
  readonly year?: string;
  readonly from?: string;
  readonly to?: string;
  readonly days?: string;
  readonly asOf?: string;
}

export interface InputFlags {
  /** The invented city instead of files. */
  readonly demo?: boolean;
  readonly exceptions?: string;
  /** The everyday name of --exceptions. */
  readonly absences?: string;
  readonly config?: string;
  readonly map?: readonly string[];
  readonly dateFormat?: string;
  /** What messages and answers call standard input. */
  readonly stdinName?: string;
}

export interface PolicyFlags {
  readonly minPatrolYears?: string;
  readonly certificateMonths?: string;
  readonly countSupervisors?: boolean;
  readonly availability?: string;
  readonly target?: string;
  readonly objective?: string;
  readonly hoursOff?: string;
}

export interface OutputFlags {
  readonly format?: string;
  /** `FILE`, `-` or `FORMAT=FILE` each. */
  readonly output?: readonly string[];
  readonly force?: boolean;
  readonly color?: string;
  readonly maxIssues?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export interface ShownFlags {
  readonly agency?: readonly string[];
  readonly district?: readonly string[];
  readonly names?: boolean;
}

interface RedactFlags {
  /** Undefined = whether citcover runs in a CI service decides. */
  readonly redact?: boolean;
  readonly redactKey?: string;
}

export interface DutyFlags {
  readonly on?: string;
  readonly at?: string;
  readonly all?: boolean;
}

export interface CompareFlags {
  readonly failOn?: readonly string[];
}

export interface PlanFlags {
  readonly who?: boolean;
  readonly budget?: string;
  readonly resilient?: boolean;
  readonly allowMoves?: boolean;
}

/** Changes that are tried, each as it was typed. */
export interface WhatIfFlags {
  readonly move?: readonly string[];
  readonly remove?: readonly string[];
  readonly certify?: readonly string[];
  readonly add?: readonly string[];
  readonly require?: readonly string[];
  readonly share?: readonly string[];
}

export interface CheckFlags {
  readonly minCovered?: string;
  readonly minCoveredEach?: string;
  readonly maxShort?: string;
  readonly maxFragile?: string;
  readonly maxLapsing?: string;
  readonly lapseDays?: string;
  readonly maxTrain?: string;
  readonly maxWarnings?: string;
  readonly level?: readonly string[];
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly reason?: string;
  readonly until?: string;
}

const LONG_NAME = /--([a-z-]+)/;
const PREFIX = /^--(?:no-)?/;
const DASH_LETTER = /-(\w)/g;

/** `--date-format` of a flag. */
export function longNameOf({ usage }: Flag): string {
  return LONG_NAME.exec(usage)?.[0] ?? usage;
}

/** The name of a flag's value: `dateFormat` of `--date-format`, `quiet` of `-q, --quiet`. */
export function attributeOf(flag: Flag): keyof FlagValues {
  const words = longNameOf(flag).replace(PREFIX, '');
  return words.replace(DASH_LETTER, (_, letter: string) =>
    letter.toUpperCase(),
  ) as keyof FlagValues;
}
