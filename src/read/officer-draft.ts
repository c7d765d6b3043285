import type { Assignment, DutyException, Officer, Willingness } from '../model/officer.js';
import type { PersonFacts } from './roster-row.js';

/** An officer to whom exceptions can still be given. */
export type OfficerDraft = { -readonly [Key in keyof Officer]: Officer[Key] };

const NO_EXCEPTIONS: readonly DutyException[] = [];

/** Makes an officer; the only place that does, so that all have the same shape in memory. */
export function officerDraft(
  id: string,
  facts: PersonFacts,
  assignments: readonly Assignment[],
  inError: boolean,
): OfficerDraft {
  return {
    id,
    name: facts.name,
    callSign: facts.callSign,
    assignments,
    certificate: facts.training.certificate,
    designated: facts.designated ?? true,
    willingness: willingnessOf(facts.volunteer),
    patrolSince: facts.patrolSince ?? facts.hireDate,
    leavesOn: facts.leavesOn,
    exceptions: NO_EXCEPTIONS,
    inError,
  };
}

function willingnessOf(volunteer: boolean | null): Willingness {
  if (volunteer === null) return 'notAsked';
  return volunteer ? 'listed' : 'declined';
}
