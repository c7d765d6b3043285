/**
 * Kinds of issue that only counting, the dates of the run or a baseline brings to light: `check` finds them,
 * the reader does not. Those of the last group come with time alone, in files that nobody changed.
 */
export const SOUNDNESS_KINDS = {
  'volunteer-certified': { severity: 'note' },
  'ids-leading-zeros': { severity: 'warning' },
  'squad-anchors-differ': { severity: 'warning' },
  'district-row-unused': { severity: 'warning' },
  'hours-bare': { severity: 'warning' },
  'requirement-unmeetable': { severity: 'warning' },
  'dates-not-fixed': { severity: 'warning' },
  'baseline-unused': { severity: 'note' },
  'baseline-ended': { severity: 'note' },
  // Time alone.
  'officer-left': { severity: 'warning' },
  'certificate-lapsed': { severity: 'warning' },
} as const;

export type SoundnessCode = keyof typeof SOUNDNESS_KINDS;
