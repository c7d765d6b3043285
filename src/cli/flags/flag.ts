/** A flag as help shows it and commander reads it. Values stay text here; each group settles its own. */
export interface Flag {
  /** As commander writes it: `--year <yyyy>`. */
  readonly usage: string;
  readonly help: string;
  /** Heading in the help. */
  readonly group: string;
  /** May be given several times; its value is then a list. */
  readonly repeatable?: true;
}

/** What commander found, by flag name in camel case. */
export type FlagValues = PeriodFlags &
  InputFlags &
  PolicyFlags &
  OutputFlags &
  ShownFlags &
  DutyFlags;

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
}

export interface PolicyFlags {
  readonly minPatrolYears?: string;
  readonly certificateMonths?: string;
  readonly countSupervisors?: boolean;
  readonly availability?: string;
  readonly target?: string;
  readonly objective?: string;
}

export interface OutputFlags {
  readonly format?: string;
  readonly output?: string;
  readonly force?: boolean;
  readonly color?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export interface ShownFlags {
  readonly agency?: readonly string[];
  readonly district?: readonly string[];
  readonly names?: boolean;
}

export interface DutyFlags {
  readonly on?: string;
  readonly at?: string;
  readonly all?: boolean;
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
