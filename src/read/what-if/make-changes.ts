import type { Agency } from '../../model/agency.js';
import type { Change } from '../../model/what-if.js';
import { addOfficers } from './add.js';
import { certifyOfficer } from './certify.js';
import { moveOfficer } from './move.js';
import { removeOfficer } from './remove.js';
import { setRequired } from './require.js';
import type { ChangeSetting } from './setting.js';
import { shareCover } from './share.js';

/**
 * The agencies as they would be: new values, the ones given stay as they are. An agency without a change
 * is the same object.
 * @param changes as they were read, each about one of the agencies
 */
export function makeChanges(
  agencies: readonly Agency[],
  changes: readonly Change[],
  setting: ChangeSetting,
): Agency[] {
  return agencies.map((agency) =>
    changes
      .filter((change) => change.agency === agency.name)
      .reduce((changed, change) => made(changed, change, setting), agency),
  );
}

function made(agency: Agency, change: Change, setting: ChangeSetting): Agency {
  switch (change.kind) {
    case 'move':
      return moveOfficer(agency, change, setting);
    case 'remove':
      return removeOfficer(agency, change);
    case 'certify':
      return certifyOfficer(agency, change, setting);
    case 'add':
      return addOfficers(agency, change, setting);
    case 'require':
      return setRequired(agency, change);
    case 'share':
      return shareCover(agency, change);
  }
}
