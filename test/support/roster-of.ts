import type { Agency } from '../../src/model/agency.js';
import { NO_CERTIFICATE } from '../../src/model/certificate.js';
import type { Officer } from '../../src/model/officer.js';

/** An agency of officers who have an id and perhaps a name, and nothing else. */
export function rosterOf(name: string, officers: readonly (string | Partial<Officer>)[]): Agency {
  return {
    name,
    districtShifts: [],
    officers: officers.map((facts) => ({
      id: '',
      name: null,
      callSign: null,
      assignments: [],
      certificate: NO_CERTIFICATE,
      designated: true,
      willingness: 'notAsked',
      patrolSince: null,
      leavesOn: null,
      exceptions: [],
      inError: false,
      ...(typeof facts === 'string' ? { id: facts } : facts),
    })),
  };
}
