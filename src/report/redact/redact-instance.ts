import type { InstanceValue } from '../format/answered.js';
import type { NamedOfficer } from '../instance/instance-value.js';
import type { Redaction } from './redaction.js';

/** One instance explained, with nobody named in it. */
export function redactInstance(value: InstanceValue, redaction: Redaction): InstanceValue {
  const { answer } = value;
  const { officers, helpers, remedy } = answer;
  const hide = <Person extends NamedOfficer>(person: Person): Person => {
    return { ...person, officer: redaction.pseudonym(answer.agency, person.officer), name: null };
  };
  return {
    ...value,
    answer: {
      ...answer,
      officers: officers.map(hide),
      helpers: helpers.map(hide),
      remedy: {
        ...remedy,
        refresh: remedy.refresh.map(hide),
        listed: remedy.listed.map(hide),
        offDuty: remedy.offDuty.map(hide),
      },
    },
  };
}
