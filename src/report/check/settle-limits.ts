import {
  isShare,
  LIMIT_NAMES,
  type Limit,
  type LimitLevel,
  type LimitName,
  type Limits,
} from '../../model/limits.js';
import type { Finding } from './finding.js';
import { type LimitFinding, type Measured, measureLimit } from './limit-measures.js';

/**
 * met: within the limit. broken: not. accepted: it would be broken but for what the baseline accepts.
 * unknown: days off that are unknown could break it. off: measured, and not held against anyone.
 */
export const LIMIT_VERDICTS = ['met', 'broken', 'accepted', 'unknown', 'off'] as const;
type LimitVerdict = (typeof LIMIT_VERDICTS)[number];

/** A limit, what was measured, and what that makes of it. */
export interface LimitResult {
  readonly name: LimitName;
  readonly level: LimitLevel;
  readonly limit: number;
  /** A share or a count, of everything; null when it is unknown. */
  readonly measured: number | null;
  /** The same of the roster as it stands, null when it is unknown; absent = this is it. */
  readonly before?: number | null;
  /** Findings that the baseline accepts. */
  readonly accepted: number;
  readonly verdict: LimitVerdict;
  /** Officers whose days off are unknown were not counted: with them it is better or the same; absent = no. */
  readonly isInPart?: boolean;
  /** What breaks it and is not accepted, worst first; the issues say it of warnings. */
  readonly findings: readonly Finding[];
}

/** A limit that was settled, with what a baseline would have to accept for it. */
export interface SettledLimit {
  readonly result: LimitResult;
  readonly broken: readonly Finding[];
}

/**
 * Settles every limit that is set, in the order of their names.
 * @param isAccepted whether the baseline accepts a finding
 */
export function settleLimits(
  { byName }: Limits,
  measured: Measured,
  isAccepted: (finding: LimitFinding) => boolean,
): SettledLimit[] {
  return LIMIT_NAMES.flatMap((name) => {
    const limit = byName[name];
    return limit === undefined ? [] : [settleLimit(name, limit, measured, isAccepted)];
  });
}

function settleLimit(
  name: LimitName,
  { limit, level }: Limit,
  measured: Measured,
  isAccepted: (finding: LimitFinding) => boolean,
): SettledLimit {
  const { findings, total, isWhole, isInPart } = measureLimit(name, measured);
  const breaks = (number: number): boolean => (isShare(name) ? number < limit : number > limit);
  // A district-shift above the least share does not break it.
  const held = isShare(name) ? findings.filter(({ share }) => breaks(share)) : findings;
  const all = total(findings);
  const isBroken = breaks(all);
  const left = isBroken && level !== 'off' ? held.filter((finding) => !isAccepted(finding)) : held;
  const verdict = verdictOn({ level, isBroken, staysBroken: breaks(total(left)), isWhole });
  const isKnown = isWhole || findings.length > 0;
  return {
    result: {
      name,
      level,
      limit,
      measured: isKnown ? all : null,
      accepted: held.length - left.length,
      verdict,
      isInPart,
      findings: verdict === 'broken' && name !== 'max-warnings' ? worstFirst(left) : [],
    },
    broken: isBroken && level !== 'off' ? held : [],
  };
}

function worstFirst(left: readonly LimitFinding[]): Finding[] {
  return [...left]
    .sort((one, other) => one.share - other.share || other.measured - one.measured)
    .map(({ share: _, issue: __, total: ___, ...finding }) => finding);
}

function verdictOn(found: {
  readonly level: LimitLevel;
  readonly isBroken: boolean;
  readonly staysBroken: boolean;
  readonly isWhole: boolean;
}): LimitVerdict {
  if (found.level === 'off') return 'off';
  if (found.isBroken && found.staysBroken) return 'broken';
  if (!found.isWhole) return 'unknown';
  return found.isBroken ? 'accepted' : 'met';
}
